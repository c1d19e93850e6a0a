import type { ArgTexts, SpokenWords } from '../../../../integrations/spoken/intent.js';

export const WORDS: SpokenWords = {
  verbs:
    'buche buch bucht verbuche erfasse erfass trag trage tragt notiere notier logge tracke track füge füg ' +
    'schreib schreibe starte start startet beginne beginn fang fange stopp stoppe stop stoppt halte halt ' +
    'beende beend lösche lösch löscht entferne entfern verwirf brich storniere ändere ändre aktualisiere ' +
    'benenne verschiebe setze setz markiere archiviere archivier zeig zeige liste finde suche such exportiere ' +
    'erstelle erstell erzeuge leg lege sende send schick schicke poste reiche reich genehmige lehne lehn ' +
    'beantrage beantrag weise gib mach mache sag lade schalte führe übermittle veröffentliche deaktiviere ' +
    'aktiviere rechne buchen verbuchen erfassen eintragen notieren loggen tracken hinzufügen starten beginnen ' +
    'stoppen anhalten beenden löschen entfernen verwerfen abbrechen stornieren ändern aktualisieren ' +
    'umbenennen verschieben setzen markieren archivieren zeigen anzeigen auflisten exportieren erstellen ' +
    'erzeugen anlegen senden schicken posten einreichen genehmigen ablehnen beantragen einladen',
  closing:
    'buchen verbuchen erfassen eintragen notieren loggen tracken hinzufügen starten beginnen stoppen anhalten ' +
    'beenden löschen entfernen verwerfen abbrechen stornieren umbenennen verschieben archivieren exportieren ' +
    'anlegen einreichen schicken senden posten zeigen erstellen erzeugen einladen zuweisen bezahlen ' +
    'verschicken',
  keywords:
    'aufgabe aufgaben task projekt projekte projekts kunde kunden tag tags schlagwort verrechenbar ' +
    'abrechenbar beschreibung notiz kommentar betreff namens genannt eintrag einträge zeiteintrag ' +
    'zeiteinträge timer bericht',
  subjects:
    'stoppuhr uhr zeiterfassung zeit zeiten stunde stunden std minuten arbeitszeit gearbeitet arbeite ' +
    'arbeiten timer tracking bericht report zusammenfassung übersicht auswertung wochenbericht benutzer ' +
    'nutzer mitarbeiter team gruppe gruppen rechnung rechnungen ausgabe ausgaben spesen auslage beleg ' +
    'kategorie webhook webhooks slack kanal nachricht urlaub krank krankmeldung feiertage antrag anträge ' +
    'genehmigung freigabe stundenzettel timesheet stundensatz budget rolle clockify arbeitsbereich workspace ' +
    'vorlage zahlung abwesenheit resturlaub urlaubstage saldo auslastung kapazität plan einsatzplan eingeplant ' +
    'verplant frei änderungsprotokoll geändert gelöscht adminrechte stundenzettel feld position',
  vague:
    'niemand niemandem keiner keinem wer wen wem wessen was welche welcher welches welchen welchem wann warum wieso weshalb wie wo woran',
  ofClient:
    'für den kunden, für kunde, für die kundin, vom kunden, des kunden, von kunde, beim kunden, bei kunde, kunde',
};

/** How arguments are called where people do not know them by their names. */
export const LABELS: ArgTexts = {
  description_or_project: 'Beschreibung oder Projekt',
  description: 'Beschreibung',
  project: 'Projekt',
  task: 'Aufgabe',
  client: 'Kunde',
  tag: 'Tag',
  tags: 'Tags',
  duration: 'Dauer',
  amount: 'Betrag',
  category: 'Kategorie',
  date: 'Tag',
  start: 'Beginn',
  end: 'Ende',
  time: 'Uhrzeit',
  period: 'Zeitraum',
  entry: 'Eintrag',
  which_entry: 'Eintrag',
  target: 'Eintrag',
  user: 'Person',
  users: 'Personen',
  name: 'Name',
  newName: 'neuer Name',
  change: 'Änderung',
  policy: 'Abwesenheitsart',
  group: 'Gruppe',
  email: 'E-Mail-Adresse',
  role: 'Rolle',
  members: 'Mitglieder',
  assignees: 'zuständige Personen',
  estimate: 'Schätzung',
  template: 'Vorlage',
  invoice: 'Rechnung',
  dueDate: 'Fälligkeit',
  quantity: 'Menge',
  unitPrice: 'Preis je Einheit',
  order: 'Nummer der Position',
  invoiced: 'abgerechnet oder nicht',
  expense: 'Ausgabe',
  holiday: 'Feiertag',
  halfDay: 'Vormittag oder Nachmittag',
  hoursPerDay: 'Stunden pro Tag',
  status: 'Status',
  type: 'Art',
  value: 'Anzahl',
  webhook: 'Webhook',
  event: 'Ereignis',
  url: 'URL',
  customField: 'Zusatzfeld',
  report: 'Bericht',
};

/** By which a sentence says what a name is the name of. */
export const KINDS: ArgTexts = {
  project: 'Projekt',
  client: 'Kunde',
  task: 'Aufgabe',
  tag: 'Tag',
  user: 'Benutzer',
};

/** How arguments may be said behind a sentence that lacks them. */
export const ADDITIONS: ArgTexts = {
  project: 'auf Website',
  description_or_project: 'auf Website',
  duration: '2 Stunden',
  description: ': Codereview',
  date: 'heute',
  start: 'von 9:00 bis 10:30',
  end: 'um 17:30',
  user: 'für Ana',
  task: 'Aufgabe Design',
  client: 'für den Kunden Globex',
  amount: '12,50 EUR',
  category: 'Kategorie Reise',
  period: 'für letzte Woche',
  name: 'Website',
};
