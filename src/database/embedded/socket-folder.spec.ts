import { socketFolderCandidates, socketPath } from './socket-folder.js';

describe('socketFolderCandidates', () => {
  it('keeps services apart by their DATA_DIR, and finds the same folder again', () => {
    const [one] = socketFolderCandidates('/data/one', ['/tmp']);
    expect(one).toMatch(/^\/tmp\/clankerbot-[0-9a-f]{12}$/);
    expect(socketFolderCandidates('/data/one', ['/tmp'])[0]).toBe(one);
    expect(socketFolderCandidates('/data/two', ['/tmp'])[0]).not.toBe(one);
  });

  it('passes over a base that leaves no room for a socket, counted in bytes', () => {
    const long = `/${'ä'.repeat(40)}`;
    const candidates = socketFolderCandidates('/data', [long, '/tmp']);
    expect(candidates.every((folder) => folder.startsWith('/tmp/'))).toBe(true);
    expect(candidates.every((folder) => Buffer.byteLength(socketPath(folder)) <= 103)).toBe(true);
  });
});
