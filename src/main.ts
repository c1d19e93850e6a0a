import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { APP_OPTIONS, setUpApp } from './app.setup.js';
import { JsonExpressAdapter } from './common/http/json-express.adapter.js';
import { createRedactor } from './common/redaction/redact-secrets.js';
import { Shutdown } from './common/shutdown/shutdown.js';
import type { Configuration } from './config/configuration.js';
import { loadConfiguration } from './config/load-configuration.js';
import { isRunByNpm } from './config/variables.js';
import { explainStartError } from './explain-start-error.js';
import { startWarnings } from './start-warnings.js';
import { StopSignals } from './stop-signals.js';
import { SenderVerifier } from './webhooks/sender-verifier.js';

const USAGE =
  'npm start   starts the service; it takes its settings from the environment and from .env (.env.example has them all)';

/** @throws what stands in the way; the reason of `shutdown.asked` where the start was cut short */
async function start(configuration: Configuration, shutdown: Shutdown): Promise<NestExpressApplication> {
  const module = AppModule.forRoot(configuration, undefined, shutdown);
  const adapter = new JsonExpressAdapter(createRedactor(configuration.secrets));
  const app = setUpApp(await NestFactory.create<NestExpressApplication>(module, adapter, APP_OPTIONS));
  await app.init();
  if (shutdown.asked.aborted) return app;
  await app.listen(configuration.http.port, configuration.http.host);
  const logger = new Logger('Clankerbot');
  const verifier = app.get(SenderVerifier, { strict: false });
  // A database that has gone away meanwhile is told of by those who need it.
  const webhooksAreOpen = await verifier.isOpen().catch(() => false);
  for (const warning of startWarnings(configuration, { webhooksAreOpen })) logger.warn(warning);
  logger.log(`listening on ${await app.getUrl()}`);
  return app;
}

async function main(): Promise<void> {
  if (isHelpWanted()) return void process.stdout.write(`${USAGE}\n`);
  const shutdown = new Shutdown();
  const signals = new StopSignals(process, shutdown, isRunByNpm());
  const configuration = loadConfiguration();
  try {
    signals.stopWith(await start(configuration, shutdown), configuration.shutdown);
  } catch (error) {
    if (shutdown.asked.aborted) signals.exit();
    throw error;
  }
}

/** @throws TypeError about an option that there is not */
function isHelpWanted(): boolean {
  return parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help === true;
}

/** A start that fails says why in plain words; a stack would bury them. */
function giveUp(error: unknown): void {
  process.stderr.write(`${explainStartError(error)}\n`);
  process.exit(1);
}

main().catch(giveUp);
