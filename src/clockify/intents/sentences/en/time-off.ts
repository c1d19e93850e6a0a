import type { ClockifyTopic } from '../../clockify-topic.js';

const HALF = '(half [a|of a] day|half - day|a half day|a half - day)';
const PART = '((morning|in the morning) {halfDay=FIRST_HALF}|(afternoon|in the afternoon) {halfDay=SECOND_HALF})';
/** Days on which nobody works. */
export const TIME_OFF = {
  rules: {
    leave:
      '(vacation {policy=vacation}|(vacation leave) {policy=vacation}|annual leave {policy=annual leave}|parental leave {policy=parental leave}|maternity leave {policy=maternity leave}|paternity leave {policy=paternity leave}|unpaid leave {policy=unpaid leave}|unpaid {policy=unpaid}|paid leave {policy=paid leave}|personal leave {policy=personal leave}|personal {policy=personal}|study leave {policy=study leave}|pto {policy=pto}|bereavement leave {policy=bereavement leave}|compensatory leave {policy=compensatory leave}|overtime compensation {policy=overtime compensation})',
    ill: '(sick leave {policy=sick leave}|sick {policy=sick}|(ill|off sick) {policy=sick})',
    off: '(<leave>|holiday {policy=holiday})',
    kind: '(<off>|<ill>)',
    // Balances are listed of all policies, whichever one is named.
    anyKind:
      '(vacation|vacation leave|annual leave|parental leave|maternity leave|paternity leave|unpaid leave|paid leave|personal leave|personal|study leave|pto|holiday|sick leave|sick)',
    timeOff: '(time off|time - off|day off|days off|leave|absence|off)',
    ask: "(request|book|take|apply for|ask for|put in for|i need|i want|i am taking|i ' m taking|i will take|i ' ll take|i would like|i ' d like|i take)",
    enter: '(add|log|schedule|plan|enter|register|submit|file|record)',
    absent: '(time off|time - off|day off|days off|leave|absence)',
    approveIt:
      '((approve|accept|ok|confirm) {status=APPROVED}|(reject|decline|deny|refuse|turn down) {status=REJECTED})',
    pendingState:
      '((pending|open|waiting|unapproved) {status=PENDING}|approved {status=APPROVED}|(rejected|declined) {status=REJECTED})',
    why: '[,] (because|reason|with note|with the note|note|with reason) [:]',
  },
  clauses: {
    days: [
      '{period:start..end}',
      '(on|for|starting) {period:start..end}',
      '[on|from|under|with|using|as] [the] {name:policy} policy',
      '(policy|on policy|under policy|with policy|type) [:|=] {name:policy}',
      '[as|of|for|on] <off> [days|day|time|policy]',
      'for <me>',
      '(note|with note|with the note|reason|because) [:] {description:note}',
      '{rest:note}',
    ],
    illDays: [
      '{period:start..end}',
      '(on|for|starting) {period:start..end}',
      'for <me>',
      '(note|with note|with the note|reason|because) [:] {description:note}',
      '{rest:note}',
    ],
    daysFor: [
      '{period:start..end}',
      '(on|for) {period:start..end}',
      '(policy|on policy|as) [:] {name:policy}',
      '[on|from|under] [the] {name:policy} policy',
    ],
    halfDays: [
      `{day:start..end} ${PART}`,
      `on {day:start..end} ${PART}`,
      '{day:start..end}',
      '(on|for) {day:start..end}',
      PART,
      '[on|from|under|with|using|as] [the] {name:policy} policy',
      '(policy|on policy|under policy|with policy|type) [:|=] {name:policy}',
      '[as|of|for] <kind>',
    ],
    which: ['{period}', '(for|on|from) {period}', '(of|by|from|for) [user] {user}', '(of|from|by) <me> {user=me}'],
    whose: ['{period}', '(for|on|from) {period}'],
  },
  sentences: {
    create_time_off_request: {
      example: 'request vacation from Dec 21 to Dec 23',
      says: [
        '<ask> [a|an|some|my|another] <absent> [,] [<days...>]',
        '<ask> [a|an|some|my|another] <off> [day|days|time|request] [,] [<days...>]',
        '<enter> [a|an|some|my] (<absent>|<leave>) [day|days|time|request] [,] [<days...>]',
        '<ask> [a|an|some|my] <days...> off',
        '<ask> (a|one) day of <off> [[,] <days...>]',
        '<ask> {period:start..end} off [[,] <days...>]',
        '<ask> {period:start..end} as <off> [[,] <days...>]',
        '(give|book|mark|put) me [<timeOff>] <days...>',
        '<off> [day|days|request] [:] <days...>',
        "(i ' m|i am|im|i ' ll be|i will be) (on|taking) [a] <off> [<days...>]",
        "(i ' m|i am|im|i ' ll be|i will be) (off|out|away|absent) [<days...>]",
        '(new|create a|submit a|add a) (time off|time - off|leave|vacation {policy=vacation}) request [:] [<days...>]',
        '(day|days|time) off <days...>',
      ],
    },
    report_sick: {
      example: 'I am sick today',
      says: [
        "[i ' m|i am|im|i ' ll be|i will be|i was|i have been|i ' ve been] [on|taking] <ill> [day|days] [:|,] [<illDays...>]",
        '(<ask>|<enter>) [a|an|some|my] <ill> [day|days|time|request|off] [:|,] [<illDays...>]',
        '(<ask>|<enter>) {period:start..end} [off] as <ill> [day|days|time]',
        '(<ask>|<enter>) {period:start..end} off [,] <ill>',
      ],
    },
    create_half_day_off_request: {
      example: 'half day off tomorrow afternoon, vacation policy',
      says: [
        `[<ask>|i am taking] ${HALF} [off|leave|of leave] [<halfDays...>]`,
        `<ask> {day:start..end} ${PART} off [[,] <halfDays...>]`,
        `<ask> (the|a) ${PART} off [<halfDays...>]`,
      ],
    },
    create_time_off_request_for_user: {
      example: 'request vacation for Ana from Dec 21 to Dec 23',
      says: [
        '(request|book|submit|file|schedule|enter|add|put in|create|register) [a|an|some] <kind> [day|days|request] for [user] {user} <daysFor...>',
        '(request|book|submit|file|schedule|enter|add|put in|create) [a|an] (time off|time - off|leave) [request] for [user] {user} <daysFor...>',
        '(request|book|submit|file|schedule|enter|add|put in|create) [a|an|some] <kind> [day|days|request] <daysFor...> for [user] {user}',
        '(request|book|enter|add) <kind> [days] on behalf of [user] {user} <daysFor...>',
        '{user} is (on|sick {policy=sick}) [<kind>] <daysFor...>',
      ],
    },
    list_time_off_requests: {
      example: 'list pending time off requests',
      says: [
        '[<show>] [<every>] [<pendingState>] (time off|time - off|leave|vacation|pto|absence|holiday) (requests) [<which...>]',
        '[<show>] [all] my [<pendingState>] (time off|time - off|leave|vacation|pto|absence|holiday) requests {user=me} [<whose...>]',
        "[<show>] {user} 's [<pendingState>] (time off|time - off|leave|vacation) requests [<whose...>]",
        '(are there|do we have) [any] [<pendingState>] (time off|time - off|leave|vacation) requests [<whose...>]',
        "who ('s|is) (off|on vacation|on leave|away|out|absent|on holiday) {status=APPROVED} [<whose...>]",
        'who has [approved] (time off|vacation|leave|a day off) {status=APPROVED} [<whose...>]',
        '(any|<show>) [<all>] [<pendingState>] requests for (time off|leave|vacation) [<whose...>]',
      ],
    },
    update_time_off_request_status: {
      example: "approve Ana's vacation request",
      says: [
        "<approveIt> {user} 's (<kind>|time off|time - off|leave) [request] [<whose...>] [<why> {description:note}|{rest:note}]",
        '<approveIt> [the] (<kind>|time off|time - off|leave) [request] (of|from|by|for) [user] {user} [<whose...>] [<why> {description:note}|{rest:note}]',
        "<approveIt> {user} 's {name:policy} (request|requests)",
        '<approveIt> [a|an|the|that|this] (<kind>|time off|time - off|leave) request [<whose...>]',
      ],
    },
    withdraw_time_off_request: {
      example: 'withdraw my vacation request for December',
      says: [
        '(withdraw|cancel|<delete>|retract|take back|revoke) my {period} (<kind>|time off|time - off|leave) [request]',
      ],
    },
    delete_time_off_request: {
      example: "withdraw Ana's vacation request for December",
      says: [
        '(withdraw|cancel|<delete>|retract|revoke) [the] (<kind>|time off|time - off|leave) request of [user] {user} [<whose...>]',
        '(withdraw|cancel|<delete>|retract|revoke) [a|the|that|this] (<kind>|time off|time - off|leave) request [<whose...>]',
      ],
    },
    list_own_balances: {
      example: 'how many vacation days do I have left',
      says: [
        'how (many <anyKind> days|much <anyKind>|many days of <anyKind>|much time off|many days off|many days|many days of leave|much leave|much <anyKind> time) (do i have|have i got|do i still have|is left for me|have i) [left|remaining|available]',
        "[<show>|what ' s|what is|what are|check] my [current] [<anyKind>|time off|time - off|leave] (balance|balances) [for <anyKind>]",
        "[<show>|what ' s|what is|check] my [remaining|available] <anyKind> (days|balance|allowance)",
        'my remaining (<anyKind>|leave) [days]',
        'how much of my (<anyKind>|time off|leave) [days|time|allowance] (is|are|do i have) [still] left',
      ],
    },
    list_user_balances: {
      example: "show Ana's time off balance",
      says: [
        'how (many <anyKind> days|much <anyKind>|much time off|many days off|much leave) (does|has) {user} (have|got) [left|remaining|available]',
      ],
    },
    list_policy_balances: {
      example: 'show balances of policy vacation',
      says: [
        '[<show>] [<all>] (balance|balances) (of|for|on|in) <thePolicy>',
        '[<show>] [<all>] <kind> balances [of (the team|everyone|everybody|all users)]',
        "[<show>] (the team|everyone|everybody) ' s [<kind>|leave|time off] balances",
      ],
    },
    update_policy_balance: {
      example: "add 2 days to Ana's vacation balance",
      says: [
        "(add|give|grant) {number:value} [days] to {user} 's (<kind>|{name:policy}) balance",
        'give {user} {number:value} [more|extra|additional] <kind> days',
      ],
    },
    list_time_off_policies: {
      example: 'list time off policies',
      says: [
        '[<show>] [<all>] [(active {status=ACTIVE}|archived {status=ARCHIVED})] (time off|time - off|leave|pto|vacation|absence) policies',
        '(what|which) [(active {status=ACTIVE}|archived {status=ARCHIVED})] [time off|time - off|leave|vacation|pto] policies (do we have|are there|exist|do i have|can i use)',
        '<show> [<all>] policies',
      ],
    },
    list_holidays: {
      example: 'which public holidays are in December',
      says: [
        '[<show>] [<all>] [upcoming] [public|bank|company|national] (holidays) [[in|for] {period}]',
        '[<show>] [<all>] {period} [public|bank|company] holidays',
        '(what|which|are there [any]|do we have [any]) [public|bank|company|national] holidays (are there|do we have|are|exist|fall|come up|are coming up|) [in|for|on] [{period}]',
        '(when|what) (are|is) [the] [next] [public|bank] (holiday|holidays) [[in|for] {period}]',
        'is {day:dateRangeStart..dateRangeEnd} a [public|bank] holiday',
      ],
    },
    create_holiday: {
      example: 'add holiday "Company day" on Dec 18',
      says: ['<create> {day:start..end} as <a> [public|company|bank] holiday (named|called|:) {newName}'],
    },
  },
} satisfies ClockifyTopic;
