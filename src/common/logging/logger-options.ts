import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import pretty from 'pino-pretty';
import { startTime } from 'pino-http';
import type { Configuration } from '../../config/configuration.js';
import { requestIdOf } from '../http/request-id.js';
import type { LogDestination } from './log-destination.js';
import { createRedactor } from '../redaction/redact-secrets.js';
import { traceFields } from '../telemetry/trace-fields.js';

/** How the service logs: one line a request, JSON or readable, never a header, a query or a body. */
export function loggerOptions(
  configuration: Pick<Configuration, 'log' | 'secrets' | 'telemetry'>,
  destination: LogDestination,
): Params {
  const { json, level } = configuration.log;
  const stream = json
    ? destination
    : pretty({ destination, ignore: 'pid,hostname,context,method,path,status', singleLine: true, sync: true });
  return {
    pinoHttp: [
      {
        level,
        base: null,
        timestamp: () => `,"time":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
        hooks: { streamWrite: createRedactor(configuration.secrets) },
        ...(configuration.telemetry.endpoint !== undefined && { mixin: traceFields }),
        // A child logger that carries the whole request would serialise its headers on every line.
        quietReqLogger: true,
        quietResLogger: true,
        // Made for every request all the same, and never used.
        wrapSerializers: false,
        serializers: { req: () => undefined },
        customAttributeKeys: { reqId: 'request_id' },
        genReqId: requestIdOf,
        customLogLevel: (_request, response) => levelFor(response.statusCode),
        customSuccessObject: requestFields,
        customErrorObject: requestFields,
        customSuccessMessage: requestMessage,
        customErrorMessage: requestMessage,
      },
      stream,
    ],
  };
}

function levelFor(status: number): 'info' | 'warn' | 'error' {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

function requestFields(request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): object {
  return {
    method: request.method,
    path: pathOf(request),
    status: response.statusCode,
    duration_ms: Date.now() - response[startTime],
  };
}

function requestMessage(request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): string {
  return `${request.method} ${pathOf(request)} ${response.statusCode}`;
}

/** The path without its query, which may hold what a person typed. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  const url = request.originalUrl ?? request.url ?? '';
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
