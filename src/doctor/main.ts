import 'reflect-metadata';
import { createRedactor } from '../common/redaction/redact-secrets.js';
import type { Configuration } from '../config/configuration.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { loadConfiguration } from '../config/load-configuration.js';
import { fail, ok } from './check-result.js';
import { checkNodeVersion } from './checks/node-version.js';
import { checksOf } from './checks-of.js';
import { Report } from './report.js';
import { runCheck } from './run-check.js';

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

// What has not answered in time is not waited for.
process.exit((await examine()) ? 0 : 1);
