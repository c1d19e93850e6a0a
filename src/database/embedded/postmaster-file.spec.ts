import { isAlive, parsePostmasterFile, worksIn } from './postmaster-file.js';

const FILE = ['4711', '/data', '1795000000', '5432', '/tmp/clankerbot-1', '', '  5432001   32768', 'ready   ', ''].join(
  '\n',
);

describe('parsePostmasterFile', () => {
  it('reads number, socket folder and status', () => {
    expect(parsePostmasterFile(FILE)).toEqual({ pid: 4711, socketFolder: '/tmp/clankerbot-1', status: 'ready' });
  });

  it('takes a file that is still being written for a server that is starting', () => {
    expect(parsePostmasterFile('4711\n/data\n')).toEqual({ pid: 4711, socketFolder: '', status: 'starting' });
  });

  it.each(['', '\n', '-4711\n', 'words\n', '0\n'])('finds no server in %j', (text) => {
    expect(parsePostmasterFile(text)).toBeUndefined();
  });
});

describe('a process number', () => {
  it('belongs to a server only when its process works in the data directory', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(worksIn(process.pid, process.cwd())).toBe(true);
    expect(process.platform !== 'linux' || !worksIn(process.pid, '/somewhere/else')).toBe(true);
  });
});
