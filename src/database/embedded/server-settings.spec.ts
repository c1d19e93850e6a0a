import { configurationText } from './server-settings.js';

describe('configurationText', () => {
  it('quotes a path that holds quotes and commas', () => {
    expect(configurationText(`/tmp/a,b"c'd\\e`, {})).toContain(`unix_socket_directories = '"/tmp/a,b""c''d\\\\e"'\n`);
  });

  it('lets an override win over what is required', () => {
    const text = configurationText('/tmp/s', { fsync: 'off' });
    expect(text).toContain("fsync = 'off'");
    expect(text).not.toContain("fsync = 'on'");
  });

  it('never listens on the network', () => {
    expect(configurationText('/tmp/s', {})).toContain("listen_addresses = ''\n");
  });
});
