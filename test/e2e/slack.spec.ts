import { action, deepseekEnv } from '../support/deepseek.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const SLACK_BOT_TOKEN = 'xoxb-made-up-for-tests-0123456789';
/** For one try, by the test's clock. */
const TRY_MS = 150;

describe('Slack', () => {
  let slack: ScriptedServer;
  let deepseek: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    slack = await ScriptedServer.start();
    deepseek = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...deepseekEnv(deepseek.url),
        SLACK_BASE_URL: `${slack.url}/api`,
        SLACK_BOT_TOKEN,
        RATE_LIMIT_PER_MINUTE: '10000',
      },
      limits: { tryTimeoutMs: TRY_MS },
    });
    slack.onHang(() => service.clock.advance(TRY_MS));
  });
  afterAll(async () => {
    await service.close();
    await slack.close();
    await deepseek.close();
  });
  beforeEach(() => {
    slack.reset();
    deepseek.reset();
    service.clock.sleeps.length = 0;
  });

  const run = (operation: string, params: object) =>
    service.http.post('/actions/run').send({ integration: 'slack', operation, params });
  const post = (more: object = {}) => run('post_message', { channel: '#general', text: 'deploy done', ...more });

  it('posts a message and answers where it stands', async () => {
    slack.script({ json: { ok: true, channel: 'C1', ts: '1.2', message: { text: 'deploy done' }, warning: 'none' } });
    const { body } = await post({ thread_ts: '1.1' }).expect(200);
    expect(body).toEqual({
      ok: true,
      channel: 'C1',
      ts: '1.2',
      message: { text: 'deploy done' },
      requestId: expect.any(String),
      runId: expect.any(String),
    });
    expect(slack.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/api/chat.postMessage',
        body: { channel: '#general', text: 'deploy done', thread_ts: '1.1' },
      }),
    ]);
    expect(slack.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${SLACK_BOT_TOKEN}`,
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it('is spoken to in the same lines as everything else', async () => {
    const { body } = await service.http
      .post('/actions/parse')
      .send({ text: 'slack.post_message channel=#general text="deploy done" # said by CI' })
      .expect(200);
    expect(body.data).toEqual({
      integration: 'slack',
      operation: 'post_message',
      params: { channel: '#general', text: 'deploy done' },
      parser: 'rule',
    });
  });

  describe('what a person says is shown as they said it', () => {
    const POSTED = { json: { ok: true, channel: 'C1', ts: '1.2' } };
    const say = (text: string, more: object = {}) => service.http.post('/commands').send({ text, ...more });

    it.each([
      ['post "if a <b and c> d" to #general', 'if a &lt;b and c&gt; d'],
      [
        'post "<!channel> <@U012AB3CD> <https://evil.example|click>" to #general',
        '&lt;!channel&gt; &lt;@U012AB3CD&gt; &lt;https://evil.example|click&gt;',
      ],
      ['tell #general that R&D is > sales', 'R&amp;D is &gt; sales'],
      ['Schreib "<!here> Mittag" in #general', '&lt;!here&gt; Mittag'],
      ['publica "<!everyone> hola" en #general', '&lt;!everyone&gt; hola'],
      ['publie "a < b" dans #general', 'a &lt; b'],
      ['pošalji "a & b" u #general', 'a &amp; b'],
      ['post "@channel lunch" to #general', '@channel lunch'],
    ])('%s', async (text, sent) => {
      slack.script(POSTED);
      const { body } = await say(text).expect(200);
      // Nothing that would have Slack look for names in it.
      expect(slack.requests[0]?.body).toEqual({ channel: '#general', text: sent });
      expect(body.data.understood).toContain(sent);
    });

    it('what a model understood is a sentence too', async () => {
      deepseek.script(action('slack.post_message', { channel: '#general', text: '<!channel> cake' }));
      const text = 'would you kindly let everyone in #general hear this, <!channel> cake';
      const { body } = await say(text, { llm: true }).expect(200);
      expect(body.data.plan.params).toEqual({ channel: '#general', text: '&lt;!channel&gt; cake' });
    });

    it('a model can say no more of a message than a sentence can', async () => {
      const args = { channel: '#general', text: 'cake', blocks: [{ type: 'section' }] };
      deepseek.script(action('slack.post_message', args), action('slack.post_message', args));
      await say('would you kindly let everyone in #general hear this, cake', { llm: true }).expect(400);
      expect(slack.requests).toEqual([]);
    });

    it('whoever writes a line writes markup', async () => {
      slack.script(POSTED, POSTED);
      await say('slack.post_message channel=#general text="<!channel> <https://ok.example|ok> & more"').expect(200);
      await post({ text: '<!channel> & more' }).expect(200);
      expect(slack.requests.map(({ body }) => body)).toEqual([
        { channel: '#general', text: '<!channel> <https://ok.example|ok> & more' },
        { channel: '#general', text: '<!channel> & more' },
      ]);
    });

    it.each(['link_names', 'parse'])('nobody can have Slack look for names in a text: %s', async (name) => {
      await post({ [name]: 'full' }).expect(400);
    });
  });

  it('replaces a message', async () => {
    slack.script({ json: { ok: true, channel: 'C1', ts: '1.2', text: 'done' } });
    await run('update_message', { channel: 'C1', ts: '1.2', text: 'done' }).expect(200);
    expect(slack.requests[0]).toMatchObject({ path: '/api/chat.update', body: { channel: 'C1', ts: '1.2' } });
  });

  it('looks a person up by address', async () => {
    slack.script({ json: { ok: true, user: { id: 'U1', name: 'ana' } } });
    const { body } = await run('lookup_user_by_email', { email: 'ana+1@example.com' }).expect(200);
    expect(body).toMatchObject({ ok: true, id: 'U1', name: 'ana' });
    expect(slack.requests[0]).toMatchObject({ method: 'GET', path: '/api/users.lookupByEmail', body: undefined });
    expect(slack.requests[0]?.query.get('email')).toBe('ana+1@example.com');
  });

  describe('a 200 with ok: false is a failure', () => {
    it.each([
      ['channel_not_found', 404, 'not_found', 'a private channel is found only after'],
      ['not_in_channel', 403, 'forbidden', 'Invite the app'],
      ['missing_scope', 403, 'forbidden', 'chat:write'],
      ['invalid_auth', 401, 'unauthorized', 'SLACK_BOT_TOKEN'],
      ['msg_too_long', 400, 'validation_error', 'msg_too_long'],
      ['a_new_word', 400, 'validation_error', 'a_new_word'],
    ])('%s is %d', async (word, status, code, advice) => {
      slack.script({ json: { ok: false, error: word } });
      const { body } = await post().expect(status);
      expect(body.error).toMatchObject({ code, details: { upstream: { status, code: word } } });
      expect(body.error.message).toContain(advice);
      expect(slack.requests).toHaveLength(1);
    });

    it.each(['fatal_error', 'internal_error'])('%s leaves open whether a message was posted', async (word) => {
      slack.script({ json: { ok: false, error: word } });
      const { body } = await post().expect(502);
      expect(body.error).toMatchObject({ code: 'upstream_error', details: { outcome: 'unknown' } });
      expect(slack.requests).toHaveLength(1);
    });
  });

  it('waits as long as Slack asks for and posts once', async () => {
    slack.script(
      { status: 429, headers: { 'retry-after': '7' }, json: { ok: false, error: 'ratelimited' } },
      { json: { ok: true, channel: 'C1', ts: '1.2' } },
    );
    await post().expect(200);
    expect(service.clock.sleeps).toEqual([7_000]);
  });

  it('tells at once how long to wait when that is longer than a run may take', async () => {
    slack.script({ status: 429, headers: { 'retry-after': '300' }, json: { ok: false, error: 'ratelimited' } });
    const response = await post().expect(429);
    expect(response.headers['retry-after']).toBe('300');
    expect(response.body.error).toMatchObject({ code: 'rate_limited', message: expect.stringContaining('300 s') });
    expect(service.clock.sleeps).toEqual([]);
  });

  it.each([
    { hang: true },
    { cut: 'before answer' },
    { cut: 'inside answer' },
    { text: 'not JSON' },
    { json: [] },
  ] as const)('never posts again when the answer was lost (%j)', async (step) => {
    slack.script(step);
    const { body } = await post();
    expect(body.error.details).toMatchObject({ outcome: 'unknown' });
    expect(body.error.message).toContain('look in Slack');
    expect(slack.requests).toHaveLength(1);
  });

  it('repeats what only reads', async () => {
    slack.script({ status: 503 }, { cut: 'before answer' }, { json: { ok: true, user: { id: 'U1' } } });
    await run('lookup_user_by_email', { email: 'ana@example.com' }).expect(200);
    expect(slack.requests).toHaveLength(3);
  });

  it('names the variable that is missing', async () => {
    const bare = await makeApp();
    const { body } = await bare.http
      .post('/actions/run')
      .send({ integration: 'slack', operation: 'post_message', params: { channel: '#general', text: 'x' } })
      .expect(503);
    expect(body.error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('SLACK_BOT_TOKEN') });
    await bare.close();
  });

  it('never shows the token', async () => {
    slack.script({ json: { ok: false, error: SLACK_BOT_TOKEN } });
    const { body } = await post().expect(400);
    expect(service.logs.text).not.toContain(SLACK_BOT_TOKEN);
    const { body: recorded } = await service.http.get(`/runs/${body.error.details.runId}`).expect(200);
    expect(JSON.stringify(recorded)).not.toContain(SLACK_BOT_TOKEN);
  });
});
