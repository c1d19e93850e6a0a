import { SANDBOX_API_KEY, startSandbox } from './sandbox-server.js';

/** `SANDBOX_PORT` and `SANDBOX_API_KEY` are the sandbox's own: it is no part of the service. */
const { SANDBOX_PORT: port = '8181', SANDBOX_API_KEY: apiKey = SANDBOX_API_KEY } = process.env;

const sandbox = await startSandbox({ port: Number(port), apiKey });
process.stdout.write(`${JSON.stringify({ msg: `sandbox listening on ${sandbox.url}` })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void sandbox.close());
