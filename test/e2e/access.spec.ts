import { makeApp, type TestApp } from '../support/make-app.js';
import { API_KEY } from '../support/env.js';

describe('API keys', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: { API_KEYS: `ci:${API_KEY},ops:another-key-0123456789` } });
  });
  afterAll(() => service.close());

  const integrations = () => service.http.get('/integrations');

  it.each([
    ['none', undefined],
    ['another one', 'Bearer wrong-key-0123456789'],
    ['a longer one', `Bearer ${API_KEY}0`],
    ['a shorter one', `Bearer ${API_KEY.slice(0, -1)}`],
    ['another scheme', `Basic ${API_KEY}`],
    ['only the scheme', 'Bearer'],
    ['the name instead of the key', 'Bearer ci'],
  ])('refuse a request with %s', async (_what, authorization) => {
    const response = await (authorization === undefined
      ? integrations()
      : integrations().set('Authorization', authorization));
    expect(response.status).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(response.body.error).toEqual({ code: 'unauthorized', message: expect.stringContaining('API_KEYS') });
  });

  it.each([API_KEY, 'another-key-0123456789'])('let every configured key through', async (key) => {
    await integrations().set('Authorization', `Bearer ${key}`).expect(200);
  });

  it.each(['/actions/run', '/actions/parse'])('guard POST %s before its body is looked at', async (path) => {
    await service.http.post(path).send({ nonsense: true }).expect(401);
  });
});
