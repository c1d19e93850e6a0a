import { readFileSync } from 'node:fs';

/** A sentence and what it means. */
export interface Utterance {
  /** The class stands before the dash. */
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly kind: 'action' | 'clarify' | 'refuse';
  readonly operation: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
  readonly reason?: string;
  /** Other operations that are right too. */
  readonly accept?: readonly string[];
}

/** Reads one utterance a line. */
export function readUtterances(path: string): Utterance[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Utterance);
}
