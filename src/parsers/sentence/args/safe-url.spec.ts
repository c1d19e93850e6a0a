import { isSafeUrl } from './safe-url.js';

describe('the address of a webhook', () => {
  it.each(['https://ci.example.com/t', 'https://hooks.example.com:8443/a?b=c', 'https://8.8.8.8/x'])(
    'may be %s',
    (url) => {
      expect(isSafeUrl(url)).toBe(true);
    },
  );

  it.each([
    'http://ci.example.com/t',
    'https://localhost/x',
    'https://api.localhost/x',
    'https://127.0.0.1/x',
    'https://127.1/x',
    'https://2130706433/x',
    'https://0x7f000001/x',
    'https://10.1.2.3/x',
    'https://172.20.0.1/x',
    'https://192.168.1.10/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://metadata.google.internal/x',
    'https://printer.local/x',
    'https://intranet/x',
    'https://me:secret@ci.example.com/t',
    'https://',
  ])('may not be %s', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
