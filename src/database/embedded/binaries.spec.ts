import { locateBinaries, majorOf } from './binaries.js';

describe('locateBinaries', () => {
  it('finds the PostgreSQL of this platform', () => {
    expect(majorOf(locateBinaries())).toMatch(/^\d+$/);
  });

  it('asks for DATABASE_URL where there is none, before it speaks of npm', () => {
    expect(() => locateBinaries('linux', 'abacus')).toThrow(
      /^DATABASE_URL is not set, .*container: set DATABASE_URL to a server, .*npm ci .*linux-abacus/,
    );
  });
});
