import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { spawnTypeScript } from '../support/postgres/spawn-typescript.js';

const WRITER = new URL('../support/log-writer-main.ts', import.meta.url);

describe('the log', () => {
  const start = async () => {
    const writer = spawnTypeScript(WRITER, { ipc: true });
    await once(writer, 'message');
    return writer;
  };

  it('has what waited while another line was written, when the process ends', async () => {
    const writer = await start();
    writer.send('write');
    expect(await text(writer.stdout!)).toContain('another line\n');
  });

  it('keeps no process from ending that nobody listens to any more', async () => {
    const writer = await start();
    writer.stdout!.destroy();
    await once(writer.stdout!, 'close');
    writer.send('write');
    const [[exitCode], errors] = await Promise.all([once(writer, 'exit'), text(writer.stderr!)]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  });
});
