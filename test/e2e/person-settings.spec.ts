import { clockifyEnv } from '../support/env.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const SECOND_MS = 1_000;
const LOG = 'log today 9:00 to 10:00: planning';
const user = (timeZone: string, activeWorkspace = 'ws1') => ({
  json: { id: 'u1', activeWorkspace, settings: { timeZone, weekStart: 'SUNDAY' } },
});
const made = { status: 201, json: { id: 'e1', timeInterval: {} } };

describe('the settings of a person, who speaks', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), ...WEBHOOK_ENV }, limits: { maxRetries: 0 } });
  });
  afterEach(async () => {
    await service.close();
    await clockify.close();
  });

  const say = async (text = LOG, more: object = {}) =>
    (
      await service.http
        .post('/commands')
        .send({ text, ...more })
        .expect(200)
    ).body.data;
  const parse = async (text: string, more: object = {}) =>
    (
      await service.http
        .post('/actions/parse')
        .send({ text, ...more })
        .expect(200)
    ).body.data;
  const startsWritten = () =>
    clockify.requests
      .filter(({ method }) => method === 'POST')
      .map(({ path, body }) => `${path.split('/')[4]} ${(body as { start: string }).start}`);

  it('are told where a time of the clock was said: once, in every answer', async () => {
    clockify.script(user('Europe/Berlin'), made, made);
    const note = 'Times are in Europe/Berlin, the zone of your Clockify settings.';
    expect((await parse(LOG)).notes).toEqual([note]);
    expect((await say()).notes).toEqual([note]);
    expect((await say(LOG, { dryRun: true })).notes).toEqual([note]);
  });

  it('give way to the zone that the request says, which is told as well', async () => {
    clockify.script(user('Europe/Berlin'), made);
    const { notes } = await say(LOG, { timezone: 'America/New_York' });
    expect(notes).toEqual(['Times are in America/New_York, as the request said.']);
    expect(startsWritten()).toEqual(['ws1 2026-11-23T14:00:00Z']);
  });

  it('are not told where no time was said', async () => {
    clockify.script(user('Europe/Berlin'), { json: [] });
    expect((await parse('show my time entries of yesterday')).notes).toBeUndefined();
  });

  it('are a minute old at the most: zone and workspace', async () => {
    clockify.script(user('Europe/Berlin'), made);
    await say();
    clockify.script(made);
    service.clock.advance(59 * SECOND_MS);
    await say();
    service.clock.advance(SECOND_MS);
    clockify.script(user('America/New_York', 'ws2'), made);
    expect((await say()).notes).toEqual(['Times are in America/New_York, the zone of your Clockify settings.']);
    expect(startsWritten()).toEqual([
      'ws1 2026-11-23T08:00:00Z',
      'ws1 2026-11-23T08:00:00Z',
      'ws2 2026-11-23T14:00:00Z',
    ]);
  });

  it('are asked for again at once when Clockify tells that the user was changed, whatever the clock does', async () => {
    clockify.script(user('Europe/Berlin'), made);
    await say();
    await deliver(service, { type: 'USER_UPDATED', body: { id: 'u1', name: 'U', email: 'u@example.com' } }).expect(200);
    service.clock.step(-60 * 60 * SECOND_MS);
    clockify.script(user('America/New_York'), made);
    await say();
    expect(startsWritten()).toEqual(['ws1 2026-11-23T08:00:00Z', 'ws1 2026-11-23T14:00:00Z']);
  });

  it('are not kept where they were asked for before the user was changed', async () => {
    clockify.script(user('Europe/Berlin'));
    clockify.onRequest(async () => {
      clockify.onRequest(() => Promise.resolve());
      await deliver(service, { type: 'USER_UPDATED', body: { id: 'u1', name: 'U', email: 'u@example.com' } }).expect(
        200,
      );
    });
    await parse(LOG);
    clockify.script(user('America/New_York'), made);
    await say();
    expect(startsWritten().at(-1)).toBe('ws1 2026-11-23T14:00:00Z');
  });

  it('are asked for again after a change of users through us', async () => {
    clockify.script(user('Europe/Berlin'), made);
    await say();
    clockify.script({ json: { id: 'u1' } });
    const params = { workspaceId: 'ws1', userId: 'u1', body: { status: 'ACTIVE' } };
    await service.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation: 'update_user_status', params })
      .expect(200);
    clockify.script(user('America/New_York'), made);
    await say();
    expect(startsWritten().at(-1)).toBe('ws1 2026-11-23T14:00:00Z');
  });

  describe('cannot be read', () => {
    const unread = { status: 500 };

    it('is told where the day on which a week begins decides, and nowhere else', async () => {
      const note = 'Your settings could not be read: the week is taken to begin on Monday.';
      clockify.script(unread, unread);
      expect((await parse('show my time entries of this week', { timezone: 'Europe/Berlin' })).notes).toEqual([note]);
      expect((await parse('show my time entries of yesterday', { timezone: 'Europe/Berlin' })).notes).toBeUndefined();
    });

    it('is a question where no zone was said', async () => {
      clockify.script(unread);
      const { body } = await service.http.post('/commands').send({ text: LOG }).expect(400);
      expect(body.error.message).toContain('nobody told yours');
      expect(clockify.requests).toHaveLength(1);
    });
  });
});
