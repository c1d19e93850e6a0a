import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { tolerateClosedOutput } from '../common/console/tolerate-closed-output.js';
import { createRedactor } from '../common/redaction/redact-secrets.js';
import type { Configuration } from '../config/configuration.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { loadConfiguration } from '../config/load-configuration.js';
import { fail, ok } from './check-result.js';
import { checkNodeVersion } from './checks/node-version.js';
import { checksOf } from './checks-of.js';
import { Report } from './report.js';
import { runCheck } from './run-check.js';

const USAGE = `npm run doctor   checks the configuration, the database and every credential, a line for each, and changes nothing

It takes the service's own settings, from the environment and from .env. Exit code 1 when something fails, 2 for an
option that there is not.
`;

/** Tells how it is used where that was asked for, or where it was used in another way. */
function readCommandLine(): void {
  try {
    if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help !== true) return;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** The configuration as the service reads it, or what is wrong with it. */
function read(): Configuration | ConfigurationError {
  try {
    return loadConfiguration();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

/** @returns whether the service could do its work */
async function examine(): Promise<boolean> {
  const configuration = read();
  const redactor = createRedactor(configuration instanceof ConfigurationError ? [] : configuration.secrets);
  const report = new Report((line) => process.stdout.write(`${redactor.text(line)}\n`));
  report.add('Node', checkNodeVersion(process.versions.node));
  if (configuration instanceof ConfigurationError) {
    for (const problem of configuration.problems) report.add('configuration', fail(problem));
    report.close('Everything else is looked at once the configuration is valid.');
    return false;
  }
  report.add('configuration', ok('every variable has a value that is understood'));
  // All at once; told in their order.
  const running = checksOf(configuration).map((check) => ({ name: check.name, result: runCheck(check) }));
  for (const { name, result } of running) report.add(name, await result);
  report.close();
  return !report.failed;
}

tolerateClosedOutput(process.stdout, process.stderr);
readCommandLine();
// What has not answered in time is not waited for.
process.exit((await examine()) ? 0 : 1);
