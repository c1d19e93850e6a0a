import * as made from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { API_KEY } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { Recording, recordingModule } from '../support/recording-handler.js';

const ANA = '64a687e29ae1f428e7e0aaaa';
const BEN = '64a687e29ae1f428e7e0bbbb';

describe('the events of a person', () => {
  const recording = new Recording();
  let service: TestApp;

  beforeAll(async () => {
    // What comes stays pending: nobody is done with it.
    recording.act = ({ type }) =>
      type === 'BALANCE_UPDATED' ? Promise.reject(new Error('not yet')) : Promise.resolve();
    service = await makeApp({
      env: { ...WEBHOOK_ENV, API_KEYS: `ci:${API_KEY}`, RATE_LIMIT_PER_MINUTE: '10000' },
      imports: [recordingModule(recording)],
      handlingLimits: { firstDelayMs: 3_600_000 },
    });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    await query(service.database.url, 'truncate events, event_heads, event_people');
    await send('NEW_TIME_ENTRY', made.timeEntry({ userId: ANA, user: { id: ANA }, authToken: 'a-token' }));
    await send('BALANCE_UPDATED', made.balance({ userId: ANA, updatedBy: BEN }));
    await send('USER_UPDATED', made.user({ id: ANA, email: 'Ana@Acme.example' }));
    await send('NEW_PROJECT', made.project({ memberships: [{ userId: ANA }, { userId: BEN }] }));
    await send(
      'USERS_INVITED_TO_WORKSPACE',
      made.invitation({ inviter: { id: BEN }, invitedUserEmails: ['ana@acme.example'] }),
    );
    await send('NEW_TAG', made.named());
  });

  const send = async (type: string, body: object) => {
    await deliver(service, { type, body }).expect(200);
    service.clock.advance(1);
  };
  const call = (method: 'get' | 'delete', path: string) =>
    service.http[method](path).set('Authorization', `Bearer ${API_KEY}`);
  const exported = async (person: string, page = '') =>
    (await call('get', `/people/${encodeURIComponent(person)}/events?${page}`).expect(200)).body.data;
  const erase = async (person: string, dryRun = '') =>
    (await call('delete', `/people/${encodeURIComponent(person)}/events${dryRun}`).expect(200)).body.data;
  const flags = ({ events }: { events: { type: string; mentioned: boolean }[] }) =>
    events.map(({ type, mentioned }) => `${type}${mentioned ? ' (mentioned)' : ''}`);
  const kept = async () =>
    (await call('get', '/events').expect(200)).body.data.events.map(({ type }: { type: string }) => type);

  it.each(['get', 'delete'] as const)('need an API key: %s', async (method) => {
    await service.http[method](`/people/${ANA}/events`).expect(401);
    expect(await kept()).toHaveLength(6);
  });

  it('are exported with their data, those included that only mention them', async () => {
    expect(flags(await exported(ANA))).toEqual([
      'NEW_PROJECT (mentioned)',
      'USER_UPDATED',
      'BALANCE_UPDATED',
      'NEW_TIME_ENTRY',
    ]);
    const { events } = await exported(ANA);
    expect(events[3]).toMatchObject({
      subject: 'time_entry/64a687e29ae1f428e7e00010',
      workspaceId: made.WORKSPACE_ID,
      data: { ...made.timeEntry(), userId: ANA, user: { id: ANA }, authToken: '[redacted]' },
    });
  });

  it.each(['ana@acme.example', 'ANA@Acme.Example'])('are found by an e-mail address: %s', async (address) => {
    expect(flags(await exported(address))).toEqual(['USERS_INVITED_TO_WORKSPACE', 'USER_UPDATED']);
  });

  it('are paged', async () => {
    const first = await exported(ANA, 'limit=3');
    const second = await exported(ANA, `limit=3&cursor=${first.nextCursor}`);
    expect([...flags(first), ...flags(second)]).toEqual(flags(await exported(ANA)));
    expect([first.events.length, second.events.length, second.nextCursor]).toEqual([3, 1, null]);
  });

  it('are counted before they are deleted, if that is asked for', async () => {
    expect(await erase(ANA, '?dryRun=true')).toEqual({ dryRun: true, deleted: 3, mentioned: 1 });
    expect(await kept()).toHaveLength(6);
    expect(await erase(ANA, '?dryRun=false')).toEqual({ dryRun: false, deleted: 3, mentioned: 1 });
  });

  it('are deleted; those about others stay', async () => {
    expect(await erase(ANA)).toEqual({ dryRun: false, deleted: 3, mentioned: 1 });
    expect(await kept()).toEqual(['NEW_TAG', 'USERS_INVITED_TO_WORKSPACE', 'NEW_PROJECT']);
    expect(flags(await exported(ANA))).toEqual(['NEW_PROJECT (mentioned)']);
    expect(await erase(ANA)).toEqual({ dryRun: false, deleted: 0, mentioned: 1 });
  });

  it('leave nothing behind in the database', async () => {
    await erase(ANA);
    await erase('ana@acme.example');
    await erase(BEN);
    const people = await query(service.database.url, 'select person, about from event_people order by person');
    expect(people).toEqual([
      { person: ANA, about: false },
      { person: BEN, about: false },
    ]);
    await query(service.database.url, `delete from events where type = 'NEW_PROJECT'`);
    const bodies = await query<{ body: string }>(
      service.database.url,
      `select encode(body, 'escape') as body from events`,
    );
    for (const { body } of bodies) expect(body.toLowerCase()).not.toMatch(/e7e0aaaa|ana@/);
  });

  it('are deleted while they wait to be handled', async () => {
    const event = (await exported(ANA)).events.find(({ type }: { type: string }) => type === 'BALANCE_UPDATED');
    await eventually(async () => (await call('get', `/events/${event.id}`)).body.data.attempts.length === 1);
    expect((await call('get', `/events/${event.id}`)).body.data.state).toBe('pending');
    await erase(ANA);
    await call('get', `/events/${event.id}`).expect(404);
  });

  it('are not stored again when their sender repeats the last of them', async () => {
    await erase(ANA);
    const body = made.balance({ userId: ANA, updatedBy: BEN });
    expect((await deliver(service, { type: 'BALANCE_UPDATED', body }).expect(200)).body.data.duplicate).toBe(true);
    expect(await kept()).toHaveLength(3);
  });

  it('are deleted however many they are', async () => {
    await query(
      service.database.url,
      `with many as (select lpad(n::text, 26, '0') as id from generate_series(1, 2500) as n),
      people as (insert into event_people select id, '${ANA}', true from many)
      insert into events
        (id, source, type, inferred, "unknown", subject, webhook, fingerprint, body, request_id, received_at)
      select id, 'clockify', 'NEW_TAG', false, false, 'tag/' || id, 'w', '', '{}', 'r', '2020-01-01' from many`,
    );
    expect(await erase(ANA)).toMatchObject({ deleted: 2503 });
  });

  it('are none of somebody who is not known', async () => {
    expect(await exported('nobody@acme.example')).toEqual({ events: [], nextCursor: null });
    expect(await erase('nobody')).toEqual({ dryRun: false, deleted: 0, mentioned: 0 });
  });

  it.each(['/people/Ana%20Sample/events', '/people/a%00b/events', `/people/${ANA}/events?dryRun=yes`])(
    'are not deleted where it is not clear what is meant: %s',
    async (path) => {
      expect((await call('delete', path).expect(400)).body.error.code).toBe('validation_error');
      expect(await kept()).toHaveLength(6);
    },
  );

  it('leave no address of anybody in the log', async () => {
    await exported('ana@acme.example');
    await erase('ana@acme.example');
    // Of many refusals in a short time not every one is told.
    service.clock.advance(10_000);
    await call('get', '/people/Ana%20of%20Acme/events').expect(400);
    const lines = service.logs.lines.filter(({ path }) => String(path).startsWith('/people/'));
    expect(lines.at(-1)).toMatchObject({ path: '/people/[redacted]/events', status: 400 });
    expect(JSON.stringify(service.logs.lines)).not.toMatch(/ana(?:@|%40)|Ana%20of/i);
  });
});
