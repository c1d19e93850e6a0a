import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { Day, Duration, Moment, Range } from '../values.js';
import type { Word } from '../words.js';
import { dayReader } from './day.js';
import { durationReader, oneUnitReader } from './duration.js';
import { slot } from './lookups.js';
import { momentReader } from './moment.js';
import { numbersOf } from './numbers.js';

/**
 * Reads from when to when: 9-17, yesterday from 9 to 11:30, 13:00-17:45 on Friday, from 9 for 2 hours, since 9, the
 * last hour, -1h.
 */
export function readRange(words: readonly Word[], from: number, language: Language): Reading<Range>[] {
  return READERS[language](words, from);
}

function rangeReader(table: LanguageTable): Reader<Range> {
  const [amount, moment] = [durationReader(table), momentReader(table)];
  const read = compile({
    templates: table.ranges,
    slots: {
      start: slot(moment, (start) => ({ start })),
      end: slot(moment, (end) => ({ end })),
      day: slot(dayReader(table), (day) => ({ day })),
      duration: slot(amount, (duration) => ({ duration })),
      unit: slot(oneUnitReader(table), (duration) => ({ duration })),
      n: slot(numbersOf(table).number, (n) => ({ n })),
    },
    unsaid: UNSAID,
    meanings: { between, lasting, since: ({ start }) => ({ kind: 'since', start }), untilNow },
  });
  return (words, from) => [...read(words, from), ...minus(words, from, amount)];
}

interface Slots {
  readonly start: Moment;
  readonly end: Moment;
  readonly day: Day | undefined;
  readonly duration: Duration;
  readonly n: number;
}

const NOW: Moment = { kind: 'from-now', seconds: 0 };
const UNSAID: Slots = { start: NOW, end: NOW, day: undefined, duration: { seconds: 0 }, n: 1 };

/** The day may be said before the start or behind the end. Compact times run forwards: 2026-117 is a number. */
function between({ start, end, day }: Slots): Range | undefined {
  if (start.kind !== 'clock' || end.kind !== 'clock') return undefined;
  if (start.clock.style === 'compact' && end.clock.style === 'compact' && end.clock.hour < start.clock.hour) {
    return undefined;
  }
  const common = start.day ?? day ?? end.day;
  return { kind: 'between', start: common === undefined ? start : { ...start, day: common }, end };
}

function lasting({ start, duration }: Slots): Range | undefined {
  return start.kind === 'clock' ? { kind: 'lasting', start, duration } : undefined;
}

function untilNow({ duration, n }: Slots): Range {
  return { kind: 'until-now', duration: { seconds: Math.round(duration.seconds * n) }, written: 'words' };
}

function minus(words: readonly Word[], from: number, duration: Reader<Duration>): Reading<Range>[] {
  if (words[from]?.folded !== '-' || words[from + 1]?.glued !== true) return [];
  return duration(words, from + 1).map(({ to, value }) => ({
    to,
    value: { kind: 'until-now', duration: value, written: 'minus' },
  }));
}

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(rangeReader(table), vocabulary));
