import type { CheckResult } from '../../../src/doctor/check-result.js';
import { checkClockify } from '../../../src/doctor/checks/clockify.js';
import { checkLlm } from '../../../src/doctor/checks/llm.js';
import { checkSlack } from '../../../src/doctor/checks/slack.js';
import { ScriptedServer, type Step } from '../../support/scripted-server.js';

const KEY = 'test-key-0123456789abcdef';

describe("the doctor's look at", () => {
  let server: ScriptedServer;
  const never = new AbortController().signal;

  beforeAll(async () => {
    server = await ScriptedServer.start();
  });
  beforeEach(() => server.reset());
  afterAll(() => server.close());

  const told = ({ level, found, advice = '' }: CheckResult): string => `${level}: ${found} -> ${advice}`;

  describe('Clockify', () => {
    const look = (header: 'X-Api-Key' | 'X-Addon-Token' = 'X-Api-Key', signal = never) =>
      checkClockify({ baseUrl: `${server.url}/api`, credential: { header, value: KEY } }, signal);
    const user = { name: 'Ada', activeWorkspace: 'ws1' };

    it.each<[string, Step[], RegExp]>([
      ['a workspace that it may not see', [{ json: user }, { status: 403 }], /^ok: Ada, active workspace ws1, on /],
      [
        'a web page',
        [{ text: '<html>' }],
        /^fail: \S+ does not answer as Clockify does \(200\) -> set CLOCKIFY_BASE_URL/,
      ],
      ['a wrong path', [{ status: 404 }], /^fail: .* \(404\) -> set CLOCKIFY_BASE_URL to .*\/api/],
      ['a redirect', [{ status: 302, headers: { location: '/elsewhere' } }], /^fail: .* status 302/],
      ['too many requests', [{ status: 429 }], /^warn: .*\(429\) -> try again later/],
      ['an outage', [{ status: 503 }], /^fail: .* status 503 -> try again later/],
      [
        'a cut connection',
        [{ cut: 'before answer' }],
        /^fail: .* cannot be reached \(ECONNRESET\) -> .*CLOCKIFY_BASE_URL/,
      ],
    ])('understands %s', async (_, steps, expected) => {
      server.script(...steps);
      expect(told(await look())).toMatch(expected);
    });

    it.each([
      ['behind', 10 * 60_000],
      ['ahead of', -10 * 60_000],
    ])('warns where the clock is %s that of Clockify', async (direction, ms) => {
      server.script({ json: user, headers: { date: new Date(Date.now() + ms).toUTCString() } }, { status: 403 });
      expect(told(await look())).toMatch(
        new RegExp(`^warn: Ada, .* -> The clock of this machine is 10 minutes ${direction} that of Clockify.*NTP`),
      );
    });

    it('names the credential that is in use', async () => {
      server.script({ status: 401 });
      expect(told(await look('X-Addon-Token'))).toMatch(/^fail: CLOCKIFY_ADDON_TOKEN is refused .* installation token/);
      expect(server.requests[0]?.headers).toMatchObject({ 'x-addon-token': KEY });
      expect(server.requests[0]?.headers).not.toHaveProperty('x-api-key');
    });

    it('gives up when its time is over', async () => {
      server.script({ hang: true });
      const result = await look('X-Api-Key', AbortSignal.timeout(50));
      expect(told(result)).toMatch(/^fail: .*cannot be reached \(no answer in time\)/);
    });
  });

  describe('the LLM', () => {
    const look = (model = 'deepseek-flash') => checkLlm({ apiKey: KEY, baseUrl: server.url, model }, never);

    it('needs no key', async () => {
      const result = await checkLlm({ apiKey: undefined, baseUrl: server.url, model: 'any' }, never);
      expect(told(result)).toMatch(/^ok: not configured/);
      expect(server.requests).toEqual([]);
    });

    it('finds the model in the list', async () => {
      server.script({ json: { data: [{ id: 'deepseek-flash' }, { id: 'deepseek-v4-pro' }] } });
      expect(told(await look())).toMatch(/^ok: deepseek-flash on 127\.0\.0\.1:/);
      expect(server.requests).toMatchObject([
        { method: 'GET', path: '/models', headers: { authorization: `Bearer ${KEY}` } },
      ]);
    });

    it('names the models there are', async () => {
      server.script({ json: { data: [{ id: 'one' }, { id: 'two' }] } });
      expect(told(await look('three'))).toMatch(/^warn: .* the model three; it lists one, two -> set LLM_MODEL/);
    });

    it.each(['deepseek-chat', 'deepseek-reasoner'])('knows that %s was retired, without asking', async (model) => {
      expect(told(await look(model))).toMatch(/^warn: LLM_MODEL \S+ was retired .* -> set LLM_MODEL=deepseek-flash$/);
      expect(server.requests).toEqual([]);
    });

    it.each<[number, RegExp]>([
      [401, /^fail: DEEPSEEK_API_KEY is refused by .* -> make a new key/],
      [402, /^fail: the account .* has no balance left \(402\) -> top it up/],
      [404, /^fail: .* -> set LLM_BASE_URL/],
      [429, /^warn: .* -> try again later/],
      [500, /^fail: .* status 500/],
    ])('understands the status %i', async (status, expected) => {
      server.script({ status, json: { error: { message: `about ${KEY}` } } });
      const text = told(await look());
      expect(text).toMatch(expected);
      expect(text).not.toContain(KEY);
    });
  });

  describe('Slack', () => {
    const look = () => checkSlack({ token: KEY, baseUrl: `${server.url}/api` }, never);

    it('needs no token', async () => {
      expect(told(await checkSlack({ token: undefined, baseUrl: server.url }, never))).toMatch(/^ok: not configured/);
      expect(server.requests).toEqual([]);
    });

    it('tells bot and team', async () => {
      server.script({ json: { ok: true, team: 'Engines', user: 'clankerbot' } });
      expect(told(await look())).toMatch(/^ok: clankerbot in the team Engines/);
      expect(server.requests).toMatchObject([
        { method: 'POST', path: '/api/auth.test', headers: { authorization: `Bearer ${KEY}` } },
      ]);
    });

    it.each<[string, Step, RegExp]>([
      ['a wrong token', { json: { ok: false, error: 'invalid_auth' } }, /^fail: SLACK_BOT_TOKEN .*\(invalid_auth\)/],
      ['too many requests', { status: 429, headers: { 'retry-after': '30' } }, /^warn: .* -> try again later/],
      ['something else', { text: '<html>' }, /^fail: .* does not answer as Slack does \(200\) -> check SLACK_BASE_URL/],
    ])('understands %s', async (_, step, expected) => {
      server.script(step);
      expect(told(await look())).toMatch(expected);
    });
  });
});
