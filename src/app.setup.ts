import { ShutdownSignal } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { REPLAYED_HEADER } from './actions/idempotency/idempotency-key.js';
import { RUN_ID_HEADER } from './actions/present-answer.js';
import { refuseMalformed } from './common/http/refuse-malformed.js';
import { REQUEST_ID_HEADER, requestIdMiddleware } from './common/http/request-id.js';
import { securityHeaders } from './common/http/security-headers.js';
import { requestLogMiddleware } from './common/logging/request-log.middleware.js';
import { RootLogger } from './common/logging/root-logger.js';
import { StartupLogger } from './common/logging/startup-logger.js';
import type { Configuration } from './config/configuration.js';
import { serveOpenApi } from './openapi.js';

/** How long a client may take to send its headers, and its whole request. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the idle time of common load balancers, so that they and not we close idle connections. */
const KEEP_ALIVE_MS = 65_000;

/** Nest's options that have to be given when the application is created. A start that fails is told once, by main.ts. */
export const APP_OPTIONS = { bufferLogs: true, autoFlushLogs: false, bodyParser: false, abortOnError: false } as const;

/** Everything about the application that is not a module; the server and every end-to-end test call it. */
export function setUpApp(app: NestExpressApplication): NestExpressApplication {
  const { trustProxy, corsOrigins } = app
    .get<ConfigService<Configuration, true>>(ConfigService)
    .get('http', { infer: true });
  app.useLogger(app.get(StartupLogger));
  app.flushLogs();
  // A stop that went well ends with 0, not with the signal that asked for it.
  app.enableShutdownHooks([ShutdownSignal.SIGTERM, ShutdownSignal.SIGINT], { useProcessExit: true });
  app.disable('x-powered-by');
  app.disable('etag');
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy);
  app.use(requestIdMiddleware());
  app.use(requestLogMiddleware(app.get<RootLogger>(RootLogger)));
  app.use(securityHeaders);
  app.use('/docs', helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  if (corsOrigins.length > 0) app.enableCors(corsOptions(corsOrigins));
  serveOpenApi(app);
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseMalformed());
  return app;
}

/** Any origin, or a list of them; only the listed ones may send credentials. */
function corsOptions(origins: readonly string[]): Parameters<NestExpressApplication['enableCors']>[0] {
  const exposedHeaders = [
    REQUEST_ID_HEADER,
    'Retry-After',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    REPLAYED_HEADER,
    RUN_ID_HEADER,
    'Content-Disposition',
  ];
  return origins.includes('*')
    ? { origin: '*', credentials: false, exposedHeaders }
    : { origin: [...origins], credentials: true, exposedHeaders };
}
