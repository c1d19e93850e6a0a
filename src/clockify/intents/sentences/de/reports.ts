import type { ClockifyTopic } from '../../clockify-topic.js';

const ENTRIES_WORD =
  '(einträge|einträgen|zeiteinträge|zeiteinträgen|zeitbuchungen|buchungen|zeiten|zeiterfassungen|erfassten zeiten|gebuchten zeiten|arbeitszeiten)';

const REPORT = [
  '{period}',
  '(für|von|vom|über|aus) {period}',
  '(für|von|vom|beim|bei|zum) [den|dem] (kunden|kunde) {client}',
  '(für|von|vom|im|in|zum|beim|über|am|an) [das|dem] projekt {project}',
  '(auf|an|am|bei|in|zu|zum|im) [das|dem|den|der] {project}',
  '(von|für|vom) [den|dem] (benutzer|mitarbeiter|nutzer|kollegen|user) {user}',
  '(für mich|von mir|meine) {user=me}',
  '(für|von|vom|des|der) (alle|allen|das team|dem team|team|teams|das ganze team|die firma|uns)',
  '[,] [gruppiert|aufgeteilt|sortiert|aufgeschlüsselt|summiert|unterteilt|geordnet] (nach|pro|je|per) <groupings> [(und|,|und nach|dann nach|und dann nach|/) <groupings>]',
  '<export>',
  '[nur] <billable> [stunden|zeiten|zeit]',
];

/** Nothing tells whose it is: the name is asked about. */
const BARE = ['(für|von) {project}', '(für|von) {client}', '(für|von) {titledPerson}'];

/** Time that was worked, looked at again: lists of entries and reports. */
export const REPORTS = {
  rules: {
    make: '((erstelle|erstell|erstellen|erzeuge|generiere|mach|mache|machen|zeig|zeige|zeigen|gib|geben|exportiere|exportieren|lade|hol|hole|schick|schicke|bau) [sie] [mir|uns] [bitte] [mal]|ich brauche|ich hätte gern|ich hätte gerne|ich möchte|ich will)',
    a: '[ein|eine|einen|der|die|den|das|mein|meine|meinen]',
    made: '[erstellen|anzeigen|zeigen|exportieren|erzeugen|generieren|machen|herunterladen|herunter|an|aus]',
    summary:
      '(zusammenfassung|zusammenfassungsbericht|übersicht|überblick|gesamtübersicht|stundenübersicht|zeitübersicht|auswertung|summenbericht|summary|summary report|zusammenfassenden bericht|zusammenfassender bericht|stundenauswertung|zeitauswertung)',
    report: '(bericht|report|zeitbericht|stundenbericht)',
    detailed:
      '(detailbericht|detailreport|detailauswertung|detailübersicht|einzelnachweis|(detaillierter|detaillierten|detaillierte|ausführlicher|ausführlichen|ausführliche|genauer|genauen) (bericht|report|zeitbericht|auswertung|übersicht))',
    groupings:
      '((projekt|projekte|projekten) {groups+=PROJECT}|(kunde|kunden) {groups+=CLIENT}|(benutzer|benutzern|nutzer|mitarbeiter|mitarbeitern|person|personen|user|kopf|kollege|kollegen|mitarbeiterin) {groups+=USER}|(tag|tagen|datum) {groups+=DATE}|(aufgabe|aufgaben|task|tasks) {groups+=TASK}|(schlagwort|schlagworten|schlagwörtern|tags|label|labels) {groups+=TAG}|(woche|wochen) {groups+=WEEK}|(monat|monaten) {groups+=MONTH})',
    expenseReport:
      '(ausgabenbericht|spesenbericht|reisekostenbericht|reisekostenabrechnung|spesenabrechnung|ausgabenabrechnung|ausgabenreport|spesenreport|spesenauswertung|ausgabenauswertung|ausgabenübersicht|bericht über ausgaben|bericht über die ausgaben|bericht über spesen)',
    sharedType:
      '((zusammenfassung|übersicht|summenbericht) {type=SUMMARY}|(detailbericht|detailreport) {type=DETAILED}|(wochenbericht|wochenübersicht) {type=WEEKLY})',
    reach:
      '((öffentlichen|öffentlicher|öffentliche|öffentlich) {isPublic=true}|(privaten|privater|private|privat) {isPublic=false})',
    done: '(gearbeitet|gebucht|erfasst|getrackt|verbracht|aufgewendet|gemacht|geleistet|geloggt|eingetragen|gebraucht|investiert|angefallen)',
    team: '(das team|das ganze team|die firma|unser team|das unternehmen|jeder|alle)',
    did: '(gemacht|gearbeitet|erfasst|getrackt|gebucht|erledigt|geloggt|getan|eingetragen|geschafft)',
    howMuch:
      '(wie viele stunden|wieviele stunden|wie viel stunden|wie viel zeit|wieviel zeit|wie lange|wie lang|wie viel|wieviel)',
    hours: '(stunden|zeit|arbeitszeit|arbeitsstunden|gesamtstunden)',
    // By themselves they are listed one by one.
    times: '(zeiten|arbeitszeiten)',
  },
  clauses: {
    list: [
      '{period}',
      '(von|für|aus|vom|am|zu) {period}',
      '(über|mit|zu|mit der beschreibung|mit beschreibung) {description}',
      'mit {quoted} [in der beschreibung]',
      '(im|in|für|zu|auf|an|aus|vom|zum) [das|dem] projekt {project}',
      '(auf|an|für|in|bei|am) {project}',
      'für {titledPerson}',
      '(von|vom) [dem|benutzer|mitarbeiter] {user}',
      '(von mir)',
      '(für|an|mit|zu|bei) [die|der] aufgabe {task}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
    ],
    report: [...REPORT, 'für (das|den|die) {project} [projekt]', 'für {project} projekt', ...BARE],
    // One works on a project and for a client.
    work: [...REPORT, 'für [den] {client}'],
    weekly: [
      '{period}',
      '(für|von|vom|über) {period}',
      '(für|vom|von|beim) [den|dem] (kunden|kunde) {client}',
      '(für|vom|im|zum|auf|an) [das|dem] projekt {project}',
      '(vom|im|zum|auf|an) [das|dem] {project}',
      '(von|für|vom) [den|dem] (benutzer|mitarbeiter|nutzer|kollegen|user) {user}',
      ...BARE,
      '(für mich|von mir) {user=me}',
      '(für|von|vom|des) (alle|das team|dem team|team|teams)',
      '[,] [gruppiert|aufgeteilt] (nach|pro|je) ((benutzer|benutzern|mitarbeiter|mitarbeitern|person|personen|nutzer|user) {group=USER}|(projekt|projekten|projekte) {group=PROJECT})',
      '<export>',
      '[nur] <billable> [stunden]',
    ],
    // Only people attend.
    attendance: [
      '{period}',
      '(für|von|vom|über) {period}',
      '(für|von|vom) [den|dem] [benutzer|mitarbeiter|nutzer|kollegen|user] {user}',
      '(für mich|von mir) {user=me}',
      '(für|von|vom|des) (alle|das team|dem team|team|teams)',
      '(für|vom|im) [das|dem] projekt {project}',
      '<export>',
    ],
  },
  sentences: {
    list_time_entries: {
      example: 'Zeig mir meine Zeiteinträge von heute',
      says: [
        `<show> [<my>] ${ENTRIES_WORD} [<list...>] [<shown>] [<list...>]`,
        `<show> [<my>] {period} ${ENTRIES_WORD} [<shown>]`,
        `[<my>] ${ENTRIES_WORD} <list...> [<shown>]`,
        `[<my>] ${ENTRIES_WORD} <shown>`,
        `welche ${ENTRIES_WORD} (habe ich|hab ich|gibt es) [<list...>] [<did>]`,
        'was (habe|hab) ich [alles] [<list...>] <did>',
        '(woran|an was) (habe|hab) ich [<list...>] (gearbeitet|gesessen)',
        'was hat {user} [<list...>] <did>',
        'woran hat {user} [<list...>] gearbeitet',
        '<show> [,] (was|woran) ich [<list...>] <did> habe',
        '<show> [,] (was|woran) {user} [<list...>] <did> hat',
      ],
    },
    generate_summary_report: {
      example: 'Zusammenfassung für letzte Woche nach Projekt',
      says: [
        '[<make>] <a> <summary> [<report...>] <made> [[,] <report...>]',
        '[<make>] <a> {period} <summary> [<report...>]',
        '[<make>] <a> <report> <report...> <made> [[,] <report...>]',
        '(fasse|fass|fassen) [sie] [mir] [bitte] [meine|die|unsere] [stunden|zeiten|zeit|arbeitszeit] <report...> zusammen [[,] <report...>]',
        '[<show>|<make>] [alle|die|unsere|gesamte] [<billable>] <hours> <report...> [<shown>]',
        '[<show>|<make>] [alle|die|unsere] <times> [<report...>] (nach|pro|je) <groupings> [(und|,) <groupings>] [<report...>] [<shown>]',
        '<howMuch> (habe ich {user=me}|hab ich {user=me}|haben wir|hat <team>) [<work...>] <done> [<work...>]',
        '<howMuch> (habe ich {user=me}|haben wir|hat <team>) <work...>',
        '<howMuch> hat {user} [<work...>] <done> [<work...>]',
        '<howMuch> (wurde|wurden|ist|sind) [<work...>] <done> [<work...>]',
        'wie viele <billable> stunden (habe ich {user=me}|haben wir|hat <team>) [<work...>] <done>',
        '[<show>] meine [gesamten|gesamte] <hours> {user=me} [<report...>] [<shown>]',
        '{period} [,] (nach|pro|je) <groupings> [(und|,) <groupings>]',
        '<hours> (pro|nach|je) <groupings> [(und|,) <groupings>] [<report...>]',
      ],
    },
    generate_detailed_report: {
      example: 'Detailbericht für gestern als CSV',
      says: [
        '[<make>] <a> <detailed> [<report...>] <made> [[,] <report...>]',
        '(exportiere|exportier|exportieren|lade|laden) [sie] [mir] [bitte] [alle|all] meine (zeiten|stunden|einträge|zeiteinträge|buchungen) {user=me} [<report...>] [herunter|runter]',
        '(exportiere|exportier|exportieren|lade|laden) [sie] [mir] [bitte] [alle] [die] (zeiten|stunden|einträge|zeiteinträge|buchungen) [<report...>] [herunter|runter]',
        '[alle] meine (zeiten|stunden|einträge|zeiteinträge) {user=me} [<report...>] (exportieren|herunterladen)',
        '(exportiere|exportieren) [bitte] alles [,] was ich {user=me} [<report...>] <done> habe [<report...>]',
      ],
    },
    generate_weekly_report: {
      example: 'Wochenbericht für diese Woche nach Benutzer',
      says: [
        '[<make>] <a> (wochenbericht|wochenreport|wochenübersicht|wochenauswertung|wöchentlicher bericht|wöchentlichen bericht) [<weekly...>] <made>',
      ],
    },
    generate_attendance_report: {
      example: 'Anwesenheitsbericht für letzte Woche',
      says: [
        '[<make>] <a> (anwesenheitsbericht|anwesenheitsreport|anwesenheitsübersicht|anwesenheitsliste) [<attendance...>] <made>',
      ],
    },
    generate_expense_report: {
      example: 'Ausgabenbericht für letzten Monat als CSV',
      says: [
        '[<make>] <a> <expenseReport> [<report...>] <made> [[,] <report...>]',
        '(exportiere|exportier) [alle|die|unsere] ausgaben [<report...>]',
        '[alle|die|unsere] ausgaben [<report...>] exportieren',
        '(exportiere|exportier) [alle] meine ausgaben {user=me} [<report...>]',
        '(wie viel|wieviel|was) (haben wir|hat das team|habe ich {user=me}) [<report...>] (für|an) (ausgaben|spesen|auslagen) [<report...>] ausgegeben',
      ],
    },
    create_shared_report: {
      example: 'Teile die Zusammenfassung der letzten Woche als öffentlichen Bericht "Wochenstunden"',
      says: [
        '(teile|teil|gib) [die|den|eine|einen] <sharedType> [für|der|des|von|vom] {period} [als [einen|ein] <reach> [bericht|report]] [frei] (namens|genannt|mit dem namen|als|:) {newName}',
        '(teile|teil|gib) [die|den|eine|einen] <sharedType> [für|der|des|von|vom] {period} als [einen|ein] <reach> (bericht|report) {newName} [frei]',
        '(teile|teil|gib) [die|den|eine|einen] <sharedType> [für|der|des|von|vom] {period} [<reach>] [frei] (unter dem namen|namens|mit dem namen|als) {newName} [frei]',
        '(erstelle|erstell|mach) [einen|ein] [<reach>] geteilten <sharedType> [bericht] {newName} [für] [{period}]',
      ],
    },
  },
} satisfies ClockifyTopic;
