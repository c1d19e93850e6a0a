import type { SpokenArgs } from '../../../integrations/spoken/spoken-args.js';
import { textIn } from '../look-ups/listing.js';
import { millisecondsOf } from '../durations.js';
import type { AnswerTexts } from './answer-texts.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';

const TEXTS: Readonly<Record<string, AnswerTexts>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };

/** What was asked, and what Clockify answered. */
export interface Asked {
  readonly operation: string;
  readonly args: SpokenArgs;
  readonly result: unknown;
  readonly language: string;
}

/** The names of people, where an answer needs them. */
export type PeopleSource = () => Promise<readonly { readonly id: string; readonly name: string }[]>;

/** Answers a question in a sentence, where one says more than the rows; `undefined` where the rows are the answer. */
export async function answerTo(
  { operation, args, result, language }: Asked,
  people: PeopleSource,
): Promise<string | undefined> {
  const texts = TEXTS[language] ?? EN;
  if (operation === 'list_user_balances' && args['user'] === 'me') return balances(rowsIn(result, 'balances'), texts);
  if (operation !== 'generate_summary_report') return undefined;
  if (args['idle'] === true) return idlePeople(rowsIn(result, 'groupOne'), await people(), texts);
  return args['user'] === 'me' ? hours(result, args, texts) : undefined;
}

function hours(result: unknown, args: SpokenArgs, texts: AnswerTexts): string | undefined {
  const [totals] = rowsIn(result, 'totals');
  const seconds = numberIn(totals, 'totalTime') ?? 0;
  const target = typeof args['target'] === 'string' ? (millisecondsOf(args['target']) ?? 0) / 1000 : undefined;
  if (target === undefined) return texts.logged(shown(seconds));
  const difference = seconds - target;
  if (difference === 0) return texts.exactly(shown(seconds));
  const tell = difference > 0 ? texts.above : texts.below;
  return tell(shown(seconds), shown(target), shown(Math.abs(difference)));
}

function idlePeople(groups: readonly unknown[], people: Awaited<ReturnType<PeopleSource>>, texts: AnswerTexts): string {
  const busy = new Set(groups.flatMap((row) => [textIn(row, '_id'), textIn(row, 'id'), textIn(row, 'name')]));
  const idle = people.filter(({ id, name }) => !busy.has(id) && !busy.has(name)).map(({ name }) => name);
  return idle.length === 0 ? texts.nobodyIdle : texts.idle(listed(idle, texts.and));
}

function balances(rows: readonly unknown[], texts: AnswerTexts): string | undefined {
  const told = rows.map((row) => {
    const amount = numberIn(row, 'balance') ?? 0;
    const unit = textIn(row, 'policyTimeUnit') === 'HOURS' ? texts.hours : texts.days;
    return texts.left(unit(String(amount)), textIn(row, 'policyName'));
  });
  return told.length === 0 ? undefined : told.join(' ');
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** `31 h 20 min`, to the minute. */
function shown(seconds: number): string {
  const all = Math.round(seconds / 60);
  const [whole, minutes] = [Math.floor(all / 60), all % 60];
  return [...(whole > 0 || minutes === 0 ? [`${whole} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])].join(' ');
}

function rowsIn(result: unknown, name: string): readonly unknown[] {
  const rows: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
  return Array.isArray(rows) ? rows : [];
}

function numberIn(row: unknown, name: string): number | undefined {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}
