import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { makeApp, type TestApp } from '../support/make-app.js';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

describe('the request pipeline', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: { RATE_LIMIT_PER_MINUTE: '10000' } });
  });
  afterAll(() => service.close());

  const post = (path: string) => service.http.post(path);
  const refused = (code: string, message: unknown = expect.any(String)) => ({
    ok: false,
    error: expect.objectContaining({ code, message }),
    requestId: expect.stringMatching(ULID),
  });

  describe('request id', () => {
    it('is made when the caller sends none, and stands in the header and the body', async () => {
      const response = await service.http.get('/healthz').expect(200);
      expect(response.headers['x-request-id']).toMatch(ULID);
      expect(response.body.requestId).toBe(response.headers['x-request-id']);
    });

    it('is taken over when it is well formed', async () => {
      const response = await service.http.get('/healthz').set('X-Request-ID', 'Trace-1.2_3');
      expect(response.headers['x-request-id']).toBe('Trace-1.2_3');
      expect(response.body.requestId).toBe('Trace-1.2_3');
    });

    it.each(['has space', 'semi;colon', 'x'.repeat(129), '{"a":1}', 'ä'])(
      'is made anew instead of %.20j',
      async (id) => {
        const response = await service.http.get('/healthz').set('X-Request-ID', encodeURI(id));
        expect(response.headers['x-request-id']).toMatch(ULID);
      },
    );

    it.each([
      ['an unknown route', () => service.http.get('/nowhere')],
      ['a body that is not JSON', () => post('/actions/run').type('json').send('{')],
      ['a refused field', () => post('/actions/run').send({ nonsense: 1 })],
    ])('is on the answer to %s', async (_what, request) => {
      const response = await request().set('X-Request-ID', 'mine');
      expect(response.headers['x-request-id']).toBe('mine');
      expect(response.body.requestId).toBe('mine');
    });
  });

  describe('what is refused', () => {
    it.each(['/nowhere', '/actions', '/actions/run/x', '/healthz/x'])('GET %s is not found', async (path) => {
      expect((await service.http.get(path).expect(404)).body).toEqual(refused('not_found'));
    });

    it.each(['/actions/run', '/actions/parse'])('a wrong verb on %s is not found', async (path) => {
      expect((await service.http.get(path).expect(404)).body).toEqual(refused('not_found'));
      expect((await service.http.delete(path).expect(404)).body).toEqual(refused('not_found'));
    });

    it.each([
      ['what is no HTTP', 'GARBAGE\r\n\r\n', 400, 'validation_error'],
      ['headers without an end', `GET /healthz HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`, 413, 'payload_too_large'],
      ['an address without an end', `GET /runs?type=${'a'.repeat(20_000)}`, 413, 'payload_too_large'],
    ])('%s is answered like everything else', async (_what, sent, status, code) => {
      const { hostname, port } = new URL(await service.app.getUrl());
      const socket = connect(Number(port), hostname);
      socket.write(sent);
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      const answer = JSON.parse(body);
      expect(answer).toEqual(refused(code));
      expect(head).toContain(`X-Request-ID: ${answer.requestId}`);
    });

    it('an address that cannot be decoded is a validation_error', async () => {
      expect((await service.http.get('/%E0%A4%A').expect(400)).body).toEqual(refused('validation_error'));
    });

    it.each(['{', '{"text":', '{"text":"a"}}', "{'text':'a'}", 'undefined', '\u0000'])(
      'the body %j is not valid JSON',
      async (body) => {
        const response = await post('/actions/parse').type('json').send(body).expect(400);
        expect(response.body).toEqual(refused('validation_error', expect.stringContaining('not valid JSON')));
      },
    );

    it.each(['[]', '"text"', '7', 'null', 'true'])('the JSON %s is not an object with our fields', async (body) => {
      const response = await post('/actions/parse').type('json').send(body).expect(400);
      expect(response.body).toEqual(refused('validation_error'));
    });

    it('a field that is missing is told once, whatever else is asked of it', async () => {
      const { body } = await post('/schedules').expect(400);
      expect(body).toEqual(refused('validation_error', 'name is required (and 3 more).'));
      expect(body.error.details.errors).toEqual(
        ['name', 'cron', 'timezone', 'action'].map((path) => ({ path, message: 'is required' })),
      );
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
      'a body of type %s is an unsupported_media_type',
      async (type) => {
        const response = await post('/actions/parse').set('Content-Type', type).send('{"text":"clockify.get_user"}');
        expect(response.status).toBe(415);
        expect(response.body).toEqual(refused('unsupported_media_type'));
      },
    );

    it('a charset or an encoding that we cannot read is an unsupported_media_type', async () => {
      const charset = await post('/actions/parse').set('Content-Type', 'application/json; charset=klingon').send('{}');
      expect(charset.status).toBe(415);
      const encoding = await post('/actions/parse').type('json').set('Content-Encoding', 'zstd-x').send('{}');
      expect(encoding.status).toBe(415);
    });

    it('a body of more than 1 MiB is a payload_too_large, and one of 1 MiB is read', async () => {
      const overhead = '{"text":""}'.length;
      const ofSize = (bytes: number) =>
        post('/actions/parse')
          .type('json')
          .send(`{"text":"${'a'.repeat(bytes - overhead)}"}`);
      expect((await ofSize(1024 * 1024 + 1).expect(413)).body).toEqual(refused('payload_too_large'));
      expect((await ofSize(1024 * 1024).expect(400)).body).toEqual(refused('validation_error'));
    });

    it.each<[string, unknown, string]>([
      ['a wrong type', { text: 7 }, 'text must be a string'],
      ['an unknown field', { text: 'clockify.get_user', lmm: true }, 'lmm is not a known field'],
    ])('%s is told with the path of the field', async (_what, body, message) => {
      const response = await post('/actions/parse')
        .send(body as object)
        .expect(400);
      expect(response.body).toEqual(refused('validation_error', expect.stringContaining(message)));
    });

    it('an unknown query field is refused too', async () => {
      const response = await post('/actions/parse?lmm=true').send({ text: 'clockify.get_user' }).expect(400);
      expect(response.body.error.message).toContain('lmm is not a known field');
    });

    it.each([
      ['nested a thousand deep', '['.repeat(1000) + ']'.repeat(1000)],
      ['nested half a million deep', '['.repeat(500_000) + ']'.repeat(500_000)],
      ['with a __proto__ key', '{"text":"x","__proto__":{"llm":true}}'],
      ['with a nested __proto__ key', '{"integration":"clockify","operation":"get_user","params":{"__proto__":{}}}'],
    ])('JSON %s is a validation_error', async (_what, body) => {
      expect((await post('/actions/run').type('json').send(body).expect(400)).body).toEqual(
        refused('validation_error'),
      );
    });
  });

  it('answers with the headers of a careful service', async () => {
    const { headers } = await service.http.get('/healthz');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
      'content-security-policy': expect.any(String),
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
