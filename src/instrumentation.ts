/**
 * Loaded before everything else (`node --import`): a module can only be traced when it is patched before anybody uses
 * it. Without a collector nothing of OpenTelemetry's SDK is loaded.
 */
import { ConfigurationError } from './config/configuration-error.js';
import { isTracingWanted, readVariables } from './config/variables.js';

if (isWanted()) {
  const { startTracing } = await import('./tracing/start-tracing.js');
  startTracing();
}

function isWanted(): boolean {
  try {
    return isTracingWanted(readVariables());
  } catch (error) {
    // The service finds the same, and says so.
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}
