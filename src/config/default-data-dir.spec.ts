import { defaultDataDir } from './default-data-dir.js';

describe('defaultDataDir', () => {
  it('is outside of the home for root, whatever XDG_DATA_HOME says', () => {
    expect(defaultDataDir({ uid: 0, home: '/root', xdgDataHome: '/root/data' })).toBe('/var/lib/clankerbot');
  });

  it('follows the XDG specification for everybody else', () => {
    expect(defaultDataDir({ uid: 1000, home: '/home/ada' })).toBe('/home/ada/.local/share/clankerbot');
    expect(defaultDataDir({ uid: 1000, home: '/home/ada', xdgDataHome: '/data' })).toBe('/data/clankerbot');
  });

  it('ignores a relative XDG_DATA_HOME', () => {
    expect(defaultDataDir({ uid: 1000, home: '/home/ada', xdgDataHome: 'data' })).toBe(
      '/home/ada/.local/share/clankerbot',
    );
  });
});
