import { parseArgs } from 'node:util';
import { PLANS } from './entities/workspace.js';
import { SANDBOX_API_KEY, startSandbox } from './sandbox-server.js';
import { isTimeZone } from './time.js';

const USAGE = `npm run sandbox   starts a stand-in for Clockify on 127.0.0.1, which keeps its state in memory

Variables:
  SANDBOX_PORT        where it listens (8181; 0 takes a free port)
  SANDBOX_API_KEY     the key that it takes
  SANDBOX_PLAN        free or enterprise (enterprise)
  SANDBOX_TIME_ZONE   the zone of its account (UTC)
`;

// Whoever only looks at its first line still wants it to run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
readCommandLine();

/** These variables are the sandbox's own: it is no part of the service. */
const {
  SANDBOX_PORT: port = '8181',
  SANDBOX_API_KEY: apiKey = SANDBOX_API_KEY,
  SANDBOX_PLAN: planName = 'enterprise',
  SANDBOX_TIME_ZONE: timeZone = 'UTC',
} = process.env;

if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) refuse('SANDBOX_PORT is a port from 0 to 65535');
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

/** Tells how it is used where that was asked for, or where it was used in another way. */
function readCommandLine(): void {
  try {
    if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help !== true) return;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function cannotListen(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') refuse(`port ${port} is in use: choose another with SANDBOX_PORT`);
  if (error.code === 'EACCES') refuse(`port ${port} may not be used by this user: choose another with SANDBOX_PORT`);
  throw error;
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
