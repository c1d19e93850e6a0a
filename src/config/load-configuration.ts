import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { toConfiguration, type Configuration } from './configuration.js';
import { validateEnvironment } from './environment.js';

/**
 * Reads the configuration from the process environment, with a `.env` file in the working directory behind it.
 * Nothing else in the service reads the environment.
 * @throws ConfigurationError that names each wrong variable
 */
export function loadConfiguration(): Configuration {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return toConfiguration(validateEnvironment({ ...file, ...process.env }));
}
