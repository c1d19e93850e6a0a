import type { ClockifyTopic } from '../../clockify-topic.js';
import { ENTRIES } from './entries.js';

/** What is said of what was just said, and of an entry that was two. */
export const CORRECTIONS = {
  rules: {
    ...ENTRIES.rules,
    no: '(ne|izvini|izvinite|ispravka|zapravo|u stvari|ustvari|mislio sam|mislila sam)',
    meant: '[mislio sam|mislila sam|bilo je|bila su|trebalo je]',
  },
  clauses: {
    corrected: [
      '{duration}',
      '{range}',
      '(na|za) [projekat|projekt|projektu] {project} [/ {task}]',
      '[sa] zadatak {task}',
      '<billable>',
      'do {moment:end}',
      '(od|počev od) {moment:start}',
      '{rest}',
    ],
  },
  sentences: {
    correct_time_entry: {
      example: 'neka bude 3 sata',
      says: [
        '(neka bude|neka budu|promeni to na|promeni na|stavi da bude|ipak) {duration}',
        '<no> [,|-] <meant> <corrected...>',
        '(bilo je|bila su) <corrected...>',
        '(prebaci|premesti|stavi|prebacite|premestite) (to|ga) (na|u) [projekat|projekt] {project} [/ {task}]',
        '(označi|označite) (to|ga) [kao] <billable>',
      ],
    },
    update_time_entry: {
      example: 'promeni kraj unosa 64f1c2a9e4b0a1b2c3d4e5f6 na 17:30',
      says: ['(promeni|promenite|postavi) kraj unosa {id:entryId} na {moment:end}'],
    },
    split_time_entry: {
      example: 'podeli moj poslednji unos u 11:00',
      says: [
        '(podeli|podelite|podeliti|razdvoji|razdvojite|preseci) <ref> [na dva] {moment:splitAt}',
        '(podeli|podelite|razdvoji) <ref> u {moment:splitAt}',
      ],
    },
  },
} satisfies ClockifyTopic;
