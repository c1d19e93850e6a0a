import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import * as made from '../factories/webhook-events.js';
import { CLIENT_TOKEN, deliver, type Delivery, SHARED_SECRET, WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

describe('POST /webhooks/clockify', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: { ...WEBHOOK_ENV, RATE_LIMIT_PER_MINUTE: '10000' } });
  });
  afterAll(() => service.close());

  let next = 0;
  const freshId = () => `64a687e29ae1f428e8${String(next++).padStart(6, '0')}`;
  const send = (delivery: Delivery) => deliver(service, delivery);
  const listed = async (subject: string) => {
    const { body } = await service.http.get('/events').query({ subject });
    return body.data.events as { id: string; type: string }[];
  };

  it('stores a delivery as Clockify sends it, and tells nothing of its payload', async () => {
    // The headers of a captured delivery: static token, event name, nothing else.
    const { body } = await send({ type: 'TIMER_STOPPED', body: made.timeEntry({ description: 'private' }) }).expect(
      200,
    );
    expect(body).toEqual({
      ok: true,
      data: {
        received: true,
        duplicate: false,
        event: {
          id: expect.stringMatching(ULID),
          type: 'TIMER_STOPPED',
          inferred: false,
          subject: 'time_entry/64a687e29ae1f428e7e00010',
          workspaceId: made.WORKSPACE_ID,
          receivedAt: '2026-11-23T09:30:00.000Z',
        },
      },
      requestId: expect.stringMatching(ULID),
    });
    expect(JSON.stringify(body)).not.toContain('private');
  });

  describe('verification', () => {
    const body = () => made.named({ id: freshId() });

    it.each<[string, Record<string, string>]>([
      ['no credential', { 'clockify-signature': '' }],
      ['another token', { 'clockify-signature': 'x'.repeat(32) }],
      ['a token in another case', { 'clockify-signature': WEBHOOK_TOKEN.toLowerCase() }],
      ['the beginning of a token', { 'clockify-signature': WEBHOOK_TOKEN.slice(0, -1) }],
      ['a token that is prefixed', { 'clockify-signature': `Bearer ${WEBHOOK_TOKEN}` }],
      ['two tokens at once', { 'clockify-signature': `${WEBHOOK_TOKEN}, ${CLIENT_TOKEN}` }],
      ['another shared secret', { 'x-webhook-secret': 'not-the-secret-0123456789' }],
      ['the shared secret as a signature', { 'clockify-signature': SHARED_SECRET }],
      ['the token as a shared secret', { 'x-webhook-secret': WEBHOOK_TOKEN }],
      ['the token of a webhook for another event', { 'clockify-signature': CLIENT_TOKEN }],
    ])('refuses %s', async (_what, headers) => {
      const response = await send({ type: 'NEW_TAG', body: body(), headers }).expect(401);
      expect(response.body.error.code).toBe('unauthorized');
    });

    it('takes the token of a webhook for the event it is registered for', async () => {
      await send({ type: 'NEW_CLIENT', body: body(), headers: { 'clockify-signature': CLIENT_TOKEN } }).expect(200);
    });

    it('takes the shared secret of a relay', async () => {
      await send({ type: 'NEW_TAG', body: body(), headers: { 'x-webhook-secret': SHARED_SECRET } }).expect(200);
    });

    it('takes either of two credentials when one of them is right', async () => {
      const headers = { 'x-webhook-secret': 'not-the-secret-0123456789', 'clockify-signature': WEBHOOK_TOKEN };
      await send({ type: 'NEW_TAG', body: body(), headers }).expect(200);
    });

    it('comes before anything is said about the body, and after its size', async () => {
      const stranger = { 'clockify-signature': 'x'.repeat(32) };
      await send({ type: 'NEW_TAG', body: '{', headers: stranger }).expect(401);
      await send({ type: 'NEW_TAG', body: '{}', headers: { ...stranger, 'content-type': 'text/plain' } }).expect(401);
      await send({ body: '{}', headers: stranger }).expect(401);
      await send({ type: 'NEW_TAG', body: 'x'.repeat(1024 * 1024 + 1), headers: stranger }).expect(413);
    });
  });

  describe('headers and bodies that are not what they seem', () => {
    it('a missing event type is refused: the body cannot tell what happened', async () => {
      const { body } = await send({ body: made.named({ id: freshId() }) }).expect(400);
      expect(body.error.message).toContain('clockify-webhook-event-type');
    });

    it.each(['new_client', 'NEW CLIENT', 'NEW_CLIENT, NEW_TAG', '../x', 'N'.repeat(101)])(
      'the event type %.20j is refused',
      async (type) => {
        await send({ type, body: made.named({ id: freshId() }) }).expect(400);
      },
    );

    it('an event type that we do not know is stored and marked', async () => {
      const id = freshId();
      const { body } = await send({ type: 'SOMETHING_NEW', body: { id, workspaceId: 'w1' } }).expect(200);
      expect(body.data.event).toMatchObject({ type: 'SOMETHING_NEW', inferred: false, subject: `unknown/${id}` });
      const stored = await service.http.get(`/events/${body.data.event.id}`).expect(200);
      expect(stored.body.data).toMatchObject({ unknown: true, workspaceId: 'w1' });
    });

    it.each([
      ['text/plain', 415],
      ['application/x-www-form-urlencoded', 415],
      ['application/jsonp', 415],
      ['application/json; charset=iso-8859-1', 415],
      ['application/json; charset=utf-16', 415],
      ['application/json;charset=UTF-8', 200],
      ['application/json; charset="utf-8"', 200],
      ['Application/JSON', 200],
    ])('content-type %s is answered %d', async (contentType, status) => {
      const delivery = { type: 'NEW_TAG', body: made.named({ id: freshId() }) };
      await send({ ...delivery, headers: { 'content-type': contentType } }).expect(status);
    });

    it('a missing content-type is refused', async () => {
      await send({ type: 'NEW_TAG', body: made.named(), headers: { 'content-type': '' } }).expect(415);
    });

    it('a compressed body is refused, however small it is', async () => {
      const response = await service.http
        .post('/webhooks/clockify')
        .set({
          'content-type': 'application/json',
          'content-encoding': 'gzip',
          'clockify-signature': WEBHOOK_TOKEN,
          'clockify-webhook-event-type': 'NEW_TAG',
        })
        .send(gzipSync(JSON.stringify(made.named())));
      expect(response.status).toBe(415);
    });

    it.each([
      ['no body', ''],
      ['JSON that ends too early', '{"id":"1"'],
      ['two JSON values', '{}{}'],
      ['a string', '"x"'],
      ['a number', '7'],
      ['null', 'null'],
      ['JSON nested too deep', `{"id":${'['.repeat(100)}${']'.repeat(100)}}`],
      ['JSON nested half a million deep', '['.repeat(500_000) + ']'.repeat(500_000)],
      ['a __proto__ key', '{"id":"1","__proto__":{}}'],
    ])('%s is a validation_error', async (_what, body) => {
      expect((await send({ type: 'NEW_TAG', body }).expect(400)).body.error.code).toBe('validation_error');
    });

    it('bytes that are not UTF-8 are a validation_error', async () => {
      const response = await fetch(`${await service.app.getUrl()}/webhooks/clockify`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'clockify-signature': WEBHOOK_TOKEN,
          'clockify-webhook-event-type': 'NEW_TAG',
        },
        body: Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('UTF-8');
    });

    it('a body of 1 MiB is stored, and one byte more is a payload_too_large', async () => {
      const ofSize = (bytes: number) => {
        const empty = JSON.stringify(made.timeEntry({ id: 'big', description: '' }));
        return JSON.stringify(made.timeEntry({ id: 'big', description: 'x'.repeat(bytes - empty.length) }));
      };
      await send({ type: 'NEW_TIME_ENTRY', body: ofSize(1024 * 1024) }).expect(200);
      await send({ type: 'NEW_TIME_ENTRY', body: ofSize(1024 * 1024 + 1) }).expect(413);
    });

    it('a chunked body is read like any other', async () => {
      const answer = await raw(service, [
        'POST /webhooks/clockify HTTP/1.1',
        'Host: localhost',
        'Connection: close',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
        `clockify-signature: ${WEBHOOK_TOKEN}`,
        'clockify-webhook-event-type: NEW_TAG',
        '',
        '8',
        '{"id":"c',
        '9',
        'hunked"}\n',
        '0',
        '',
        '',
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(await listed('tag/chunked')).toHaveLength(1);
    });

    it('of duplicate keys the last one counts, and the bytes are kept as they came', async () => {
      const { body } = await send({ type: 'NEW_TAG', body: '{"id":"first","id":"last"}' }).expect(200);
      expect(body.data.event.subject).toBe('tag/last');
    });

    it.each([
      ['no id', {}],
      ['an id that is null', { id: null }],
      ['an id that is a number', { id: 7 }],
      ['an id with a NUL', { id: 'a\u0000b' }],
      ['an id as long as a book', { id: 'x'.repeat(10_000) }],
    ])('%s is stored all the same', async (_what, more) => {
      const { body } = await send({ type: 'CLIENT_UPDATED', body: { name: JSON.stringify(more), ...more } }).expect(
        200,
      );
      expect(body.data.event.subject).toBe('client/-');
    });

    it('a list of ids is stored: older official lists name such an event', async () => {
      const { body } = await send({ type: 'TIME_ENTRY_BATCH_DELETED', body: [freshId(), freshId()] }).expect(200);
      expect(body.data.event).toMatchObject({ subject: 'time_entry/-', workspaceId: null });
    });
  });

  describe('events whose bodies look alike are told apart by the header', () => {
    it.each<[string, (more: Record<string, unknown>) => object, string, string[]]>([
      [
        'client and tag',
        made.named,
        'id',
        ['NEW_CLIENT', 'CLIENT_UPDATED', 'CLIENT_DELETED', 'NEW_TAG', 'TAG_UPDATED', 'TAG_DELETED'],
      ],
      [
        'time entry',
        made.timeEntry,
        'id',
        [
          'NEW_TIMER_STARTED',
          'TIMER_STOPPED',
          'NEW_TIME_ENTRY',
          'TIME_ENTRY_UPDATED',
          'TIME_ENTRY_DELETED',
          'TIME_ENTRY_RESTORED',
          'TIME_ENTRY_SPLIT',
        ],
      ],
      ['project', made.project, 'id', ['NEW_PROJECT', 'PROJECT_UPDATED', 'PROJECT_DELETED']],
      ['task', made.task, 'id', ['NEW_TASK', 'TASK_UPDATED', 'TASK_DELETED']],
      ['group', made.group, 'id', ['USER_GROUP_CREATED', 'USER_GROUP_UPDATED', 'USER_GROUP_DELETED']],
      ['invoice', made.invoice, 'id', ['NEW_INVOICE', 'INVOICE_UPDATED']],
      [
        'user',
        made.user,
        'id',
        [
          'USER_JOINED_WORKSPACE',
          'USER_ACTIVATED_ON_WORKSPACE',
          'USER_DEACTIVATED_ON_WORKSPACE',
          'USER_UPDATED',
          'USER_DELETED_FROM_WORKSPACE',
        ],
      ],
      ['approval', made.approval, 'id', ['NEW_APPROVAL_REQUEST', 'APPROVAL_REQUEST_STATUS_UPDATED']],
      ['time off', made.timeOff, 'id', ['TIME_OFF_REQUESTED', 'TIME_OFF_REQUEST_WITHDRAWN']],
      ['expense ids', made.expenseIds, 'expenseId', ['EXPENSE_UPDATED', 'EXPENSE_DELETED']],
      ['expense', made.expense, 'id', ['EXPENSE_CREATED', 'EXPENSE_RESTORED']],
      [
        'assignment',
        made.assignment,
        'assignmentId',
        ['ASSIGNMENT_CREATED', 'ASSIGNMENT_UPDATED', 'ASSIGNMENT_PUBLISHED', 'ASSIGNMENT_DELETED'],
      ],
      ['rate', made.rate, 'ignored', ['COST_RATE_UPDATED', 'BILLABLE_RATE_UPDATED']],
    ])('%s', async (_what, make, idField, types) => {
      const body = make({ [idField]: freshId() });
      const answers = [];
      for (const type of types) answers.push((await send({ type, body }).expect(200)).body.data);
      expect(answers.map(({ event }) => event.type)).toEqual(types);
      expect(answers.map(({ duplicate }) => duplicate)).toEqual(types.map(() => false));
      const families = new Set(answers.map(({ event }) => event.subject.split('/')[0]));
      expect(families.size).toBe(idField === 'id' && types.includes('NEW_TAG') ? 2 : 1);
    });
  });

  it.each<[string, object, string]>([
    ['USERS_INVITED_TO_WORKSPACE', made.invitation(), `invite/${made.WORKSPACE_ID}`],
    ['LIMITED_USERS_ADDED_TO_WORKSPACE', made.limitedUsers(), `invite/${made.WORKSPACE_ID}`],
    ['BALANCE_UPDATED', made.balance(), 'balance/64a687e29ae1f428e7e00002'],
    ['COST_RATE_UPDATED', made.rate({ amount: 7 }), 'rate/64a687e29ae1f428e7e00120'],
    ['USER_EMAIL_CHANGED', made.emailChange(), 'user/64a687e29ae1f428e7e00050'],
    ['EXPENSE_DELETED', made.expenseIds({ userId: 'x' }), 'expense/64a687e29ae1f428e7e00100'],
    ['TIME_OFF_REQUEST_STARTED', made.timeOff(), 'time_off/64a687e29ae1f428e7e00090'],
  ])('%s is about what its family is about', async (type, body, subject) => {
    expect((await send({ type, body }).expect(200)).body.data.event.subject).toBe(subject);
  });

  describe('duplicates', () => {
    it('a repeat of the same bytes is reported with the event that was stored first', async () => {
      const delivery = { type: 'CLIENT_UPDATED', body: made.named({ id: freshId() }) };
      const first = await send(delivery).expect(200);
      service.clock.advance(60_000);
      const repeat = await send(delivery).expect(200);
      expect(repeat.body.data).toEqual({ ...first.body.data, duplicate: true });
      expect(await listed(first.body.data.event.subject)).toHaveLength(1);
    });

    it('A, B, A are three events', async () => {
      const id = freshId();
      const archived = (flag: boolean) => ({ type: 'TAG_UPDATED', body: made.named({ id, archived: flag }) });
      for (const flag of [true, false, true]) {
        expect((await send(archived(flag)).expect(200)).body.data.duplicate).toBe(false);
      }
      expect(await listed(`tag/${id}`)).toHaveLength(3);
    });

    it('a retry of A that comes after B is stored once more: it cannot be told from a change', async () => {
      const id = freshId();
      await send({ type: 'TAG_UPDATED', body: made.named({ id, name: 'A' }) });
      await send({ type: 'TAG_UPDATED', body: made.named({ id, name: 'B' }) });
      const late = await send({ type: 'TAG_UPDATED', body: made.named({ id, name: 'A' }) });
      expect(late.body.data.duplicate).toBe(false);
    });

    it('the same bytes of another type are another event', async () => {
      const body = made.named({ id: freshId() });
      await send({ type: 'CLIENT_UPDATED', body });
      expect((await send({ type: 'CLIENT_DELETED', body })).body.data.duplicate).toBe(false);
    });

    it('the same bytes by another webhook are another event', async () => {
      const delivery = { type: 'NEW_CLIENT', body: made.named({ id: freshId() }) };
      await send(delivery);
      const other = await send({ ...delivery, headers: { 'clockify-signature': CLIENT_TOKEN } });
      expect(other.body.data.duplicate).toBe(false);
    });

    it('200 copies at once are one event', async () => {
      const delivery = { type: 'NEW_CLIENT', body: made.named({ id: freshId() }) };
      const answers = await Promise.all(Array.from({ length: 200 }, () => send(delivery).expect(200)));
      expect(answers.filter(({ body }) => !body.data.duplicate)).toHaveLength(1);
      expect(new Set(answers.map(({ body }) => body.data.event.id)).size).toBe(1);
    });

    it('A, B, A, B sent at once are stored in the order in which they came', async () => {
      const id = freshId();
      const names = ['A', 'B', 'A', 'A', 'B'];
      await Promise.all(names.map((name) => send({ type: 'TAG_UPDATED', body: made.named({ id, name }) }).expect(200)));
      expect((await listed(`tag/${id}`)).length).toBeGreaterThanOrEqual(2);
      expect((await listed(`tag/${id}`)).length).toBeLessThanOrEqual(5);
    });
  });

  describe('from a relay', () => {
    const relay = (body: unknown, headers: Record<string, string> = {}, type?: string) =>
      send({ type, body, headers: { 'x-webhook-secret': SHARED_SECRET, ...headers } });

    it.each<[string, object, string]>([
      ['a time entry', made.timeEntry(), 'TIME_ENTRY_UPDATED'],
      ['an invitation', made.invitation(), 'USERS_INVITED_TO_WORKSPACE'],
      ['a changed address', made.emailChange(), 'USER_EMAIL_CHANGED'],
      ['a balance', made.balance(), 'BALANCE_UPDATED'],
      ['a user', made.user(), 'USER_UPDATED'],
      ['a client or a tag', made.named(), 'UNKNOWN'],
      ['anything else', { hello: 'world' }, 'UNKNOWN'],
    ])('%s without an event type is inferred, and marked so', async (_what, body, type) => {
      const response = await relay(body).expect(200);
      expect(response.body.data.event).toMatchObject({ type, inferred: true });
    });

    it('the header wins over the body', async () => {
      const response = await relay(made.timeEntry({ id: freshId() }), {}, 'TIME_ENTRY_DELETED').expect(200);
      expect(response.body.data.event).toMatchObject({ type: 'TIME_ENTRY_DELETED', inferred: false });
    });

    it('an event id counts instead of the bytes', async () => {
      const id = freshId();
      const same = made.named({ id });
      const first = await relay(same, { 'x-clockify-event-id': `${id}-1` }, 'TAG_UPDATED').expect(200);
      const second = await relay(same, { 'x-clockify-event-id': `${id}-2` }, 'TAG_UPDATED').expect(200);
      const repeat = await relay(
        { ...same, name: 'changed' },
        { 'x-clockify-event-id': `${id}-1` },
        'TAG_UPDATED',
      ).expect(200);
      expect([first, second, repeat].map(({ body }) => body.data.duplicate)).toEqual([false, false, true]);
      expect(repeat.body.data.event).toEqual(first.body.data.event);
    });

    it("an event id is the sender's own: the same id from another sender is another event", async () => {
      const id = freshId();
      await relay(made.named({ id }), { 'x-clockify-event-id': id }, 'TAG_UPDATED').expect(200);
      const other = await send({
        type: 'TAG_UPDATED',
        body: made.named({ id, name: 'other' }),
        headers: { 'x-clockify-event-id': id, 'clockify-signature': WEBHOOK_TOKEN },
      }).expect(200);
      expect(other.body.data.duplicate).toBe(false);
    });

    it('50 copies at once with one event id are one event', async () => {
      const id = freshId();
      const answers = await Promise.all(
        Array.from({ length: 50 }, () =>
          relay(made.named({ id }), { 'x-clockify-event-id': id }, 'TAG_UPDATED').expect(200),
        ),
      );
      expect(answers.filter(({ body }) => !body.data.duplicate)).toHaveLength(1);
    });

    it.each(['x'.repeat(201), 'with space'])('the event id %.20j is refused', async (id) => {
      await relay(made.named(), { 'x-clockify-event-id': id }, 'TAG_UPDATED').expect(400);
    });
  });
});

describe('POST /webhooks/clockify under a rate limit', () => {
  it('is never refused once it is verified: a bulk edit sends bursts', async () => {
    const service = await makeApp({ env: { ...WEBHOOK_ENV, RATE_LIMIT_PER_MINUTE: '1' } });
    for (let count = 0; count < 10; count++) {
      await deliver(service, { type: 'NEW_TAG', body: made.named({ id: `tag${count}` }) }).expect(200);
    }
    await service.close();
  });
});

describe('POST /webhooks/clockify without any credential configured', () => {
  it('takes deliveries from anybody, and says so at the start', async () => {
    const service = await makeApp();
    const { body } = await deliver(service, { body: made.timeEntry(), headers: { 'clockify-signature': '' } }).expect(
      200,
    );
    expect(body.data.event).toMatchObject({ type: 'TIME_ENTRY_UPDATED', inferred: true });
    await service.close();
  });
});

/** Sends lines as they are and answers what comes back. */
function raw(service: TestApp, lines: readonly string[]): Promise<string> {
  const { port } = service.app.getHttpServer().address() as { port: number };
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
