import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface CommandLine {
  readonly command: 'plan' | 'apply';
  /** Path of the document, where one was given. */
  readonly file: string | undefined;
  /** Whether a plan that changes something is told by the exit code. */
  readonly detailedExitCode: boolean;
}

/** How the command is used, line by line. */
export const USAGE: readonly string[] = [
  'npm run webhooks -- plan [FILE] [--detailed-exitcode]   tell what would be done; with the flag, exit 2 if there is something',
  'npm run webhooks -- apply [FILE]                        do it',
];

/** @returns `help` where it is asked for; what is wrong, in a sentence, where the command line cannot be read */
export function readArguments(args: readonly string[]): CommandLine | 'help' | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'detailed-exitcode': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [command, file, ...others] = positionals;
    if (command === undefined) return { problem: 'Say what to do: plan or apply.' };
    if (command !== 'plan' && command !== 'apply') return { problem: `There is no command ${command}.` };
    if (others.length > 0) return { problem: 'Name one file only.' };
    const detailedExitCode = values['detailed-exitcode'];
    if (detailedExitCode && command === 'apply') return { problem: '--detailed-exitcode is for plan only.' };
    return { command, file, detailedExitCode };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
