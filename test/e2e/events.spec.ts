import * as made from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { API_KEY } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';

describe('the record of events', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: { ...WEBHOOK_ENV, API_KEYS: `ci:${API_KEY}`, RATE_LIMIT_PER_MINUTE: '10000' } });
    for (let count = 0; count < 5; count++) {
      await deliver(service, { type: 'NEW_TAG', body: made.named({ id: `tag${count}` }) }).expect(200);
      service.clock.advance(1000);
    }
    await deliver(service, { type: 'NEW_TASK', body: made.task({ note: 'ünïcode', authToken: 'a-token' }) }).expect(
      200,
    );
  });
  afterAll(() => service.close());

  const get = (path: string) => service.http.get(path).set('Authorization', `Bearer ${API_KEY}`);
  const list = async (query = '') => (await get(`/events?${query}`).expect(200)).body.data;

  it('needs an API key', async () => {
    await service.http.get('/events').expect(401);
  });

  it('lists events without their data, the newest first', async () => {
    const { events, nextCursor } = await list();
    expect(events.map(({ subject }: { subject: string }) => subject)).toEqual([
      'task/64a687e29ae1f428e7e00040',
      'tag/tag4',
      'tag/tag3',
      'tag/tag2',
      'tag/tag1',
      'tag/tag0',
    ]);
    expect(nextCursor).toBeNull();
    expect(events[0]).toEqual({
      id: expect.any(String),
      source: 'clockify',
      type: 'NEW_TASK',
      inferred: false,
      unknown: false,
      subject: 'task/64a687e29ae1f428e7e00040',
      workspaceId: null,
      externalId: null,
      requestId: expect.any(String),
      receivedAt: expect.any(String),
      state: 'done',
      attemptCount: 0,
      attempts: [],
      replays: 0,
      nextAttemptAt: null,
      error: null,
    });
  });

  it('pages', async () => {
    const first = await list('limit=4');
    const second = await list(`limit=4&cursor=${first.nextCursor}`);
    expect([first.events.length, second.events.length, second.nextCursor]).toEqual([4, 2, null]);
  });

  it('filters', async () => {
    const { events } = await list();
    const count = async (query: string) => (await list(query)).events.length;
    expect(await count('type=NEW_TAG')).toBe(5);
    expect(await count('subject=tag/tag1')).toBe(1);
    expect(await count(`workspaceId=${made.WORKSPACE_ID}`)).toBe(5);
    expect(await count(`since=${events[1].receivedAt}`)).toBe(2);
    expect(await count(`until=${events[1].receivedAt}`)).toBe(4);
  });

  it('shows one event with its data, and no credential in it', async () => {
    const [{ id }] = (await list()).events;
    const { data } = (await get(`/events/${id}`).expect(200)).body.data;
    expect(data).toEqual(made.task({ note: 'ünïcode', authToken: '[redacted]' }));
  });

  it('has no event of an unknown id', async () => {
    await get('/events/01ARZ3NDEKTSV4RRFFQ69G5FAV').expect(404);
  });
});
