import { describeSource } from '../plan/plan-webhooks.js';
import { type Fields, fieldsOf, rowsOf, textOf, textsOf } from './fields.js';

/** How a webhook is marked, as programs that plan and apply do it. */
const MARKS: Readonly<Record<string, string>> = { create: '+', update: '~', replace: '-/+', delete: '-', none: '=' };
const MARK_WIDTH = 4;

/** What the service answered, line by line, without how it ends. */
export function reportLines(report: Fields): string[] {
  return [`Webhooks for ${textOf(report['url'])}`, ...rowsOf(report['workspaces']).flatMap(workspaceLines)];
}

/** What is said of each change, before it is made and after it. */
const VERBS: Readonly<Record<string, Readonly<Record<Tense, string>>>> = {
  create: { future: 'to create', past: 'created' },
  update: { future: 'to update', past: 'updated' },
  replace: { future: 'to replace', past: 'replaced' },
  delete: { future: 'to delete', past: 'deleted' },
};
type Tense = 'future' | 'past';

/** How many webhooks are changed, by what is done; nothing where there are none. */
export function summaryOf(report: Fields, tense: Tense): string {
  const webhooks = rowsOf(report['workspaces']).flatMap(({ webhooks: rows }) => rowsOf(rows));
  return Object.entries(VERBS)
    .map(([action, verb]) => ({ verb, count: webhooks.filter((webhook) => webhook['action'] === action).length }))
    .filter(({ count }) => count > 0)
    .map(({ verb, count }) => `${count} ${verb[tense]}`)
    .join(', ');
}

/** How many webhooks differ from what is wanted. */
export function changesIn(report: Fields): number {
  return typeof report['changes'] === 'number' ? report['changes'] : 0;
}

function workspaceLines({ id, name, quota, webhooks, notes }: Fields): string[] {
  const shown = textOf(name) === textOf(id) ? textOf(id) : `${textOf(name)} (${textOf(id)})`;
  return [
    '',
    `Workspace ${shown}: ${quotaText(fieldsOf(quota))}`,
    ...rowsOf(webhooks).map(webhookLine),
    ...textsOf(notes).map((note) => `  ! ${note}`),
  ];
}

function quotaText({ plan, workspaceLimit, wanted, others }: Fields): string {
  const limit = typeof workspaceLimit === 'number' ? `at most ${workspaceLimit} on ${textOf(plan)}` : 'limit not known';
  return `${String(wanted)} wanted, ${String(others)} of others, ${limit}`;
}

function webhookLine({ action, event, name, source, reasons, drift }: Fields): string {
  const mark = (MARKS[textOf(action)] ?? '?').padEnd(MARK_WIDTH);
  const { type, ids } = fieldsOf(source);
  const what = `${mark}${textOf(event)} "${textOf(name)}", ${describeSource({ type: textOf(type), ids: textsOf(ids) })}`;
  const why = textsOf(reasons).join('; ');
  return `  ${what}${why === '' ? '' : ` <- ${drift === true ? 'drift: ' : ''}${why}`}`;
}
