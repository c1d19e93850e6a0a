/**
 * Loaded before everything else (`node --import`): a module can only be traced when it is patched before anybody uses
 * it. Without a collector nothing of OpenTelemetry's SDK is loaded.
 */
import { isTracingWanted, readVariables } from './config/variables.js';

if (isTracingWanted(readVariables())) {
  const { startTracing } = await import('./tracing/start-tracing.js');
  startTracing();
}
