import { AppError } from '../../src/common/errors/app-error.js';
import type { HandledEvent } from '../../src/events/handling/handled-event.js';
import { SubjectDrainer } from '../../src/events/handling/subject-drainer.js';
import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { Recording, recordingModule } from '../support/recording-handler.js';

const HOUR_MS = 60 * 60_000;
const ENV = { ...WEBHOOK_ENV, RATE_LIMIT_PER_MINUTE: '100000' };

describe('the handling of events', () => {
  let recording: Recording;
  let service: TestApp;

  const start = async (options: Parameters<typeof makeApp>[0] = {}): Promise<void> => {
    recording = new Recording();
    service = await makeApp({ env: ENV, imports: [recordingModule(recording)], ...options });
  };
  afterEach(() => service.close());

  const send = async (id: string, name = 'A', to = service): Promise<string> => {
    const { body } = await deliver(to, { type: 'TAG_UPDATED', body: named({ id, name }) }).expect(200);
    return body.data.event.id as string;
  };
  const show = async (id: string) => (await service.http.get(`/events/${id}`).expect(200)).body.data;
  const becomes = (id: string, state: string) =>
    eventually(async () => {
      const event = await show(id);
      return event.state === state && event;
    });
  const namesOf = (events: readonly HandledEvent[]) => events.map(({ data }) => (data as { name: string }).name);
  const failing = (message = 'not now') => Promise.reject(new AppError('upstream_error', message));

  // First, because what is logged outside of requests goes to the first service of a file.
  it('tells nothing of an unforeseen failure but that there was one, and logs the rest', async () => {
    await start();
    recording.act = () => Promise.reject(new TypeError('x of undefined'));
    const id = await send('t1');
    await eventually(async () => (await show(id)).attempts.length === 1);
    expect((await show(id)).error).toMatchObject({ code: 'internal_error' });
    expect((await show(id)).error.message).not.toContain('undefined');
    expect(service.logs.text).toContain('x of undefined');
  });

  it('calls the handler once for an event and marks it as done', async () => {
    await start();
    const id = await send('t1');
    expect(await becomes(id, 'done')).toMatchObject({
      attemptCount: 1,
      attempts: [{ number: 1, replay: 0, outcome: 'done', handlers: ['recorder'] }],
      replays: 0,
      nextAttemptAt: null,
      error: null,
    });
    expect(recording.events).toEqual([
      expect.objectContaining({ id, type: 'TAG_UPDATED', subject: 'tag/t1', attempt: 1, replay: 0 }),
    ]);
    expect(namesOf(recording.events)).toEqual(['A']);
  });

  it('keeps the error of a handler, even what PostgreSQL cannot', async () => {
    await start();
    recording.act = () => Promise.reject(new AppError('not_found', 'there is no a\u0000b\ud800'));
    const event = await becomes(await send('t1'), 'dead');
    expect(event.error.message).toBe('there is no a\ufffdb\ufffd');
    expect(event.attempts[0].error.message).toBe(event.error.message);
  });

  it('leaves nothing to do for an event that nobody handles', async () => {
    await start({ imports: [] });
    expect(await show(await send('t1'))).toMatchObject({ state: 'done', attemptCount: 0, attempts: [] });
  });

  it('keeps events whose type is a guess from handlers that did not ask for them', async () => {
    await start();
    const { body } = await deliver(service, {
      body: named({ id: 't1' }),
      headers: { 'x-webhook-secret': WEBHOOK_ENV.WEBHOOK_SHARED_SECRET },
    }).expect(200);
    expect(await show(body.data.event.id)).toMatchObject({ inferred: true, state: 'done', attemptCount: 0 });
  });

  it('handles the events of a subject one after the other, in their order', async () => {
    await start();
    let atOnce = 0;
    let most = 0;
    recording.act = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise(setImmediate);
      atOnce--;
    };
    const names = Array.from({ length: 30 }, (_, number) => `n${number}`);
    for (const name of names) await send('t1', name);
    await eventually(() => recording.events.length === names.length);
    expect(namesOf(recording.events)).toEqual(names);
    expect(most).toBe(1);
  });

  it('tries a failed event again later, and lets the others of its subject wait for it', async () => {
    await start();
    let failures = 1;
    recording.act = ({ data }) =>
      (data as { name: string }).name === 'first' && failures-- > 0 ? failing() : Promise.resolve();
    const first = await send('t1', 'first');
    await eventually(async () => (await show(first)).attempts.length === 1);
    const second = await send('t1', 'second');
    await becomes(await send('t2', 'elsewhere'), 'done');
    expect(await show(second)).toMatchObject({ state: 'pending', attemptCount: 0 });
    const waiting = await show(first);
    expect(waiting).toMatchObject({
      state: 'pending',
      error: { code: 'upstream_error', message: 'not now', handler: 'recorder' },
      attempts: [{ number: 1, outcome: 'failed', handlers: [], error: { code: 'upstream_error' } }],
    });
    expect(Date.parse(waiting.nextAttemptAt)).toBeGreaterThan(service.clock.now());
    service.clock.advance(HOUR_MS);
    await becomes(second, 'done');
    expect((await show(first)).state).toBe('done');
    expect(namesOf(recording.events.filter(({ subject }) => subject === 'tag/t1')).slice(-2)).toEqual([
      'first',
      'second',
    ]);
  });

  it.each([
    ['an hour', HOUR_MS],
    ['a day', 24 * HOUR_MS],
  ])('does not let what failed while the clock was %s ahead wait until then', async (_long, ahead) => {
    await start();
    service.clock.step(ahead);
    let failures = 1;
    recording.act = () => (failures-- > 0 ? failing() : Promise.resolve());
    const id = await send('t1');
    await eventually(async () => (await show(id)).attempts.length === 1);
    service.clock.step(-ahead);
    await becomes(id, 'done');
  });

  it('handles what came while the clock was a day ahead when it is right again', async () => {
    await start();
    recording.act = () => new Promise(() => undefined);
    service.clock.step(24 * HOUR_MS);
    const first = await send('t1', 'first');
    await eventually(() => recording.events.length === 1);
    const second = await send('t1', 'second');
    service.clock.step(-24 * HOUR_MS);
    recording.act = () => Promise.resolve();
    service.app.get(SubjectDrainer, { strict: false }).abort(new DOMException('cut off', 'AbortError'));
    await eventually(async () => (await show(first)).attempts.length === 1);
    service.clock.advance(HOUR_MS);
    await becomes(first, 'done');
    await becomes(second, 'done');
  });

  it('handles a subject whose job waits for a time that only a clock that was ahead has shown', async () => {
    await start();
    await becomes(await send('t1', 'first'), 'done');
    await query(
      service.database.url,
      `insert into pgboss.job (name, data, singleton_key, policy, start_after)
       values ('drain-subject', '{"subject": "tag/t1"}', 'tag/t1', 'short', now() + interval '1 day')`,
    );
    await becomes(await send('t1', 'second'), 'done');
  });

  it('gives an event up after the last attempt, and goes on with the next one of its subject', async () => {
    await start({ handlingLimits: { maxAttempts: 3 } });
    recording.act = ({ data }) => ((data as { name: string }).name === 'bad' ? failing('never') : Promise.resolve());
    const bad = await send('t1', 'bad');
    const good = await send('t1', 'good');
    for (const attempts of [1, 2, 3]) {
      await eventually(async () => (await show(bad)).attempts.length === attempts);
      service.clock.advance(HOUR_MS);
    }
    expect(await becomes(bad, 'dead')).toMatchObject({
      attemptCount: 3,
      nextAttemptAt: null,
      error: { message: 'never' },
    });
    await becomes(good, 'done');
    const { body } = await service.http.get('/dead-letters').expect(200);
    expect(body.data.events.map(({ id }: { id: string }) => id)).toEqual([bad]);
  });

  it('gives an event up at once when another attempt could not help', async () => {
    await start();
    recording.act = () => Promise.reject(new AppError('not_found', 'no such project'));
    expect(await becomes(await send('t1'), 'dead')).toMatchObject({ attemptCount: 1, error: { code: 'not_found' } });
  });

  it('lets a handler that looks at the thing itself end with what is so, when a retry of the past comes late', async () => {
    await start();
    const inClockify = { name: 'B' };
    const mirror = { name: '' };
    recording.act = () => {
      mirror.name = inClockify.name;
      return Promise.resolve();
    };
    const ids = [await send('t1', 'A'), await send('t1', 'B'), await send('t1', 'A')];
    for (const id of ids) await becomes(id, 'done');
    expect(namesOf(recording.events)).toEqual(['A', 'B', 'A']);
    expect(mirror).toEqual(inClockify);
  });

  it('cuts off a handler that hangs, even when it does not heed its signal', async () => {
    await start({ handlingLimits: { handlerTimeoutMs: 50 } });
    let isFirst = true;
    recording.act = () => {
      if (!isFirst) return Promise.resolve();
      isFirst = false;
      return new Promise(() => undefined);
    };
    const id = await send('t1');
    await eventually(() => recording.events.length === 1);
    service.clock.advance(50);
    await eventually(async () => (await show(id)).error?.code === 'upstream_timeout');
    expect(recording.signals[0]?.aborted).toBe(true);
    service.clock.advance(HOUR_MS);
    await becomes(id, 'done');
  });

  it('calls only those handlers again that have failed', async () => {
    const [first, second] = [new Recording(), new Recording()];
    await start({ imports: [recordingModule(first, 'first'), recordingModule(second, 'second')] });
    let failures = 1;
    second.act = () => (failures-- > 0 ? failing() : Promise.resolve());
    const id = await send('t1');
    await eventually(async () => (await show(id)).attempts.length === 1);
    service.clock.advance(HOUR_MS);
    expect(await becomes(id, 'done')).toMatchObject({
      attempts: [
        { outcome: 'failed', handlers: ['first'], error: { handler: 'second' } },
        { outcome: 'done', handlers: ['second'] },
      ],
    });
    expect([first.events.length, second.events.length]).toEqual([1, 2]);
  });

  it('handles an event on one replica only', async () => {
    await start();
    const other = await makeApp({ env: ENV, imports: [recordingModule(recording)], database: service.database });
    const ids = [];
    for (let number = 0; number < 40; number++)
      ids.push(await send(`t${number % 5}`, `n${number}`, number % 2 ? service : other));
    for (const id of ids) await becomes(id, 'done');
    expect(recording.events.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (let tag = 0; tag < 5; tag++) {
      const handled = namesOf(recording.events.filter(({ subject }) => subject === `tag/t${tag}`));
      expect(handled).toEqual(handled.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
    }
    await other.close();
  });

  it('finishes what a replica left behind that lost its connections in the middle', async () => {
    await start();
    const hung: (() => void)[] = [];
    recording.act = () => new Promise((resolve) => hung.push(resolve));
    const id = await send('t1');
    await eventually(() => hung.length === 1);
    recording.act = () => Promise.resolve();
    await query(
      service.database.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await eventually(() => recording.signals[0]?.aborted === true);
    service.clock.advance(HOUR_MS);
    expect(await becomes(id, 'done')).toMatchObject({ attemptCount: 2 });
  });

  it('lets handlers at work finish when it is stopped, and begins no others', async () => {
    await start();
    let finish: () => void = () => undefined;
    recording.act = () => new Promise((resolve) => (finish = resolve));
    const [first, second] = [await send('t1', 'first'), await send('t1', 'second')];
    await eventually(() => recording.events.length === 1);
    const stop = jest.spyOn(service.app.get(SubjectDrainer, { strict: false }), 'stop');
    const stopped = service.app.close();
    await eventually(() => stop.mock.calls.length === 1);
    finish();
    await stopped;
    const rows = await query<{ id: string; state: string }>(
      service.database.url,
      'select id, state from events order by seq',
    );
    expect(rows).toEqual([
      { id: first, state: 'done' },
      { id: second, state: 'pending' },
    ]);
    expect(recording.events).toHaveLength(1);
  });

  it('cuts handlers off when the stop takes too long; their events stay pending', async () => {
    await start({ env: { ...ENV, SHUTDOWN_TIMEOUT_SECONDS: '0' } });
    recording.act = () => new Promise(() => undefined);
    await send('t1');
    await eventually(() => recording.events.length === 1);
    await service.app.close();
    expect(recording.signals[0]?.aborted).toBe(true);
    expect(await query(service.database.url, 'select state, attempt_count from events')).toEqual([
      { state: 'pending', attempt_count: 1 },
    ]);
  });

  describe('replayed', () => {
    const replay = (path: string, body: object = {}) => service.http.post(path).send(body);

    it('is a new round of attempts on the same event, and visible as such', async () => {
      await start();
      const id = await send('t1');
      await becomes(id, 'done');
      const { body } = await replay(`/events/${id}/replay`).expect(200);
      expect(body.data).toMatchObject({ id, state: 'pending', replays: 1 });
      await eventually(() => recording.events.length === 2);
      expect(await becomes(id, 'done')).toMatchObject({
        attemptCount: 2,
        attempts: [
          { number: 1, replay: 0 },
          { number: 2, replay: 1 },
        ],
      });
      expect(recording.events[1]).toMatchObject({ id, attempt: 2, replay: 1 });
    });

    it('is never dropped as a duplicate: each replay is handled, one after the other', async () => {
      await start();
      const id = await send('t1');
      await becomes(id, 'done');
      await Promise.all([1, 2, 3].map(() => replay(`/events/${id}/replay`).expect(200)));
      await eventually(() => recording.events.length === 4);
      expect(await becomes(id, 'done')).toMatchObject({ replays: 3, attemptCount: 4 });
      expect(recording.events.map((event) => event.replay)).toEqual([0, 1, 2, 3]);
    });

    it('has as many attempts as the first time', async () => {
      await start({ handlingLimits: { maxAttempts: 2 } });
      recording.act = () => failing();
      const id = await send('t1');
      const exhaust = async (attempts: number): Promise<void> => {
        await eventually(async () => (await show(id)).attempts.length === attempts - 1);
        service.clock.advance(HOUR_MS);
        await becomes(id, 'dead');
      };
      await exhaust(2);
      await replay(`/dead-letters/${id}/redrive`).expect(200);
      await exhaust(4);
      expect((await show(id)).attempts.map((attempt: { replay: number }) => attempt.replay)).toEqual([0, 0, 1, 1]);
    });

    it('counts first when it is asked to, and changes nothing then', async () => {
      await start();
      const ids = [await send('t1'), await send('t2'), await send('t3')];
      for (const id of ids) await becomes(id, 'done');
      const { body } = await replay('/events/replay', { type: 'TAG_UPDATED', subject: 'tag/t2', dryRun: true }).expect(
        200,
      );
      expect(body.data).toEqual({ dryRun: true, count: 1 });
      expect((await replay('/events/replay', { all: true, dryRun: true }).expect(200)).body.data.count).toBe(3);
      expect(recording.events).toHaveLength(3);
      expect((await replay('/events/replay', { all: true }).expect(200)).body.data).toEqual({
        dryRun: false,
        count: 3,
      });
      await eventually(() => recording.events.length === 6);
    });

    it('needs to be told which events are meant', async () => {
      await start();
      const { body } = await replay('/events/replay', { dryRun: false }).expect(400);
      expect(body.error).toMatchObject({ code: 'validation_error', message: expect.stringContaining('all: true') });
      await replay('/events/replay', { state: 'gone' }).expect(400);
      await replay('/events/01ARZ3NDEKTSV4RRFFQ69G5FAV/replay').expect(404);
    });

    it('drives all dead letters at once, and only those', async () => {
      await start();
      recording.act = ({ subject }) =>
        subject === 'tag/ok' ? Promise.resolve() : Promise.reject(new AppError('conflict', 'no'));
      const [ok, ...dead] = [await send('ok'), await send('d1'), await send('d2')];
      for (const id of dead) await becomes(id, 'dead');
      await becomes(ok, 'done');
      recording.act = () => Promise.resolve();
      const { body } = await replay(`/dead-letters/${ok}/redrive`).expect(409);
      expect(body.error.message).toContain('no dead letter');
      expect((await replay('/dead-letters/redrive', { dryRun: true }).expect(200)).body.data.count).toBe(2);
      expect((await replay('/dead-letters/redrive').expect(200)).body.data.count).toBe(2);
      for (const id of dead) await becomes(id, 'done');
      expect((await service.http.get('/dead-letters').expect(200)).body.data.events).toEqual([]);
      expect(recording.events.filter(({ id }) => id === ok)).toHaveLength(1);
    });
  });
});
