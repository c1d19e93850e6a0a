import { action, answer, completion, DEEPSEEK_API_KEY, deepseekEnv, refusal } from '../support/deepseek.js';
import { makeApp, type TestApp, type TestAppOptions } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const ID = '64a687e29ae1f428e7ebe303';
const OTHER_ID = '5f1e2d3c4b5a69788796a5b4';
const OPEN_MS = 10 * 60 * 1000;
/** For one try, by the test's clock. */
const TRY_MS = 300;
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWER = { kind: 'action', operation: 'clockify.create_client', args: { name: 'Globex' } };

/** The parts of a request to DeepSeek that the tests look at. */
interface SentBody {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

describe('POST /actions/parse?llm=true', () => {
  let deepseek: ScriptedServer;
  let service: TestApp;

  const start = (options: TestAppOptions = {}): Promise<TestApp> =>
    makeApp({
      ...options,
      env: {
        ...deepseekEnv(deepseek.url),
        CLOCKIFY_API_KEY: 'a-clockify-key',
        RATE_LIMIT_PER_MINUTE: '10000',
        ...options.env,
      },
    });

  beforeAll(async () => {
    deepseek = await ScriptedServer.start();
    service = await start({ llmLimits: { tryTimeoutMs: TRY_MS } });
    deepseek.onHang(() => service.clock.advance(TRY_MS));
  });
  afterAll(async () => {
    await service.close();
    await deepseek.close();
  });
  beforeEach(() => {
    deepseek.reset();
    service.clock.advance(OPEN_MS);
    service.clock.sleeps.length = 0;
  });

  const parse = (text: string, { http }: TestApp = service) => http.post('/actions/parse?llm=true').send({ text });
  const createClient = action('clockify.create_client', { name: 'Globex' });
  const sent = (index: number): SentBody => deepseek.requests[index]!.body as SentBody;

  describe('with a model that answers', () => {
    it('is the action that the model found', async () => {
      deepseek.script(createClient);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data).toEqual({
        integration: 'clockify',
        operation: 'create_client',
        params: { body: { name: 'Globex' } },
        parser: 'llm',
      });
    });

    it('takes parameters where an integration has no words of its own', async () => {
      deepseek.script(action('slack.post_message', { channel: '#general', text: 'hi' }));
      const { body } = await parse('scrivi hi nel canale #general').expect(200);
      expect(body.data.params).toEqual({ channel: '#general', text: 'hi' });
    });

    it('is asked for JSON, without thinking, with the whole catalogue first and the text last', async () => {
      deepseek.script(createClient);
      await parse('aggiungi il client "Globex"\nplease').expect(200);
      const [request] = deepseek.requests;
      expect(request).toMatchObject({ method: 'POST', path: '/chat/completions' });
      expect(request?.body).toEqual({
        model: 'deepseek-flash',
        thinking: { type: 'disabled' },
        response_format: { type: 'json_object' },
        temperature: 0,
        max_tokens: 1024,
        messages: [
          { role: 'system', content: expect.stringMatching(/json[^]*clockify\.create_client\(/i) },
          { role: 'user', content: expect.any(String) },
        ],
      });
      expect(JSON.parse(sent(0).messages[1]!.content)).toEqual({
        text: 'aggiungi il client "Globex"\nplease',
      });
    });

    it('always gets the same beginning, so that the provider may cache it', async () => {
      deepseek.script(createClient, createClient);
      await parse('aggiungi il client Globex').expect(200);
      service.clock.advance(86_400_000);
      await parse('metti Globex tra i clienti').expect(200);
      expect(sent(1).messages[0]).toEqual(sent(0).messages[0]);
    });

    it('gets our own headers only, whatever OPENAI_* variables hold', async () => {
      const meantForOthers = {
        OPENAI_ORG_ID: 'org-of-somebody',
        OPENAI_PROJECT_ID: 'project-of-somebody',
        OPENAI_API_KEY: 'key-of-somebody',
        OPENAI_BASE_URL: 'http://127.0.0.1:9',
        OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer of-somebody\nX-Else: of-somebody',
      };
      Object.assign(process.env, meantForOthers);
      const another = await start();
      try {
        deepseek.script(createClient);
        await parse('aggiungi il client Globex', another).expect(200);
        const headers = deepseek.requests[0]!.headers;
        expect(headers).toMatchObject({
          authorization: `Bearer ${DEEPSEEK_API_KEY}`,
          'content-type': 'application/json',
          'user-agent': 'clankerbot',
        });
        expect(Object.keys(headers).filter((name) => /openai|stainless|else/.test(name))).toEqual([]);
      } finally {
        for (const name of Object.keys(meantForOthers)) delete process.env[name];
        await another.close();
      }
    });

    it.each<[string, Step]>([
      ['blank lines before the answer', completion(JSON.stringify(ANSWER), { before: '\n\n\n \n' })],
      ['a code fence', completion(`\`\`\`json\n${JSON.stringify(ANSWER, null, 2)}\n\`\`\`\n`)],
      ['prose', completion(`Here you are: "it": ${JSON.stringify(ANSWER)} Anything else?`)],
    ])('understands an answer with %s around it', async (_what, step) => {
      deepseek.script(step);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data).toMatchObject({ operation: 'create_client', parser: 'llm' });
      expect(deepseek.requests).toHaveLength(1);
    });
  });

  describe('with a rule line', () => {
    it('parses it by the rules and does not ask the model', async () => {
      const { body } = await parse('clockify.create_client body.name=Globex').expect(200);
      expect(body.data.parser).toBe('rule');
      const wrong = await parse('clockify.creat_client body.name=Globex').expect(400);
      expect(wrong.body.error.details).toMatchObject({ reason: 'UNKNOWN_OPERATION', candidates: ['create_client'] });
      expect(wrong.body.error.details).not.toHaveProperty('llm');
      expect(deepseek.requests).toEqual([]);
    });
  });

  it('does not ask the model when the caller did not ask for it', async () => {
    await service.http.post('/actions/parse').send({ text: 'aggiungi il client Globex' }).expect(400);
    expect(deepseek.requests).toEqual([]);
  });

  it('does not ask the model about an empty text', async () => {
    await parse('  ').expect(400);
    expect(deepseek.requests).toEqual([]);
  });

  it('does not send a text of more than 2,000 characters', async () => {
    const { body } = await parse(`aggiungi il client ${'x'.repeat(2000)}`).expect(400);
    expect(body.error.details.llm).toBe('too_long');
    expect(deepseek.requests).toEqual([]);
  });

  describe('when the model finds no action', () => {
    it('asks back what the model misses', async () => {
      const say = `Which project?\u202e\n${'x'.repeat(1000)}`;
      deepseek.script(
        answer({
          kind: 'clarify',
          operation: 'clockify.create_time_entry',
          args: {},
          missing: ['project'],
          say,
        }),
      );
      const { body } = await parse('segna due ore').expect(400);
      expect(body.error).toEqual({
        code: 'validation_error',
        message: expect.stringMatching(/^Which project\? x{280,}…$/),
        details: {
          kind: 'clarify',
          missing: ['project'],
          candidates: ['clockify.create_time_entry'],
          operation: 'clockify.create_time_entry',
          args: {},
        },
      });
      expect(body.error.message.length).toBeLessThanOrEqual(300);
    });

    it('refuses what the model refuses', async () => {
      deepseek.script(answer({ kind: 'refuse', operation: null, args: {}, missing: [], say: 'I order no pizza.' }));
      const { body } = await parse('ordina una pizza').expect(400);
      expect(body.error).toEqual({
        code: 'validation_error',
        message: 'I order no pizza.',
        details: { kind: 'refuse', missing: [], candidates: [] },
      });
    });

    it('takes an action with something missing for a question', async () => {
      deepseek.script(
        answer({ kind: 'action', operation: 'clockify.list_clients', args: {}, missing: ['name'], say: '' }),
      );
      const { body } = await parse('trova quel cliente').expect(400);
      expect(body.error.details).toEqual({
        kind: 'clarify',
        missing: ['name'],
        candidates: ['clockify.list_clients'],
        operation: 'clockify.list_clients',
        args: {},
      });
    });

    it('asks back what the operation requires and the model left out, rather than let it be made up', async () => {
      deepseek.script(action('clockify.create_client', {}));
      const { body } = await parse('aggiungi un client').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['name'] });
      expect(body.error.message).toContain('name');
      expect(deepseek.requests).toHaveLength(1);
    });
  });

  describe('when the answer is wrong', () => {
    const wrong = action('clockify.create_client', { name: 'Globex', archived: 'no', colour: 'red' });

    it('lets the model repair it once, told the errors and the schema of the operation', async () => {
      deepseek.script(wrong, createClient);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data).toMatchObject({ params: { body: { name: 'Globex' } }, parser: 'llm' });
      const [system, question, firstAnswer, repair] = sent(1).messages;
      expect([system, question]).toEqual(sent(0).messages);
      expect(firstAnswer).toMatchObject({ role: 'assistant', content: expect.stringContaining('"colour"') });
      expect(JSON.parse(repair!.content)).toMatchObject({
        errors: ['args.colour is not an argument of it'],
        arguments: { archived: { kind: 'boolean' }, name: { kind: 'text' } },
      });
    });

    it('falls back when the repair is wrong as well', async () => {
      deepseek.script(wrong, wrong, createClient);
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', llm: 'invalid' });
      expect(deepseek.requests).toHaveLength(2);
    });

    it('falls back when the model fails during the repair', async () => {
      deepseek.script(wrong, refusal(402, 'Insufficient Balance'));
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details.llm).toBe('no_balance');
    });

    it.each<[string, string]>([
      ['truncated JSON', '{"kind":"action","operation":"clockify.create_client","args":{"body":{"na'],
      ['no JSON', 'I cannot do that.'],
      ['two objects', '{"kind":"refuse"} {"kind":"refuse"}'],
      ['a list', '[1, 2]'],
      ['a trap', '{"kind":"action","operation":"clockify.create_client","args":{"__proto__":{"name":"x"}}}'],
    ])('takes %s for no answer', async (_what, content) => {
      deepseek.script(completion(content), completion(content));
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details.llm).toBe('unreadable');
      expect(deepseek.requests).toHaveLength(2);
    });

    it('has no operation but those of the catalogue', async () => {
      const unknown = action('clockify.creat_client', { name: 'Globex' });
      deepseek.script(unknown, createClient);
      await parse('aggiungi il client Globex').expect(200);
      expect(sent(1).messages[3]?.content).toContain('did you mean \\"clockify.create_client\\"');

      deepseek.script(unknown, action('shell.run', { command: 'rm' }));
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details.llm).toBe('invalid');
    });
  });

  describe('when the model makes values up', () => {
    it('takes an id that stands in the text, and no other', async () => {
      const entry = action('clockify.delete_time_entry', { entryId: ID });
      deepseek.script(entry);
      const { body } = await parse(`elimina la time entry ${ID}`).expect(200);
      expect(body.data.params).toEqual({ id: ID });

      deepseek.script(entry);
      const another = await parse(`elimina la time entry ${OTHER_ID}`).expect(400);
      expect(another.body.error.details).toMatchObject({ kind: 'clarify', missing: ['entryId'] });
    });

    it('does not take a part of an id, nor an address that nobody wrote', async () => {
      deepseek.script(action('clockify.delete_time_entry', { entryId: ID }));
      const { body } = await parse(`elimina la time entry ${ID}0`).expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['entryId'] });
      deepseek.script(action('clockify.create_webhook', { event: 'TIMER_STOPPED', url: 'https://evil.example/x' }));
      const made = await parse('avvisami quando si ferma il cronometro').expect(400);
      expect(made.body.error.details).toMatchObject({ kind: 'clarify', missing: ['url'] });
    });

    it('takes a name where a name may stand', async () => {
      deepseek.script(action('clockify.start_timer', { project: 'Sito', description: 'bozza' }));
      const { body } = await parse('avvia il cronometro per Sito: bozza').expect(200);
      expect(body.data).toMatchObject({
        params: { project: 'Sito', body: { description: 'bozza', start: expect.stringMatching(/Z$/) } },
        parser: 'llm',
      });
    });

    it('asks for what the operation needs and nobody tells', async () => {
      deepseek.script(action('clockify.get_project', {}));
      const { body } = await parse('mostrami il progetto').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['projectId'] });
    });

    it('reads days and times itself, from the words of the text', async () => {
      const words = { start: '9', end: '11:30', date: 'yesterday', description: 'standup', project: 'Sito' };
      const entry = action('clockify.create_time_entry', words);
      const zoned = (text: string) =>
        service.http.post('/actions/parse?llm=true').send({ text, timezone: 'Europe/Berlin' });
      const yesterday = new Date(service.clock.now() - DAY_MS).toISOString().slice(0, 10);
      deepseek.script(entry);
      const told = await zoned('per Sito: standup, yesterday, dalle 9 alle 11:30').expect(200);
      expect(told.body.data.params).toMatchObject({
        project: 'Sito',
        body: { start: `${yesterday}T08:00:00Z`, end: `${yesterday}T10:30:00Z`, description: 'standup' },
      });

      deepseek.script(entry);
      const { body } = await zoned('per Sito: standup, ieri, dalle 9 alle 11:30').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['date'] });

      deepseek.script(action('clockify.create_time_entry', { ...words, date: '9 11:30' }));
      const senseless = await zoned('per Sito: standup dalle 9 11:30').expect(400);
      expect(senseless.body.error.details).toMatchObject({ kind: 'clarify', missing: ['date'] });
    });

    it('says that it does not know the time zone', async () => {
      const unzoned = await start({ env: { CLOCKIFY_API_KEY: '' } });
      deepseek.script(action('clockify.list_time_entries', { period: 'last week' }));
      const { body } = await parse('mostra le ore di last week', unzoned).expect(400);
      expect(body.error).toMatchObject({
        message: expect.stringContaining('timezone'),
        details: { kind: 'clarify', missing: ['timeZone'] },
      });
      await unzoned.close();
    });

    it('clears nothing with null', async () => {
      deepseek.script(action('clockify.update_client', { client: 'Globex', note: null, name: 'Initech', email: null }));
      const { body } = await parse('rinomina il cliente Globex in Initech').expect(200);
      expect(body.data.params).toEqual({ client: 'Globex', body: { name: 'Initech' } });
    });
  });

  describe('when the way to the model fails', () => {
    it('waits as long as a 429 asks, and tries again', async () => {
      deepseek.script(refusal(429, 'Rate limit reached', { 'retry-after': '2' }), createClient);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data.parser).toBe('llm');
      expect(service.clock.sleeps).toEqual([2000]);
    });

    it('does not wait beyond the deadline', async () => {
      deepseek.script(refusal(429, 'Rate limit reached', { 'retry-after': '25' }));
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details.llm).toBe('rate_limited');
      expect(deepseek.requests).toHaveLength(1);
      expect(service.clock.sleeps).toEqual([]);
    });

    it('keeps to one deadline for all tries and the repair', async () => {
      const slow = (seconds: string) => refusal(503, 'Service overloaded', { 'retry-after': seconds });
      deepseek.script(slow('12'), action('clockify.create_client', { nam: 'x' }), slow('12'), slow('12'), createClient);
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details.llm).toBe('overloaded');
      expect(service.clock.sleeps).toEqual([12_000, 12_000]);
      expect(deepseek.requests).toHaveLength(4);
    });

    const shortage = completion('', { finishReason: 'insufficient_system_resource' });

    it.each<[string, string, number, Step]>([
      ['429', 'rate_limited', 4, refusal(429, 'Rate limit reached')],
      ['500', 'overloaded', 4, refusal(500, 'Server error')],
      ['503', 'overloaded', 4, refusal(503, 'Service overloaded')],
      ['a 502 of a proxy', 'overloaded', 4, { status: 502, text: '<html>', headers: { 'content-type': 'text/html' } }],
      ['a shortage', 'overloaded', 4, shortage],
      ['a cut connection', 'cut', 2, { cut: 'before answer' }],
      ['an answer that is cut', 'cut', 2, { cut: 'inside answer' }],
      ['an answer that never comes', 'timeout', 2, { hang: true }],
      ['blank lines for ever', 'timeout', 2, { hang: 'with blank lines' }],
      ['blank lines only', 'unreadable', 2, { text: '\n\n\n' }],
      ['no body', 'unreadable', 2, { text: '' }],
      ['half a body', 'unreadable', 2, { text: '{"choices":[{"mess' }],
      ['something else', 'unreadable', 2, { json: { status: 'ok' } }],
      ['a page', 'unreadable', 2, { text: '<html>', headers: { 'content-type': 'text/html' } }],
      ['JSON nested too deeply', 'unreadable', 2, { text: '['.repeat(100_000) + ']'.repeat(100_000) }],
      ['a text of blanks', 'blank', 2, completion('   \n  ')],
      ['no text', 'blank', 2, completion('')],
      ['a text that is cut off', 'truncated', 2, completion('{"kind":"act', { finishReason: 'length' })],
      ['a call of tools', 'unreadable', 2, completion('{}', { finishReason: 'tool_calls' })],
      ['a filtered text', 'filtered', 1, completion('', { finishReason: 'content_filter' })],
      ['a redirect', 'refused', 1, { status: 307, headers: { location: 'http://127.0.0.1:9/' } }],
      ['a wrong parameter', 'refused', 1, refusal(422, 'max_tokens is out of range')],
    ])('falls back after %s (%s, %d tries)', async (_what, reason, tries, step) => {
      deepseek.script(...Array.from({ length: 9 }, () => step));
      const { body } = await parse('aggiungi il client Globex').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', llm: reason });
      expect(deepseek.requests).toHaveLength(tries);
      expect(service.clock.sleeps).toHaveLength(tries - 1);
    });

    it.each<[string, Step]>([
      ['503', refusal(503, 'Service overloaded')],
      ['a cut answer', { cut: 'inside answer' }],
      ['blanks', completion('  ')],
      ['a hanging try', { hang: true }],
    ])('is answered by the model when it is well again after %s', async (_what, step) => {
      deepseek.script(step, createClient);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data.parser).toBe('llm');
    });

    it('ends a try and everything else at the deadline', async () => {
      const hasty = await start({ llmLimits: { tryTimeoutMs: 60_000, deadlineMs: 100 } });
      try {
        deepseek.script({ hang: true });
        deepseek.onRequest(() => Promise.resolve(hasty.clock.advance(100)));
        const { body } = await parse('aggiungi il client Globex', hasty).expect(400);
        expect(body.error.details.llm).toBe('timeout');
      } finally {
        await hasty.close();
      }
    });

    it('says that nobody can be reached', async () => {
      const alone = await start({ env: { LLM_BASE_URL: 'http://127.0.0.1:9' } });
      try {
        const { body } = await parse('aggiungi il client Globex', alone).expect(400);
        expect(body.error.details.llm).toBe('cut');
      } finally {
        await alone.close();
      }
    });
  });

  describe('when the configuration is wrong', () => {
    const llmCheck = async ({ http }: TestApp = service): Promise<string> => {
      const { body } = await http.get('/readyz').expect(200);
      return (body as { data: { checks: { llm: string } } }).data.checks.llm;
    };

    it.each<[string, Step]>([
      ['unauthorized', refusal(401, 'Authentication Fails, Your api key: ****6789 is invalid')],
      ['no_balance', refusal(402, 'Insufficient Balance')],
      ['unknown_model', refusal(400, 'Model Not Exist')],
      ['unknown_model', refusal(404, 'The model `deepseek-flash` does not exist')],
    ])('leaves the model alone for ten minutes and tells so in /readyz (%s)', async (reason, step) => {
      expect(await llmCheck()).toBe('configured');
      deepseek.script(step);
      for (let count = 0; count < 3; count++) {
        const { body } = await parse('aggiungi il client Globex').expect(400);
        expect(body.error.details.llm).toBe(reason);
      }
      expect(deepseek.requests).toHaveLength(1);
      service.clock.advance(OPEN_MS - 1);
      expect(await llmCheck()).toBe(reason);
      service.clock.advance(1);
      expect(await llmCheck()).toBe('configured');
      deepseek.script(createClient);
      const { body } = await parse('aggiungi il client Globex').expect(200);
      expect(body.data.parser).toBe('llm');
    });

    it('uses a retired model as given, tells of it in /readyz, and falls back', async () => {
      const dated = await start({ env: { LLM_MODEL: 'deepseek-chat' } });
      try {
        expect(await llmCheck(dated)).toBe('retired_model');
        deepseek.script(
          refusal(400, 'The supported API model names are deepseek-flash, but you passed deepseek-chat.'),
        );
        const { body } = await parse('aggiungi il client Globex', dated).expect(400);
        expect(body.error.details.llm).toBe('unknown_model');
        expect(deepseek.requests[0]?.body).toMatchObject({ model: 'deepseek-chat' });
        expect(await llmCheck(dated)).toBe('retired_model');
        expect((await dated.http.get('/readyz')).body.data.ready).toBe(true);
      } finally {
        await dated.close();
      }
    });
  });

  describe('in the log', () => {
    it('leaves one line for each call, with what it came to and cost', async () => {
      deepseek.script(refusal(503, 'Service overloaded'), createClient);
      await parse('aggiungi il client Globex').set('X-Request-ID', 'llm-log-1').expect(200);
      const lines = service.logs.lines.filter(
        (line) => line['request_id'] === 'llm-log-1' && line['msg'] === 'asked the LLM',
      );
      expect(lines).toEqual([
        expect.objectContaining({ level: 'info', outcome: 'overloaded', status: 503, duration_ms: 0 }),
        expect.objectContaining({
          level: 'info',
          outcome: 'answered',
          duration_ms: 0,
          prompt_tokens: 5100,
          completion_tokens: 60,
          cache_hit_tokens: 4992,
          cache_miss_tokens: 108,
        }),
      ]);
    });

    it('holds neither the text, nor the answer, nor the key, whatever goes wrong', async () => {
      deepseek.script(
        refusal(500, `you sent ${DEEPSEEK_API_KEY} and Globex`),
        action('clockify.create_client', { name: 'Globex', colour: 'Vermilion' }),
        refusal(401, `Authentication Fails, Your api key: ${DEEPSEEK_API_KEY} is invalid`),
      );
      await parse('aggiungi il client Globex').expect(400);
      expect(service.logs.text).toContain('check DEEPSEEK_API_KEY');
      for (const secret of [DEEPSEEK_API_KEY, 'Globex', 'Vermilion']) expect(service.logs.text).not.toContain(secret);
    });
  });
});
