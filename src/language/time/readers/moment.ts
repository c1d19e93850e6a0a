import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable, MomentMeaning } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { Clock, Day, Duration, Moment } from '../values.js';
import type { Word } from '../words.js';
import { clockReader } from './clock.js';
import { dayReader } from './day.js';
import { durationReader, oneUnitReader } from './duration.js';
import { slot } from './lookups.js';

/** Reads a point in time: at 9:00, yesterday at 9, 9:00 on Friday, 20 minutes ago, now, 2026-11-19T10:00. */
export function readMoment(words: readonly Word[], from: number, language: Language): Reading<Moment>[] {
  return READERS[language](words, from);
}

/** Moments in a place where a grammar expects one. */
export function momentReader(table: LanguageTable): Reader<Moment> {
  const { at } = table.moments;
  return compile<MomentMeaning, Slots, Moment>({
    templates: { ...table.moments, at: [...at, '{day} t {clock}'] },
    slots: {
      clock: slot(clockReader(table), (clock) => ({ clock })),
      day: slot(dayReader(table), (day) => ({ day })),
      duration: slot(durationReader(table), (duration) => ({ duration })),
      unit: slot(oneUnitReader(table), (duration) => ({ duration })),
    },
    unsaid: UNSAID,
    meanings: {
      at: ({ clock, day }) => ({ kind: 'clock', clock, ...(day !== undefined && { day }) }),
      durationAgo: ({ duration }) => ({ kind: 'from-now', seconds: -duration.seconds }),
      durationAhead: ({ duration }) => ({ kind: 'from-now', seconds: duration.seconds }),
      now: () => ({ kind: 'from-now', seconds: 0 }),
    },
  });
}

interface Slots {
  readonly clock: Clock;
  readonly day: Day | undefined;
  readonly duration: Duration;
}

const UNSAID: Slots = {
  clock: { hour: 0, minute: 0, second: 0, style: 'midnight' },
  day: undefined,
  duration: { seconds: 0 },
};

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(momentReader(table), vocabulary));
