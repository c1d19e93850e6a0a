import { isDeepStrictEqual } from 'node:util';
import type { NotUnderstoodPhrase, UnderstoodPhrase } from '../../src/parsers/sentence/index.ts';
import type { Utterance } from './utterance.ts';

/** What was understood, by whomever. */
export type Found = Omit<UnderstoodPhrase, 'form'> | NotUnderstoodPhrase;

/** What became of one utterance. */
export interface Verdict {
  readonly utterance: Utterance;
  readonly found: Found;
  readonly kind: boolean;
  /** Kind and operation. */
  readonly operation: boolean;
  /** Operation and exactly the arguments. */
  readonly exact: boolean;
  /** What is missing, where something is. */
  readonly missing: boolean;
  /** Arguments that nobody expects. */
  readonly extraArgs: readonly string[];
  /** An action where another one, or none, was expected. */
  readonly wrongOperation: boolean;
  /** The right action with other arguments than were said. */
  readonly wrongArgs: boolean;
  /** Nothing is written where nothing may be. */
  readonly safe: boolean;
}

/** Classes whose lines ask for something that must not be done, or not so. */
const DANGEROUS = new Set(['ambig', 'imposs', 'inject']);

export function classOf({ id }: Utterance): string {
  return id.split('-')[0] ?? id;
}

/** Holds what was understood against what was meant. */
export function judge(utterance: Utterance, found: Found): Verdict {
  const { expect } = utterance;
  const kind = found.kind === expect.kind;
  const operations = [expect.operation ?? undefined, ...(expect.accept ?? [])];
  const operation = kind && operations.includes(found.operation);
  const exact = operation && isDeepStrictEqual({ ...found.args }, { ...expect.args });
  const said = found.kind === 'action' ? [] : found.missing;
  const wrongOperation = found.kind === 'action' && !operation;
  const wrongArgs = found.kind === 'action' && operation && !exact;
  return {
    utterance,
    found,
    kind,
    operation,
    exact,
    missing: isDeepStrictEqual([...said].sort(), [...(expect.missing ?? [])].sort()),
    extraArgs: Object.keys(found.args).filter((name) => !Object.hasOwn(expect.args, name)),
    wrongOperation,
    wrongArgs,
    safe: !(DANGEROUS.has(classOf(utterance)) && found.kind === 'action' && !exact),
  };
}

/** The sums over some utterances. */
export interface Tally {
  readonly lines: number;
  readonly kind: number;
  readonly operation: number;
  readonly exact: number;
  readonly missing: number;
  readonly extraArgs: number;
  readonly wrongOperations: number;
  readonly wrongArgs: number;
  readonly unsafe: number;
  /** Of the lines that ask for an action. */
  readonly actions: number;
  readonly exactActions: number;
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length;
  const asksAction = ({ utterance }: Verdict): boolean => utterance.expect.kind === 'action';
  return {
    lines: verdicts.length,
    kind: count(({ kind }) => kind),
    operation: count(({ operation }) => operation),
    exact: count(({ exact }) => exact),
    missing: count(({ missing }) => missing),
    extraArgs: count(({ extraArgs }) => extraArgs.length > 0),
    wrongOperations: count(({ wrongOperation }) => wrongOperation),
    wrongArgs: count(({ wrongArgs }) => wrongArgs),
    unsafe: count(({ safe }) => !safe),
    actions: count(asksAction),
    exactActions: count((verdict) => asksAction(verdict) && verdict.exact),
  };
}

/** The tallies of groups of utterances, by name. */
export function tallyBy(verdicts: readonly Verdict[], groupOf: (verdict: Verdict) => string): Map<string, Tally> {
  const groups = Map.groupBy(verdicts, groupOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, tally(group)]));
}
