import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a script; a wrong one ends it with a line that says so. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return endWith(error instanceof Error ? error.message : String(error));
  }
}

/** Ends the script with a line that says what is wrong. */
export function endWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
