import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { API_KEY } from '../support/env.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { RawConnection } from '../support/raw-connection.js';

const MIB = 1024 * 1024;
/** What the sockets of two processes hold by themselves while nobody reads. */
const IN_BUFFERS = 0.5 * MIB;
const LINE = JSON.stringify({ text: 'clockify.get_user' });

describe('at the edge', () => {
  let service: TestApp;
  let url: string;
  let server: Server;
  const open: RawConnection[] = [];

  beforeAll(async () => {
    service = await makeApp({
      env: {
        ...WEBHOOK_ENV,
        API_KEYS: `ci:${API_KEY}`,
        RATE_LIMIT_PER_MINUTE: '100000',
        FAILED_CREDENTIALS_PER_MINUTE: '100000',
        MAX_CONNECTIONS: '20',
      },
    });
    url = await service.app.getUrl();
    server = service.app.getHttpServer();
  });
  afterEach(() => {
    for (const connection of open.splice(0)) connection.destroy();
  });
  afterAll(() => service.close());

  const connect = async (): Promise<RawConnection> => {
    const connection = await RawConnection.open(url);
    open.push(connection);
    return connection;
  };
  const connections = (): Promise<number> =>
    new Promise((resolve, reject) => {
      server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
    });
  const head = (path: string, ...headers: string[]): string =>
    [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...headers, '', ''].join('\r\n');
  const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
  const form = (...headers: string[]): string =>
    head('/actions/run', ...headers).replace('application/json', 'multipart/form-data; boundary=x');
  const KEY = `Authorization: Bearer ${API_KEY}`;
  const ROUTES = ['/actions/run', '/actions/parse', '/commands', '/schedules', '/webhooks/clockify', '/nowhere'];

  describe('of what a stranger sends nothing is read', () => {
    it.each(ROUTES)('POST %s is answered before its body has come', async (path) => {
      const connection = (await connect()).write(head(path, 'Transfer-Encoding: chunked'), '5\r\n{"tex');
      await eventually(() => expect(connection.text).toContain('\r\n\r\n'));
      expect(connection.status).toBe(path === '/nowhere' ? 404 : 401);
      expect(connection.text).toMatch(/^Connection: close\r$/im);
    });

    it.each(ROUTES)('POST %s does not ask for the body', async (path) => {
      const connection = (await connect()).write(head(path, 'Content-Length: 27', 'Expect: 100-continue'));
      await eventually(() => expect(connection.text).toContain('\r\n\r\n'));
      expect(connection.status).toBe(path === '/nowhere' ? 404 : 401);
    });

    it.each(ROUTES)('POST %s inflates nothing and parses nothing', async (path) => {
      const bodies = [Buffer.from('no gzip'), gzipSync('['.repeat(MIB)), Buffer.from('{"a":')];
      for (const body of bodies) {
        const response = await fetch(url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
          body,
        });
        expect(response.status).toBe(path === '/nowhere' ? 404 : 401);
      }
    });

    it('not even a form with files', async () => {
      const connection = (await connect()).write(form(`Content-Length: ${9 * MIB}`), '--x');
      await eventually(() => expect(connection.status).toBe(401));
    });
  });

  it('whoever has a key, and waits to be asked for the body, is asked', async () => {
    const connection = (await connect()).write(
      head('/actions/parse', KEY, `Content-Length: ${LINE.length}`, 'Expect: 100-continue'),
    );
    await eventually(() => expect(connection.text).toBe('HTTP/1.1 100 Continue\r\n\r\n'));
    connection.write(LINE);
    await eventually(() => expect(connection.text).toContain('"operation":"get_user"'));
  });

  it('a delivery that waits to be asked is asked once its token is known', async () => {
    const body = '{"id":"64a687e29ae1f428e7ebe3ff","name":"Globex"}';
    const connection = (await connect()).write(
      head(
        '/webhooks/clockify',
        `clockify-signature: ${WEBHOOK_TOKEN}`,
        'clockify-webhook-event-type: NEW_CLIENT',
        `Content-Length: ${body.length}`,
        'Expect: 100-continue',
      ),
    );
    await eventually(() => expect(connection.text).toBe('HTTP/1.1 100 Continue\r\n\r\n'));
    connection.write(body);
    await eventually(() => expect(connection.text).toContain('"received":true'));
  });

  it('an expectation that nobody knows is left aside', async () => {
    const connection = (await connect()).write(
      head('/actions/parse', KEY, `Content-Length: ${LINE.length}`, 'Expect: a-miracle'),
      LINE,
    );
    await eventually(() => expect(connection.status).toBe(200));
  });

  describe('a body that is said to be too large', () => {
    it.each([
      ['/actions/parse', 'application/json', MIB + 1],
      ['/webhooks/clockify', 'application/json', MIB + 1],
      ['/actions/run', 'application/json', MIB + 1],
      ['/actions/run', 'multipart/form-data; boundary=x', 10 * MIB + 1],
      ['/schedules', 'multipart/form-data; boundary=x', MIB + 1],
    ])('is refused at POST %s (%s) before anything else', async (path, type, length) => {
      const connection = (await connect()).write(
        head(path, `Content-Length: ${length}`).replace('application/json', type),
      );
      await eventually(() => expect(connection.status).toBe(413));
      await eventually(() => expect(connection.text).toContain('payload_too_large'));
    });
  });

  describe('an upload without end', () => {
    /**
     * Sends as fast as it can until it is cut. Whoever does so may miss the answer, so that nothing is said of it.
     * @returns what the service took of it, in bytes
     */
    async function upload(...begin: string[]): Promise<number> {
      const accepted = once(server, 'connection') as Promise<[Socket]>;
      const connection = await connect();
      const [socket] = await accepted;
      connection.write(...begin);
      const more = chunk('x'.repeat(0x10000));
      const push = (): void => {
        while (connection.socket.writable && connection.socket.write(more));
        connection.socket.once('drain', push);
      };
      push();
      await connection.gone();
      await eventually(() => expect(socket.destroyed).toBe(true));
      return socket.bytesRead;
    }

    it.each(ROUTES)('of a stranger at POST %s is cut after a mebibyte', async (path) => {
      const taken = await upload(head(path, 'Transfer-Encoding: chunked'));
      expect(taken).toBeLessThan(MIB + IN_BUFFERS);
    });

    it.each([
      ['/actions/parse', KEY],
      ['/webhooks/clockify', `clockify-signature: ${WEBHOOK_TOKEN}`],
    ])('is cut a mebibyte after the limit at POST %s', async (path, credential) => {
      const taken = await upload(head(path, credential, 'Transfer-Encoding: chunked'));
      expect(taken).toBeLessThan(2 * MIB + IN_BUFFERS);
    });

    it('as a form is cut a mebibyte after the limit', async () => {
      const taken = await upload(
        form(KEY, 'Transfer-Encoding: chunked'),
        chunk('--x\r\nContent-Disposition: form-data; name="body.file"; filename="a"\r\nContent-Type: a/b\r\n\r\n'),
      );
      expect(taken).toBeLessThan(11 * MIB + IN_BUFFERS);
    });
  });

  it('a stranger with a short body keeps the connection', async () => {
    const connection = await connect();
    for (let times = 1; times <= 2; times++) {
      connection.write(head('/actions/parse', `Content-Length: ${LINE.length}`), LINE);
      await eventually(() => expect(connection.text.match(/HTTP\/1\.1 401/g)).toHaveLength(times));
    }
    expect(connection.text).not.toMatch(/^Connection: close/im);
  });

  describe('whoever keeps a connection busy', () => {
    beforeEach(() =>
      eventually(async () => {
        // Those of fetch are kept for later.
        server.closeIdleConnections();
        expect(await connections()).toBe(0);
      }),
    );

    it.each([
      ['garbage', '\u0016\u0003\u0001garbage\r\n\r\n'],
      ['a header that is none', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n'],
      ['a head without end', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`],
      ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ])('with %s is answered, and cut though it does not close', async (_what, said) => {
      const bad = await Promise.all(Array.from({ length: 10 }, connect));
      for (const connection of bad) connection.write(said);
      await eventually(() => expect(bad.filter(({ status }) => status !== undefined)).toHaveLength(10));
      await eventually(async () => expect(await connections()).toBe(0));
    });

    it.each([
      ['half a head', 'GET /healthz HTTP/1.1\r\nHost: loc'],
      ['nothing', ''],
    ])('with %s is cut when the time is over', async (_what, said) => {
      const timeout = server.headersTimeout;
      server.headersTimeout = 1;
      try {
        (await connect()).write(said);
        await eventually(async () => expect(await connections()).toBe(0));
      } finally {
        server.headersTimeout = timeout;
      }
    });

    it('with half a body is cut when the time is over', async () => {
      const { headersTimeout, requestTimeout } = server;
      Object.assign(server, { headersTimeout: 1, requestTimeout: 1 });
      try {
        (await connect()).write(head('/actions/parse', KEY, 'Content-Length: 100'), '{"text": "a');
        await eventually(async () => expect(await connections()).toBe(0));
      } finally {
        Object.assign(server, { headersTimeout, requestTimeout });
      }
    });

    it('in silence makes room for others', async () => {
      const silent = await Promise.all(Array.from({ length: 20 }, connect));
      const busy = await connect();
      busy.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await eventually(() => expect(busy.status).toBe(200));
      await eventually(async () => expect(await connections()).toBe(20));
      expect(silent).toHaveLength(20);
    });
  });

  describe('a request that can be read in two ways is refused', () => {
    it.each([
      ['Host', 'Host: elsewhere'],
      ['Authorization', `authorization: Bearer ${API_KEY}`],
      ['Content-Type', 'CONTENT-TYPE: text/plain'],
    ])('with two headers %s', async (_name, second) => {
      const connection = (await connect()).write(
        head('/actions/parse', KEY, second, `Content-Length: ${LINE.length}`),
        LINE,
      );
      await eventually(() => expect(connection.status).toBe(400));
      await eventually(() => expect(connection.text).toContain('is there twice: send it once'));
    });
  });

  describe('JSON is UTF-8', () => {
    const post = (headers: Record<string, string>, body: string | Buffer) =>
      fetch(`${url}/actions/parse`, {
        method: 'POST',
        headers: { authorization: `Bearer ${API_KEY}`, ...headers },
        body,
      });

    it.each(['utf-7', 'utf-16', 'utf-16le', 'utf-32', 'iso-8859-1', 'us-ascii', '"utf-16"'])(
      'and not %s',
      async (charset) => {
        expect((await post({ 'content-type': `application/json; charset=${charset}` }, LINE)).status).toBe(415);
      },
    );

    it.each(['application/json', 'Application/JSON; Charset=UTF-8', 'application/json;charset="utf8"'])(
      'as %s says',
      async (type) => {
        expect((await post({ 'content-type': type }, LINE)).status).toBe(200);
      },
    );

    it('in every byte', async () => {
      const broken = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
      expect((await post({ 'content-type': 'application/json' }, broken)).status).toBe(400);
    });

    it.each(['identity', 'UTF-8', 'utf8', 'none', 'binary', 'identity, identity'])(
      'and no less so with Content-Encoding: %s',
      async (encoding) => {
        const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
        expect((await post(headers, LINE)).status).toBe(200);
      },
    );

    it.each(['compress', 'zstd', 'gzip, gzip'])('but not compressed with %s', async (encoding) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      expect((await post(headers, LINE)).status).toBe(415);
    });

    it('may be compressed, up to the limit', async () => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      expect((await post(headers, gzipSync(LINE))).status).toBe(200);
      expect((await post(headers, gzipSync(`{"text":"${'x'.repeat(MIB)}"}`))).status).toBe(413);
      expect((await post(headers, LINE)).status).toBe(400);
    });
  });

  describe('a field that every object has', () => {
    it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'isPrototypeOf'])(
      'is not known: %s',
      async (name) => {
        const send = (path: string, body: object) =>
          service.http.post(path).set('authorization', `Bearer ${API_KEY}`).send(body).expect(400);
        const told = (path: string) => [{ path, message: 'is not a known field' }];
        const action = { integration: 'clockify', operation: 'get_user' };
        const parse = await send('/actions/parse', { text: 'clockify.get_user', [name]: 1 });
        expect(parse.body.error.details.errors).toEqual(told(name));
        const run = await send('/actions/run', { ...action, params: { body: { [name]: { a: 1 } } } });
        expect(run.body.error.details.errors).toEqual(told(`params.body.${name}`));
        const schedule = await send('/schedules', { name: 'a', action: { ...action, [name]: 1 } });
        expect(schedule.body.error.details.errors).toEqual(told(`action.${name}`));
        const query = await service.http.get(`/runs?${name}=1`).set('authorization', `Bearer ${API_KEY}`).expect(400);
        expect(query.body.error.details.errors).toEqual(told(name));
      },
    );
  });
});
