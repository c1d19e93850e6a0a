import { makeApp, type TestApp } from '../support/make-app.js';

describe('the probes', () => {
  const services: TestApp[] = [];
  afterAll(() => Promise.all(services.map((service) => service.close())));

  async function start(env: Record<string, string>): Promise<TestApp> {
    const service = await makeApp({ env });
    services.push(service);
    return service;
  }

  it('/healthz answers that the process is alive, whatever is missing', async () => {
    const { http } = await start({});
    const { body } = await http.get('/healthz').expect(200);
    expect(body).toEqual({ ok: true, data: { status: 'healthy' }, requestId: expect.any(String) });
  });

  it('/readyz is ready with a Clockify credential, and without an LLM key', async () => {
    const { http } = await start({ CLOCKIFY_API_KEY: 'a-clockify-key' });
    const { body } = await http.get('/readyz').expect(200);
    expect(body).toEqual({
      ok: true,
      data: { ready: true, checks: { llm: 'missing', clockify: 'configured', slack: 'missing', database: 'up' } },
      requestId: expect.any(String),
    });
  });

  it('/readyz counts an add-on token as a credential, and sees the LLM key', async () => {
    const { http } = await start({ CLOCKIFY_ADDON_TOKEN: 'an-addon-token', DEEPSEEK_API_KEY: 'a-deepseek-key' });
    const { body } = await http.get('/readyz').expect(200);
    expect(body.data.checks).toEqual({ llm: 'configured', clockify: 'configured', slack: 'missing', database: 'up' });
  });

  it('/readyz is unavailable without a Clockify credential and names the variable', async () => {
    const { http } = await start({});
    const { body } = await http.get('/readyz').expect(503);
    expect(body).toEqual({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringContaining('CLOCKIFY_API_KEY'),
        details: { ready: false, checks: { llm: 'missing', clockify: 'missing', slack: 'missing', database: 'up' } },
      },
      requestId: expect.any(String),
    });
  });

  it('are open to everybody and never rate limited', async () => {
    const { http } = await start({ API_KEYS: 'ci:0123456789abcdef', RATE_LIMIT_PER_MINUTE: '1' });
    for (let count = 0; count < 5; count++) {
      const response = await http.get('/healthz').expect(200);
      expect(response.headers).not.toHaveProperty('ratelimit-limit');
    }
  });
});
