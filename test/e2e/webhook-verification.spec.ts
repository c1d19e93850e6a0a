import { RepeatedLines } from '../../src/common/logging/repeated-lines.js';
import { RefusedDeliveries } from '../../src/webhooks/refused-deliveries.js';
import * as made from '../factories/webhook-events.js';
import { ADDON_ID, ADDON_KEY, AddonSigner } from '../support/addon-signer.js';
import { deliver, SHARED_SECRET, WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { query } from '../support/postgres/query.js';
import { ScriptedServer } from '../support/scripted-server.js';

const MINUTE_MS = 60_000;

describe('webhooks of an add-on', () => {
  const signer = new AddonSigner();
  const stranger = new AddonSigner();
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...clockifyEnv(clockify.url),
        ...WEBHOOK_ENV,
        CLOCKIFY_ADDON_KEY: ADDON_KEY,
        CLOCKIFY_ADDON_PUBLIC_KEY: signer.publicKey,
        CLOCKIFY_ADDON_WORKSPACES: 'w1, w2',
        RATE_LIMIT_PER_MINUTE: '10000',
      },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });

  let next = 0;
  const tag = (more: object = {}) => made.named({ id: `tag${next++}`, workspaceId: 'w1', ...more });
  const send = (token: string, type: string | undefined = 'NEW_TAG', body: unknown = tag(), to = service) =>
    deliver(to, { type, body, headers: { 'clockify-signature': token } });
  const counted = (reason: string) =>
    service.app.get(RefusedDeliveries, { strict: false }).report().counts[reason] ?? 0;

  it('are taken with the token that Clockify signs, which tells the workspace where the body does not', async () => {
    const { body } = await send(await signer.sign(), 'NEW_TASK', made.task({ id: 'task1' })).expect(200);
    expect(body.data.event).toMatchObject({ type: 'NEW_TASK', inferred: false, workspaceId: 'w1' });
    const [stored] = await query(service.database.url, `select webhook from events where subject = 'task/task1'`);
    expect(stored).toEqual({ webhook: expect.stringMatching(new RegExp(`^addon:${ADDON_ID}:[0-9a-f]{16}$`)) });
  });

  it('are taken from every workspace that is listed', async () => {
    await send(await signer.sign({ workspaceId: 'w2' }), 'NEW_TAG', tag({ workspaceId: 'w2' })).expect(200);
  });

  it('are taken beside the tokens and the shared secret that are configured', async () => {
    await send(WEBHOOK_TOKEN).expect(200);
    await deliver(service, { type: 'NEW_TAG', body: tag(), headers: { 'x-webhook-secret': SHARED_SECRET } }).expect(
      200,
    );
  });

  it('are duplicates when the same token brings the same bytes, and not when another one does', async () => {
    const [body, token] = [tag(), await signer.sign()];
    await send(token, 'TAG_UPDATED', body).expect(200);
    expect((await send(token, 'TAG_UPDATED', body)).body.data.duplicate).toBe(true);
    const other = await signer.sign({ addonId: 'another-installation' });
    expect((await send(other, 'TAG_UPDATED', body)).body.data.duplicate).toBe(false);
  });

  it('are taken until the token ends, where it says when', async () => {
    const seconds = service.clock.now() / 1_000;
    const token = await signer.sign({ exp: seconds + 30 });
    await send(token).expect(200);
    service.clock.advance(30_000);
    expect((await send(token).expect(401)).body.error.details.reason).toBe('expired_token');
  });

  const seconds = () => Math.floor(service.clock.now() / 1_000);
  const claims = (claim: Record<string, unknown>) => () => signer.sign(claim);
  const altered = async (part: 0 | 1, change: (text: string) => string) => {
    const parts = (await signer.sign()).split('.');
    parts[part] = Buffer.from(change(Buffer.from(parts[part]!, 'base64url').toString())).toString('base64url');
    return parts.join('.');
  };

  it.each<[string, string, () => string | Promise<string>]>([
    ['a token that is not signed', 'wrong_algorithm', () => signer.forgeUnsigned('none')],
    ['a token that is not signed, in another case', 'wrong_algorithm', () => signer.forgeUnsigned('NoNe')],
    ['a token with the public key as its secret', 'wrong_algorithm', () => signer.forgeWithPublicKey()],
    ['a token of another RSA algorithm', 'wrong_algorithm', () => signer.sign({}, 'PS256')],
    ['a token of a longer hash', 'wrong_algorithm', () => signer.sign({}, 'RS512')],
    ['a token that says RS256 and has no signature', 'wrong_signature', () => signer.forgeUnsigned('RS256')],
    ['a token that somebody else has signed', 'wrong_signature', () => stranger.sign()],
    [
      'a token for another workspace than was signed',
      'wrong_signature',
      () => altered(1, (text) => text.replace('w1', 'w2')),
    ],
    ['a token whose header is no JSON', 'malformed_jwt', () => altered(0, () => 'x')],
    ['three parts that are no token', 'malformed_jwt', () => 'a.b.c'],
    ['a token of another issuer', 'wrong_issuer', claims({ iss: 'clockify.me' })],
    ['a token of no issuer', 'wrong_issuer', claims({ iss: undefined })],
    ['a token for another add-on', 'wrong_addon', claims({ sub: 'another-addon' })],
    ['a token for no add-on', 'wrong_addon', claims({ sub: undefined })],
    ['the token of a user', 'wrong_token_type', claims({ type: 'user' })],
    ['a token of no type', 'wrong_token_type', claims({ type: undefined })],
    ['a token for a foreign workspace', 'wrong_workspace', claims({ workspaceId: 'w3' })],
    ['a token for no workspace', 'wrong_workspace', claims({ workspaceId: undefined })],
    ['a token that has ended', 'expired_token', () => signer.sign({ exp: seconds() })],
    ['a token of tomorrow', 'expired_token', () => signer.sign({ nbf: seconds() + 86_400 })],
    ['a token that is none', 'wrong_credential', () => 'x'.repeat(32)],
    ['two tokens at once', 'wrong_credential', async () => `${await signer.sign()}, ${await signer.sign()}`],
    ['a token with a prefix', 'wrong_credential', async () => `Bearer ${await signer.sign()}`],
    ['an empty token', 'empty_credential', () => ''],
  ])('%s is refused as %s, and counted', async (_what, reason, token) => {
    const before = counted(reason);
    const { body } = await send(await token()).expect(401);
    expect(body.error).toMatchObject({ code: 'unauthorized', details: { reason } });
    expect(counted(reason)).toBe(before + 1);
  });

  it('no token at all is refused and counted', async () => {
    await service.http.post('/webhooks/clockify').send(tag()).expect(401);
    expect(counted('no_credential')).toBe(1);
  });

  it.each<[string, string, Record<string, string>, object]>([
    ['a missing event type', 'missing_event_type', {}, {}],
    ['an event type that is none', 'malformed_event_type', { 'clockify-webhook-event-type': 'new tag' }, {}],
    [
      'a body about another workspace than was signed for',
      'foreign_body',
      { 'clockify-webhook-event-type': 'NEW_TAG' },
      { workspaceId: 'w2' },
    ],
  ])('%s is a validation_error: %s, and counted', async (_what, reason, headers, more) => {
    const before = counted(reason);
    const { body } = await deliver(service, {
      body: tag(more),
      headers: { 'clockify-signature': await signer.sign(), ...headers },
    }).expect(400);
    expect(body.error).toMatchObject({ code: 'validation_error', details: { reason } });
    expect(counted(reason)).toBe(before + 1);
  });

  it('bodies that cannot be read are counted as well', async () => {
    const [invalid, unsupported] = [counted('validation_error'), counted('unsupported_media_type')];
    await send(await signer.sign(), 'NEW_TAG', '{').expect(400);
    const headers = { 'clockify-signature': await signer.sign(), 'content-type': 'text/plain' };
    await deliver(service, { type: 'NEW_TAG', body: '{}', headers }).expect(415);
    expect([counted('validation_error'), counted('unsupported_media_type')]).toEqual([invalid + 1, unsupported + 1]);
  });

  it('bodies that are too large are counted, whoever sends them', async () => {
    const before = counted('payload_too_large');
    await deliver(service, { type: 'NEW_TAG', body: tag({ name: 'x'.repeat(2 ** 20) }) }).expect(413);
    expect(counted('payload_too_large')).toBe(before + 1);
  });

  it('the counts are shown to whoever runs the service', async () => {
    const report = async () => (await service.http.get('/webhooks/refusals').expect(200)).body.data;
    const before = await report();
    expect(before).toMatchObject({
      since: '2026-11-23T09:30:00.000Z',
      counts: { wrong_credential: expect.any(Number) },
    });
    await send('x'.repeat(32)).expect(401);
    const after = await report();
    expect(after.total).toBe(before.total + 1);
    expect(after.counts.wrong_credential).toBe(before.counts.wrong_credential + 1);
  });

  it('refusals are logged once a minute for each reason, with how many there were', async () => {
    const token = await stranger.sign();
    const told = () =>
      service.logs.lines.filter(({ msg, reason }) => msg === 'deliveries were refused' && reason === 'wrong_signature');
    const repeated = service.app.get(RepeatedLines, { strict: false });
    service.clock.advance(MINUTE_MS);
    repeated.flush();
    const [lines, total] = [told().length, counted('wrong_signature')];
    service.clock.advance(MINUTE_MS);
    for (let count = 0; count < 5; count++) await send(token).expect(401);
    expect(told()).toHaveLength(lines + 1);
    expect(told().at(-1)).toMatchObject({ level: 'warn', count: 1, total: total + 1 });
    service.clock.advance(MINUTE_MS);
    repeated.flush();
    repeated.flush();
    expect(told()).toHaveLength(lines + 2);
    expect(told().at(-1)).toMatchObject({ count: 4, total: total + 5 });
    expect(service.logs.text).not.toContain(token);
  });

  it('readiness is not a matter of what strangers send', async () => {
    await service.http.get('/readyz').expect(200);
  });

  describe('that Clockify has listed', () => {
    let token: string;
    const list = async (...events: string[]) => {
      clockify.script({
        json: {
          workspaceWebhookCount: events.length,
          webhooks: events.map((event) => ({
            id: `hook-${event}`,
            workspaceId: 'w1',
            webhookEvent: event,
            authToken: token,
          })),
        },
      });
      const params = { workspaceId: 'w1', addonId: ADDON_ID };
      const action = { integration: 'clockify', operation: 'list_addon_webhooks', params };
      return (await service.http.post('/actions/run').send(action).expect(200)).body;
    };

    beforeAll(async () => {
      token = await signer.sign({ addonId: 'listed' });
    });

    it('are taken for their events only, even where they share a token', async () => {
      await send(token, 'CLIENT_UPDATED', tag()).expect(200);
      const answer = await list('NEW_TAG', 'NEW_CLIENT');
      expect(answer.webhooks).toEqual([
        expect.objectContaining({ webhookEvent: 'NEW_TAG', authToken: '[redacted]' }),
        expect.objectContaining({ webhookEvent: 'NEW_CLIENT', authToken: '[redacted]' }),
      ]);
      await send(token, 'NEW_TAG').expect(200);
      await send(token, 'NEW_CLIENT').expect(200);
      const { body } = await send(token, 'CLIENT_UPDATED').expect(401);
      expect(body.error.details.reason).toBe('wrong_event');
    });

    it('are not taken for what their token does not say', async () => {
      token = await signer.sign({ workspaceId: 'w3' });
      await list('NEW_TAG');
      expect((await send(token).expect(401)).body.error.details.reason).toBe('wrong_workspace');
    });

    it('may be those of a person, whose tokens can look the same', async () => {
      token = await stranger.sign({ sub: 'a-person', type: 'webhook' });
      await send(token).expect(401);
      await list('NEW_TAG');
      await send(token).expect(200);
      await send(token, 'NEW_CLIENT').expect(401);
    });
  });
});

describe('webhooks of an add-on without further settings', () => {
  it('are verified with the documented key, and close the service to strangers', async () => {
    const signer = new AddonSigner();
    const service = await makeApp({ env: { CLOCKIFY_ADDON_KEY: ADDON_KEY } });
    const send = (headers: Record<string, string>) =>
      deliver(service, { type: 'NEW_TAG', body: made.named(), headers });
    const forged = await send({ 'clockify-signature': await signer.sign() }).expect(401);
    expect(forged.body.error.details.reason).toBe('wrong_signature');
    await send({ 'clockify-signature': '' }).expect(401);
    await service.close();
  });

  it('are taken from any workspace, by a key in one line', async () => {
    const signer = new AddonSigner();
    const publicKey = signer.publicKey.trim().replaceAll('\n', '\\n');
    const service = await makeApp({ env: { CLOCKIFY_ADDON_KEY: ADDON_KEY, CLOCKIFY_ADDON_PUBLIC_KEY: publicKey } });
    const headers = { 'clockify-signature': await signer.sign({ workspaceId: 'any' }) };
    await deliver(service, { type: 'NEW_TASK', body: made.task(), headers }).expect(200);
    await service.close();
  });

  it('are not known where no add-on is configured', async () => {
    const signer = new AddonSigner();
    const service = await makeApp({ env: WEBHOOK_ENV });
    const headers = { 'clockify-signature': await signer.sign() };
    const { body } = await deliver(service, { type: 'NEW_TAG', body: made.named(), headers }).expect(401);
    expect(body.error.details.reason).toBe('wrong_credential');
    await service.close();
  });
});
