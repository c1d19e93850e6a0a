import type { ClockifyTopic } from '../../clockify-topic.js';

const ENTRIES_WORD =
  '(time entries|entries|time records|records|logs|time logs|timesheet entries|tracked time|logged time|time)';

/** What a report is about and how it is laid out. */
const REPORT = [
  '{period}',
  '(for|of|from|with|on) [the] client {client}',
  '(for|of|on|in) [the] project {project}',
  '(on|in|about) [the] {project} [project]',
  '(for|of|by) [the] user {user}',
  '(for|of) <me> {user=me}',
  '(for|of|by) <who>',
  '[,] [grouped|group|broken down|split|sorted|summed|summed up] (by|per) <groupings> [(and|,|then by|and by|/) <groupings>]',
  '<export>',
  '<billable> [only|hours|time]',
  'only <billable> [hours|time]',
  '<uninvoiced> [only|hours|time]',
];

/** Nothing tells whose it is: the name is asked about. */
const BARE = ['(for|of) {project}', '(for|of) {client}', '(for|of) {titledPerson}'];

/** Time that was worked, looked at again: lists of entries and reports. */
export const REPORTS = {
  rules: {
    summary: '(summary|summarized|summarised|summary of hours|overview|hours summary|time summary)',
    detailed: '(detailed|detail|details|itemized|itemised|full)',
    team: '(the team|we|the company|everyone|everybody|people|the whole team|our team|all of us|they)',
    groupings:
      '((project|projects) {groups+=PROJECT}|(client|clients|customer|customers) {groups+=CLIENT}|(user|users|person|people|member|members|employee|employees|team member) {groups+=USER}|(day|days|date|dates) {groups+=DATE}|(task|tasks) {groups+=TASK}|(tag|tags) {groups+=TAG}|(week|weeks) {groups+=WEEK}|(month|months) {groups+=MONTH})',
    did: '(did|have|has)',
    whole: '(everything|all|all the time|all time|all the hours|all entries|all time entries|all hours|every entry)',
    tracked: '(tracked|logged|worked|recorded|did|booked|worked on)',
    work: '(work|worked|do|done|log|logged|track|tracked|spend|spent|put in|book|booked|record|recorded|bill|billed|have|had)',
    uninvoiced:
      '((uninvoiced|not invoiced|not yet invoiced|unbilled) {invoicingState=UNINVOICED}|(invoiced) {invoicingState=INVOICED})',
  },
  clauses: {
    list: [
      '{period}',
      '(about|containing|matching|with description|mentioning|named|called|with) {description}',
      'with {quoted} [in the description|in it]',
      '(on|for|in|of) [the] project {project}',
      '(on|in) {project}',
      '(of|by|from|for) [user] {user}',
      '(of|by|from|for) <me>',
      'for {project}',
      '(on|with|for) [the] task {task}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
    ],
    report: [...REPORT, '(for|of) the {project} [project]', '(for|of) {project} project', ...BARE],
    // One works on a project and for a client.
    work: [...REPORT, 'for [the] {client}'],
    weekly: [
      '{period}',
      '(for|of|on) [the] client {client}',
      '(for|of|on|in) [the] project {project}',
      '(on|in|about) [the] {project} [project]',
      'for the {project} [project]',
      'for {project} project',
      '(for|of|by) [the] user {user}',
      ...BARE,
      '(for|of) <me> {user=me}',
      '(for|of|by) <who>',
      '[,] [grouped|group|broken down|split] (by|per) ((user|users|person|member|people) {group=USER}|(project|projects) {group=PROJECT})',
      '<export>',
      '<billable> [only|hours|time]',
    ],
    // Only people attend.
    attendance: [
      '{period}',
      '(for|of|by) [the] [user] {user}',
      '(for|of) <me> {user=me}',
      '(for|of|by) <who>',
      '(for|of|on) [the] client {client}',
      '(for|of|on|in) [the] project {project}',
      '<export>',
    ],
  },
  sentences: {
    list_time_entries: {
      example: 'list my time entries for today',
      says: [
        `<show> [<my>] ${ENTRIES_WORD} [i (tracked|logged|made|have)] [<list...>]`,
        '[<my>] (time entries|entries) <list...>',
        `[<show>] {user} ' s ${ENTRIES_WORD} [<list...>]`,
        '[<show>] {period} [my] (time entries|entries)',
        `<show> [<my>] {period} ${ENTRIES_WORD}`,
        '(what|what all) (did|have) (i) (track|tracked|log|logged|work on|worked on|do|done|record|recorded|been working on|spend time on|spend my time on) [<list...>]',
        '(what|what all) (did|has) {user} (track|tracked|log|logged|work on|worked on|do|done|record|recorded) [<list...>]',
        '<show> [me] what (i) [have] (tracked|logged|worked on|did|recorded) [<list...>]',
        '<show> [the] (time entries|entries) {user} [has] (tracked|logged|recorded|booked) [<list...>]',
        '<show> [me] what {user} [has] (tracked|logged|worked on|did|recorded) [<list...>]',
      ],
    },
    generate_summary_report: {
      example: 'summary report for last week by project',
      says: [
        "[<show>|<make>] {user} 's [total] (hours|total|tracked hours|logged hours|tracked time) [<report...>]",
        'who (worked|has worked|logged time|tracked time|spent time|put in hours) {groups+=USER} [<work...>]',
        'how (long|much) (have i been working|have i worked|did i work) {user=me} [<work...>]',
        '[<make>] [a|the|my] <summary> report [<report...>]',
        '[<make>] [a|the] <summary> [of [the|my] [hours|time]] <report...>',
        '[<make>] {period} summary [report] [<report...>]',
        '[<make>] [a|the] report <report...>',
        '<make> [a|the] summary of {period} [<report...>]',
        '(summarize|summarise|sum up) [my|the|our] [time|hours|work|entries|time entries] [<report...>]',
        '(summarize|summarise|sum up) [my {user=me}] {period} [<report...>]',
        '[<show>|<make>] [the|our|total|the total] [<billable>] (hours|time|total hours|tracked hours|tracked time|totals) <report...>',
        'how (many hours|much time|much) <did> (i {user=me}|<team>) [<work>] [<work...>]',
        'how (many hours|much time|much) <did> (i {user=me}|<team>) <work> [<work...>]',
        'how (many hours|much time|much) <did> {user} <work> [<work...>]',
        '<show> [the] (hours|time) {user} [has] (tracked|logged|recorded|booked) [<work...>]',
        'how (many hours|much time) (was|were) [tracked|logged|worked|spent|booked|recorded] [<work...>]',
        'how (many <billable> hours|much <billable> time) <did> (i {user=me}|<team>) <work> [<work...>]',
        'how (long) <did> (i {user=me}|<team>) (work|worked|spend|spent) [<work...>]',
        '[what are|show|show me|give me] my [total] (hours|total|total hours) {user=me} [<report...>]',
        '{period} [,] (by|per) <groupings> [(and|,) <groupings>] [<export>]',
        '(hours|time) (by|per) <groupings> [(and|,) <groupings>] [<report...>]',
        '(where|what) did (my time go {user=me}|the time go|our time go) [<report...>]',
      ],
    },
    generate_detailed_report: {
      example: 'detailed report for yesterday as csv',
      says: [
        '[<make>] [a|the|my] <detailed> (report|export|time report) [<report...>]',
        '[<make>] [a|the] (report in detail|time report in detail) [<report...>]',
        '(export|download|send me|get me) (everything|all|all the time|all time|all entries|all time entries|all hours|every entry) [that] i [have] (tracked|logged|worked|recorded|did) {user=me} [<report...>]',
        '(export|download|send me|get me) <whole> [that] {user} [has] <tracked> [<report...>]',
        '[<make>] <whole> [that] (i {user=me}|{user}) [have|has] <tracked> [<report...>] [,] (in detail|detailed|with [all] [the] details|in full)',
        '(export|download) [all] my (hours|time|entries|time entries|timesheet) {user=me} [<report...>]',
        '(export|download) [all] [the|our] (hours|time|entries|time entries|timesheets) [<report...>]',
        '(export|download) {period} [<report...>]',
        '[<make>] [all|the] <uninvoiced> [and] [<billable>] (time|hours|entries|time entries) [<work...>]',
      ],
    },
    generate_weekly_report: {
      example: 'weekly report for this week by user',
      says: ['[<make>] [a|the|my] (weekly|week) (report|overview|timesheet report) [<weekly...>]'],
    },
    generate_attendance_report: {
      example: 'attendance report for last week',
      says: [
        '[<make>] [a|the|my] attendance (report|overview) [<attendance...>]',
        "[<make>] {user} 's attendance [report|overview] [<attendance...>]",
        '[<make>] [the] attendance <attendance...>',
      ],
    },
    create_shared_report: {
      example: "share last week's summary as a public report named Weekly",
      says: [
        'share {period} (summary {type=SUMMARY}|detailed [report] {type=DETAILED}|weekly [report] {type=WEEKLY}) [report] as [a] (public {isPublic=true}|private {isPublic=false}) [shared] report (named|called|titled|with the name) {newName}',
        'share [a|the] (summary {type=SUMMARY}|detailed {type=DETAILED}|weekly {type=WEEKLY}) [report] {period} [as [a] (public {isPublic=true}|private {isPublic=false}) [shared] [report]] (as|named|called|titled|with the name) {newName}',
        '(create|make) [a] [public {isPublic=true}|private {isPublic=false}] shared (summary {type=SUMMARY}|detailed {type=DETAILED}|weekly {type=WEEKLY}) report {newName} [{period}]',
      ],
    },
    delete_shared_report: {
      example: 'delete the shared report Weekly',
      says: ['<delete> [the|my] {name:report} shared report'],
    },
    list_shared_reports: {
      example: 'list shared reports',
      says: ['<show> [<my>] shared reports'],
    },
  },
} satisfies ClockifyTopic;
