// Scores the parsers, with a model or without, on sentences of which it is known what they mean.
import '../catalogue/resolve-sources.ts';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOptions } from '../read-options.ts';
import { classOf, judge, tally, type Tally, tallyBy, type Verdict } from './score.ts';
import { type Planned, planAll } from './end-to-end.ts';
import { readUtterances } from './utterance.ts';

const options = readOptions(
  {
    file: { type: 'string', default: fileURLToPath(new URL('../../test/fixtures/utterances.jsonl', import.meta.url)) },
    json: { type: 'string' },
    failures: { type: 'boolean', default: false },
    planned: { type: 'boolean', default: false },
    model: { type: 'boolean', default: false },
    record: { type: 'string' },
    replay: { type: 'string' },
  },
  [
    'npm run eval -- [OPTIONS]   scores how well sentences are understood; exit code 1 when one would do something wrong',
    '  --file PATH     sentences other than the usual ones',
    '  --planned       sends what asks for an action to a service beside a sandbox, and tells how much of it comes to a plan',
    '  --failures      shows every line that is not understood as expected',
    '  --json PATH     writes all of it there',
    '  --model         asks the model for what is not understood without one',
    "  --record PATH   adds the model's answers to a file",
    "  --replay PATH   takes the model's answers from a file",
  ],
);

/** The moment and the place that the sentences are said in. */
const CONTEXT = { now: Date.parse('2026-11-23T08:30:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;

const { understandSentence } = await import('./understand-sentence.ts');
const { modelReader } = await import('./model.ts');
const withModel = options.model || options.replay !== undefined ? await modelReader(options, CONTEXT) : undefined;
const verdicts: Verdict[] = [];
for (const utterance of readUtterances(options.file)) {
  const understood = understandSentence(utterance.text, CONTEXT);
  const isOpen =
    understood.kind !== 'action' && ['not_understood', 'out_of_scope', 'ambiguous'].includes(understood.reason ?? '');
  const answered = isOpen ? await withModel?.(utterance.text) : undefined;
  verdicts.push(judge(utterance, answered ?? understood));
}
const byClass = tallyBy(verdicts, ({ utterance }) => classOf(utterance));
const byLanguage = tallyBy(verdicts, ({ utterance }) => utterance.lang);
const total = tally(verdicts);

console.log(
  [
    '| | lines | kind | operation | exact | exact actions | missing told | extra args | wrong operations | wrong args | unsafe |',
    '| - | -: | -: | -: | -: | -: | -: | -: | -: | -: | -: |',
    ...[...byClass, ...byLanguage, ['all', total] as const].map(([name, sums]) => row(name, sums)),
  ].join('\n'),
);
if (options.failures)
  for (const verdict of verdicts.filter(({ exact, missing }) => !exact || !missing)) console.log(told(verdict));
if (options.json !== undefined) {
  const report = { total, byClass: Object.fromEntries(byClass), byLanguage: Object.fromEntries(byLanguage), verdicts };
  writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
if (options.planned) tellPlanned(await planAll(verdicts.map(({ utterance }) => utterance)));
if (total.wrongOperations + total.wrongArgs > 0) process.exitCode = 1;

/** How many of the sentences come to a plan, by language, and what becomes of the others. */
function tellPlanned(planned: readonly Planned[]): void {
  const rows = [...Map.groupBy(planned, ({ utterance }) => utterance.lang), ['all', planned] as const].map(
    ([name, some]) => {
      const right = some.filter(({ utterance: { expect }, operation }) =>
        [expect.operation, ...(expect.accept ?? [])].some((expected) => expected === operation),
      );
      const asked = some.filter(({ operation }) => operation === undefined);
      return `| ${name} | ${some.length} | ${right.length} | ${asked.length} | ${some.length - right.length - asked.length} |`;
    },
  );
  const head = ['| end to end | actions | planned | asked | other operation |', '| - | -: | -: | -: | -: |'];
  console.log(['', ...head, ...rows].join('\n'));
  if (!options.failures) return;
  for (const { utterance, message } of planned) {
    if (message !== undefined) console.log(`${utterance.id}: ${utterance.text}\n  ${message}`);
  }
}

function row(name: string, sums: Tally): string {
  const { lines, kind, operation, exact, actions, exactActions, missing, extraArgs } = sums;
  const { wrongOperations, wrongArgs, unsafe } = sums;
  const cells = [
    lines,
    kind,
    operation,
    exact,
    `${exactActions}/${actions}`,
    missing,
    extraArgs,
    wrongOperations,
    wrongArgs,
    unsafe,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

function told({ utterance: { id, text, expect }, found, wrongOperation, wrongArgs }: Verdict): string {
  const { kind, operation, args } = found;
  const missing = found.kind === 'action' ? [] : found.missing;
  const show = (...parts: readonly unknown[]): string => parts.map((part) => JSON.stringify(part)).join(' ');
  return [
    `${wrongOperation || wrongArgs ? 'WRONG ' : ''}${id}: ${text}`,
    `  expected ${show(expect.kind, expect.operation, expect.args, expect.missing ?? [])}`,
    `  found    ${show(kind, operation ?? null, args, missing)}`,
  ].join('\n');
}
