import { toConfiguration, type Configuration } from './configuration.js';
import { validateEnvironment } from './environment.js';
import { readVariables } from './variables.js';

/**
 * Reads the configuration.
 * @throws ConfigurationError that names each wrong variable
 */
export function loadConfiguration(): Configuration {
  return toConfiguration(validateEnvironment(readVariables()));
}
