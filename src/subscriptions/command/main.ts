import 'reflect-metadata';
import { tolerateClosedOutput } from '../../common/console/tolerate-closed-output.js';
import { createRedactor } from '../../common/redaction/redact-secrets.js';
import { ConfigurationError } from '../../config/configuration-error.js';
import { loadConfiguration } from '../../config/load-configuration.js';
import { readArguments, USAGE } from './read-arguments.js';
import { type CommandResult, runCommand } from './run-command.js';

/** Whatever steers a terminal; some of the text comes from Clockify. */
const CONTROL = /\p{C}+/gu;

/** @throws ConfigurationError that names each wrong variable */
async function command(): Promise<CommandResult> {
  const line = readArguments(process.argv.slice(2));
  if (line === 'help') return { exitCode: 0, lines: USAGE };
  if ('problem' in line) return { exitCode: 1, lines: [line.problem, ...USAGE] };
  const configuration = loadConfiguration();
  const redactor = createRedactor(configuration.secrets);
  const { exitCode, lines } = await runCommand(line, configuration.webhooksCommand);
  return { exitCode, lines: lines.map(redactor.text) };
}

async function main(): Promise<void> {
  try {
    const { exitCode, lines } = await command();
    const stream = exitCode === 1 ? process.stderr : process.stdout;
    stream.write(`${lines.map((line) => line.replaceAll(CONTROL, ' ')).join('\n')}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

tolerateClosedOutput(process.stdout, process.stderr);
await main();
