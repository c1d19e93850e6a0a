import type { ModuleMetadata } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module.js';
import { APP_OPTIONS, setUpApp } from '../../src/app.setup.js';
import { LogDestination } from '../../src/common/logging/log-destination.js';
import { createRedactor } from '../../src/common/redaction/redact-secrets.js';
import { Clock } from '../../src/common/time/clock.js';
import { toConfiguration } from '../../src/config/configuration.js';
import { validateEnvironment } from '../../src/config/environment.js';
import { DatabaseTime } from '../../src/database/database-time.js';
import { DEFAULT_HANDLING_LIMITS, HandlingLimits } from '../../src/events/handling/handling-limits.js';
import type { IntegrationsOptions } from '../../src/integrations/integrations.module.js';
import { DEFAULT_RUN_LIMITS, RunLimits } from '../../src/integrations/run-limits.js';
import { openApiDocument } from '../../src/openapi.js';
import { DEFAULT_LLM_LIMITS, LlmLimits } from '../../src/parsers/llm/llm-limits.js';
import { DocumentedAdapter } from './documented-adapter.js';
import { FixedClock } from './fixed-clock.js';
import { FixedDatabaseTime } from './fixed-database-time.js';
import { LogCapture } from './log-capture.js';
import { createTestDatabase, type TestDatabase } from './postgres/create-test-database.js';

/** A running service and what a test needs to talk to it and to look into it. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly http: ReturnType<typeof supertest>;
  readonly clock: FixedClock;
  readonly logs: LogCapture;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Environment variables; nothing of the process's own environment is used. */
  readonly env?: Record<string, string>;
  readonly limits?: Partial<RunLimits>;
  readonly llmLimits?: Partial<LlmLimits>;
  readonly handlingLimits?: Partial<HandlingLimits>;
  readonly integrations?: IntegrationsOptions;
  /** Modules besides those of the service, such as handlers of events. */
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
  /** The database of another service, to share; without one it gets its own, which goes when it is closed. */
  readonly database?: TestDatabase;
}

/**
 * Clockify may be called as often as a test likes, unless the limit is what it is about, and is not called by anybody
 * but the test.
 */
const DEFAULTS = { LOG_JSON: 'true', CLOCKIFY_REQUESTS_PER_SECOND: '10000', RECONCILE_MINUTES: '0' };

/**
 * Starts the whole service on a free port, set up as in production, with a fixed clock and captured JSON logs. Its answers
 * have to be what /openapi.json says: closing it fails where one was not.
 */
export async function makeApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { env = {}, limits = {}, llmLimits = {}, handlingLimits = {}, integrations, imports = [] } = options;
  const database = options.database ?? (await createTestDatabase());
  const configuration = toConfiguration(validateEnvironment({ ...DEFAULTS, DATABASE_URL: database.url, ...env }));
  const clock = new FixedClock();
  const logs = new LogCapture();
  const module = await Test.createTestingModule({
    imports: [AppModule.forRoot(configuration, integrations), ...imports],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(DatabaseTime)
    .useValue(new FixedDatabaseTime(clock))
    .overrideProvider(LogDestination)
    .useValue(logs)
    .overrideProvider(RunLimits)
    .useValue({ ...DEFAULT_RUN_LIMITS, ...limits })
    .overrideProvider(LlmLimits)
    .useValue({ ...DEFAULT_LLM_LIMITS, ...llmLimits })
    .overrideProvider(HandlingLimits)
    .useValue({ ...DEFAULT_HANDLING_LIMITS, ...handlingLimits })
    .compile();
  const adapter = new DocumentedAdapter(() => openApiDocument(app), createRedactor(configuration.secrets));
  const app: NestExpressApplication = setUpApp(module.createNestApplication(adapter, APP_OPTIONS));
  await app.listen(0, '127.0.0.1');
  const close = async (): Promise<void> => {
    await app.close();
    if (options.database === undefined) await database.drop();
    adapter.assertDocumented();
  };
  return { app, http: supertest(app.getHttpServer()), clock, logs, database, close };
}
