import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './configuration-error.js';

/** Variables by name, as they were given: nothing about them is checked. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The process environment, with a `.env` file in the working directory behind it. Nothing else in the service reads the
 * environment.
 */
export function readVariables(): Variables {
  return { ...parseEnv(readFile()), ...process.env };
}

/** @throws ConfigurationError when it is there and cannot be read */
function readFile(): string {
  if (!existsSync('.env')) return '';
  try {
    return readFileSync('.env', 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigurationError([`.env cannot be read (${code}): it has to be a file that this user may read`]);
  }
}

/** Whether there is a collector to send spans to. Asked before anything else is loaded, the configuration included. */
export function isTracingWanted({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Variables): boolean {
  return endpoint !== undefined && endpoint.trim() !== '';
}

/** Whether npm has started this process, as it says to whatever it runs. */
export function isRunByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}

/** OpenTelemetry's SDK reads the process environment by itself: what `.env` says for it is put there. */
export function handOnToSdk(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) {
    if (name.startsWith('OTEL_') && value !== undefined) process.env[name] = value;
  }
}
