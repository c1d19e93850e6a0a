import type { ClockifyTopic } from '../../clockify-topic.js';

const SICK = '(krank|krankheit|krankmeldung) {policy=krank}';

/** What is asked of others: expenses, time off and approvals. */
export const REQUESTS = {
  rules: {
    file: '((erfasse|erfass|erfassen|buche|buch|trag|trage|tragen|erstelle|erstell|erstellen|füge|füg|fügen|leg|lege|reiche|notiere|neue) <please>)',
    filed: '(erfassen|buchen|eintragen|anlegen|hinzufügen|einreichen|erstellen|erfasst|eingetragen)',
    prefix: '(ein|hinzu|an|auf)',
    expense: '[eine|die|neue|eine neue|als] (ausgabe|auslage|spesen|kosten|quittung|beleg|ausgaben)',
    expenses: '(ausgaben|auslagen|spesen|belege)',
    request: '((beantrage|beantrag|beantragen|reiche|reichen|nimm|nehme|trag|trage|buche|plane) <please>)',
    requested: '(beantragen|einreichen|nehmen|eintragen|anmelden|buchen|planen)',
    policy:
      '(urlaub {policy=Urlaub}|jahresurlaub {policy=Jahresurlaub}|sonderurlaub {policy=Sonderurlaub}|elternzeit {policy=Elternzeit}|zeitausgleich {policy=Zeitausgleich}|überstundenabbau {policy=Überstundenabbau}|homeoffice {policy=Homeoffice}|abwesenheit {policy=Abwesenheit}|{quoted:policy})',
    timesheet:
      '[den|die|meine|meinen|mein|das] (stundenzettel|stunden|zeiten|timesheet|zeiterfassung|zeitnachweis|arbeitszeiten|wochenstunden)',
  },
  clauses: {
    which: [
      '{period}',
      '(von|vom|aus|im|in|für|seit) {period}',
      '(von|vom) [dem|der] (benutzer|mitarbeiter|kollegen|kollegin) {user}',
      'von {titledPerson}',
      'von mir {user=me}',
      '(auf|im|in|für|vom|zum) [das|dem] projekt {project}',
      'auf {project}',
      '(in|aus|der) [der] kategorie {name:category}',
    ],
    expense: [
      '{money}',
      '(von|über|in höhe von) {money}',
      '(auf|an|im|in|bei|beim|zu|zum) [das|dem|projekt] [projekt] {project}',
      'projekt [:|=] {project}',
      '(für|kategorie|unter|in der kategorie|als) [:] {name:category}',
      '{name:category}',
      '{day}',
      'für {day}',
      '[,|und] <billable>',
      '<described> [:] {description:notes}',
    ],
    off: ['{period:start..end}', '(für|am|an|vom|von) {period:start..end}'],
  },
  sentences: {
    create_expense: {
      example: 'Ausgabe 42,50 € Taxi auf Website erfassen',
      says: [
        '<file> <expense> [:|,] <expense...> [<prefix>] [[,] <expense...>]',
        '<expense> [:|,] <expense...> [<filed>] [[,] <expense...>]',
        '{money} [<expense...>] als (ausgabe|auslage|spesen) [<expense...>] [<filed>]',
        '<file> {money} [<expense...>] als (ausgabe|auslage|spesen) [<expense...>] [<prefix>]',
        '(ich|wir) (habe|hab|haben) [<expense...>] {money} [<expense...>] (bezahlt|ausgegeben|gezahlt|ausgelegt) [[,] <expense...>]',
      ],
    },
    delete_expense: {
      example: 'Lösche meine letzte Ausgabe',
      says: [
        '<delete> <lastExpense>',
        '<lastExpense> <deleted>',
        '<delete> (meine|die) (letzte|letzten) (ausgabe|auslage|spesen) {expense=last}',
        '(meine|die) letzte (ausgabe|auslage) <deleted> {expense=last}',
      ],
    },
    list_expenses: {
      example: 'Zeige meine Ausgaben',
      says: [
        '<show> [<my>] <expenses> [<which...>] [<shown>]',
        '<show> [<my>] {period} <expenses> [<shown>]',
        '[<my>] <expenses> [<which...>] <shown>',
        '[<my>] <expenses> <which...>',
        '(alle|meine|alle meine|unsere) <expenses> [<which...>]',
        'was habe ich {user=me} [<which...>] an <expenses> (eingereicht|erfasst|gehabt|gemacht)',
        '(welche|was für) <expenses> hat {user} [<which...>] (eingereicht|erfasst|gemacht|gehabt)',
        'welche <expenses> (gibt es|haben wir|habe ich {user=me}|hatten wir|hatte ich {user=me}) [<which...>] [erfasst|eingereicht|gemacht]',
      ],
    },
    create_time_off_request: {
      example: 'Urlaub vom 21. bis 23. Dezember beantragen',
      says: [
        '<request> [mir] [einen|meinen|eine|meine] [antrag auf] <policy> <off...> [ein|an]',
        '<policy> <off...> <requested>',
        '<off...> <policy> <requested>',
        '[ich] (will|brauche|habe|nehme|möchte|hätte gern) <off...> <policy> [nehmen|haben]',
        '[ich] (will|brauche|nehme|möchte) <policy> <off...> [nehmen|haben]',
        '(urlaub {policy=Urlaub}|sonderurlaub {policy=Sonderurlaub}) <off...>',
        '<off...> (urlaub {policy=Urlaub}|sonderurlaub {policy=Sonderurlaub})',
        `(ich bin|bin) <off...> [leider] ${SICK}`,
        `(ich bin|bin) [leider] ${SICK} <off...>`,
        `(krankmeldung) {policy=krank} <off...>`,
        '[den|einen] (halben tag) {halfDay=SECOND_HALF} <off...> (nachmittag|nachmittags) <policy> [beantragen|nehmen]',
        '<request> [mir] [einen] (urlaub {policy=Urlaub}|abwesenheit) [ein]',
        '(urlaub {policy=Urlaub}) <requested>',
      ],
    },
    list_time_off_policies: {
      example: 'Welche Abwesenheitsrichtlinien gibt es?',
      says: [
        '<show> [alle|die] (abwesenheitsrichtlinien|urlaubsrichtlinien|abwesenheitsarten|urlaubsregelungen|urlaubsarten) [<shown>]',
        'welche (abwesenheitsrichtlinien|urlaubsrichtlinien|abwesenheitsarten|urlaubsarten) (gibt es|haben wir)',
      ],
    },
    list_holidays: {
      example: 'Welche Feiertage sind im Dezember?',
      says: [
        'welche (feiertage|gesetzlichen feiertage) (sind|gibt es|haben wir) [{period}]',
        '<show> [alle|die] (feiertage|gesetzlichen feiertage) [(im|für|in)] [{period}] [<shown>]',
        'feiertage [{period}]',
        '(ist|sind) [am|der] {day:dateRangeStart..dateRangeEnd} [ein] (feiertag|gesetzlicher feiertag|frei)',
        'wann (ist|sind) [der|die] [nächste|nächsten] (feiertag|feiertage)',
      ],
    },
    create_approval_request: {
      example: 'Reiche meine Stunden für letzte Woche ein',
      says: [
        '(reiche|reich|reichen|sende|schick|schicke|leg|lege|gib) <please> <timesheet> {period:periodStart} {period=WEEKLY} [(zur|für die) (genehmigung|freigabe|prüfung)] [ein|ab|vor]',
        '(reiche|reich|reichen|sende|schick|schicke) <please> {period:periodStart} {period=WEEKLY} [zur (genehmigung|freigabe)] [ein|ab]',
        '<timesheet> {period:periodStart} {period=WEEKLY} [zur (genehmigung|freigabe)] (einreichen|abgeben|senden|schicken)',
        '(reiche|reich|reichen) <please> <timesheet> [zur (genehmigung|freigabe)] ein',
        '<timesheet> [zur (genehmigung|freigabe)] einreichen',
        '(reiche|reich|schick|schicke|gib) <please> meine (woche|arbeitswoche) [zur (genehmigung|freigabe)] [ein|ab]',
      ],
    },
    list_approval_requests: {
      example: 'Zeige offene Genehmigungen',
      says: [
        '<show> [alle|die] (offene|offenen|ausstehende|ausstehenden) {status=PENDING} (genehmigungen|freigaben|genehmigungsanfragen|anträge) [<shown>]',
        '(offene|ausstehende) {status=PENDING} (genehmigungen|freigaben|genehmigungsanfragen) [<shown>]',
        'welche (genehmigungen|freigaben) (sind|stehen) (offen|aus|noch offen|noch aus) {status=PENDING}',
      ],
    },
    update_approval_request: {
      example: 'Genehmige den Stundenzettel von Marko für letzte Woche',
      says: [
        '(genehmige|genehmigen|bestätige|gib) <please> <timesheet> [(von|für) {user}] [{period:periodStart}] [(von|für) {user}] [frei] {status=APPROVED}',
        '<timesheet> (von|für) {user} [{period:periodStart}] (genehmigen|freigeben|bestätigen) {status=APPROVED}',
        '(lehne|lehn|lehnen) <please> <timesheet> (von|für) {user} [{period:periodStart}] ab {status=REJECTED}',
        '<timesheet> (von|für) {user} [{period:periodStart}] ablehnen {status=REJECTED}',
      ],
    },
  },
} satisfies ClockifyTopic;
