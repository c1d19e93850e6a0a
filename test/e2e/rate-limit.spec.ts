import { API_KEY } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';

describe('the rate limit', () => {
  let service: TestApp;

  beforeEach(async () => {
    service = await makeApp({
      env: { API_KEYS: `ci:${API_KEY},ops:another-key-0123456789`, RATE_LIMIT_PER_MINUTE: '60', RATE_LIMIT_BURST: '2' },
    });
  });
  afterEach(() => service.close());

  const integrations = (key = API_KEY) => service.http.get('/integrations').set('Authorization', `Bearer ${key}`);

  it('tells what is left, and refuses with the time to wait', async () => {
    const first = await integrations().expect(200);
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1', 'ratelimit-reset': '1' });
    await integrations().expect(200);
    const refused = await integrations().expect(429);
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-limit': '2', 'ratelimit-remaining': '0' });
    expect(refused.body).toEqual({
      ok: false,
      error: { code: 'rate_limited', message: expect.stringContaining('1 s') },
      requestId: expect.any(String),
    });
  });

  it('gives a token back after its time', async () => {
    await integrations();
    await integrations();
    service.clock.advance(1000);
    await integrations().expect(200);
    await integrations().expect(429);
  });

  it('counts each key and each route by itself', async () => {
    await integrations();
    await integrations();
    await integrations('another-key-0123456789').expect(200);
    await service.http.post('/actions/parse').set('Authorization', `Bearer ${API_KEY}`).send({}).expect(400);
  });

  it('slows down whoever guesses keys', async () => {
    await integrations('guess-0123456789-1').expect(401);
    await integrations('guess-0123456789-2').expect(401);
    await integrations('guess-0123456789-3').expect(429);
  });

  it('does not believe an address that the caller claims', async () => {
    const claim = (address: string) => service.http.get('/integrations').set('X-Forwarded-For', address);
    await claim('203.0.113.1').expect(401);
    await claim('203.0.113.2').expect(401);
    await claim('203.0.113.3').expect(429);
  });
});

describe('the pages about the API', () => {
  it.each(['/openapi.json', '/docs', '/docs/swagger-ui.css'])('are open, but not without end: %s', async (page) => {
    const service = await makeApp({ env: { API_KEYS: `ci:${API_KEY}` } });
    for (let time = 0; time < 300; time++) await service.http.head(page).expect(200);
    const { headers, body } = await service.http.get(page).expect(429);
    expect(headers['retry-after']).toBe('1');
    expect(body.error.code).toBe('rate_limited');
    await service.close();
  });
});

describe('the rate limit behind a trusted proxy', () => {
  it('counts the address that the proxy tells', async () => {
    const service = await makeApp({ env: { TRUST_PROXY: '1', RATE_LIMIT_PER_MINUTE: '1' } });
    const from = (address: string) => service.http.get('/integrations').set('X-Forwarded-For', address);
    await from('203.0.113.1').expect(200);
    await from('203.0.113.1').expect(429);
    await from('203.0.113.2').expect(200);
    await service.close();
  });
});
