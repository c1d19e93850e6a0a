import { RefusalLog } from '../../src/common/logging/refusal-log.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { API_KEY } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';

const MINUTE_MS = 60_000;

describe('whoever guesses credentials', () => {
  let service: TestApp;

  const start = (env: Record<string, string> = {}) =>
    makeApp({
      env: {
        ...WEBHOOK_ENV,
        API_KEYS: `ci:${API_KEY}`,
        TRUST_PROXY: '1',
        // What is to be seen is not the limit of each route.
        RATE_LIMIT_PER_MINUTE: '100000',
        ...env,
      },
    });
  beforeAll(async () => {
    service = await start();
  });
  afterAll(() => service.close());

  /** Each test guesses from addresses of its own. */
  let network = 0;
  let own: string;
  beforeEach(() => {
    own = `203.0.${++network}.7`;
  });

  let guesses = 0;
  const guessKey = (path = '/integrations', from = own) =>
    service.http.get(path).set('Authorization', `Bearer guess-0123456789-${guesses++}`).set('X-Forwarded-For', from);
  const guessToken = (from = own) =>
    deliver(service, {
      type: 'NEW_CLIENT',
      body: {},
      headers: { 'clockify-signature': `guess-0123456789-${guesses++}`, 'x-forwarded-for': from },
    });
  const guess = async (times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) {
      const { status } = await (time % 2 === 0
        ? guessKey(['/runs', '/events', '/integrations'][time % 3])
        : guessToken());
      statuses.push(status);
    }
    return statuses;
  };

  it('has 60 tries a minute over all routes, keys and webhooks alike', async () => {
    expect(await guess(62)).toEqual([...Array.from({ length: 60 }, () => 401), 429, 429]);
    const { headers, body } = await guessKey().expect(429);
    expect(headers['retry-after']).toBe('60');
    expect(body.error).toMatchObject({ code: 'rate_limited', message: expect.stringContaining('try again in 60 s') });
    service.clock.advance(MINUTE_MS);
    await guessKey().expect(401);
  });

  it('gains nothing by a clock that is set, and loses nothing', async () => {
    await guess(61);
    service.clock.step(24 * 60 * MINUTE_MS);
    await guessKey().expect(429);
    service.clock.step(-48 * 60 * MINUTE_MS);
    const { headers } = await guessKey().expect(429);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    service.clock.advance(MINUTE_MS);
    await guessKey().expect(401);
  });

  it('keeps out nobody who knows a credential, not even from the same address', async () => {
    await guess(61);
    await guessToken().expect(429);
    await deliver(service, {
      type: 'NEW_CLIENT',
      body: { id: '64a687e29ae1f428e7ebe301', name: 'Globex' },
      headers: {
        'clockify-signature': WEBHOOK_ENV.CLOCKIFY_WEBHOOK_TOKENS.split(',')[0]!,
        'x-forwarded-for': own,
      },
    }).expect(200);
    await service.http
      .get('/integrations')
      .set({ Authorization: `Bearer ${API_KEY}`, 'X-Forwarded-For': own })
      .expect(200);
    await guessKey('/integrations', `203.0.${network}.8`).expect(401);
  });

  it('is one caller, whatever port or form the proxy tells of the address', async () => {
    const forms = [`${own}:40001`, `"${own}:40002"`, `::ffff:${own}`, `[::ffff:${own}]:40003`];
    for (let time = 0; time < 60; time++) await guessKey('/integrations', forms[time % forms.length]).expect(401);
    await guessKey('/integrations', `${own}:40004`).expect(429);
  });

  it('is one caller in the whole of an IPv6 network', async () => {
    for (let time = 0; time < 60; time++) await guessKey('/runs', `[2001:db8::${time}]:${40_000 + time}`).expect(401);
    await guessKey('/runs', '2001:db8::ffff').expect(429);
    await guessKey('/runs', '2001:db8:0:1::ffff').expect(401);
  });

  it('hides behind nothing: a hidden address counts for the proxy that hides it', async () => {
    const forms = ['unknown', '_hidden', '_secret:80', ''];
    for (let time = 0; time < 60; time++) await guessKey('/runs', forms[time % forms.length]).expect(401);
    await guessKey('/runs', '_another').expect(429);
  });

  it('does not fill the log: of a burst a few are told, and how many more there were', async () => {
    const log = service.app.get(RefusalLog, { strict: false });
    service.clock.advance(MINUTE_MS);
    log.flush();
    const before = service.logs.lines.length;
    for (let time = 0; time < 100; time++) {
      await guessKey(time % 2 === 0 ? '/runs' : '/nowhere');
      await guessToken();
    }
    service.clock.advance(MINUTE_MS);
    log.flush();
    const lines = service.logs.lines.slice(before);
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.at(-1)).toMatchObject({
      level: 'warn',
      count: 195,
      counts: { 401: expect.any(Number), 404: expect.any(Number), 429: expect.any(Number) },
      msg: '195 more requests were refused within 10 s',
    });
  });

  it('may be told another number by the configuration', async () => {
    const strict = await start({ FAILED_CREDENTIALS_PER_MINUTE: '2' });
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await strict.http.get('/runs')).status);
    expect(statuses).toEqual([401, 401, 429]);
    await strict.close();
  });
});

describe('a proxy that is known by its address', () => {
  it('is believed when another one tells of it with its port', async () => {
    const service = await makeApp({ env: { TRUST_PROXY: 'loopback, 10.0.0.0/8', RATE_LIMIT_PER_MINUTE: '1' } });
    const from = (chain: string) => service.http.get('/integrations').set('X-Forwarded-For', chain);
    await from('203.0.113.1:4001, 10.0.0.5:80').expect(200);
    await from('203.0.113.1:4002, [::ffff:10.0.0.6]:80').expect(429);
    await from('203.0.113.2, 10.0.0.5:80').expect(200);
    await service.close();
  });
});
