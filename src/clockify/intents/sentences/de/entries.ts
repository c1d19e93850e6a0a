import type { ClockifyTopic } from '../../clockify-topic.js';

/** What a time entry has beside its time. */
const DETAILS = [
  '{day}',
  'für {day}',
  '[mit] (aufgabe|task|teilaufgabe) [:] {task}',
  '(bei|an|für|in|unter|zu|zur) [der|die] (aufgabe|task) {task}',
  '(für den kunden|für kunde|vom kunden|kunde [:]) ({titledClient}|{quoted:client})',
  '{description}',
  '<described> [:|=] {description}',
  '<described> {rest}',
  '{rest}',
  '<tagged> [:] {tags+}',
  '{hashtag:tags+}',
  '[,|und] <billable>',
];

const ON =
  '(auf|aufs|an|ans|am|in|ins|im|bei|beim|zu|zum|unter|gegen|fürs) [das|dem|den|die|der] [kundenprojekt|projekt] {project} [projekt] [/ {task}]';
const FOR = 'für [das|den|die] [kundenprojekt|projekt|projekts] {project} [/ {task}]';
const TIME = ['{duration}', '(für|über) {duration}', '{range}'];
const PROJECT = [
  ON,
  FOR,
  'projekt [:|=] {project} [/ {task}]',
  '(für|an) [die|der] aufgabe {task} (im|in|von|bei) [projekt] {project}',
];
const CAPITALS = '{capitals:project} [/ {task}]';
const NOUN = '{noun:project} [/ {task}]';

/** Time that was worked. */
export const ENTRIES = {
  rules: {
    log: '((buche|buch|bucht|buchen|verbuche|verbuchen|erfasse|erfass|erfasst|erfassen|notiere|notier|notieren|logge|loggen|tracke|trackt|schreib|schreibe|schreiben|protokolliere|dokumentiere|rechne) <please>)',
    put: '((trag|trage|tragt|tragen|rechne|schreib|schreibe) <please>)',
    add: '((füg|füge|fügt|fügen|leg|lege|pack|packe|buche|trag|trage|tragen) <please>)',
    prefix: '[bitte] (ein|hinzu|dazu|drauf)',
    logged:
      '[bitte] (buchen|gebucht|verbuchen|verbucht|erfassen|erfasst|eintragen|eingetragen|notieren|notiert|loggen|geloggt|tracken|getrackt|hinzufügen|hinzugefügt|aufschreiben|nachtragen|nachgetragen|nachbuchen|draufbuchen|dazubuchen|draufschreiben|anrechnen|protokollieren)',
    worked:
      '(gearbeitet|verbracht|gemacht|gebraucht|aufgewendet|investiert|gesessen|getrackt|gebucht|erfasst|geleistet)',
    anEntry: '(<thing> (zeiteintrag|zeitbuchung|eintrag|buchung|zeiterfassung))',
    some: '(zeit|zeiten|stunden|arbeitszeit|meine zeit|meine stunden|meine arbeitszeit|ein paar stunden|einige stunden|etwas zeit)',
    ref: '((meinen|den|meine|die|meinem|dem|meiner) (eintrag|zeiteintrag|buchung|zeitbuchung) (von|vom|am) {day:entry.date}|[meinen|den|meine|die|mein|der|meinem|dem|meiner] (letzten|letzte|letzter|jüngsten|neuesten|vorigen) (eintrag|zeiteintrag|buchung|zeitbuchung) {entry=last}|(meinen|den|meine|die|meinem|dem|meiner|der) (laufenden|laufende|aktuellen|aktuelle) (timer|stoppuhr|eintrag|zeiteintrag|zeiterfassung|buchung) {entry=running}|[den|die] (zeiteintrag|eintrag|zeitbuchung) [mit] [der] [id] {id:entryId})',
    ofRef:
      '((von meinem|vom|meines|des|von dem) (eintrag|eintrags|zeiteintrag|zeiteintrags) (von|vom|am) {day:entry.date}|(meines|des|von meinem|vom|für meinen|bei meinem|beim|von meiner|meiner|der) (letzten|jüngsten|vorigen) (eintrags|eintrag|eintrages|zeiteintrags|zeiteintrag|zeiteintrages|buchung|zeitbuchung) {entry=last}|(des|vom|meines|von meinem) (laufenden|aktuellen) (timers|timer|eintrags|eintrag|zeiteintrags|zeiteintrag) {entry=running})',
    change:
      '((ändere|ändre|änder|ändern|setze|setz|setzen|aktualisiere|korrigiere|bearbeite|stell|stelle) [sie] [bitte])',
    changed: '[ändern|setzen|stellen|um|aktualisieren|korrigieren|anpassen]',
    to: '[bitte] (in|auf|zu|nach|:)',
  },
  clauses: {
    entry: [...DETAILS, ...TIME, ...PROJECT, CAPITALS],
    marked: [
      ...DETAILS.filter((clause) => !['{rest}', '{description}'].includes(clause)),
      ...TIME,
      ...PROJECT,
      CAPITALS,
    ],
    before: ['{day}', 'für {day}', ...PROJECT, '{description}', CAPITALS],
    others: [...DETAILS, ...TIME],
    behindNoun: DETAILS.map((clause) => (clause === '{description}' ? ', {description}' : clause)),
    // A number that is no amount of time is not one with what follows: three `hours and a half`.
    untimed: [...DETAILS, ...PROJECT],
  },
  sentences: {
    create_time_entry: {
      example: 'Buche gestern 2 Stunden auf Website: Startseite',
      says: [
        '<log> [:|,] <entry...>',
        '<log> [<some>] [<entry...>]',
        '<put> <entry...> <prefix> [[,] <entry...>]',
        '<put> <entry...> (auf|an|nach)',
        '<put> [<some>] [<entry...>] <prefix> [[,] <entry...>]',
        '<add> [<before...>] ({duration}|{range}) [<entry...>] <prefix> [[,|:] <entry...>]',
        '(<log>|<put>) {number:_} [<untimed...>] [<prefix>]',
        '[<before...> [,|:]] ({duration}|{range}) [[,] <entry...>] <logged> [[,|:] <entry...>]',
        '[noch|nochmal] ({duration}|{range}) <entry...> (draufbuchen|dazubuchen|buchen|eintragen) [[,|:] <entry...>]',
        '(pack|packe|schmeiß|hau) <please> ({duration}|{range}) <entry...> [drauf|rein] [[,|:] <entry...>]',
        '[<some>] [<before...>] <logged>',
        '(trag|trage|tragen|schreib|schreibe) <please> <anEntry> [<marked...>] ein [[,|:] <marked...>]',
        '[(<log>|erstelle|erstell|erstellen|mach|mache|leg|lege|neuer|neue) <please>] <anEntry> [:|,|von|über|mit] [<marked...>] [an] [:|,] [<marked...>]',
        '<anEntry> [<marked...>] (anlegen|erstellen|hinzufügen|erfassen) [[,|:] <marked...>]',
        '[<before...> [,|:|-]] ({duration}|{range}) [[,|-] <entry...>]',
        `[{day} [,]] ({duration}|{range}) ${NOUN} [<behindNoun...>]`,
        `${NOUN} [,|:] ({duration}|{range}) [<behindNoun...>]`,
        `<log> ({duration}|{range}) ${NOUN} [<behindNoun...>]`,
        '[ich|wir] (habe|hab|haben) [ich|wir] [<before...>] ({duration}|{range}) [<entry...>] <worked> [[,|:] <entry...>]',
        '[<before...>] (habe|hab|haben) (ich|wir) [<before...>] ({duration}|{range}) [<entry...>] <worked> [[,|:] <entry...>]',
        '({duration}|{range}) [<entry...>] <worked> [[,|:] <entry...>]',
        '[<before...>] ({duration}|{range}) [<entry...>] <worked> [[,|:] <entry...>]',
      ],
    },
    repeat_time_entries: {
      example: 'Buche 1 Stunde auf Website: wie gestern',
      says: [
        '[<log>] [nochmal] (dasselbe|das gleiche|das selbe) wie {day:repeats.date}',
        'wie {day:repeats.date}',
        '(wiederhole|kopiere|dupliziere) [den|die] [zeiteintrag|zeiteinträge|eintrag|einträge] (von|vom) {day:repeats.date}',
      ],
    },
    create_time_entry_for_user: {
      example: 'Buche 4 Stunden für Marko auf Website',
      says: [
        `<log> <others...> für [benutzer|mitarbeiter|nutzer] {user} ${ON} [<others...>]`,
        `<log> <others...> ${ON} [<others...>] für [benutzer|mitarbeiter|nutzer] {user} [<others...>]`,
        `<put> <others...> für [benutzer|mitarbeiter|nutzer] {user} ${ON} [<others...>] <prefix> [[,] <others...>]`,
        `[<others...>] für [benutzer|mitarbeiter|nutzer] {user} [<others...>] ${ON} [<others...>] <logged> [[,] <others...>]`,
      ],
    },
    update_time_entry: {
      example: 'Ändere die Beschreibung meines letzten Eintrags in "Codereview"',
      says: [
        '<change> [die|den] (beschreibung|text|notiz|titel) <ofRef> <to> [:] {description} <changed>',
        '<change> [die|den] (beschreibung|text|notiz|titel) <ofRef> {rest}',
        '<change> <ofRef> [die|den] (beschreibung|text|notiz|titel) <to> [:] {description} <changed>',
        '<change> <ofRef> das projekt <to> {project} [/ {task}] <changed>',
        '<change> <ofRef> [das|die] (ende|endzeit) (auf|zu) {moment:end} <changed>',
        '<change> <ofRef> [den|die] (beginn|anfang|start|startzeit) (auf|zu) {moment:start} <changed>',
        '[die|den] (beschreibung|text|notiz|titel) <ofRef> <to> [:] {description} (ändern|setzen)',
        '(benenne|benenn) [bitte] <ref> <to> {description} um',
        '<ref> <to> {description} umbenennen',
        '(verschiebe|verschieb|verschieben|ordne|buche|setz|setze|häng|hänge|pack|packe) [sie] [bitte] <ref> (auf|zu|nach|in|an|ins) [das|dem|den] [projekt] {project} [/ {task}] [um|zu]',
        '<ref> (gehört|soll) (auf|zu|zum|in|ins) [das|dem] [projekt] {project} [/ {task}]',
        '<ref> (auf|zu|nach|in|ins) [das|dem] [projekt] {project} [/ {task}] (verschieben|umbuchen|ändern|setzen)',
        '<change> [das] projekt <ofRef> <to> {project} [/ {task}] <changed>',
        '<change> [die] aufgabe <ofRef> <to> {task} <changed>',
        '(markiere|markier|markieren|mach|mache|setz|setze|kennzeichne) [sie] [bitte] <ref> [als|auf] <billable>',
        '<ref> [als|auf] <billable> (markieren|setzen|machen|kennzeichnen)',
        '<ref> (ist|war) <billable>',
        '(füge|füg|fügen) [sie] [bitte] [den|das|die] (tag|tags|schlagwort|schlagwörter) {tags+} (zu|zum|zur) <ref> hinzu',
        '(füge|füg|gib) [bitte] [zu|zum] <ref> [den|das|die] (tag|tags|schlagwort|schlagwörter) {tags+} [hinzu]',
        '[den|das] (tag|tags|schlagwort) {tags+} (zu|zum) <ref> hinzufügen',
        '(tagge|markiere) [bitte] <ref> mit [dem|den] [tag|tags|schlagwort] {tags+}',
        '<change> [das] (ende|endzeit|endzeitpunkt) <ofRef> (auf|zu) {moment:end} <changed>',
        '<change> [den|die] (beginn|anfang|start|startzeit|anfangszeit) <ofRef> (auf|zu) {moment:start} <changed>',
      ],
    },
    change_time_entry: {
      example: 'Setze das Ende meines letzten Eintrags auf 17:30',
      says: ['<change> <ref>', '<ref> (ändern|bearbeiten|korrigieren)'],
    },
    delete_time_entry: {
      example: 'Lösche meinen letzten Zeiteintrag',
      says: [
        '<delete> <ref>',
        '<ref> <deleted>',
        '(<delete>|brich|breche) [den|die|meinen|meine] (timer|stoppuhr|zeiterfassung) {entry=running} [ab]',
        '(brich|breche) [bitte] <ref> ab',
        '[den|die|meinen|meine] [laufenden|laufende|aktuellen] (timer|stoppuhr|zeiterfassung) (<deleted>|abbrechen) {entry=running}',
      ],
    },
    delete_unnamed_time_entry: {
      example: 'Lösche den Zeiteintrag 64f1c2a9e4b0a1b2c3d4e5f6',
      says: [
        '<delete> (das|es|ihn|sie|den|dies|den eintrag|diesen eintrag|diesen|meinen eintrag|einen eintrag|den zeiteintrag|einen zeiteintrag)',
        '(das|es|ihn|den eintrag|diesen eintrag|einen eintrag|zeiteintrag|eintrag|den zeiteintrag) <deleted>',
        'mach das rückgängig',
        'rückgängig [machen]',
      ],
    },
    move_unnamed_time_entry: {
      example: 'Verschiebe meinen letzten Eintrag auf Website',
      says: [
        '(verschiebe|verschieb|ordne|buche|setz|setze) [sie] [bitte] (meinen|einen|den|diesen) (eintrag|zeiteintrag|zeitbuchung) [(auf|zu|in) (das|ein|anderes|ein anderes|das andere|das richtige) projekt] [um|zu]',
        '(meinen|einen|den|diesen) (eintrag|zeiteintrag) [(auf|zu|in) (ein anderes|das andere|das richtige) projekt] (verschieben|umbuchen)',
      ],
    },
  },
} satisfies ClockifyTopic;
