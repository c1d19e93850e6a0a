import { request as httpRequest } from 'node:http';
import { API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const MIB = 1024 * 1024;
/** Bytes that are no valid UTF-8: they show whether anything on the way took them for text. */
const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 128, 10, 13]);
const EXPENSE = { amount: 12.5, categoryId: 'k1', date: '2026-11-23', projectId: 'p1', userId: 'u1' };
const CREATED = { status: 201, json: { id: 'e1' } };

describe('POST /actions/run with a form', () => {
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
  beforeEach(() => clockify.reset());

  const post = (path = '/actions/run') => service.http.post(path).set('Authorization', `Bearer ${API_KEY}`);
  const actionOf = (operation: string, params: object) =>
    JSON.stringify({ integration: 'clockify', operation, params });
  const expense = (body: object = EXPENSE) =>
    post().field('action', actionOf('create_expense', { workspaceId: 'ws1', body }));
  const png = { filename: 'taxi.png', contentType: 'image/png' };

  /** The form that Clockify received. */
  const sent = () => {
    const [{ body, headers }] = clockify.requests as [(typeof clockify.requests)[0]];
    return new Response(body as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
  };
  const bytesOf = async (file: ReturnType<FormData['get']>) => Buffer.from(await (file as File).arrayBuffer());
  const errorsOf = (body: { error: { code: string; details: { errors: unknown } } }) => {
    expect(body.error.code).toBe('validation_error');
    return body.error.details.errors;
  };

  it('hands a receipt on, byte for byte', async () => {
    clockify.script(CREATED);
    const { body } = await expense().attach('body.file', BYTES, png).expect(200);
    expect(body).toMatchObject({ ok: true, id: 'e1', runId: expect.any(String) });
    const form = await sent();
    const file = form.get('file') as File;
    expect([form.get('amount'), form.get('date'), form.get('categoryId')]).toEqual(['12.5', '2026-11-23', 'k1']);
    expect([file.name, file.type, await bytesOf(file)]).toEqual(['taxi.png', 'image/png', BYTES]);
  });

  it('hands an image on whose whole payload is the file', async () => {
    clockify.script({ json: { name: 'me.png', url: 'https://img.example.com/me.png' } });
    await post()
      .field('action', JSON.stringify({ integration: 'clockify', operation: 'upload_image' }))
      .attach('body.file', BYTES, { filename: 'me.png', contentType: 'image/png' })
      .expect(200);
    expect(await bytesOf((await sent()).get('file'))).toEqual(BYTES);
  });

  it('takes a file of 6 MiB', async () => {
    clockify.script(CREATED);
    const large = Buffer.alloc(6 * MIB, 0xff);
    await expense().attach('body.file', large, png).expect(200);
    expect((await bytesOf((await sent()).get('file'))).equals(large)).toBe(true);
  });

  it('keeps the letters of a file name', async () => {
    clockify.script(CREATED);
    await expense()
      .attach('body.file', BYTES, { ...png, filename: 'Rechnung März € 🚕.png' })
      .expect(200);
    expect(((await sent()).get('file') as File).name).toBe('Rechnung März € 🚕.png');
  });

  it('runs an action without a file as well', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const action = actionOf('create_client', { workspaceId: 'ws1', body: { name: 'Müller 🙂' } });
    const { body } = await post().field('action', action).expect(200);
    expect(body.id).toBe('c1');
    expect(clockify.requests[0]?.body).toEqual({ name: 'Müller 🙂' });
  });

  it('keeps of a file only what it is called and how large it is', async () => {
    clockify.script(CREATED);
    const { body } = await expense().attach('body.file', BYTES, png).expect(200);
    const recorded = await service.http.get(`/runs/${body.runId}`).set('Authorization', `Bearer ${API_KEY}`);
    expect(recorded.body.data.params.body).toEqual({
      ...EXPENSE,
      file: { name: 'taxi.png', contentType: 'image/png', bytes: BYTES.length },
    });
  });

  describe('with an Idempotency-Key', () => {
    const keyed = (key: string, data: Buffer) => expense().set('Idempotency-Key', key).attach('body.file', data, png);

    it('is the same request when the file is the same, in whichever way it came', async () => {
      clockify.script(CREATED);
      await keyed('same-file', BYTES).expect(200);
      const file = { name: 'taxi.png', contentType: 'image/png', data: BYTES.toString('base64') };
      for (const again of [
        keyed('same-file', BYTES),
        post()
          .set('Idempotency-Key', 'same-file')
          .send({
            integration: 'clockify',
            operation: 'create_expense',
            params: { workspaceId: 'ws1', body: { ...EXPENSE, file } },
          }),
      ]) {
        expect((await again.expect(200)).headers['idempotency-replayed']).toBe('true');
      }
      expect(clockify.requests).toHaveLength(1);
    });

    it('is another one when the file is another', async () => {
      clockify.script(CREATED);
      await keyed('other-file', BYTES).expect(200);
      const { body } = await keyed('other-file', Buffer.from('other')).expect(400);
      expect(body.error.details.reason).toBe('idempotency_key_reused');
    });
  });

  describe('what is wrong with a form is told before anything is sent', () => {
    afterEach(() => expect(clockify.requests).toHaveLength(0));

    it.each([
      ['no action', () => post().attach('body.file', BYTES, png), 'action', 'is required'],
      ['an action twice', () => expense().field('action', '{}'), 'action', 'must be sent once'],
      ['an action that is not JSON', () => post().field('action', '{'), 'action', 'is not valid JSON'],
      ['an action that is a list', () => post().field('action', '[]'), 'action', 'must be a JSON object'],
      ['a field that is not known', () => expense().field('body.note', 'x'), 'body.note', 'is not a known field'],
      ['a file in no place', () => expense().attach('body..file', BYTES, png), 'body..file', 'dotted path'],
      ['an empty file', () => expense().attach('body.file', Buffer.alloc(0), png), 'body.file', 'is an empty file'],
      [
        'two files in one place',
        () => expense().attach('body.file', BYTES, png).attach('body.file', BYTES, png),
        'body.file',
        'is given twice',
      ],
      [
        'a file where the action has a value',
        () => expense({ ...EXPENSE, file: { name: 'a', data: 'AAAA' } }).attach('body.file', BYTES, png),
        'body.file',
        'is given twice',
      ],
      [
        'a file inside a value',
        () => expense().attach('body.amount.file', BYTES, png),
        'body.amount.file',
        'has no fields',
      ],
      [
        'a file where none belongs',
        () => expense().attach('body.picture', BYTES, png),
        'params.body.picture',
        'is not a known field',
      ],
      [
        'a file where a text belongs',
        () => expense().attach('body.notes', BYTES, png),
        'params.body.notes',
        'must be a string',
      ],
      ['a field of the action that is not known', () => post().field('action', '{"a":1}'), 'a', 'not a known field'],
    ])('%s', async (_what, send, path, message) => {
      const { body } = await send().expect(400);
      expect(errorsOf(body)).toContainEqual(
        expect.objectContaining({ path, message: expect.stringContaining(message) }),
      );
    });

    it.each(['__proto__.polluted', 'body.__proto__'])(
      'a file called %j, which reaches nothing but parameters',
      async (name) => {
        const { body } = await expense().attach(name, BYTES, png).expect(400);
        expect(body.error.code).toBe('validation_error');
        expect({}).not.toHaveProperty('polluted');
      },
    );

    it('an action with a key "__proto__"', async () => {
      const { body } = await post().field('action', '{"params":{"__proto__":{"a":1}}}').expect(400);
      expect(body.error.message).toContain('"__proto__"');
    });

    it('a form without a boundary', async () => {
      const { body } = await post().set('Content-Type', 'multipart/form-data').send('abc').expect(400);
      expect(body.error.message).toContain('The form cannot be read');
    });

    it('a form that ends too early', async () => {
      const { body } = await post()
        .set('Content-Type', 'multipart/form-data; boundary=b')
        .send('--b\r\nContent-Disposition: form-data; name="action"\r\n\r\n{')
        .expect(400);
      expect(body.error).toMatchObject({ code: 'validation_error', message: expect.stringContaining('form') });
    });

    it('more files than anything takes', async () => {
      const many = Array.from({ length: 11 }, (_, number) => `body.file${number}`);
      const { body } = await many.reduce((form, name) => form.attach(name, BYTES, png), expense()).expect(400);
      expect(body.error.message).toContain('more than 10 files');
    });
  });

  describe('what is too large is refused', () => {
    afterEach(() => expect(clockify.requests).toHaveLength(0));

    it('a file over 6 MiB', async () => {
      const { body } = await expense()
        .attach('body.file', Buffer.alloc(6 * MIB + 1), png)
        .expect(413);
      expect(body.error).toMatchObject({ code: 'payload_too_large', message: expect.stringContaining('body.file') });
    });

    it('an action over 1 MiB', async () => {
      const { body } = await post()
        .field('action', `"${'x'.repeat(MIB)}"`)
        .expect(413);
      expect(body.error.message).toContain('The field action is larger than 1048576 bytes');
    });

    it('a form over 10 MiB, of files that are small enough', async () => {
      const { body } = await expense()
        .attach('body.file', Buffer.alloc(5 * MIB), png)
        .attach('body.other', Buffer.alloc(5 * MIB), png)
        .expect(413);
      expect(body.error.message).toContain('The form is larger than 10485760 bytes');
    });

    it('one that does not say how long it is', async () => {
      const [status, text] = await sendInChunks(11);
      expect([status, text]).toEqual([413, expect.stringContaining('The form is larger than')]);
    });

    /** Sends a form with as many files of 1 MiB as it is told, without a length. */
    function sendInChunks(files: number): Promise<[number | undefined, string]> {
      const { port } = service.app.getHttpServer().address() as { port: number };
      return new Promise((resolve, reject) => {
        const outgoing = httpRequest(
          {
            port,
            path: '/actions/run',
            method: 'POST',
            headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'multipart/form-data; boundary=b' },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => resolve([response.statusCode, Buffer.concat(chunks).toString()]));
          },
        );
        outgoing.on('error', reject);
        for (let number = 0; number < files; number++) {
          outgoing.write(`--b\r\nContent-Disposition: form-data; name="f${number % 9}"; filename="f"\r\n\r\n`);
          outgoing.write(Buffer.alloc(MIB));
          outgoing.write('\r\n');
        }
        outgoing.end('--b--\r\n');
      });
    }
  });

  describe('nothing else takes a form', () => {
    it('POST /actions/parse', async () => {
      const { body } = await post('/actions/parse').field('text', 'clockify.get_user').expect(415);
      expect(body.error.code).toBe('unsupported_media_type');
    });

    it.each(['multipart/mixed; boundary=b', 'text/plain', 'application/x-www-form-urlencoded'])(
      'an action of the type %s',
      async (type) => {
        expect((await post().set('Content-Type', type).send('a=b').expect(415)).body.error.code).toBe(
          'unsupported_media_type',
        );
      },
    );

    it('an action without a body', async () => {
      const { body } = await post().expect(400);
      expect(body.error.code).toBe('validation_error');
    });
  });

  it('takes nothing from a stranger', async () => {
    const { body } = await service.http
      .post('/actions/run')
      .field('action', actionOf('create_expense', { workspaceId: 'ws1', body: EXPENSE }))
      .attach('body.file', Buffer.alloc(MIB), png)
      .expect(401);
    expect(body.error.code).toBe('unauthorized');
  });
});
