import type { VocabularyWords } from '../../engine/vocabulary.js';

export const VOCABULARY: VocabularyWords = {
  verbs:
    'buche buch bucht verbuche erfasse erfass trag trage tragt notiere notier logge tracke track füge füg schreib ' +
    'schreibe starte start startet beginne beginn fang fange stopp stoppe stop stoppt halte halt beende beend lösche ' +
    'lösch löscht entferne entfern verwirf brich storniere ändere ändre aktualisiere benenne verschiebe setze setz ' +
    'markiere archiviere archivier zeig zeige liste finde suche such exportiere erstelle erstell erzeuge leg lege ' +
    'sende send schick schicke poste reiche reich genehmige lehne lehn beantrage beantrag weise gib mach mache sag ' +
    'lade schalte führe übermittle veröffentliche deaktiviere aktiviere rechne ' +
    'buchen verbuchen erfassen eintragen notieren loggen tracken hinzufügen starten beginnen stoppen anhalten beenden ' +
    'löschen entfernen verwerfen abbrechen stornieren ändern aktualisieren umbenennen verschieben setzen markieren ' +
    'archivieren zeigen anzeigen auflisten exportieren erstellen erzeugen anlegen senden schicken posten einreichen ' +
    'genehmigen ablehnen beantragen einladen',
  closing:
    'buchen verbuchen erfassen eintragen notieren loggen tracken hinzufügen starten beginnen stoppen anhalten beenden ' +
    'löschen entfernen verwerfen abbrechen stornieren umbenennen verschieben archivieren exportieren anlegen einreichen ' +
    'schicken senden posten zeigen erstellen erzeugen einladen zuweisen bezahlen verschicken',
  joins: 'und sowie plus',
  breaks: 'dann danach anschließend anschliessend wenn falls oder sobald aber sondern damit dass weil',
  prepositions:
    'auf für an am in im bei beim zu zum zur mit von vom aus ab bis seit um unter gegen über nach vor durch wegen pro je ' +
    'per ohne als zwischen während',
  keywords:
    'aufgabe aufgaben task projekt projekte projekts kunde kunden tag tags schlagwort verrechenbar abrechenbar ' +
    'beschreibung notiz kommentar betreff namens genannt eintrag einträge zeiteintrag zeiteinträge timer bericht',
  subjects:
    'stoppuhr uhr zeiterfassung zeit zeiten stunde stunden std minuten arbeitszeit gearbeitet arbeite arbeiten timer tracking ' +
    'bericht report zusammenfassung übersicht auswertung wochenbericht benutzer nutzer mitarbeiter team gruppe gruppen ' +
    'rechnung rechnungen ausgabe ausgaben spesen auslage beleg kategorie webhook webhooks slack kanal nachricht urlaub ' +
    'krank krankmeldung feiertage antrag anträge genehmigung freigabe stundenzettel timesheet stundensatz budget rolle ' +
    'clockify arbeitsbereich workspace vorlage zahlung abwesenheit',
  articles: 'der die das den dem des ein eine einen einem einer',
  capitalNouns: true,
  vague:
    'es ihn sie ihm ihr mich mir uns euch du ich wir man dies dieses diese diesen dieser dieselbe dasselbe jenes alle ' +
    'alles allen aller jede jeden jedes jeder sämtliche nichts kein keine keinen nicht nie niemals etwas jemand jemandem ' +
    'andere anderen anderes mein meine meinen meinem meiner ist sind war waren wird werden wurde wurden hat haben hatte ' +
    'fällt dauert dauern muss müssen soll sollte kann darf gibt bleibt bleiben dein deine unser unsere ihre nochmal',
  lead:
    'bitte, hallo, hi, hey, guten morgen, guten tag, moin, also, ok, okay, nun, ich möchte, ich will, ich ' +
    'würde gern, ich würde gerne, ich muss, ich brauche, wir müssen, mal, kurz, schnell, clankerbot, jetzt',
  trail: 'bitte, danke, danke schön, vielen dank, ok, sofort, jetzt, mal, danke dir',
  asking:
    'kannst du, könntest du, kannst du bitte, könntest du bitte, können sie, könnten sie, könnten sie bitte, ' +
    'würdest du, würden sie',
  afterthoughts:
    'doch nicht, lieber nicht, besser nicht, doch lieber nicht, nicht, nein, nee, ne, vergiss es, vergiss ' +
    'das, vergiss das wieder, egal, moment, warte, stopp, quatsch, streich das, streich das wieder, mach das ' +
    'rückgängig, war nur spaß, war ein scherz, glaube ich, glaub ich, denke ich, schätze ich, vielleicht, ' +
    'eventuell, evtl, vermutlich, wahrscheinlich, wohl, oder so, oder ähnlich, so ungefähr, ungefähr, circa, ' +
    'ca, in etwa, oder, oder nicht, nicht wahr, gell, wenn möglich, wenn es geht, wenns geht, dankeschön, ' +
    'dank dir, merci',
  ofClient:
    'für den kunden, für kunde, für die kundin, vom kunden, des kunden, von kunde, beim kunden, bei kunde, kunde',
};
