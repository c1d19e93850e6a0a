import type { LanguageWords } from '../engine/vocabulary.js';

export const FR: LanguageWords = {
  joins: 'et ainsi plus mais',
  breaks: 'puis ensuite après si quand lorsque ou alors que qu parce',
  prepositions:
    'sur à au aux en dans pour par avec sans contre sous dès depuis jusque vers entre chez concernant comme',
  links: 'de du des d',
  articles: 'le la les l un une',
  vague:
    'ça cela ceci celui celle ceux ce cet cette ces autre autres quelque chose quelqu personne rien tout ' +
    'toute tous toutes chaque aucun aucune même mon ma mes ton ta tes son sa ses notre nos votre vos leur ' +
    'leurs moi toi lui elle nous vous ils elles je j tu il on me te se ne n pas jamais non plus y est sont ' +
    'était ont fut reste restent dure durent faut doit',
  lead:
    "s'il te plaît, s'il vous plaît, stp, svp, merci de, merci d', bonjour, salut, coucou, hé, ok, bon, alors, " +
    "maintenant, je veux, je voudrais, j'aimerais, je souhaite, il faut, je dois, veuillez, clankerbot, " +
    'on doit',
  trail: "s'il te plaît, s'il vous plaît, stp, svp, merci, merci beaucoup, merci bien, ok, maintenant, tout de suite",
  asking:
    "peux-tu, peux-tu me, peux-tu m', peux-tu nous, tu peux me, pouvez-vous me, pouvez-vous nous, pourriez-vous me, " +
    'pourrais-tu me, pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, tu pourrais, vous pourriez, ' +
    'peux tu, pouvez vous, pourrais tu, est-ce que tu peux, est-ce que vous pouvez',
  afterthoughts:
    'finalement non, en fait non, ou plutôt non, non, pas, attends, attendez, oublie, oublie ça, oubliez, ' +
    'oubliez ça, laisse tomber, laissez tomber, annule ça, annulez ça, efface ça, peu importe, tant pis, ' +
    'je plaisante, je crois, je pense, il me semble, je suppose, peut-être, peut être, probablement, ' +
    'sans doute, environ, à peu près, plus ou moins, ou presque, ou quelque chose comme ça, pas sûr, ' +
    "pas sûre, n'est-ce pas, si possible, si tu peux, si vous pouvez, merci d'avance",
};
