import { isProbe } from './is-probe.js';

describe('isProbe', () => {
  it.each(['/healthz', '/readyz', '/readyz?verbose'])('knows %s', (url) => {
    expect(isProbe({ url })).toBe(true);
  });

  it.each(['/healthzz', '/runs/healthz', '/', undefined])('takes %s for a request', (url) => {
    expect(isProbe({ url })).toBe(false);
  });
});
