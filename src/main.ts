import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { APP_OPTIONS, setUpApp } from './app.setup.js';
import { JsonExpressAdapter } from './common/http/json-express.adapter.js';
import { createRedactor } from './common/redaction/redact-secrets.js';
import { ConfigurationError } from './config/configuration-error.js';
import { loadConfiguration } from './config/load-configuration.js';
import { DatabaseStartError } from './database/database-start-error.js';
import { explainListenError } from './explain-listen-error.js';
import { startWarnings } from './start-warnings.js';
import { SenderVerifier } from './webhooks/sender-verifier.js';

async function start(): Promise<void> {
  const configuration = loadConfiguration();
  const app = setUpApp(
    await NestFactory.create<NestExpressApplication>(
      AppModule.forRoot(configuration),
      new JsonExpressAdapter(createRedactor(configuration.secrets)),
      APP_OPTIONS,
    ),
  );
  await app.listen(configuration.http.port, configuration.http.host);
  const logger = new Logger('Clankerbot');
  const verifier = app.get(SenderVerifier, { strict: false });
  // A database that has gone away meanwhile is told of by those who need it.
  const webhooksAreOpen = await verifier.isOpen().catch(() => false);
  for (const warning of startWarnings(configuration, { webhooksAreOpen })) logger.warn(warning);
  logger.log(`listening on ${await app.getUrl()}`);
}

/** A start that fails says why in plain words; a stack would bury them. */
function giveUp(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof DatabaseStartError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return explainListenError(error) ?? error.stack ?? error.message;
}

start().catch(giveUp);
