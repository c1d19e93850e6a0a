import { makeApp, type TestApp } from '../support/make-app.js';

describe('the API pages', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await makeApp();
  });
  afterAll(() => service.close());

  it('/openapi.json describes every route', async () => {
    const { body } = await service.http.get('/openapi.json').expect(200);
    expect(body.openapi).toMatch(/^3\./);
    expect(Object.keys(body.paths).sort()).toEqual([
      '/actions/parse',
      '/actions/run',
      '/commands',
      '/dead-letters',
      '/dead-letters/redrive',
      '/dead-letters/{id}/redrive',
      '/events',
      '/events/replay',
      '/events/{id}',
      '/events/{id}/replay',
      '/healthz',
      '/integrations',
      '/people/{person}/events',
      '/readyz',
      '/runs',
      '/runs/{id}',
      '/schedules',
      '/schedules/{id}',
      '/webhooks/clockify',
      '/webhooks/refusals',
      '/webhooks/subscriptions',
    ]);
  });

  it('tells how an action is sent, as JSON and as a form with files', async () => {
    const { body } = await service.http.get('/openapi.json').expect(200);
    const { content } = body.paths['/actions/run'].post.requestBody;
    expect(content['application/json'].schema).toEqual({ $ref: '#/components/schemas/RunActionDto' });
    expect(content['multipart/form-data'].schema).toMatchObject({
      required: ['action'],
      properties: { action: { type: 'string' }, 'body.file': { format: 'binary' } },
    });
    expect(body.components.schemas).toHaveProperty('RunActionDto');
  });

  it('/docs is a page that needs nothing from elsewhere', async () => {
    const { text } = await service.http.get('/docs').expect(200);
    expect(text).toContain('Clankerbot API');
    expect(text).not.toMatch(/(?:src|href)="https?:/);
    await service.http.get('/docs/swagger-ui-bundle.js').expect(200);
  });
});
