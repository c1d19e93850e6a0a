import type { ClockifyTopic } from '../../clockify-topic.js';
import { ENTRIES } from './entries.js';

/** What is said of what was just said, and of an entry that was two. */
export const CORRECTIONS = {
  rules: {
    ...ENTRIES.rules,
    that: '(das|es|dies)',
    no: '(nein|nee|sorry|korrektur|quatsch|moment|ach nein|stimmt nicht|ich meinte|ich meine|eigentlich)',
    meant: '[ich meinte|ich meine|es waren|das waren|das war|es war|eigentlich]',
  },
  clauses: {
    corrected: [
      '{duration}',
      'für {duration}',
      '{range}',
      '(auf|an|für|bei|im|in) [das|dem|den] [projekt] {project} [/ {task}]',
      '[mit|,] aufgabe {task}',
      '<billable>',
      'bis {moment:end}',
      '(ab|seit) {moment:start}',
      '{rest}',
    ],
  },
  sentences: {
    correct_time_entry: {
      example: 'Mach daraus 3 Stunden',
      says: [
        '(mach|mache|änder|ändere|setz|setze) (<that> [auf|zu]|daraus) {duration}',
        '<no> [,|-] <meant> <corrected...>',
        '<that> (war|waren|sind|sollten sein) <corrected...>',
        '(verschieb|verschiebe|setz|setze|pack|packe|buch|buche) <that> (auf|in|an|zu) [das|dem] [projekt] {project} [/ {task}] [um]',
        '(markier|markiere|mach|mache) <that> [als] <billable>',
        'doch <corrected...>',
      ],
    },
    update_time_entry: {
      example: 'Ändere das Ende vom Zeiteintrag 64f1c2a9e4b0a1b2c3d4e5f6 auf 17:30',
      says: [
        '(änder|ändere|setz|setze) [das] ende (vom|des|von) (zeiteintrag|zeiteintrags|eintrag|eintrags) {id:entryId} auf {moment:end}',
      ],
    },
    split_time_entry: {
      example: 'Teile meinen letzten Eintrag um 11:00',
      says: [
        '(teile|teil|splitte|split) [bitte] <ref> [um|bei] {moment:splitAt} [auf]',
        '<ref> [um|bei] {moment:splitAt} (teilen|aufteilen|splitten)',
      ],
    },
  },
} satisfies ClockifyTopic;
