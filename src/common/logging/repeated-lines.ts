import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { LRUCache } from 'lru-cache';
import { Clock } from '../time/clock.js';

const MINUTE_MS = 60_000;
/** Kinds of lines that are known at a time; a kind that is forgotten is told at once when it comes again. */
const MAX_KINDS = 200;

/** Writes a line about so many occurrences. */
export type WriteLine = (count: number) => void;

interface Tally {
  untold: number;
  /** By the clock that never steps. */
  toldAt: number;
  write: WriteLine;
}

/**
 * Sums up what would flood the log: probes and senders come every second for as long as something is wrong. The first of a
 * kind is told at once, and then one line a minute tells how many there were.
 */
@Injectable()
export class RepeatedLines {
  private readonly tallies = new LRUCache<string, Tally>({ max: MAX_KINDS });

  constructor(private readonly clock: Clock) {}

  /** @param write is called now, or later with all that have come by then */
  tell(kind: string, write: WriteLine): void {
    const tally = this.tallies.get(kind) ?? { untold: 0, toldAt: -Infinity, write };
    this.tallies.set(kind, tally);
    tally.untold += 1;
    tally.write = write;
    this.tellIfTime(tally);
  }

  /** Tells what is left to tell. */
  @Interval('repeated-lines', MINUTE_MS)
  flush(): void {
    for (const tally of this.tallies.values()) this.tellIfTime(tally);
  }

  private tellIfTime(tally: Tally): void {
    const now = this.clock.monotonic();
    if (tally.untold === 0 || now < tally.toldAt + MINUTE_MS) return;
    tally.write(tally.untold);
    tally.untold = 0;
    tally.toldAt = now;
  }
}
