import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { query } from '../support/postgres/query.js';

describe('a batch of deliveries', () => {
  let service: TestApp;

  beforeEach(async () => {
    service = await makeApp({ env: WEBHOOK_ENV });
  });
  afterEach(() => service.close());

  const send = (id: string, name = 'A') => deliver(service, { type: 'TAG_UPDATED', body: named({ id, name }) });

  it('loses nothing but the row that the database refuses', async () => {
    await query(service.database.url, `alter table events add constraint refused check (subject <> 'tag/bad')`);
    const ids = [...Array.from({ length: 20 }, (_, index) => `good${index}`), 'bad', 'good-last'];
    const answers = await Promise.all(ids.map((id) => send(id)));
    expect(answers.map(({ status }) => status)).toEqual(ids.map((id) => (id === 'bad' ? 500 : 200)));
    expect(await query(service.database.url, 'select id from events')).toHaveLength(21);
  });

  it('does not leave the head of a refused row behind: the delivery can come again', async () => {
    await query(service.database.url, `alter table events add constraint refused check (subject <> 'tag/bad')`);
    await send('bad').expect(500);
    await query(service.database.url, 'alter table events drop constraint refused');
    expect((await send('bad').expect(200)).body.data.duplicate).toBe(false);
  });

  it('goes on when connections are cut in the middle of it', async () => {
    const answers = Promise.all(Array.from({ length: 200 }, (_, index) => send(`cut${index}`)));
    await query(
      service.database.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const statuses = (await answers).map(({ status }) => status);
    expect(new Set([...statuses, 200])).toEqual(statuses.includes(503) ? new Set([200, 503]) : new Set([200]));
    const stored = await query(service.database.url, 'select id from events');
    expect(stored.length).toBeGreaterThanOrEqual(statuses.filter((status) => status === 200).length);
    await send('afterwards').expect(200);
  });

  it('is written with few statements: what comes in together goes to the database together', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => send(`together${index}`).expect(200)));
    const transactions = await query(service.database.url, 'select distinct xmin::text from events');
    expect(transactions.length).toBeLessThan(100);
  });

  it('does not deadlock with another replica that has the same subjects', async () => {
    const replica = await makeApp({ env: WEBHOOK_ENV, database: service.database });
    const ids = Array.from({ length: 50 }, (_, index) => `shared${index}`);
    for (const name of ['A', 'B', 'C', 'D']) {
      const answers = await Promise.all([
        ...ids.map((id) => deliver(service, { type: 'TAG_UPDATED', body: named({ id, name }) })),
        ...ids.toReversed().map((id) => deliver(replica, { type: 'TAG_UPDATED', body: named({ id, name }) })),
      ]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    }
    expect(await query(service.database.url, 'select id from events')).toHaveLength(200);
    await replica.close();
  });
});
