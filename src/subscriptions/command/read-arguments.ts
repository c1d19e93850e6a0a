import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface CommandLine {
  readonly command: 'plan' | 'apply';
  /** Path of the document, where one was given. */
  readonly file: string | undefined;
  /** Whether a plan that changes something is told by the exit code. */
  readonly detailedExitCode: boolean;
}

export const USAGE = [
  'npm run webhooks -- plan [FILE] [--detailed-exitcode]   tell what would be done; with the flag, exit 2 if there is something',
  'npm run webhooks -- apply [FILE]                        do it',
].join('\n');

/** @returns what is wrong, in a sentence, where the command line cannot be read */
export function readArguments(args: readonly string[]): CommandLine | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'detailed-exitcode': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [command, file, ...others] = positionals;
    if (command !== 'plan' && command !== 'apply')
      return command === undefined ? 'Say what to do: plan or apply.' : `There is no command ${command}.`;
    if (others.length > 0) return 'Name one file only.';
    const detailedExitCode = values['detailed-exitcode'];
    if (detailedExitCode && command === 'apply') return '--detailed-exitcode is for plan only.';
    return { command, file, detailedExitCode };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
