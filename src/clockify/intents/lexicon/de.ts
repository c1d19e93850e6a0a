import type { FramedIntent } from './frames.js';
import type { Lexicon } from './lexicon.js';

/** What is made is new only with an indefinite article: `mach das Projekt öffentlich`. */
const MAKE_A = ['ein', 'eine', 'einen'].map((a) => `(mach|mache|bau|baue) [mir|uns] [bitte] [mal] ${a}`).join('|');

/**
 * Forms in brackets are nouns too, or what people write down of their work: they tell no action where they stand behind an
 * `und` in a text.
 */
export const LEXICON: Lexicon = {
  verbs: {
    show: [
      {
        before:
          'zeig|zeige|zeigt|zeigen|liste|gib|nenn|nenne|hol|hole|öffne|such|suche|finde|lass mich sehen|was ist|was sind|wie ist|wie sind|wie hoch ist|wie lautet|wie lauten|wo finde ich|wo ist|ich hätte gern|ich hätte gerne',
        behind: 'anzeigen|zeigen|auflisten|(ansehen)|(öffnen)|ausgeben|(sehen)|abrufen|aufrufen|einsehen',
      },
      { before: 'zeig|zeige|liste|ruf|rufe|gib|seh|sieh|schau|schaue', particle: '[bitte] (an|auf|ab|aus)' },
      { before: 'wie sieht|wie sehen', particle: '[bitte] aus' },
    ],
    create: [
      {
        before: `erstell|erstelle|erstellt|erzeug|erzeuge|generiere|eröffne|(neuer)|(neue)|(neues)|(neuen)|${MAKE_A}`,
        behind: 'anlegen|erstellen|erzeugen|hinzufügen|einrichten|eintragen|aufnehmen|neu anlegen',
      },
      {
        before: 'leg|lege|legt|richt|richte|füge|füg|trag|trage|nimm',
        particle: '[bitte] (an|ein|hinzu|auf|neu an)',
      },
    ],
    rename: [
      {
        before: 'benenne|benenn|benennt|benennen|nenn|nenne|tauf|(taufe)',
        particle: '[bitte] um',
        behind: 'umbenennen|umtaufen',
      },
      { before: 'nenn|nenne|tauf|(taufe)' },
    ],
    set: [
      {
        before:
          'setz|setze|setzt|änder|ändere|ändre|ändert|stell|stelle|aktualisier|aktualisiere|korrigier|korrigiere|erhöh|erhöhe|senk|senke|reduzier|reduziere|verschieb|verschiebe|verlänger|verlängere|wechsle',
        behind:
          '(setzen)|ändern|festlegen|festsetzen|(stellen)|aktualisieren|(korrigieren)|(anpassen)|(abändern)|erhöhen|senken|reduzieren|anheben|(verschieben)|verlängern|(wechseln)',
      },
      {
        before: 'leg|lege|pass|passe|setz|setze|änder|ändere|heb|hebe',
        particle: '[bitte] (fest|an|ab|herauf|herab|hoch)',
      },
    ],
    archive: [
      { before: 'archivier|archiviere|archiviert', behind: 'archivieren|ins archiv verschieben|ins archiv legen' },
      {
        before: 'verschieb|verschiebe|leg|lege|pack|packe|schieb|schiebe|steck|stecke',
        particle: '[bitte] (ins archiv|in das archiv)',
      },
    ],
    restore: [
      {
        before: 'reaktivier|reaktiviere|dearchivier|dearchiviere|entarchivier|entarchiviere|öffne',
        behind:
          'reaktivieren|wiederherstellen|wieder herstellen|dearchivieren|entarchivieren|aus dem archiv holen|aus dem archiv zurückholen|wieder öffnen|wieder aktivieren|wieder aufmachen',
      },
      {
        before: 'stell|stelle|hol|hole|öffne|mach|mache|aktivier|aktiviere',
        particle:
          '[bitte] (wieder her|zurück|aus dem archiv|aus dem archiv zurück|wieder aus dem archiv|wieder auf|wieder|erneut)',
      },
    ],
    delete: [
      { before: 'lösch|lösche|löscht|entfern|entferne|entfernt', behind: 'löschen|entfernen' },
      { before: 'schmeiß|schmeiße|wirf', particle: '[bitte] (weg|raus)' },
    ],
    add: [
      {
        before: 'füg|füge|fügt|nimm|nehmt',
        particle: '[bitte] (hinzu|dazu|auf|ein)',
        behind: 'hinzufügen|dazunehmen|aufnehmen',
      },
      {
        before: 'setz|setze|pack|packe|steck|stecke|tu|gib|hol|hole|nimm',
        behind: '(setzen)|(packen)|(stecken)',
      },
    ],
    remove: [
      {
        before: 'entfern|entferne|entfernt|lösch|lösche|nimm|wirf|schmeiß|schmeiße|streich|streiche|entzieh|entziehe',
        behind: 'entfernen|löschen|streichen|entziehen|herausnehmen|rausnehmen|rauswerfen',
      },
      { before: 'nimm|wirf|schmeiß|schmeiße', particle: '[bitte] (heraus|raus|weg|hinaus)' },
    ],
    assign: [{ before: 'weis|weise|ordne|(teil)|teile', particle: '[bitte] zu', behind: 'zuweisen|zuordnen|zuteilen' }],
    invite: [
      { before: 'lad|lade|ladet', particle: '[bitte] ein', behind: 'einladen' },
      { before: 'schick eine einladung an|schicke eine einladung an|sende eine einladung an|send eine einladung an' },
      { before: 'füg|füge|nimm', particle: '[bitte] (hinzu|auf)', behind: 'hinzufügen|aufnehmen' },
    ],
    activate: [
      {
        before: 'aktivier|aktiviere|reaktivier|reaktiviere|entsperr|entsperre',
        behind: 'aktivieren|reaktivieren|freischalten|entsperren|wieder aktivieren|wieder freischalten',
      },
      { before: 'schalt|schalte|aktivier|aktiviere', particle: '[bitte] (frei|wieder frei|wieder|erneut)' },
    ],
    deactivate: [
      { before: 'deaktivier|deaktiviere|sperr|sperre|blockier|blockiere', behind: 'deaktivieren|sperren|blockieren' },
    ],
    mark: [
      {
        before: 'markier|markiere|setz|setze|kennzeichne|mach|mache|stell|stelle|änder|ändere',
        behind: 'markieren|(setzen)|kennzeichnen|(stellen)|ändern|(machen)',
      },
    ],
    make: [
      {
        before: 'mach|mache|macht|ernenn|ernenne|beförder|befördere|bestimm|bestimme|erkläre',
        behind: '(machen)|ernennen|befördern|bestimmen|einsetzen|(umwandeln)',
      },
      { before: 'wandle|(wandel)', particle: '[bitte] um' },
      { before: 'setz|setze', particle: '[bitte] ein' },
    ],
    duplicate: [
      { before: 'duplizier|dupliziere|kopier|kopiere|klon|klone', behind: 'duplizieren|(kopieren)|klonen' },
      { before: 'mach eine kopie von|mache eine kopie von|erstell eine kopie von|erstelle eine kopie von' },
    ],
    export: [
      {
        before: 'exportier|exportiere|(druck)|drucke|(speicher)|speichere',
        behind: 'exportieren|herunterladen|runterladen|(drucken)|(ausdrucken)|(speichern)',
      },
      { before: 'lad|lade|(druck)|drucke', particle: '[bitte] (herunter|runter|aus)' },
    ],
    publish: [
      { before: 'veröffentlich|veröffentliche|publizier|publiziere', behind: 'veröffentlichen|publizieren' },
      { before: 'gib', particle: '[bitte] frei', behind: 'freigeben' },
    ],
    renew: [
      {
        before:
          'erneuer|erneuere|rotier|rotiere|(wechsel)|wechsle|generier|generiere|erzeug|erzeuge|erstell|erstelle|tausch|tausche',
        behind: 'erneuern|rotieren|(wechseln)|(generieren)|(erzeugen)|(erstellen)|austauschen|zurücksetzen',
      },
      { before: 'setz|setze|tausch|tausche', particle: '[bitte] (zurück|aus|neu)' },
    ],
    submit: [
      {
        before: 'reich|reiche|reicht|gib|leg|lege',
        particle: '[bitte] (ein|ab|vor)',
        behind: 'einreichen|abgeben|vorlegen',
      },
      { before: 'übermittle|schick|schicke|sende', behind: 'übermitteln' },
      { before: 'schick|schicke|sende|send', particle: '[bitte] ab', behind: 'abschicken|absenden' },
    ],
    approve: [
      {
        before: 'genehmig|genehmige|bewillig|bewillige|akzeptier|akzeptiere|bestätig|bestätige',
        behind: 'genehmigen|bewilligen|akzeptieren|bestätigen|freigeben|annehmen',
      },
      { before: 'gib|nimm|winke', particle: '[bitte] (frei|an|durch)' },
    ],
    reject: [
      {
        before: 'lehn|lehne|lehnt|weis|weise',
        particle: '[bitte] (ab|zurück)',
        behind: 'ablehnen|zurückweisen|abweisen',
      },
      { before: 'verweiger|verweigere', behind: 'verweigern' },
    ],
    withdraw: [
      {
        before: 'zieh|ziehe|nimm|sag|sage',
        particle: '[bitte] (zurück|ab)',
        behind: 'zurückziehen|zurücknehmen|absagen',
      },
      {
        before: 'stornier|storniere|lösch|lösche|widerruf|widerrufe|cancel|cancle',
        behind: 'stornieren|löschen|widerrufen|canceln',
      },
    ],
    plan: [
      {
        before: '(plan)|plane|(teil)|teile|setz|setze',
        particle: '[bitte] ein',
        behind: 'einplanen|einteilen|(planen)|verplanen',
      },
      { before: '(plan)|plane|verplan|verplane' },
    ],
    record: [
      {
        before: 'erfass|erfasse|buch|buche|verbuch|verbuche|notier|notiere|vermerk|vermerke',
        behind: 'erfassen|buchen|verbuchen|eintragen|hinzufügen|(notieren)|(vermerken)',
      },
      { before: 'trag|trage|füg|füge|leg|lege', particle: '[bitte] (ein|hinzu|nach|an)' },
    ],
  },
  things: {
    client: { one: 'kunde|kunden|kundin|auftraggeber|mandant|mandanten', many: 'kunden|auftraggeber|mandanten' },
    project: { one: 'projekt|projekts|projektes', many: 'projekte|projekten' },
    task: { one: 'aufgabe|task|teilaufgabe', many: 'aufgaben|tasks|teilaufgaben' },
    tag: {
      one: 'tag|tags|schlagwort|schlagworts|schlagwortes|etikett|etiketts|label|labels',
      many: 'tags|schlagwörter|schlagworte|etiketten|labels',
    },
    user: {
      one: 'benutzer|benutzers|benutzerin|nutzer|nutzers|nutzerin|mitarbeiter|mitarbeiters|mitarbeiterin|kollege|kollegen|kollegin|mitglied|teammitglied|person|user',
      many: 'benutzer|benutzern|nutzer|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitglieder|kollegen|kolleginnen|leute|personen|teammitglieder|user|users',
    },
    group: {
      one: 'gruppe|benutzergruppe|nutzergruppe|team|teams',
      many: 'gruppen|benutzergruppen|nutzergruppen|teams',
    },
    category: {
      one: 'ausgabenkategorie|spesenkategorie|kategorie|kostenkategorie|ausgaben - kategorie|spesen - kategorie|auslagenkategorie',
      many: 'ausgabenkategorien|spesenkategorien|kategorien|kostenkategorien|ausgaben - kategorien|kategorien für ausgaben|kategorien für spesen',
    },
    invoice: { one: 'rechnung|rechnung nr|rechnung nr .|rechnung nummer|rechnung #', many: 'rechnungen' },
    policy: {
      one: 'abwesenheitsrichtlinie|abwesenheitsart|urlaubsrichtlinie|urlaubsart|urlaubsregelung|richtlinie|abwesenheitstyp',
      many: 'abwesenheitsrichtlinien|abwesenheitsarten|urlaubsrichtlinien|urlaubsarten|urlaubsregelungen|richtlinien',
    },
    holiday: { one: 'feiertag|feiertags|feiertages', many: 'feiertage|feiertagen' },
    webhook: { one: 'webhook|webhooks', many: 'webhooks' },
    customField: {
      one: 'benutzerdefiniertes feld|benutzerdefinierte feld|benutzerdefinierten feld|benutzerdefinierten felds|benutzerdefinierten feldes|zusatzfeld|zusatzfelds|zusatzfeldes|eigenes feld|eigene feld|custom field|custom - field|feld|felds|feldes',
      many: 'benutzerdefinierte felder|benutzerdefinierten felder|zusatzfelder|eigene felder|eigenen felder|custom fields|custom - fields|felder',
    },
    sharedReport: {
      one: 'geteilter bericht|geteilten bericht|geteilten berichts|freigegebenen bericht|freigegebener bericht|freigegebenen berichts|geteilten report|geteilter report|freigegebenen report|shared report',
      many: 'geteilten berichte|geteilte berichte|freigegebenen berichte|freigegebene berichte|geteilten reports|geteilte reports|freigegebene reports|freigegebenen reports|shared reports',
    },
    template: {
      one: 'vorlage|projektvorlage|template',
      many: 'projektvorlagen|vorlagen|templates',
    },
  },
  words: {
    please: '[sie] [mir|uns] [bitte] [mir|uns] [mal]',
    the: '((der|die|das|den|dem|des|unser|unsere|unseren|unserem|unserer|mein|meine|meinen|meinem|meiner|diesen|diese|dieses) [archivierten|archivierte])',
    a: '(ein|eine|einen|einem|einer|eine neue|einen neuen|ein neues|neue|neuen|neues)',
    all: '(alle|aller|die|den|unsere|meine|sämtliche|alle unsere|alle meine)',
    my: '(mein|meine|meinen|meiner|meines|meinem)',
    named: '(namens|genannt|mit dem namen|mit der bezeichnung|:)',
    of: '(von|vom|der|des|für|fürs|beim|bei|zu|zum|zur|an|am|auf|im|in|aus|über)',
    into: '[bitte] (zu|zum|zur|in|ins|auf|an|der|dem)',
    from: '[bitte] (aus|von|vom|auf basis|auf grundlage|anhand|nach|mit)',
    fromWhom: '[bitte] (von|vom|bei)',
    in: '(in|im|auf|bei|beim|für|an|am|zu|zum|von|vom|aus|unter|des)',
    on: '(am|vom|ab|für|auf)',
    to: '[bitte] (an|zu)',
    as: '[bitte] (als|auf)',
    for: '(für|zu|zur|zum|auf|über|mit)',
    with: 'mit',
    onto: '[bitte] (auf|zu|in|:)',
    being: '[bitte] (zu|zum|zur|als|in)',
    renamedTo: '[bitte] (in|zu|nach|auf)',
    whom: '',
    who: '(wer|welche) (ist|sind) [alles]',
    which: '(welche|welcher|welches)',
    exist:
      '((gibt es|haben wir|habe ich|hab ich|existieren|gibts) [denn] [hier|bei uns|alles|zurzeit|aktuell] [so]|(sind|sind schon|sind bereits) (angelegt|vorhanden|verfügbar|da))',
    is: '((ist|wurde) [jetzt|schon|bereits|nun|leider|inzwischen])',
    are: '((sind|wurden) [noch|schon|bereits|gerade|aktuell|derzeit])',
    again: '(erneut|nochmal|nochmals|noch mal|noch einmal|wieder|neu)',
    since: '(ab|seit|ab dem|gültig ab|mit wirkung ab|mit wirkung vom|zum)',
    someone: '(jemanden|jemand|einen benutzer|einen mitarbeiter|leute|ihn|sie)',
    at: '(zu|für|à|a|je|zu je|für je|mit je|zu jeweils|zum preis von|zum stückpreis von|zum stundensatz von|x|*)',
    times: '(mal|x|*|stunden|stunde|std|std .|h|tage|stück)',
    each: '(je|pro stunde|die stunde|je stunde|pro tag|pro stück|das stück|pro einheit)',
    due: '(fällig|zahlbar|mit fälligkeit|mit zahlungsziel|zahlungsziel|fälligkeit) [bis|am|in|zum|bis zum|bis am|:]',
    issued: '(ausgestellt|datiert|mit datum) [am|vom|auf den]',
    hours: '(stunden|stunde|h|std|std .)',
    perDay: '(pro tag|am tag|täglich|je tag|jeden tag|/ tag|/ d)',
    perHour: '(pro stunde|die stunde|je stunde|/ h|/ std|/ stunde|stündlich)',
    details: '[<the>|alle|mehr] (details|einzelheiten|daten|stammdaten|infos|informationen|detail)',
    name: '[<the>] (name|namen|titel|bezeichnung)',
    email: '[<the>] (e - mail|email|mail|e - mail - adresse|mailadresse|emailadresse)',
    address: '[<the>] (adresse|anschrift|postadresse)',
    note: '[<the>] (notiz|notizen|bemerkung|anmerkung)',
    color: '[<the>] farbe',
    hourlyRate:
      '[<the>] (stundensatz|stundensätze|abrechnungssatz|verrechnungssatz|stundenpreis|stundenlohn|abrechenbaren stundensatz)',
    costRate:
      '[<the>] (kostensatz|kostensätze|interner stundensatz|internen stundensatz|interner kostensatz|internen kostensatz|stundenkosten)',
    estimate:
      '[<the>] (schätzung|zeitschätzung|aufwandsschätzung|geschätzte zeit|geschätzten aufwand|geschätzter aufwand|aufwand|zeitbudget|stundenbudget)',
    budget: '[<the>] budget',
    profile: '[<the>] (profil|mitgliedsprofil)',
    managers:
      '[<the>] (vorgesetzten|vorgesetzte|vorgesetzter|manager|managerin|chef|chefin|chefs|teamleiter|teamleiterin|teamleitung)',
    amount: '[<the>] (betrag|summe)',
    date: '[<the>] (datum|tag)',
    dueDate: '[<the>] (fälligkeit|fälligkeitsdatum|zahlungsziel|zahlungsfrist|frist)',
    issueDate: '[<the>] (rechnungsdatum|ausstellungsdatum|datum)',
    number: '[<the>] (nummer|nr|nr.|rechnungsnummer)',
    subject: '[<the>] betreff',
    type: '(typ|vom typ|art)',
    url: '[<the>] (url|adresse|ziel|zieladresse|ziel - url|endpunkt)',
    token: '[<the>|<a>] (token|tokens|schlüssel|secret|geheimnis|signaturschlüssel)',
    logs: '[<the>] (protokoll|protokolle|logs|log|logeinträge|zustellungen|zustellung|lieferungen|zustellprotokoll|aufrufe)',
    payment: '[ein|eine|einen|die|den|weitere|eine weitere] (zahlung|teilzahlung|anzahlung|zahlungseingang)',
    payments: '(zahlungen|zahlungseingänge|teilzahlungen)',
    ofAmount: '(von|über|in höhe von)',
    item: '[<the>|<a>|weitere|eine weitere] (position|zeile|posten|rechnungsposition)',
    unitPrice: '[€|$] {number:unitPrice} [eur|euro|€|usd|$|dollar|gbp|chf|rsd]',
    settings: '[<the>] (einstellungen|rechnungseinstellungen)',
    balance:
      '[<the>] (saldo|urlaubssaldo|urlaubskonto|abwesenheitssaldo|salden|kontostand|kontostände|resturlaub|urlaubsstand|urlaubsguthaben|guthaben|urlaubsanspruch)',
    days: '[zusätzliche|zusätzlichen|weitere|extra] (tage|tag|urlaubstage|urlaubstag|tage urlaub)',
    capacity: '[<the>] (kapazität|kapazitäten|auslastung)',
    schedule:
      '[<the>] (plan|einsatzplan|planung|einsatzplanung|dienstplan|schichtplan|teamplan|teamplanung|wochenplan|ressourcenplanung|ressourcenplan|kapazitätsplanung)',
    assignment: '[neue] (einplanung|zuweisung|planung)',
    assignments: '(einplanungen|zuweisungen|planungen)',
    isPlanned: '(eingeplant|verplant|eingeteilt|geplant|zugewiesen)',
    auditLog:
      '[<the>] (audit - log|audit - logs|audit log|audit logs|auditlog|auditlogs|änderungsprotokoll|änderungsprotokolle|prüfprotokoll|änderungsverlauf|änderungshistorie|aktivitätsprotokoll)',
    request:
      '[<the>] (antrag|anfrage|abwesenheitsantrag|abwesenheitsanfrage|(urlaubsantrag|urlaubsantrags|urlaubsanfrage|urlaubswunsch) {policy=Urlaub})',
    requests:
      '(urlaubsanträge|urlaubsanträgen|abwesenheitsanträge|abwesenheitsanfragen|anträge auf urlaub|urlaubsanfragen|urlaube|abwesenheiten|anträge)',
    approval: '[<the>] (freigabe|genehmigung)',
    timesheet:
      '[<the>] (stundenzettel|stundenzettels|stunden|zeiten|arbeitszeiten|timesheet|timesheets|zeitnachweis|stundennachweis|wochenstunden|zeiterfassung|woche)',
    entries: '(einträge|zeiteinträge|zeitbuchungen|buchungen|zeiten|stunden)',
    lastEntry:
      '[<the>] (letzten|letzter|jüngsten|neuesten|vorigen|letzte|vorige|jüngste|neueste) (eintrag|zeiteintrag|eintrags|zeiteintrags|buchung|zeitbuchung) {entry=last}|[<the>] (zeiteintrag|eintrag) [mit] [der] [id] {id:entryId}',
    lastExpense:
      '([<the>] (letzten|letzte|letzter|jüngste|jüngsten|neueste|neuesten|vorige|vorigen) (ausgabe|auslage|spesen|spesenausgabe) {expense=last}|[<the>] ausgabe [mit der id|id] {id:expenseId})',
    workspace: '[<the>|<a>] (workspace|workspaces|arbeitsbereich|arbeitsbereichs|arbeitsbereiches|arbeitsumgebung)',
    workspaces: '(workspaces|arbeitsbereiche|arbeitsbereichen|arbeitsumgebungen)',
    role: '[<the>] (rolle|rechte)',
    admin:
      '[<the>|<a>] (admin|administrator|administratorin|workspace - admin|workspace - administrator|workspace admin|admins|administrators)',
    teamManager:
      '[<the>|<a>] (teamleiter|teamleiterin|teamleitung|team - manager|team manager|teammanager|teammanagerin)',
    projectManager:
      '[<the>|<a>] (projektleiter|projektleiterin|projektleitung|projektmanager|projektmanagerin|projekt - manager|projekt manager)',
    pdf: '[ein|eine] pdf [- datei|datei|- dokument|dokument]',
    done: '(erledigt|fertig|abgeschlossen|done|beendet|geschlossen)',
    open: '(offen|aktiv|unerledigt|nicht erledigt|noch offen|wieder offen|nicht fertig)',
    archivedOnes: '((archivierten|archivierte|inaktiven|inaktive) {archived=true}|(aktiven|aktive) {archived=false})',
    invoiceState:
      '((nicht versendeten|nicht versendete|unversendeten|unversendete|nicht verschickten|nicht verschickte|nicht versendet|noch nicht versendet|noch nicht verschickt) {statuses+=UNSENT}|(versendeten|versendete|versendet|verschickten|verschickt) {statuses+=SENT}|(bezahlten|bezahlte|bezahlt) {statuses+=PAID}|(teilweise bezahlten|teilbezahlten|teilweise bezahlt) {statuses+=PARTIALLY_PAID}|(stornierten|stornierte|storniert) {statuses+=VOID}|(überfälligen|überfällige|überfällig) {statuses+=OVERDUE}|(offenen|offene|offen|unbezahlten|unbezahlte|unbezahlt|ausstehenden|ausstehende|nicht bezahlten|nicht bezahlte|nicht bezahlt|noch nicht bezahlt) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE})',
    invoiceStatus:
      '((versendet|verschickt|gesendet|versandt|abgeschickt|raus|rausgegangen|versendet worden|verschickt worden) {status=SENT}|(bezahlt|beglichen|gezahlt|bezahlt worden) {status=PAID}|(nicht versendet|noch nicht versendet|unversendet|entwurf) {status=UNSENT}|(storniert|ungültig) {status=VOID}|überfällig {status=OVERDUE}|(teilweise bezahlt|teilbezahlt) {status=PARTIALLY_PAID})',
    invoicePaid: '(bezahlt|bezahlt worden|beglichen|gezahlt)',
    invoicedOrNot:
      '((abgerechnet|bereits abgerechnet|fakturiert|in rechnung gestellt|verrechnet) {invoiced=true}|(nicht abgerechnet|noch nicht abgerechnet|nicht fakturiert|unabgerechnet) {invoiced=false})',
    fieldType:
      '((text|textfeld) {type=TXT}|(zahl|nummer|zahlenfeld|numerisch) {type=NUMBER}|(link|url) {type=LINK}|(kontrollkästchen|checkbox|schalter|ja / nein) {type=CHECKBOX}|(auswahl|einfachauswahl|dropdown|auswahlliste) {type=DROPDOWN_SINGLE}|(mehrfachauswahl|multiselect) {type=DROPDOWN_MULTIPLE})',
    publicOrPrivate: '(öffentlich {isPublic=true}|privat {isPublic=false})',
    billableOrNot:
      '((verrechenbar|abrechenbar|fakturierbar|billable) {billable=true}|(nicht verrechenbar|nicht abrechenbar|nicht fakturierbar|intern) {billable=false})',
    absence:
      '((urlaub|urlaubs|urlaubstag|urlaubstage) {policy=Urlaub}|jahresurlaub {policy=Jahresurlaub}|sonderurlaub {policy=Sonderurlaub}|bildungsurlaub {policy=Bildungsurlaub}|elternzeit {policy=Elternzeit}|zeitausgleich {policy=Zeitausgleich}|überstundenabbau {policy=Überstundenabbau}|homeoffice {policy=Homeoffice}|(krankmeldung|krankheit|krankenstand) {policy=krank})',
    requestState:
      '((offenen|offene|offen|ausstehenden|ausstehende|ausstehend|unbearbeiteten|unbearbeitete|nicht genehmigt) {status=PENDING}|(genehmigten|genehmigte|genehmigt) {status=APPROVED}|(abgelehnten|abgelehnte|abgelehnt) {status=REJECTED})',
    failedOrNot:
      '((fehlgeschlagenen|fehlgeschlagene|gescheiterten|gescheiterte|fehlerhaften|fehlerhafte) {status=FAILED}|(erfolgreichen|erfolgreiche) {status=SUCCEEDED})',
    entity:
      '((zeiteinträge|einträge|zeiteintrag|buchungen) {type=TIME_ENTRY}|(projekte|projekt) {type=PROJECT}|(kunden|kunde) {type=CLIENT}|(aufgaben|aufgabe|tasks|task) {type=TASK}|(tags|schlagwörter) {type=TAG})',
    createdThings:
      '(wurden|wurde|sind|kamen) [<changed...>] [neu] (angelegt|erstellt|hinzugefügt|neu|hinzugekommen|dazu|dazugekommen)',
    updatedThings: '(wurden|wurde|haben sich|hat sich) [<changed...>] (geändert|bearbeitet|aktualisiert|verändert)',
    deletedThings: '(wurden|wurde|sind) [<changed...>] (gelöscht|entfernt)',
  },
};

export const EXAMPLES: Readonly<Record<FramedIntent, string>> = {
  get_client: 'Zeige Details zum Kunden Globex',
  update_client: 'Ändere die E-Mail des Kunden Globex auf info@globex.example',
  archive_client: 'Archiviere den Kunden Globex',
  restore_client: 'Stelle den Kunden Globex wieder her',
  get_project: 'Zeige Details zum Projekt Website',
  archive_project: 'Archiviere das Projekt Website',
  restore_project: 'Hole das Projekt Website aus dem Archiv',
  list_project_templates: 'Zeige alle Projektvorlagen',
  create_project_from_template: 'Erstelle das Projekt "Frühling" aus der Vorlage Onboarding',
  update_project: 'Setze die Farbe des Projekts Website auf #FF5722',
  update_project_estimate: 'Setze die Schätzung für das Projekt Website auf 120 Stunden',
  make_project_template: 'Mach das Projekt Website zur Vorlage',
  assign_project_users: 'Füge Ana und Marko zum Projekt Website hinzu',
  assign_project_to_nobody: 'Füge Ana und Marko zum Projekt Website hinzu',
  update_project_user_hourly_rate: 'Setze den Stundensatz von Ana im Projekt Website auf 60 EUR',
  update_project_user_cost_rate: 'Setze den Kostensatz von Ana im Projekt Website auf 40 EUR',
  list_project_custom_fields: 'Zeige die benutzerdefinierten Felder des Projekts Website',
  get_task: 'Zeige Details zur Aufgabe Lasttest in Website',
  assign_task: 'Weise Ana der Aufgabe Lasttest in Website zu',
  finish_task: 'Markiere die Aufgabe Lasttest in Website als erledigt',
  reopen_task: 'Öffne die Aufgabe Lasttest in Website wieder',
  update_task: 'Setze die Schätzung der Aufgabe Lasttest in Website auf 8 Stunden',
  update_task_hourly_rate: 'Setze den Stundensatz der Aufgabe Lasttest in Website auf 80 EUR',
  update_task_cost_rate: 'Setze den Kostensatz der Aufgabe Lasttest in Website auf 50 EUR',
  get_tag: 'Zeige Details zum Tag dringend',
  update_tag: 'Ändere den Namen des Tags dringend in eilig',
  archive_tag: 'Archiviere den Tag dringend',
  restore_tag: 'Stelle den Tag dringend wieder her',
  list_users: 'Zeige alle Benutzer',
  get_member_profile: 'Zeige das Profil von Ana',
  add_workspace_user: 'Lade ana@acme.example in den Workspace ein',
  activate_user: 'Aktiviere den Benutzer Ben',
  deactivate_user: 'Deaktiviere den Benutzer Ben',
  update_user_hourly_rate: 'Setze den Stundensatz von Ana auf 60 EUR',
  update_user_cost_rate: 'Setze den Kostensatz von Ana auf 40 EUR',
  list_user_managers: 'Wer sind die Vorgesetzten von Ana?',
  make_workspace_admin: 'Mach Ana zum Workspace-Admin',
  make_team_manager: 'Mach Ana zur Teamleiterin von Ben',
  make_project_manager: 'Mach Ana zur Projektleiterin von Website',
  remove_workspace_admin: 'Entferne Ana als Admin',
  remove_project_manager: 'Entferne Ana als Projektleiterin von Website',
  list_user_groups: 'Zeige alle Benutzergruppen',
  create_user_group: 'Lege die Gruppe Designer an',
  update_user_group: 'Benenne die Gruppe Designer in Design um',
  delete_user_group: 'Lösche die Gruppe Designer',
  add_user_group_member: 'Füge Ana zur Gruppe Designer hinzu',
  remove_user_group_member: 'Entferne Ben aus der Gruppe Designer',
  list_workspaces: 'Zeige alle Workspaces',
  get_workspace: 'Zeige Details zum Workspace',
  create_workspace: 'Erstelle den Workspace "Spielwiese"',
  update_workspace_hourly_rate: 'Setze den Stundensatz des Workspaces auf 90 EUR',
  update_workspace_cost_rate: 'Setze den Kostensatz des Workspaces auf 50 EUR',
  get_expense: 'Zeige meine letzte Ausgabe',
  update_expense: 'Ändere den Betrag meiner letzten Ausgabe auf 45 EUR',
  list_expense_categories: 'Zeige alle Ausgabenkategorien',
  create_expense_category: 'Lege die Ausgabenkategorie Parken an',
  update_expense_category: 'Benenne die Ausgabenkategorie Parken in Reise um',
  archive_expense_category: 'Archiviere die Ausgabenkategorie Parken',
  restore_expense_category: 'Stelle die Ausgabenkategorie Parken wieder her',
  delete_expense_category: 'Lösche die Ausgabenkategorie Parken',
  list_invoices: 'Zeige alle überfälligen Rechnungen',
  get_invoice: 'Zeige die Rechnung 2026-101',
  create_invoice: 'Erstelle eine Rechnung für Globex, fällig in 14 Tagen',
  update_invoice: 'Ändere die Fälligkeit der Rechnung 2026-101 auf den 31.12.',
  update_invoice_status: 'Markiere die Rechnung 2026-101 als versendet',
  duplicate_invoice: 'Dupliziere die Rechnung 2026-101',
  export_invoice: 'Exportiere die Rechnung 2026-101 als PDF',
  delete_invoice: 'Lösche die Rechnung 2026-101',
  create_invoice_item: 'Füge 10 x Beratung zu 110 EUR zur Rechnung 2026-101 hinzu',
  delete_invoice_item: 'Lösche Position 2 der Rechnung 2026-101',
  create_invoice_payment: 'Erfasse eine Zahlung von 1200 EUR für die Rechnung 2026-101',
  list_invoice_payments: 'Zeige die Zahlungen zur Rechnung 2026-101',
  get_invoice_settings: 'Zeige die Einstellungen für Rechnungen',
  update_time_off_request_status: 'Genehmige den Urlaubsantrag von Ana',
  withdraw_time_off_request: 'Ziehe meinen Urlaubsantrag für Dezember zurück',
  delete_time_off_request: 'Ziehe den Urlaubsantrag von Ana für Dezember zurück',
  list_time_off_requests: 'Zeige die offenen Urlaubsanträge',
  create_time_off_policy: 'Lege die Abwesenheitsart Bildungsurlaub an',
  update_time_off_policy_status: 'Archiviere die Abwesenheitsart Bildungsurlaub',
  delete_time_off_policy: 'Lösche die Abwesenheitsart Bildungsurlaub',
  list_user_balances: 'Zeige den Urlaubssaldo von Ana',
  list_policy_balances: 'Zeige die Salden der Abwesenheitsart Urlaub',
  update_policy_balance: 'Füge 2 Tage zum Saldo für Urlaub von Ana hinzu',
  create_holiday: 'Lege den Feiertag "Firmentag" am 18.12. an',
  delete_holiday: 'Lösche den Feiertag Firmentag',
  create_approval_request_for_user: 'Reiche den Stundenzettel von Ana für letzte Woche ein',
  resubmit_approval_request: 'Reiche meinen Stundenzettel für letzte Woche erneut ein',
  withdraw_timesheet: 'Ziehe meinen Stundenzettel für letzte Woche zurück',
  withdraw_approval: 'Ziehe die Genehmigung des Stundenzettels von Ana für letzte Woche zurück',
  list_assignments: 'Wer ist nächste Woche eingeplant?',
  create_assignment: 'Plane Ana nächste Woche 4 Stunden pro Tag auf Helios ein',
  publish_assignments: 'Veröffentliche den Einsatzplan für nächste Woche',
  get_user_capacity_totals: 'Zeige die Kapazität von Ana für nächste Woche',
  get_webhook: 'Zeige Details zum Webhook ops',
  update_webhook: 'Ändere die URL des Webhooks ops auf https://ci.example.com/t',
  list_webhook_logs: 'Zeige die Zustellungen des Webhooks ops von gestern',
  rotate_webhook_token: 'Erneuere den Token des Webhooks ops',
  list_custom_fields: 'Zeige alle benutzerdefinierten Felder',
  create_custom_field: 'Lege das Zusatzfeld "Kostenstelle" vom Typ Text an',
  update_custom_field: 'Benenne das Zusatzfeld Ref in Referenz um',
  delete_custom_field: 'Lösche das Zusatzfeld Referenz',
  list_created_entities: 'Welche Projekte wurden letzte Woche angelegt?',
  list_updated_entities: 'Welche Projekte wurden letzte Woche geändert?',
  list_deleted_entities: 'Welche Projekte wurden letzte Woche gelöscht?',
  search_audit_logs: 'Zeige das Änderungsprotokoll für letzte Woche',
  get_shared_report: 'Öffne den geteilten Bericht Wochenstunden',
  list_shared_reports: 'Zeige alle geteilten Berichte',
  update_shared_report: 'Benenne den geteilten Bericht Wochenstunden in Stunden um',
  delete_shared_report: 'Lösche den geteilten Bericht Wochenstunden',
  duplicate_time_entry: 'Dupliziere meinen letzten Eintrag',
  get_time_entry: 'Zeige meinen letzten Eintrag',
  update_time_entries_invoiced: 'Markiere alle Einträge von Website aus Oktober als abgerechnet',
};
