import { readFile } from 'node:fs/promises';
import type { Configuration } from '../../config/configuration.js';
import { YamlDocument } from '../document/yaml-document.js';
import type { Fields } from './fields.js';
import { changesIn, reportLines, summaryOf } from './print-report.js';
import type { CommandLine } from './read-arguments.js';
import { type Outcome, sendDocument } from './service-client.js';

/** How the command ended, and what there is to be said about it. */
export interface CommandResult {
  /** 0: as it should be; 1: it failed; 2: there is something to apply, if that was asked for. */
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** Reads the document and lets the running service plan or apply it: the service is the one that has to know the tokens. */
export async function runCommand(
  { command, file: given, detailedExitCode }: CommandLine,
  settings: Configuration['webhooksCommand'],
): Promise<CommandResult> {
  const file = given ?? settings.file;
  const text = await readText(file);
  if (text === undefined) {
    return failure([
      `${file} cannot be read: name another file, or set WEBHOOKS_FILE (docs/RUNBOOK.md tells what is in it).`,
    ]);
  }
  const document = new YamlDocument(text);
  const problems = [...document.problems()].sort((a, b) => a.line - b.line || a.column - b.column);
  if (problems.length > 0)
    return failure(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
  const outcome = await sendDocument(document.value, settings, { dryRun: command === 'plan' });
  if (outcome.kind === 'failed') return failure(refusalLines(outcome, document, file));
  return command === 'plan' ? planned(outcome.report, detailedExitCode) : applied(outcome.report);
}

function planned(report: Fields, detailedExitCode: boolean): CommandResult {
  const changes = changesIn(report);
  const end =
    changes === 0
      ? 'Nothing to do.'
      : `${summaryOf(report, 'future')}. Nothing was changed: npm run webhooks -- apply does it.`;
  return { exitCode: changes > 0 && detailedExitCode ? 2 : 0, lines: [...reportLines(report), '', end] };
}

function applied(report: Fields): CommandResult {
  const end = changesIn(report) === 0 ? 'Nothing had to be done.' : `Done: ${summaryOf(report, 'past')}.`;
  return { exitCode: 0, lines: [...reportLines(report), '', end] };
}

/** What the service found wrong is told where it stands in the file. */
function refusalLines(
  { message, fields }: Extract<Outcome, { kind: 'failed' }>,
  document: YamlDocument,
  file: string,
): string[] {
  const [first] = fields;
  if (first === undefined) return [message];
  const { line, column } = document.locate(first.path);
  return [`${file}:${line}:${column}: ${message}`];
}

function failure(lines: readonly string[]): CommandResult {
  return { exitCode: 1, lines };
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
