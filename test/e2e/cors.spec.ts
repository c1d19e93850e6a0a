import { makeApp } from '../support/make-app.js';

describe('CORS', () => {
  async function preflight(corsOrigins: string | undefined, origin: string): Promise<Record<string, string>> {
    const service = await makeApp({ env: corsOrigins === undefined ? {} : { CORS_ORIGINS: corsOrigins } });
    const response = await service.http
      .options('/actions/run')
      .set('Origin', origin)
      .set('Access-Control-Request-Method', 'POST');
    await service.close();
    return response.headers;
  }

  it('is off unless origins are configured', async () => {
    expect(await preflight(undefined, 'https://app.example.com')).not.toHaveProperty('access-control-allow-origin');
  });

  it('lets a listed origin in, with credentials', async () => {
    const headers = await preflight('https://app.example.com,https://b.example.com', 'https://b.example.com');
    expect(headers['access-control-allow-origin']).toBe('https://b.example.com');
    expect(headers['access-control-allow-credentials']).toBe('true');
  });

  it('lets pages send an Idempotency-Key, and see what the answer says about it', async () => {
    const service = await makeApp({ env: { CORS_ORIGINS: '*' } });
    const preflighted = await service.http
      .options('/actions/run')
      .set('Origin', 'https://app.example.com')
      .set('Access-Control-Request-Method', 'POST')
      .set('Access-Control-Request-Headers', 'idempotency-key');
    expect(preflighted.headers['access-control-allow-headers']).toContain('idempotency-key');
    const { headers } = await service.http.get('/healthz').set('Origin', 'https://app.example.com');
    const exposed = headers['access-control-expose-headers']?.split(',');
    expect(exposed).toEqual(expect.arrayContaining(['Idempotency-Replayed', 'X-Run-ID', 'Content-Disposition']));
    await service.close();
  });

  it('keeps other origins out', async () => {
    const headers = await preflight('https://app.example.com', 'https://evil.example.com');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('never combines the wildcard with credentials', async () => {
    const headers = await preflight('*', 'https://anybody.example.com');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });
});
