import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playForwarding, playSchedule } from './automation.ts';
import { readOptions } from '../read-options.ts';
import { playCommands } from './commands.ts';
import { playPipeline } from './pipeline.ts';
import { playPlans } from './plans.ts';
import { freePort, type RunningProcess, startProcess } from './process.ts';
import { FORWARD_SECRET, Receiver } from './receiver.ts';
import { Transcript } from './transcript.ts';
import { playWebhooks, registerWebhook } from './webhooks.ts';

readOptions({}, [
  'npm run demo   plays the service against a sandbox Clockify, on free ports, and leaves nothing behind',
]);

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CLOCKIFY_API_KEY = 'demo-key-that-opens-only-the-sandbox';

const transcript = new Transcript();
const folder = await mkdtemp(join(tmpdir(), 'clankerbot-demo-'));
// Below root the database runs as another user, who has to get through to its data.
await chmod(folder, 0o711);
const running: RunningProcess[] = [];
try {
  await play();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await cleanUp();
}

async function play(): Promise<void> {
  const receiver = await Receiver.start();
  running.push({ name: 'The receiver', url: receiver.url, stop: () => receiver.stop() });
  transcript.title('Clankerbot demo: a sandbox Clockify and the service, on free ports of this machine');
  const sandbox = await startProcess('The sandbox', join(DIST, 'sandbox', 'main.js'), folder, {
    SANDBOX_PORT: '0',
    SANDBOX_API_KEY: CLOCKIFY_API_KEY,
  });
  running.push(sandbox);
  transcript.note(`sandbox Clockify  ${sandbox.url}`);
  const port = await freePort();
  const token = await registerWebhook(sandbox.url, CLOCKIFY_API_KEY, `http://127.0.0.1:${port}/webhooks/clockify`);
  const service = await startProcess('The service', join(DIST, 'main.js'), folder, {
    PORT: String(port),
    LOG_JSON: 'true',
    DATA_DIR: join(folder, 'data'),
    CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
    CLOCKIFY_API_KEY,
    CLOCKIFY_WEBHOOK_TOKENS: `NEW_CLIENT:${token}`,
    FORWARD_URL: receiver.url,
    FORWARD_SECRET,
    FORWARD_ALLOW_PRIVATE: 'true',
  });
  running.push(service);
  transcript.note(`Clankerbot        ${service.url}  (its pages are under /docs)`);
  await playPipeline(service.url, transcript);
  await playWebhooks(service.url, sandbox.url, transcript);
  await playCommands(service.url, transcript);
  await playForwarding(service.url, receiver, transcript);
  await playPlans(service.url, transcript);
  await playSchedule(service.url, transcript);
}

/** Ends what was started, last first, and makes sure that nothing of it is left. */
async function cleanUp(): Promise<void> {
  const leftovers: string[] = [];
  for (const { name, url, stop } of running.toReversed()) {
    await stop().catch((error: unknown) => leftovers.push(String(error)));
    if (await answers(url)) leftovers.push(`${name} still answers at ${url}`);
  }
  await rm(folder, { recursive: true, force: true });
  if (await stat(folder).catch(() => undefined)) leftovers.push(`${folder} is still there`);
  if (leftovers.length > 0) {
    process.exitCode = 1;
    process.stderr.write(`\nThe demo left something behind:\n${leftovers.map((line) => `  - ${line}`).join('\n')}\n`);
  } else if (process.exitCode === undefined) {
    transcript.title('Done: all that was started has ended, and no file is left behind.');
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
