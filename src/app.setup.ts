import { ConfigService } from '@nestjs/config';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { REPLAYED_HEADER } from './actions/idempotency/idempotency-key.js';
import { RUN_ID_HEADER } from './actions/present-answer.js';
import { limitConnections } from './common/http/edge/limit-connections.js';
import { refuseRepeatedHeaders } from './common/http/edge/single-headers.js';
import { cutUnreadBody } from './common/http/edge/unread-body.js';
import { REQUEST_ID_HEADER, requestIdMiddleware } from './common/http/request-id.js';
import { securityHeaders } from './common/http/security-headers.js';
import { requestLogMiddleware } from './common/logging/request-log.middleware.js';
import { RefusalLog } from './common/logging/refusal-log.js';
import { RepeatedLines } from './common/logging/repeated-lines.js';
import { RootLogger } from './common/logging/root-logger.js';
import { StartupLogger } from './common/logging/startup-logger.js';
import { believeProxies } from './common/network/caller-address.js';
import type { Configuration } from './config/configuration.js';
import { serveOpenApi } from './openapi.js';
import { pageLimit } from './rate-limit/page-limit.js';
import { TokenBucketStorage } from './rate-limit/token-bucket.storage.js';

const QUIET_ROUTES = { probes: ['/healthz', '/readyz'], retried: ['/webhooks/clockify'] };

/** Nest's options that have to be given when the application is created. A start that fails is told once, by main.ts. */
export const APP_OPTIONS = { bufferLogs: true, autoFlushLogs: false, bodyParser: false, abortOnError: false } as const;

/** Everything about the application that is not a module; the server and every end-to-end test call it. */
export function setUpApp(app: NestExpressApplication): NestExpressApplication {
  const { trustProxy, corsOrigins, maxConnections } = app
    .get<ConfigService<Configuration, true>>(ConfigService)
    .get('http', { infer: true });
  app.useLogger(app.get(StartupLogger));
  app.flushLogs();
  app.disable('x-powered-by');
  app.disable('etag');
  if (trustProxy !== undefined) believeProxies(app.getHttpAdapter().getInstance(), trustProxy);
  app.use(requestIdMiddleware());
  const floods = { repeated: app.get(RepeatedLines), refusals: app.get(RefusalLog) };
  app.use(requestLogMiddleware(app.get<RootLogger>(RootLogger), floods, QUIET_ROUTES));
  app.use(securityHeaders);
  app.use(cutUnreadBody);
  app.use(refuseRepeatedHeaders);
  app.use(['/docs', '/openapi.json'], pageLimit(app.get(TokenBucketStorage, { strict: false })));
  app.use('/docs', helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  if (corsOrigins.length > 0) app.enableCors(corsOptions(corsOrigins));
  serveOpenApi(app);
  limitConnections(app.getHttpServer(), maxConnections);
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
