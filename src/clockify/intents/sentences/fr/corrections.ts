import type { ClockifyTopic } from '../../clockify-topic.js';
import { ENTRIES } from './entries.js';

/** What is said of what was just said, and of an entry that was two. */
export const CORRECTIONS = {
  rules: {
    ...ENTRIES.rules,
    no: '(non|pardon|désolé|correction|en fait|plutôt|je voulais dire)',
    meant: "[je voulais dire|c ' était|c ' étaient|plutôt|mets plutôt]",
  },
  clauses: {
    corrected: [
      '{duration}',
      'pendant {duration}',
      '{range}',
      '(sur|pour|dans|au) [le] [projet] {project} [/ {task}]',
      '[avec] [la] tâche {task}',
      '<billable>',
      "(jusqu ' à|jusque) {moment:end}",
      '(depuis|dès) {moment:start}',
      '{rest}',
    ],
  },
  sentences: {
    correct_time_entry: {
      example: 'mets plutôt 3 heures',
      says: [
        '(disons|mets plutôt|mettez plutôt|mets - en|change ça en|passe ça à|mets ça à) {duration}',
        '<no> [,|-] <meant> <corrected...>',
        "c ' (était|étaient) <corrected...>",
        '(mets|déplace|passe|mettez|déplacez) (- le|ça) (sur|dans|vers) [le] [projet] {project} [/ {task}]',
        '(marque|marquez) (- le|ça) [comme] <billable>',
      ],
    },
    update_time_entry: {
      example: "change la fin de l'entrée 64f1c2a9e4b0a1b2c3d4e5f6 à 17:30",
      says: ["(change|changez|changer|mets) [la] fin de [l '] entrée {id:entryId} à {moment:end}"],
    },
    split_time_entry: {
      example: 'divise ma dernière entrée à 11:00',
      says: [
        '(divise|divisez|diviser|coupe|coupez|couper|scinde|scinder|sépare) <ref> [en deux] {moment:splitAt}',
        '(divise|diviser|coupe|couper|scinde|sépare) <ref> à {moment:splitAt}',
      ],
    },
  },
} satisfies ClockifyTopic;
