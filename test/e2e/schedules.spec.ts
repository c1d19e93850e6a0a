import { ScheduleTicker } from '../../src/schedules/schedule-ticker.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const DAY_MS = 24 * HOUR_MS;

const ACTION = { integration: 'clockify', operation: 'get_user', params: {} };
const DAILY = { name: 'daily', cron: '0 12 * * *', timezone: 'Europe/Berlin', action: ACTION };

describe('/schedules', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), API_KEYS: `ci:${API_KEY}`, RATE_LIMIT_PER_MINUTE: '10000' },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(async () => {
    for (const { id } of (await call('get', '/schedules')).body.data.schedules)
      await call('delete', `/schedules/${id}`);
    // Each test has a day of its own, from half past nine on.
    service.clock.advance(DAY_MS - ((service.clock.now() - 9.5 * HOUR_MS) % DAY_MS));
  });

  const call = (method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object) =>
    service.http[method](path).set('Authorization', `Bearer ${API_KEY}`).send(body);
  const create = async (schedule: object = DAILY) => (await call('post', '/schedules', schedule).expect(200)).body.data;
  const show = async (id: string) => (await call('get', `/schedules/${id}`).expect(200)).body.data;
  /** A time of today, or of a day after it. */
  const at = (time: string, days = 0) =>
    `${new Date(service.clock.now() + days * DAY_MS).toISOString().slice(0, 10)}T${time}:00.000Z`;
  const tick = () => service.app.get(ScheduleTicker, { strict: false }).tick();
  const eventsOf = async (id: string) =>
    (await call('get', `/events?subject=schedule/${id}`).expect(200)).body.data.events;
  const slotsOf = async (id: string): Promise<string[]> =>
    (await eventsOf(id)).map(({ externalId }: { externalId: string }) => externalId.slice(id.length + 1)).toReversed();

  it.each([
    ['get', '/schedules'],
    ['post', '/schedules'],
    ['get', '/schedules/daily'],
    ['patch', '/schedules/daily'],
    ['delete', '/schedules/daily'],
  ] as const)('need an API key: %s %s', async (method, path) => {
    await service.http[method](path).expect(401);
  });

  it('tell what is run, when it is next, and what is left to its default', async () => {
    const created = await create();
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9A-Z]{26}$/),
      name: 'daily',
      cron: '0 12 * * *',
      timezone: 'Europe/Berlin',
      misfire: 'skip',
      enabled: true,
      action: ACTION,
      nextSlots: [at('11:00'), at('11:00', 1), at('11:00', 2)],
      lastSlot: null,
      createdAt: at('09:30'),
      updatedAt: at('09:30'),
    });
    expect(await show(created.id)).toEqual(created);
    expect(await show('daily')).toEqual(created);
  });

  it('are listed by page, the newest first', async () => {
    for (const name of ['a', 'b', 'c']) {
      await create({ ...DAILY, name });
      service.clock.advance(1);
    }
    const page = async (query: string) => {
      const { schedules, nextCursor } = (await call('get', `/schedules?${query}`).expect(200)).body.data;
      return { names: schedules.map(({ name }: { name: string }) => name), nextCursor };
    };
    const first = await page('limit=2');
    expect(first).toEqual({ names: ['c', 'b'], nextCursor: expect.any(String) });
    expect(await page(`limit=2&cursor=${first.nextCursor}`)).toEqual({ names: ['a'], nextCursor: null });
  });

  it.each<[string, object, string, string]>([
    ['cron', { cron: '61 * * * *' }, 'cron', 'Invalid value for minute: 61'],
    ['number of fields', { cron: '* * * *' }, 'cron', 'must have five fields'],
    ['nickname', { cron: '@daily' }, 'cron', 'must have five fields'],
    ['date', { cron: '2026-12-01T09:00:00Z' }, 'cron', 'must have five fields'],
    ['time that never comes', { cron: '0 0 30 2 *' }, 'cron', 'never comes'],
    ['time that the clocks always leave out', { cron: '30 2 * 3 +SUN#L' }, 'cron', 'never comes: Europe/Berlin'],
    ['zone', { timezone: 'Europe/Berln' }, 'timezone', 'did you mean "Europe/Berlin"?'],
    ['offset for a zone', { timezone: '+02:00' }, 'timezone', 'must be an IANA name'],
    ['misfire', { misfire: 'twice' }, 'misfire', 'must be one of skip, once'],
    ['switch', { enabled: 'yes' }, 'enabled', 'must be true or false'],
    ['name', { name: 'my schedule' }, 'name', 'must be 1 to 100 letters'],
    ['field', { zone: 'UTC' }, 'zone', 'is not a known field'],
    ['action', { action: 'get_user' }, 'action', 'must be an object'],
    ['field of the action', { action: { ...ACTION, operation: 7 } }, 'action.operation', 'must be a string'],
    ['plan instead of an action', { action: { ...ACTION, dryRun: true } }, 'action.dryRun', 'is not a known field'],
    ['operation', { action: { ...ACTION, operation: 'get_usr' } }, 'action.operation', 'is not known'],
    ['integration', { action: { ...ACTION, integration: 'clockfy' } }, 'action.integration', 'is not known'],
    ['parameter', { action: { ...ACTION, operation: 'create_client' } }, 'action.params.body', 'is required'],
  ])('refuse a wrong %s and tell where it is', async (_what, change, path, message) => {
    const { body } = await call('post', '/schedules', { ...DAILY, ...change }).expect(400);
    expect(body.error.code).toBe('validation_error');
    expect(body.error.details.errors).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    );
    expect((await call('get', '/schedules')).body.data.schedules).toEqual([]);
  });

  it('tell everything that is wrong with the time at once, and what was probably meant', async () => {
    const { body } = await call('post', '/schedules', { ...DAILY, cron: 'noon', timezone: 'Mars' }).expect(400);
    expect(body.error.details.errors.map(({ path }: { path: string }) => path)).toEqual(['cron', 'timezone']);
    const unknown = { ...DAILY, action: { ...ACTION, operation: 'get_usr' } };
    const { body: suggested } = await call('post', '/schedules', unknown).expect(400);
    expect(suggested.error.message).toContain('Did you mean "get_user"?');
  });

  it.each(['name', 'cron', 'timezone', 'action'])('need a %s', async (field) => {
    const { body } = await call('post', '/schedules', { ...DAILY, [field]: undefined }).expect(400);
    expect(body.error.details.errors).toContainEqual(expect.objectContaining({ path: field }));
  });

  it.each(['name', 'cron', 'timezone', 'misfire', 'enabled', 'action'])('have no %s that is null', async (field) => {
    await create();
    for (const sent of [
      call('post', '/schedules', { ...DAILY, name: 'other', [field]: null }),
      call('patch', '/schedules/daily', { [field]: null }),
    ]) {
      const { body } = await sent.expect(400);
      expect(body.error.details.errors).toContainEqual(expect.objectContaining({ path: field }));
    }
  });

  it('have names of their own', async () => {
    await create();
    expect((await call('post', '/schedules', DAILY).expect(409)).body.error).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('"daily"'),
    });
    await create({ ...DAILY, name: 'other' });
    await call('patch', '/schedules/other', { name: 'daily' }).expect(409);
  });

  it('show no credential', async () => {
    const body = { name: `of ${CLOCKIFY_API_KEY}`, note: 'mine' };
    const action = { integration: 'clockify', operation: 'create_client', params: { workspaceId: 'w', body } };
    const created = await create({ ...DAILY, action });
    expect(created.action.params.body).toEqual({ name: 'of [redacted]', note: 'mine' });
    const { text } = await call('get', '/schedules');
    expect(text).not.toContain(CLOCKIFY_API_KEY);
  });

  it.each(['get', 'patch', 'delete'] as const)('are not found when they are not there: %s', async (method) => {
    const { body } = await call(method, '/schedules/nothing', method === 'patch' ? {} : undefined).expect(404);
    expect(body.error).toMatchObject({ code: 'not_found', message: expect.stringContaining('schedule') });
  });

  it('make one event for each slot, and none for what was before them', async () => {
    const { id } = await create();
    await tick();
    expect(await eventsOf(id)).toEqual([]);
    service.clock.advance(90 * MINUTE_MS);
    for (let count = 0; count < 3; count++) await tick();
    const [event, ...others] = await eventsOf(id);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      source: 'schedule',
      type: 'schedule.slot',
      subject: `schedule/${id}`,
      externalId: `${id}:${at('11:00')}`,
    });
    const { data } = (await call('get', `/events/${event.id}`).expect(200)).body.data;
    expect(data).toEqual({
      scheduleId: id,
      name: 'daily',
      slot: at('11:00'),
      timezone: 'Europe/Berlin',
    });
    expect(await show(id)).toMatchObject({
      lastSlot: { at: at('11:00'), eventId: event.id },
      nextSlots: [at('11:00', 1), at('11:00', 2), at('11:00', 3)],
    });
  });

  it('skip slots that were missed for more than a minute, or make up for them once', async () => {
    const skipped = await create({ ...DAILY, name: 'skipped', cron: '0 * * * *' });
    const once = await create({ ...DAILY, name: 'once', cron: '0 * * * *', misfire: 'once' });
    service.clock.advance(5 * HOUR_MS);
    for (let count = 0; count < 2; count++) await tick();
    expect(await slotsOf(skipped.id)).toEqual([]);
    expect(await slotsOf(once.id)).toEqual([at('14:00')]);
    expect(service.logs.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: 'slots were missed', schedule: 'skipped' }),
    );
    service.clock.advance(30 * MINUTE_MS);
    await tick();
    expect(await slotsOf(skipped.id)).toEqual([at('15:00')]);
    expect(await slotsOf(once.id)).toEqual([at('14:00'), at('15:00')]);
  });

  it('can be changed in part; another time starts anew, another action does not', async () => {
    const { id } = await create();
    service.clock.advance(90 * MINUTE_MS);
    const action = { ...ACTION, operation: 'list_workspaces' };
    expect((await call('patch', '/schedules/daily', { action, misfire: 'once' }).expect(200)).body.data).toMatchObject({
      id,
      action,
      misfire: 'once',
      cron: '0 12 * * *',
      updatedAt: at('11:00'),
    });
    await tick();
    expect(await slotsOf(id)).toEqual([at('11:00')]);
    await call('patch', `/schedules/${id}`, { cron: '30 12 * * *', timezone: 'UTC' }).expect(200);
    service.clock.advance(90 * MINUTE_MS);
    await tick();
    expect(await slotsOf(id)).toEqual([at('11:00'), at('12:30')]);
    await call('patch', `/schedules/${id}`, { cron: '* * *' }).expect(400);
    expect((await show(id)).cron).toBe('30 12 * * *');
  });

  it('rest while they are switched off, and go on with the next slot', async () => {
    const { id } = await create({ ...DAILY, cron: '0 * * * *', misfire: 'once', enabled: false });
    expect((await show(id)).nextSlots).toEqual([]);
    service.clock.advance(2 * HOUR_MS);
    await tick();
    const { nextSlots } = (await call('patch', '/schedules/daily', { enabled: true }).expect(200)).body.data;
    expect(nextSlots[0]).toBe(at('12:00'));
    await tick();
    expect(await slotsOf(id)).toEqual([]);
    service.clock.advance(30 * MINUTE_MS);
    await tick();
    expect(await slotsOf(id)).toEqual([at('12:00')]);
  });

  it('are gone when they are deleted, and their events stay', async () => {
    const { id } = await create();
    service.clock.advance(90 * MINUTE_MS);
    await tick();
    expect((await call('delete', '/schedules/daily').expect(200)).body.data).toEqual({
      deleted: true,
      id,
      name: 'daily',
    });
    await call('get', `/schedules/${id}`).expect(404);
    service.clock.advance(24 * HOUR_MS);
    await tick();
    expect(await slotsOf(id)).toEqual([at('11:00', -1)]);
    await create();
  });
});
