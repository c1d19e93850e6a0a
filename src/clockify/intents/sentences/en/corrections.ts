import type { ClockifyTopic } from '../../clockify-topic.js';
import { ENTRIES } from './entries.js';

/** What is said of what was just said, and of an entry that was two. */
export const CORRECTIONS = {
  rules: {
    ...ENTRIES.rules,
    that: '(that|it|this)',
    no: '(no|nope|actually|sorry|correction|oops|wait|i mean|i meant)',
    meant: '[i meant|i mean|it was|that was|make it|make that|it should be|that should be|rather]',
  },
  clauses: {
    corrected: [
      '{duration}',
      'for {duration}',
      '{range}',
      '(on|to|under) [the] [project] {project} [project] [/ {task}]',
      '[on|under] [the] task {task}',
      '<billable>',
      '(until|ending at) {moment:end}',
      '(since|starting at) {moment:start}',
      '{rest}',
    ],
  },
  sentences: {
    correct_time_entry: {
      example: 'make that 3 hours',
      says: [
        '(make|change|set) <that> [to|for] {duration}',
        '(change|set|make) <that> (<billable>|to {range})',
        '<no> [,|-] <meant> <corrected...>',
        '<that> (was|is|should be|should have been) <corrected...>',
        '(move|put|switch|change|book|log) <that> (on|to|onto|under) [the] [project] {project} [project] [/ {task}]',
        '(mark|flag) <that> [as] <billable>',
        '(tag|label) <that> [with|as] {tags+}',
        '(tag|label) <that> [with|as] {hashtag:tags+}',
      ],
    },
    split_time_entry: {
      example: 'split my last entry at 11:00',
      says: [
        '(split|divide|cut) <ref> [at] {moment:splitAt}',
        '(split|divide|cut) <ref> (in two|into two) [at] {moment:splitAt}',
      ],
    },
  },
} satisfies ClockifyTopic;
