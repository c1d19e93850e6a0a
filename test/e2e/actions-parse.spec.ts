import { makeApp, type TestApp } from '../support/make-app.js';

describe('POST /actions/parse', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: { RATE_LIMIT_PER_MINUTE: '10000', CLOCKIFY_API_KEY: 'a-clockify-key' } });
  });
  afterAll(() => service.close());

  const parse = (text: string, query = '') => service.http.post(`/actions/parse${query}`).send({ text });

  it('turns a line into an action with nested parameters', async () => {
    const { body } = await parse(
      'clockify.create_client workspaceId=ws1 body.name="New Client" body.archived=false',
    ).expect(200);
    expect(body).toEqual({
      ok: true,
      data: {
        integration: 'clockify',
        operation: 'create_client',
        params: { workspaceId: 'ws1', body: { name: 'New Client', archived: false } },
        parser: 'rule',
      },
      requestId: expect.any(String),
    });
  });

  it('types values as the operation says', async () => {
    const { body } = await parse(
      'clockify.list_projects workspaceId=123 page=2 archived=true clients=c1,c2 # mine',
    ).expect(200);
    expect(body.data.params).toEqual({ workspaceId: '123', page: 2, archived: true, clients: ['c1', 'c2'] });
  });

  it.each<[string, string, number, number, string | undefined]>([
    ['clockify.creat_client', 'UNKNOWN_OPERATION', 10, 12, 'create_client'],
    ['clokify.get_user', 'UNKNOWN_INTEGRATION', 1, 7, 'clockify'],
    ['clockify.create_client workspaceID=ws1', 'UNKNOWN_PARAMETER', 24, 11, 'workspaceId'],
    ['clockify.create_client body.name="New', 'UNCLOSED_QUOTE', 34, 4, undefined],
    ['clockify.list_clients archived=yes', 'TYPE', 32, 3, 'true'],
    ['clockify.create_client body.__proto__.x=1', 'UNKNOWN_PARAMETER', 29, 9, undefined],
    ['clockify.get_user\u0007', 'BAD_CHARACTER', 18, 1, undefined],
  ])('points at the mistake in %j', async (text, reason, column, length, suggestion) => {
    const { body } = await parse(text).expect(400);
    expect(body.error).toMatchObject({
      code: 'validation_error',
      details: {
        kind: 'clarify',
        missing: [],
        candidates: suggestion === undefined ? [] : [suggestion],
        reason,
        position: { column, length },
        excerpt: expect.stringContaining('^'),
      },
    });
    expect(body.error.message).toContain(`column ${column}`);
  });

  it.each(['', '   ', '# only a comment'])('says of %j what a command looks like', async (text) => {
    const { body } = await parse(text).expect(400);
    expect(body.error.code).toBe('validation_error');
    expect(body.error.message).toContain('clockify.create_client');
    expect(body.error.details.position.column).toBeGreaterThan(0);
  });

  it.each(['a', '"', '=', '[', '.', ' ', '\\', 'x='])('answers a line of nearly 1 MiB of %j at once', async (piece) => {
    const text = `clockify.get_user ${piece.repeat(Math.floor(400_000 / piece.length))}`;
    const { body } = await parse(text).expect(400);
    expect(body.error.details.position.column).toBeGreaterThan(0);
    expect(JSON.stringify(body).length).toBeLessThan(2000);
  });

  describe('with a sentence', () => {
    const zoned = (text: string) => service.http.post('/actions/parse').send({ text, timezone: 'Europe/Berlin' });

    it('answers what would be run: names as names, times as instants, nothing looked up', async () => {
      const { body } = await zoned('log 2h yesterday on ACME / design #billable').expect(200);
      expect(body.data).toEqual({
        integration: 'clockify',
        operation: 'create_time_entry',
        params: {
          project: 'ACME',
          task: 'design',
          tags: ['billable'],
          body: { start: '2026-11-22T08:00:00Z', end: '2026-11-22T10:00:00Z' },
        },
        parser: 'rule',
        notes: [expect.stringContaining('09:00')],
      });
    });

    it('tells what has to be looked up', async () => {
      const { body } = await parse('delete my last time entry').expect(200);
      expect(body.data).toMatchObject({
        operation: 'delete_time_entry',
        params: {},
        lookUps: [{ kind: 'timeEntry', path: 'id', said: { entry: 'last' } }],
      });
    });

    it('asks for a time that the clock never shows', async () => {
      service.clock.advance(Date.parse('2027-03-29T08:00:00Z') - service.clock.now());
      const { body } = await zoned('log yesterday 2:30 to 4:00 on ACME').expect(400);
      expect(body.error.details).toMatchObject({ kind: 'clarify', operation: 'clockify.create_time_entry' });
    });

    it.each([
      ['hello', 'refuse'],
      ['log 2 hours', 'clarify'],
      ['delete all projects', 'refuse'],
    ])('does nothing about %j', async (text, kind) => {
      const { body } = await parse(text).expect(400);
      expect(body.error).toMatchObject({ code: 'validation_error', details: { kind } });
    });

    it('refuses a zone that there is not', async () => {
      const { body } = await service.http
        .post('/actions/parse')
        .send({ text: 'stop timer', timezone: 'Mars' })
        .expect(400);
      expect(body.error.details.errors).toMatchObject([{ path: 'timezone' }]);
    });
  });

  describe('with ?llm=true and no LLM key', () => {
    it('answers a rule line, and says that it fell back', async () => {
      const { body } = await parse('clockify.get_user', '?llm=true').expect(200);
      expect(body.data).toEqual({ integration: 'clockify', operation: 'get_user', params: {}, parser: 'fallback' });
    });

    it.each(['what is the weather in my project', 'clockify.creat_client'])('refuses %j and says why', async (text) => {
      const { body } = await parse(text, '?llm=true').expect(400);
      expect(body.error.details.llm).toBe('not_configured');
    });

    it('does not speak of the LLM when nobody asked for it', async () => {
      const { body } = await parse('hello', '?llm=false').expect(400);
      expect(body.error.details).not.toHaveProperty('llm');
    });
  });
});
