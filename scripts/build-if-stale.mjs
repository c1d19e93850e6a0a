// Builds when a source is newer than the last build, so that a second start does not wait for the compiler.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const inputs = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));
const newest = Math.max(...[...inputs, ...sources].map((name) => modifiedAt(join(root, name))));

if (modifiedAt(stamp) < newest) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const require = createRequire(import.meta.url);
  const nest = join(dirname(require.resolve('@nestjs/cli/package.json')), 'bin', 'nest.js');
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, '');
}
