import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options of a script. `--help` ends it with how it is used, and a wrong option with a line that says so. From here on
 * it goes on when nobody reads its output any more (`| head -1`): what it has started has to be ended all the same.
 * @param usage how the script is used, line by line
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: readonly string[],
) {
  for (const output of [process.stdout, process.stderr]) output.on('error', tolerateClosed);
  if (process.argv.slice(2).some((argument) => ['--help', '-h'].includes(argument))) {
    process.stdout.write(`${usage.join('\n')}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return endWith([error instanceof Error ? error.message : String(error), ...usage].join('\n'));
  }
}

/** Ends the script with what is wrong with how it was called. */
export function endWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function tolerateClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
