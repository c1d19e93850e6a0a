import type { Operation } from '../../integrations/operation.js';
import type { SpokenParameter } from '../../integrations/spoken/spoken-args.js';
import { PERIOD } from './read-times.js';

/** The arguments of an operation by name. */
export type SpokenParameters = Readonly<Record<string, SpokenParameter>>;

/** Days from one to another are told together. */
const RANGE: ReadonlySet<string> = new Set(['dateRangeStart', 'dateRangeEnd']);
const MARKS: Readonly<Record<SpokenParameter['kind'], string>> = {
  text: '',
  texts: '[]',
  id: ':id',
  number: ':number',
  boolean: ':yes/no',
  word: '',
  duration: ':length',
  day: ':day',
  moment: ':time',
  money: ':money',
  thing: '',
};

/**
 * An operation in one line, as the model gets it: `tracker.list_tasks(project, name, isActive:yes/no) — List the tasks
 * of a project`. The mark behind a name says what it takes, `A|B` which words it may be.
 */
export function signatureOf(integration: string, { name, summary }: Operation, parameters: SpokenParameters): string {
  const entries = Object.entries(parameters);
  const own = entries.filter(([arg]) => !RANGE.has(arg)).map(([arg, parameter]) => arg + markOf(parameter));
  const period = entries.some(([arg]) => RANGE.has(arg)) ? [`${PERIOD}:day`] : [];
  return `${integration}.${name}(${[...own, ...period].join(', ')}) — ${summary}`;
}

function markOf({ kind, words }: SpokenParameter): string {
  return words === undefined ? MARKS[kind] : `${kind === 'texts' ? '[]' : ''}:${words.join('|')}`;
}
