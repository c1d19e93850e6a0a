import type { LanguageWords } from '../engine/vocabulary.js';

export const DE: LanguageWords = {
  joins: 'und sowie plus',
  breaks: 'dann danach anschließend anschliessend wenn falls oder sobald aber sondern damit dass weil',
  prepositions:
    'ins aufs ans fürs übers auf für an am in im bei beim zu zum zur mit von vom aus ab bis seit um unter gegen über nach vor durch ' +
    'wegen pro je per ohne als zwischen während',
  articles: 'der die das den dem des ein eine einen einem einer',
  vague:
    'wer wen wem wessen niemand niemanden keiner es ihn sie ihm ihr mich mir uns euch du ich wir man dies dieses diese diesen dieser dieselbe dasselbe ' +
    'jenes alle alles allen aller jede jeden jedes jeder sämtliche nichts kein keine keinen nicht nie niemals ' +
    'etwas jemand jemandem andere anderen anderes mein meine meinen meinem meiner ist sind war waren wird ' +
    'werden wurde wurden hat haben hatte fällt dauert dauern muss müssen soll sollte kann darf gibt bleibt ' +
    'bleiben dein deine unser unsere ihre nochmal',
  capitalNouns: true,
  lead:
    'bitte, hallo, hi, hey, guten morgen, guten tag, moin, also, ok, okay, nun, ich möchte, ich will, ' +
    'ich würde gern, ich würde gerne, ich muss, ich brauche, wir müssen, mal, kurz, schnell, clankerbot, jetzt',
  trail: 'bitte, danke, danke schön, vielen dank, ok, sofort, jetzt, mal, danke dir',
  asking:
    'kannst du, könntest du, kannst du bitte, könntest du bitte, können sie, könnten sie, könnten sie bitte, ' +
    'würdest du, würden sie',
  afterthoughts:
    'doch nicht, lieber nicht, besser nicht, doch lieber nicht, nicht, nein, nee, ne, vergiss es, ' +
    'vergiss das, vergiss das wieder, egal, moment, warte, stopp, quatsch, streich das, streich das wieder, ' +
    'mach das rückgängig, war nur spaß, war ein scherz, glaube ich, glaub ich, denke ich, schätze ich, ' +
    'vielleicht, eventuell, evtl, vermutlich, wahrscheinlich, wohl, oder so, oder ähnlich, so ungefähr, ' +
    'ungefähr, circa, ca, in etwa, oder, oder nicht, nicht wahr, gell, wenn möglich, wenn es geht, ' +
    'wenns geht, dankeschön, dank dir, merci',
};
