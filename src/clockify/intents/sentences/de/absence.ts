import type { ClockifyTopic } from '../../clockify-topic.js';

const HALF = '(einen halben tag|halben tag|halber tag|halbtags|einen halbtag)';

/** Days on which somebody does not work. */
export const ABSENCE = {
  rules: {
    leave:
      '((einen tag urlaub|urlaub|urlaubstag|urlaubstage|urlaubs) {policy=Urlaub}|sonderurlaub {policy=Sonderurlaub}|bildungsurlaub {policy=Bildungsurlaub}|elternzeit {policy=Elternzeit}|zeitausgleich {policy=Zeitausgleich}|homeoffice {policy=Homeoffice}|(krank|krankheit) {policy=krank})',
    part: '((vormittag|vormittags|am vormittag|morgens|früh) {halfDay=FIRST_HALF}|(nachmittag|nachmittags|am nachmittag) {halfDay=SECOND_HALF})',
    ask: '((beantrage|beantrag|nimm|nehme|trag|trage|buche|plane|ich möchte|ich nehme|ich brauche|ich will) [bitte] [mir])',
    asked: '[beantragen|nehmen|eintragen|frei nehmen|freinehmen|frei|ein]',
    kind: '(urlaub|urlaubstage|urlaubstag|sonderurlaub|bildungsurlaub|freie tage|tage|tage urlaub|resturlaub|zeitausgleich)',
    howMuch: '(wie viele|wieviele|wie viel|wieviel)',
    wish: '([ich] (will|möchte|hätte|nehme|brauche|habe|nehm) [mir] [gern|gerne])',
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
    off: ['{period:start..end}', '(für|am|an|vom|von|ab|im) {period:start..end}'],
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
        '[ich] (melde|meld) (mich|mir) [<illDays...>] krank {policy=krank} [<illDays...>]',
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
        '<ask> für [den|die] [benutzer|mitarbeiter|kollegen|kollegin] {user} <days...> <leave> <asked>',
        '<ask> für [den|die] [benutzer|mitarbeiter|kollegen|kollegin] {user} <leave> <days...> <asked>',
        '<ask> <days...> für [den|die] [benutzer|mitarbeiter|kollegen|kollegin] {user} <leave> <asked>',
        'für {user} <days...> <leave> (beantragen|eintragen)',
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
    create_time_off_request: {
      example: 'Ich bin nächste Woche im Urlaub',
      says: [
        // Which policy it is nobody says: it is asked about.
        '<wish> <off...> frei [haben|nehmen]',
        '<off...> frei [haben|nehmen]',
        '<wish> <off...> einen tag frei [haben|nehmen]',
        '<wish> <off...> (freinehmen|frei nehmen|frei machen)',
        '(nimm|trag|trage|buche) [bitte] (mir|mich) <off...> frei [ein]',
        '[ich] (bin|gehe|fahre) <off...> (im|in|in den) urlaub {policy=Urlaub}',
        '[ich] (bin|gehe|fahre) (im|in|in den) urlaub {policy=Urlaub} <off...>',
        '[ich] (bin|arbeite) <off...> (im homeoffice|von zu hause|von zuhause|im home office) {policy=Homeoffice}',
        '<ask> <off...> <leave> <asked>',
        '<wish> <off...> <leave> [nehmen|haben]',
        '<wish> <leave> <off...> [nehmen|haben]',
        '<ask> <leave> <off...> <asked>',
      ],
    },
    list_user_balances: {
      example: 'Wie viel Urlaub hat Ana noch?',
      says: [
        '<howMuch> <kind> (hat|bleiben|bleibt) [der|die|dem] [<user>] {user} [noch] [übrig|frei|zur verfügung]',
        'wie viele <kind> stehen [dem|der] [<user>] {user} [noch] zu',
      ],
    },
    update_policy_balance: {
      example: 'Gib Ana 2 zusätzliche Urlaubstage',
      says: [
        '(gib|schenk|schenke|gewähre) <please> [dem|der] [<user>] {user} {number:value} [zusätzliche|weitere|extra|mehr] ((urlaubstage|urlaubstag|tage urlaub|tag urlaub) {policy=Urlaub}|tage sonderurlaub {policy=Sonderurlaub})',
        '(schreib|schreibe) <please> [dem|der] [<user>] {user} {number:value} [zusätzliche|weitere] ((urlaubstage|urlaubstag|tage urlaub|tag urlaub) {policy=Urlaub}|tage sonderurlaub {policy=Sonderurlaub}) gut',
      ],
    },
    list_approval_requests: {
      example: 'Welche Stundenzettel sind noch offen?',
      says: [
        'welche (stundenzettel|timesheets|freigaben|genehmigungen|zeitnachweise) (sind|warten) [noch] (offen|ausstehend|nicht genehmigt|nicht freigegeben|auf freigabe|auf genehmigung|auf meine freigabe|auf meine genehmigung) {status=PENDING}',
        '<show> [alle|die] (offenen|offene|ausstehenden|ausstehende|eingereichten|eingereichte) (stundenzettel|timesheets|zeitnachweise|genehmigungen|freigaben|freigabeanfragen|freigabeanträge|genehmigungsanfragen) {status=PENDING} [<shown>]',
        '(was|welche stundenzettel|welche zeiten) (muss|soll) ich noch (genehmigen|freigeben) {status=PENDING}',
        'gibt es [noch] (offene|ausstehende) (stundenzettel|freigaben|genehmigungen|timesheets) {status=PENDING}',
        'wer hat [schon|bereits] (seinen|einen) (stundenzettel|zeitnachweis) (eingereicht|abgegeben) {status=PENDING}',
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
