/** Loaded before a program, it says when the program ends which packages of node_modules were loaded. */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

const packages = new Set();

registerHooks({
  load(url, context, next) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});

process.on('exit', () => writeSync(2, `packages: ${[...packages].join(' ')}\n`));
