import type { ClockifyTopic } from '../../clockify-topic.js';

const HALF = '(einen halben tag|halben tag|halber tag|halbtags|einen halbtag)';

/** Days on which somebody does not work. */
export const ABSENCE = {
  rules: {
    leave:
      '((urlaub|urlaubstag|urlaubstage|urlaubs) {policy=Urlaub}|sonderurlaub {policy=Sonderurlaub}|bildungsurlaub {policy=Bildungsurlaub}|elternzeit {policy=Elternzeit}|zeitausgleich {policy=Zeitausgleich}|homeoffice {policy=Homeoffice}|(krank|krankheit) {policy=krank})',
    part: '((vormittag|vormittags|am vormittag|morgens|früh) {halfDay=FIRST_HALF}|(nachmittag|nachmittags|am nachmittag) {halfDay=SECOND_HALF})',
    ask: '((beantrage|beantrag|nimm|nehme|trag|trage|buche|plane|ich möchte|ich nehme|ich brauche|ich will) [bitte] [mir])',
    asked: '[beantragen|nehmen|eintragen|frei nehmen|freinehmen|frei|ein]',
    kind: '(urlaub|urlaubstage|urlaubstag|sonderurlaub|bildungsurlaub|freie tage|tage|tage urlaub|resturlaub|zeitausgleich)',
  },
  clauses: {
    halfDays: [
      '{day:start..end} <part>',
      '(am|für) {day:start..end} <part>',
      '{day:start..end}',
      '(am|für) {day:start..end}',
      '<part>',
      '[als|auf] <leave>',
      '{rest:note}',
    ],
    illDays: ['{period:start..end}', '(am|für|ab|von|vom) {period:start..end}', '{rest:note}'],
    days: ['{period:start..end}', '(am|für|von|vom|ab) {period:start..end}'],
    whose: ['{period}', '(für|am|im|von) {period}'],
  },
  sentences: {
    create_half_day_off_request: {
      example: 'Beantrage einen halben Tag Urlaub morgen Nachmittag',
      says: [
        `[<ask>] ${HALF} [frei|off] [<halfDays...>] <asked>`,
        `[<ask>] <halfDays...> ${HALF} [<halfDays...>] <asked>`,
      ],
    },
    report_sick: {
      example: 'Ich bin heute krank',
      says: [
        '[ich] (bin|war) [<illDays...>] (krank|krankgeschrieben|krank geschrieben) {policy=krank} [<illDays...>]',
        '(melde|meld) (mich|mir) [<illDays...>] krank {policy=krank} [<illDays...>]',
        '(krankmeldung|krank) {policy=krank} [<illDays...>]',
        '(trag|trage) [bitte] [mir|mich] [<illDays...>] (als krank|krank) {policy=krank} [<illDays...>] [ein]',
        '[mich] [<illDays...>] krank melden {policy=krank}',
      ],
    },
    create_time_off_request_for_user: {
      example: 'Beantrage Urlaub für Ana vom 21. bis 23. Dezember',
      says: [
        '<ask> <leave> für [den|die] [benutzer|mitarbeiter|kollegen|kollegin] {user} <days...> <asked>',
        '<ask> <leave> <days...> für [den|die] [benutzer|mitarbeiter|kollegen|kollegin] {user} <asked>',
        '<leave> für [benutzer|mitarbeiter] {user} <days...> (beantragen|eintragen)',
        '{user} (hat|ist|nimmt) <leave> <days...>',
        '{user} (hat|ist|nimmt) <days...> <leave>',
      ],
    },
    list_time_off_requests: {
      example: 'Wer hat nächste Woche Urlaub?',
      says: [
        'wer (hat|ist) [<whose...>] (urlaub|frei|im urlaub|abwesend|weg|nicht da|krank) {status=APPROVED} [<whose...>]',
        'wer fehlt {status=APPROVED} [<whose...>]',
      ],
    },
    list_own_balances: {
      example: 'Wie viele Urlaubstage habe ich noch?',
      says: [
        '(wie viele|wieviele|wie viel|wieviel) <kind> (habe|hab) ich [noch] [übrig|frei|zur verfügung]',
        '(wie viele|wieviele|wie viel|wieviel) <kind> (bleiben|bleibt|stehen|steht) mir [noch] [übrig|zu]',
        '[zeig|zeige|wie ist|was ist|wie hoch ist] [mir] (mein|meinen|meine) (urlaubssaldo|urlaubskonto|resturlaub|urlaubsstand|urlaubsanspruch|abwesenheitssaldo|salden) [an]',
        '(mein|meinen) resturlaub',
      ],
    },
  },
} satisfies ClockifyTopic;
