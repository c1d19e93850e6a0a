import { PLANS } from './entities/workspace.js';
import { SANDBOX_API_KEY, startSandbox } from './sandbox-server.js';
import { isTimeZone } from './time.js';

/** These variables are the sandbox's own: it is no part of the service. */
const {
  SANDBOX_PORT: port = '8181',
  SANDBOX_API_KEY: apiKey = SANDBOX_API_KEY,
  SANDBOX_PLAN: planName = 'enterprise',
  SANDBOX_TIME_ZONE: timeZone = 'UTC',
} = process.env;

const plan = PLANS.find((known) => known === planName.toUpperCase());
if (plan === undefined) refuse('SANDBOX_PLAN is free or enterprise');
if (!isTimeZone(timeZone)) refuse('SANDBOX_TIME_ZONE is an IANA name such as Europe/Berlin');
const sandbox = await startSandbox({ port: Number(port), apiKey, plan, timeZone }).catch(cannotListen);
process.stdout.write(`sandbox listening on ${sandbox.url}

Use it from another terminal:
  CLOCKIFY_BASE_URL=${sandbox.url}/api CLOCKIFY_API_KEY=${apiKey} npm start

Its state goes when it ends (Ctrl-C).
`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void sandbox.close());

function cannotListen(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') refuse(`port ${port} is in use: choose another with SANDBOX_PORT`);
  throw error;
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
