import { type ChildProcess, spawn } from 'node:child_process';

export interface SpawnOptions {
  /** Loaded before the script, in this order. */
  readonly preload?: readonly URL[];
  readonly args?: readonly string[];
  /** The whole environment; nothing of this process's own is handed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whether messages can be sent to it and come from it. */
  readonly ipc?: boolean;
  readonly uid?: number;
  readonly gid?: number;
  /** What a shell does before it becomes the process, such as to set limits. */
  readonly shell?: string;
}

const LOADER = new URL('./typescript-loader.mjs', import.meta.url).href;

/** Runs a TypeScript file of the repository in a process of its own, without a build. */
export function spawnTypeScript(script: URL, options: SpawnOptions = {}): ChildProcess {
  const { preload = [], args = [], env = {}, cwd, ipc = false, uid, gid, shell } = options;
  const imports = [LOADER, ...preload.map(({ href }) => href)].flatMap((url) => ['--import', url]);
  const command = [process.execPath, ...imports, script.pathname, ...args];
  const [program = '', ...rest] =
    shell === undefined ? command : ['/bin/sh', '-c', `${shell}; exec "$@"`, 'sh', ...command];
  return spawn(program, rest, {
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
}
