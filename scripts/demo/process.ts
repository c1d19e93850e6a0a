import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A process of the demo that has said that it is ready. */
export interface RunningProcess {
  readonly name: string;
  /** Where it listens. */
  readonly url: string;
  /** Ends it politely and waits until it is gone; fails when it did not end well. */
  readonly stop: () => Promise<void>;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

/**
 * Starts a Node program and waits for the line with its address.
 * It gets the given environment and nothing else of ours: a demo must not act with somebody's real keys.
 */
export async function startProcess(
  name: string,
  program: string,
  cwd: string,
  env: Record<string, string>,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [program], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, TMPDIR: process.env['TMPDIR'] ?? '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  try {
    const url = await addressOf(child, output);
    return { name, url, stop: () => stop(name, child) };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start: ${String(error)}\n${output.join('')}`, { cause: error });
  }
}

function addressOf(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it took too long')), START_LIMIT_MS);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    child.once('exit', (code) => settle(() => reject(new Error(`it ended with ${code}`))));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      output.push(`${line}\n`);
      const url = /listening[^}]*?(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (url !== undefined) settle(() => resolve(url));
    });
  });
}

async function stop(name: string, child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await gone;
    clearTimeout(timer);
  }
  if (child.signalCode === 'SIGKILL') throw new Error(`${name} had to be killed`);
}

/** A port that nobody listens on; whoever wants it should take it soon. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
