import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ExpressInstrumentation, ExpressLayerType } from '@opentelemetry/instrumentation-express';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import {
  defaultResource,
  type Resource,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { register, supportsSyncHooks } from 'import-in-the-middle/register-hooks.mjs';
import { createRedactor } from '../common/redaction/redact-secrets.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { loadConfiguration } from '../config/load-configuration.js';
import { handOnToSdk, readVariables } from '../config/variables.js';
import { HarmlessExporter } from './harmless-exporter.js';
import { IncomingTraceContext } from './incoming-trace-context.js';
import { isProbe } from './is-probe.js';

/**
 * Starts OpenTelemetry's SDK: requests and outgoing calls become spans, and all spans go to the collector. Its other
 * variables (OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER and so on) mean what the specification says. Whoever stops the
 * service shuts the registered tracer provider down.
 */
export function startTracing(): void {
  const secrets = secretsInUse();
  if (secrets === undefined) return;
  handOnToSdk(readVariables());
  // Nest imports Express as a module of ECMAScript; hooking more than Express makes two spans of every outgoing call.
  if (supportsSyncHooks()) register({ include: ['express'] });
  new NodeSDK({
    resource: describeService(),
    resourceDetectors: [serviceInstanceIdDetector, resourceAttributesEnvDetector, serviceNameEnvDetector],
    traceExporter: new HarmlessExporter(createRedactor(secrets).text),
    textMapPropagator: new IncomingTraceContext(),
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: isProbe }),
      // It is here for the route's name only: the layers themselves tell nothing that the request does not.
      new ExpressInstrumentation({ ignoreLayersType: Object.values(ExpressLayerType) }),
    ],
  }).start();
}

/** Nothing when the configuration is wrong: the service says so itself and does not start. */
function secretsInUse(): readonly string[] | undefined {
  try {
    return loadConfiguration().secrets;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

/** What the service is called unless the variables say otherwise. */
function describeService(): Resource {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return defaultResource().merge(resourceFromAttributes({ 'service.name': name, 'service.version': version }));
}
