import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Configuration } from '../../config/configuration.js';
import type { Redactor } from '../redaction/redact-secrets.js';
import { traceFields } from '../telemetry/trace-fields.js';
import type { LogDestination } from './log-destination.js';

/** The logger that every other one is made from. */
export type RootLogger = Logger;
/** Injection token of the {@link RootLogger}. */
export const RootLogger = Symbol('RootLogger');

/** How the service logs: JSON or readable, with every secret blacked out. */
export function createRootLogger(
  { log, telemetry }: Pick<Configuration, 'log' | 'telemetry'>,
  redactor: Redactor,
  destination: LogDestination,
): RootLogger {
  const stream = log.json
    ? destination
    : pretty({ destination, ignore: 'pid,hostname,context,method,path,status', singleLine: true, sync: true });
  return pino(
    {
      level: log.level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: redactor.json },
      ...(telemetry.endpoint !== undefined && { mixin: traceFields }),
    },
    stream,
  );
}
