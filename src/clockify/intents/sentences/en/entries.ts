import type { ClockifyTopic } from '../../clockify-topic.js';

/** What a time entry has beside its time. */
const DETAILS = [
  '{day}',
  '(for|on) {day}',
  'task [:] {task}',
  '(on|for|under) task {task}',
  '(for|of) [the] (client|customer) ({titledClient}|{quoted:client})',
  '{description}',
  'of {description}',
  '<described> [:|=] {description}',
  '<described> {rest}',
  '{rest}',
  '<tagged> [:] {tags+}',
  '{hashtag:tags+}',
  '[,|and] <billable>',
  'starting [at] {moment:start}',
  'client project {project}',
];

const ON = '(on|to|in|under|against|into) [the] [project] {project} [project] [/ {task}]';
const FOR = 'for [the] [[client] project] {project} [project] [/ {task}]';
const TIME = ['{duration}', 'for {duration}', '{range}'];
const PROJECT = [
  ON,
  FOR,
  'project [:|=] {project} [/ {task}]',
  '(on|under) [the] task {task} (of|in|on|for) [project] {project}',
];

/** Time that was worked. */
export const ENTRIES = {
  rules: {
    log: '(log|record|book|register|clock|charge|bill|report|note|note down|write down|jot down)',
    addTime:
      '(add|put|put in|put down|put me down for|enter|insert|create|save|fill in|make|new|i have|i had|allocate)',
    forgot: '[oh|oops|sorry] [,] [i|we] [have|had] [just] (forgot|forgotten) to (<log>|track|<addTime>)',
    worked: "[i|we] ['ve|have] [just] (worked|spent|did|logged|clocked|put in|working|tracked)",
    anEntry:
      '(([a|an|the|new|another|a new|me a|me a new] time (entry|record|log))|((a|an|the|new|another|a new) entry))',
    withId: '[my|the] [time] entry [with id|id|with the id] {id:entryId}',
    finished:
      "((my|the) [time] entry (from|of|on) {day:entry.date}|{day:entry.date} ' s [time] entry|(my|the|that) (last|latest|most recent|previous) [time] entry [i (made|logged|added|tracked)] {entry=last}|<withId>)",
    ref: '(<finished>|(my|the|that) (running|current|active|ongoing) (timer|entry|time entry|clock) {entry=running})',
  },
  clauses: {
    entry: [
      ...DETAILS,
      ...TIME,
      ...PROJECT,
      'on {description} for [project] {project}',
      'on [project] {titled} for (the|a|an|our|my) {description}',
      '{titled} [/ {task}]',
    ],
    entryParts: [...DETAILS.filter((clause) => clause !== '{rest}'), ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    before: ['{day}', 'on {day}', '{titled} [/ {task}]', ON, FOR],
    // A task that is told first is more likely a new one.
    others: [...DETAILS.filter((clause) => !clause.includes('{task}')), ...TIME],
    more: [...DETAILS, ...TIME],
  },
  sentences: {
    create_time_entry: {
      example: 'log 2h yesterday on Website / design: homepage',
      says: [
        '(<log> [time|an entry|work]|track) [:|,] <entry...>',
        '<forgot> [:|,|-] ({duration}|{range}) [[,|-] <entry...>]',
        '<forgot> [:|,|-] <entryParts...>',
        '<log> [some|my|the] (hours|time|work)',
        '(<log>|track) (some|a few|several|a couple of|a bit of|a little|many|lots of|my) [hours|time|work|minutes] [<entry...>]',
        '(<log>|track|<addTime>) {number:_} [<entry...>]',
        '<addTime> [<before...> [,|:]] ({duration}|{range}) [[,] <entry...>]',
        '[<addTime>|<log>] <anEntry> [:|,|of|for|from] [<entryParts...>]',
        '[<before...> [,|:|-]] ({duration}|{range}) [[,|-] <entry...>]',
        '[{day} [,]|{range} [,]] <worked> <entry...>',
        '<worked> [from] {range} [<entry...>]',
        `(<log>|track|<addTime>) <others...> ${ON} [<others...>] for [the] {description} [<others...>]`,
        '{day} [,] [from] {range} [i|we] (worked|was working|was) [<entry...>]',
      ],
    },
    repeat_time_entries: {
      example: 'log 1h on Website: the same as yesterday',
      says: [
        '[<log>|do] [the] same [thing|entry|hours|time|work] (as|like) {day:repeats.date}',
        'same again [as {day:repeats.date}]',
        'repeat {day:repeats.date} [entry|entries]',
        '(copy|repeat|duplicate) [my|the] [time] (entry|entries) (from|of) {day:repeats.date}',
      ],
    },
    create_time_entry_for_user: {
      example: 'book 4 hours for Marko on Website yesterday',
      says: [
        `(<log>|track|<addTime>) <others...> for [user] {user} ${ON} [<more...>]`,
        `(<log>|track|<addTime>) <others...> ${ON} [<more...>] for [user] {user} [<more...>]`,
        `(<log>|track|<addTime>) <others...> [${ON}] [<more...>] (for user|on behalf of|in the name of) {user} [${ON}] [<more...>]`,
      ],
    },
    update_time_entry: {
      example: 'change the description of my last entry to "code review"',
      says: [
        '(change|set|update|edit|correct|fix|make|shorten|extend|cut) <ref> [to] ({duration}|{range})',
        '(change|set|update|edit|correct|fix) [the] (description|text|note|name|title) (of|for|on|in) <ref> to [:] {description}',
        '(change|set|update|edit|correct|fix) [the] (description|text|note|name|title) (of|for|on|in) <ref> {rest}',
        '(rename|change|describe) <ref> (to|as) {quoted:description}',
        '(rename|describe) <ref> (to|as) {description}',
        '(change|set|update|edit) <ref> <described> [to] {description}',
        '(move|switch|reassign|assign|shift|transfer|put) <ref> (to|on|under|into|onto) [the] [project] {project} [project] [/ {task}]',
        '(change|set|update|edit) <ref> to project {project} [/ {task}]',
        '(change|set|update|edit) [the] project (of|for|on) <ref> to [project] {project} [/ {task}]',
        '(change|set|update|edit) [the] task (of|for|on) <ref> to [task] {task}',
        '(mark|set|make|flag) <ref> [as|to] <billable>',
        '(tag|label) <ref> (with|as) {tags+}',
        '(tag|label) <ref> [with|as] {hashtag:tags+}',
        '(add|put) [the] (tag|tags) {tags+} (to|on) <ref>',
        '(change|set|update|edit|correct) [the] end [time] (of|for) <ref> to {moment:end}',
        '[the] (end [time] (of|for) <ref> should be {moment:end}|start [time] (of|for) <ref> should be {moment:start})',
        '(change|set|update|edit|correct) [the] start [time] (of|for) <ref> to {moment:start}',
        '<ref> (should have|should) (ended|end|stopped|stop|finished|finish) [at] {moment:end} [[,|and] not [at] {moment:_}]',
        '<ref> (should have|should) (started|start|begun|begin) [at] {moment:start} [[,|and] not [at] {moment:_}]',
        '[my|the] [time] entry (from|of|at|on|starting|starting at) {moment:entry.start} (should have|should) (started|start|begun|begin) [at] {moment:start} [[,|and] not [at] {moment:_}]',
        '[my|the] [time] entry (from|of|at|on|starting|starting at) {moment:entry.start} (should have|should) (ended|end|stopped|stop|finished|finish) [at] {moment:end} [[,|and] not [at] {moment:_}]',
      ],
    },
    move_unnamed_time_entry: {
      example: 'move my last time entry to project Website',
      says: [
        '(move|switch|change|reassign|put) (my|an|the|that|this) [time] entry [(to|on|into) [the|another|an|a] [other|different|right|correct] project]',
        '(move|switch|change|reassign|put) (it|that|this) (to|on|into) (the|another|an|a) [other|different|right|correct] project',
      ],
    },
    change_time_entry: {
      example: 'set the end of my last entry to 17:30',
      says: [
        '(edit|update|change|fix|correct) <ref>',
        '(edit|update|fix|correct) (it|that|my entry|an entry|a time entry|my time entry)',
      ],
    },
    delete_time_entry: {
      example: 'delete my last time entry',
      says: [
        '<delete> <ref>',
        '(<delete>|cancel|abort) [the|my|this|that] [running|current] (timer|stopwatch) {entry=running}',
        "(<delete>|cancel|abort) [the|my] (timer|stopwatch|entry|time entry) (that|which) (is|' s) [currently|still|now] (running|active|in progress|on) {entry=running}",
        '(cancel|abort) [the|my|this|that] (running|current) (entry|time entry) {entry=running}',
      ],
    },
    delete_unnamed_time_entry: {
      example: 'delete time entry 64f1c2a9e4b0a1b2c3d4e5f6',
      says: [
        '<delete> (it|that|this|that one|this one|that entry|this entry|the entry|my entry|an entry|a time entry|the time entry|my time entry|that time entry|this time entry)',
        'undo [it|that]',
      ],
    },
    get_time_entry: {
      example: 'show time entry 64f1c2a9e4b0a1b2c3d4e5f6',
      says: ['what was <finished>'],
    },
    update_time_entries_invoiced: {
      example: 'mark all my Website entries from October as invoiced',
      says: [
        '(mark|set|flag) [<my>] {project} [time] entries [from|of|in] [{period}] as (invoiced {invoiced=true}|(not invoiced|uninvoiced) {invoiced=false})',
        '(mark|set|flag) [<my>] [time] entries (on|for|in|of) [project] {project} [from|of|in] [{period}] as (invoiced {invoiced=true}|(not invoiced|uninvoiced) {invoiced=false})',
        '(mark|set|flag) [<my>] [time] entries {period} (on|for|in|of) [project] {project} as (invoiced {invoiced=true}|(not invoiced|uninvoiced) {invoiced=false})',
      ],
    },
  },
} satisfies ClockifyTopic;
