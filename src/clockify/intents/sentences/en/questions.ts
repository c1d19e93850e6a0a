import type { ClockifyTopic } from '../../clockify-topic.js';

/** Questions that are answered in a sentence. */
export const QUESTIONS = {
  clauses: {
    hoursOf: ['{period}', '(for|in|on) {period}', 'so far', 'already'],
    idleIn: ['{period}', '(for|in|on) {period}'],
  },
  sentences: {
    compare_hours: {
      example: 'am I over 40h this week',
      says: [
        '(am|was) i [already] (over|above|under|below|at) {duration:target} [<hoursOf...>]',
        '(did|have) i (work|worked|log|logged|track|tracked|do|done|reach|reached|hit) [more than|less than|over|at least|my] {duration:target} [<hoursOf...>]',
        '(did|have) i [<hoursOf...>] (work|worked|log|logged) [more than|less than] {duration:target}',
        'how far am i from {duration:target} [<hoursOf...>]',
        'how (much|many hours) (do i [still] need|is missing|am i missing) (to|for|until) [reach] {duration:target} [<hoursOf...>]',
      ],
    },
    list_idle_people: {
      example: "who hasn't logged time this week",
      says: [
        "who (hasn ' t|has not|hasnt|didn ' t|did not) (logged|log|tracked|track|entered|enter|recorded|record|booked|submitted) [any|their|his] (time|hours|anything) [yet] {groups+=USER} [<idleIn...>]",
        'who (has no|has not any|is missing) (time|hours|entries) {groups+=USER} [<idleIn...>]',
        "(who ' s|whose) (missing (time|hours)|time is missing|hours are missing) {groups+=USER} [<idleIn...>]",
        'who still (has|needs) to (log|enter|track) [their] (time|hours) {groups+=USER} [<idleIn...>]',
        'who forgot to (log|track|enter) [their] (time|hours) {groups+=USER} [<idleIn...>]',
      ],
    },
  },
} satisfies ClockifyTopic;
