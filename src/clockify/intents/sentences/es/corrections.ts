import type { ClockifyTopic } from '../../clockify-topic.js';
import { ENTRIES } from './entries.js';

/** What is said of what was just said, and of an entry that was two. */
export const CORRECTIONS = {
  rules: {
    ...ENTRIES.rules,
    no: '(no|perdón|perdona|corrección|en realidad|mejor|quise decir|quería decir)',
    meant: '[quise decir|quería decir|eran|fueron|era|que sean]',
  },
  clauses: {
    corrected: [
      '{duration}',
      'de {duration}',
      '{range}',
      '(en|para|al|a) [el] [proyecto] {project} [/ {task}]',
      '[con] [la] tarea {task}',
      '<billable>',
      'hasta {moment:end}',
      'desde {moment:start}',
      '{rest}',
    ],
  },
  sentences: {
    correct_time_entry: {
      example: 'que sean 3 horas',
      says: [
        '(que sean|que sea|ponlo en|ponle|cámbialo a|déjalo en|hazlo de|pon) {duration}',
        '(cambia|pon) eso a {duration}',
        '<no> [,|-] <meant> <corrected...>',
        '(fueron|eran|era) <corrected...>',
        '(muévelo|pásalo|cámbialo|ponlo|mueve eso|pasa eso) (a|al|en) [el] [proyecto] {project} [/ {task}]',
        '(márcalo|marca eso) [como] <billable>',
      ],
    },
    update_time_entry: {
      example: 'cambia el fin de la entrada 64f1c2a9e4b0a1b2c3d4e5f6 a 17:30',
      says: ['(cambia|cambie|cambiar|pon) [el] fin de [la] entrada {id:entryId} a {moment:end}'],
    },
    split_time_entry: {
      example: 'divide mi última entrada a las 11:00',
      says: [
        '(divide|divida|dividir|parte|partir|separa|separar) <ref> [en dos] {moment:splitAt}',
        '(divide|dividir|parte|separa) <ref> a {moment:splitAt}',
      ],
    },
  },
} satisfies ClockifyTopic;
