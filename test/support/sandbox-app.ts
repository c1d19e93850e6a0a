import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { makeApp, type TestApp } from './make-app.js';
import { type SandboxCall, sandboxCaller } from './sandbox-client.js';

/** The service beside a sandbox of its own, in Berlin. */
export interface SandboxApp {
  readonly service: TestApp;
  readonly call: SandboxCall;
  /** Makes something in the sandbox; its id. */
  readonly make: (path: string, body: object) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Starts both, by one clock.
 * @param now milliseconds since the epoch
 */
export async function startSandboxApp(now: number, env: Readonly<Record<string, string>> = {}): Promise<SandboxApp> {
  let service: TestApp | undefined = undefined;
  const sandbox: Sandbox = await startSandbox({ now: () => service?.clock.now() ?? now, timeZone: 'Europe/Berlin' });
  const clockify = { CLOCKIFY_BASE_URL: `${sandbox.url}/api`, CLOCKIFY_API_KEY: SANDBOX_API_KEY };
  const app = await makeApp({
    env: { ...clockify, RATE_LIMIT_PER_MINUTE: '100000', ...env },
    limits: { maxRetries: 0 },
  });
  service = app;
  app.clock.step(now - app.clock.now());
  const call = sandboxCaller(sandbox);
  return {
    service: app,
    call,
    make: async (path, body) => {
      const { status, body: made } = await call('POST', path, body);
      if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(made)}`);
      return String((made as { readonly id: unknown }).id);
    },
    close: async () => {
      await app.close();
      await sandbox.close();
    },
  };
}
