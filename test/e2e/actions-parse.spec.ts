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

  it.each(['', '   ', '# only a comment', 'create a client called Acme', 'hello'])(
    'says of %j what a command looks like',
    async (text) => {
      const { body } = await parse(text).expect(400);
      expect(body.error.code).toBe('validation_error');
      expect(body.error.message).toContain('clockify.create_client');
      expect(body.error.details.position.column).toBeGreaterThan(0);
    },
  );

  it.each(['a', '"', '=', '[', '.', ' ', '\\', 'x='])('answers a line of nearly 1 MiB of %j at once', async (piece) => {
    const text = `clockify.get_user ${piece.repeat(Math.floor(400_000 / piece.length))}`;
    const { body } = await parse(text).expect(400);
    expect(body.error.details.position.column).toBeGreaterThan(0);
    expect(JSON.stringify(body).length).toBeLessThan(2000);
  });

  describe('with ?llm=true and no LLM key', () => {
    it('answers a rule line, and says that it fell back', async () => {
      const { body } = await parse('clockify.get_user', '?llm=true').expect(200);
      expect(body.data).toEqual({ integration: 'clockify', operation: 'get_user', params: {}, parser: 'fallback' });
    });

    it.each(['how much did I work yesterday?', 'clockify.creat_client'])('refuses %j and says why', async (text) => {
      const { body } = await parse(text, '?llm=true').expect(400);
      expect(body.error.details.llm).toBe('not_configured');
    });

    it('does not speak of the LLM when nobody asked for it', async () => {
      const { body } = await parse('hello', '?llm=false').expect(400);
      expect(body.error.details).not.toHaveProperty('llm');
    });
  });
});
