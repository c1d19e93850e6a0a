import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { named } from '../factories/webhook-events.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv, NOWHERE } from '../support/env.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';
import { TraceReceiver } from '../support/trace-receiver.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const CALLER_SPAN_ID = 'b7ad6b7169203331';
const REPORT_PACKAGES = new URL('../support/report-packages.mjs', import.meta.url);

/** Whoever waits for a collector for so long, waits longer than a test may take. */
const A_DAY_MS = String(24 * 60 * 60_000);

const CREATE_CLIENT = {
  integration: 'clockify',
  operation: 'create_client',
  params: { workspaceId: 'w1', body: { name: 'Acme' } },
};
/** A write of which nothing can be looked up when its answer is lost. */
const ROTATE_TOKEN = {
  integration: 'clockify',
  operation: 'rotate_webhook_token',
  params: { workspaceId: 'w1', webhookId: 'h1' },
};
const GET_USER = { integration: 'clockify', operation: 'get_user' };

function post({ url }: RunningService, path: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${API_KEY}`, ...headers },
    body: JSON.stringify(body),
  });
}

describe('the traces', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  let collector: TraceReceiver;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    clockify = await ScriptedServer.start();
    collector = await TraceReceiver.start();
    env = {
      DATABASE_URL: database.url,
      API_KEYS: `ci:${API_KEY}`,
      ...WEBHOOK_ENV,
      ...clockifyEnv(clockify.url),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    };
  });
  afterEach(() => {
    clockify.reset();
    collector.reset();
  });
  afterAll(async () => {
    await clockify.close();
    await collector.close();
    await database.drop();
  });

  describe('of a service that sends them at once', () => {
    let service: RunningService;
    beforeAll(async () => {
      service = await RunningService.start({ ...env, OTEL_BSP_SCHEDULE_DELAY: '20' });
    });
    afterAll(() => service.stop());

    /** Waits for these spans and no others. */
    const receive = (...names: string[]) => eventually(() => expect(collector.names().sort()).toEqual(names.sort()));

    it('hold a request, its run and the call to Clockify as one', async () => {
      clockify.script({ json: { id: 'u1' } });
      await post(service, '/actions/run', GET_USER);
      await receive('POST /actions/run', 'run clockify.get_user', 'GET');
      const request = collector.span('POST /actions/run');
      const run = collector.span('run clockify.get_user');
      const call = collector.span('GET');
      expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(1);
      expect(request).toMatchObject({ kind: 'server', parentSpanId: undefined });
      expect(run).toMatchObject({ kind: 'internal', parentSpanId: request.spanId });
      expect(call).toMatchObject({ kind: 'client', parentSpanId: run.spanId });
      expect(request.attributes).toMatchObject({
        'http.request.method': 'POST',
        'http.route': '/actions/run',
        'http.response.status_code': 200,
      });
      expect(run.attributes).toEqual({
        'clankerbot.integration': 'clockify',
        'clankerbot.operation': 'get_user',
        'clankerbot.run.trigger': 'http',
        'clankerbot.run.id': expect.stringMatching(/^[0-9A-Z]{26}$/),
      });
      expect(call.attributes).toMatchObject({
        'http.request.method': 'GET',
        'http.response.status_code': 200,
        'url.full': `${clockify.url}/api/v1/user`,
      });
    });

    it('are named on the record of their run, which they lead to', async () => {
      clockify.script({ json: { id: 'u1' } }, { json: { id: 'u1' } });
      const answer = await post(service, '/actions/run', GET_USER);
      const { runId } = (await answer.json()) as { runId: string };
      await post(service, '/actions/run', GET_USER);
      await eventually(() => collector.names().length === 6);
      const span = collector.spans.find(({ attributes }) => attributes['clankerbot.run.id'] === runId);
      const found = await fetch(`${service.url}/runs?traceId=${span?.traceId}`, {
        headers: { authorization: `Bearer ${API_KEY}` },
      });
      const { data } = (await found.json()) as { data: { runs: unknown[] } };
      expect(data.runs).toEqual([expect.objectContaining({ id: runId, traceId: span?.traceId })]);
      await eventually(() => collector.names().includes('GET /runs'));
    });

    it('show that a write is recorded before it is made', async () => {
      clockify.script({ json: { id: 'c1' } });
      await post(service, '/actions/run', CREATE_CLIENT);
      await receive('POST /actions/run', 'run clockify.create_client', 'record run', 'POST', 'record run');
      const run = collector.span('run clockify.create_client');
      const records = collector.spans.filter(({ name }) => name === 'record run');
      expect(records.map(({ attributes }) => attributes['clankerbot.run.outcome'])).toEqual(['running', 'succeeded']);
      for (const { parentSpanId } of records) expect(parentSpanId).toBe(run.spanId);
    });

    it('hold what is parsed and what is stored', async () => {
      await post(service, '/actions/parse', { text: 'clockify.get_user' });
      await post(service, '/webhooks/clockify', named({ id: 'traced' }), {
        'clockify-signature': WEBHOOK_TOKEN,
        'clockify-webhook-event-type': 'NEW_CLIENT',
      });
      await receive('POST /actions/parse', 'parse', 'POST /webhooks/clockify', 'store event');
      expect(collector.span('parse')).toMatchObject({
        parentSpanId: collector.span('POST /actions/parse').spanId,
        attributes: { 'clankerbot.parse.parser': 'rule', 'clankerbot.operation': 'get_user' },
      });
      expect(collector.span('store event')).toMatchObject({
        parentSpanId: collector.span('POST /webhooks/clockify').spanId,
        attributes: { 'clankerbot.event.type': 'NEW_CLIENT', 'clankerbot.event.duplicate': false },
      });
    });

    it('go on from the caller, and are not told to Clockify', async () => {
      clockify.script({ json: { id: 'u1' } });
      const traceparent = `00-${TRACE_ID}-${CALLER_SPAN_ID}-01`;
      await post(service, '/actions/run', GET_USER, { traceparent, baggage: 'tenant=acme' });
      await receive('POST /actions/run', 'run clockify.get_user', 'GET');
      expect(collector.span('POST /actions/run')).toMatchObject({ traceId: TRACE_ID, parentSpanId: CALLER_SPAN_ID });
      expect(collector.span('GET').traceId).toBe(TRACE_ID);
      const sent = Object.keys(clockify.requests[0]!.headers);
      expect(sent).toContain('x-api-key');
      expect(sent).not.toEqual(expect.arrayContaining([expect.stringMatching(/trace|baggage/)]));
    });

    it('are named on the log lines of their request', async () => {
      clockify.script({ cut: 'before answer' });
      await post(service, '/actions/run', ROTATE_TOKEN, { 'x-request-id': 'traced-1' });
      await receive('POST /actions/run', 'run clockify.rotate_webhook_token', 'record run', 'PATCH', 'record run');
      const { traceId, spanId } = collector.span('POST /actions/run');
      const lines = () => service.logLines.filter((line) => line['request_id'] === 'traced-1');
      await eventually(() => expect(lines().at(-1)).toMatchObject({ msg: 'POST /actions/run 502' }));
      expect(lines()).toHaveLength(2);
      for (const line of lines()) expect(line).toMatchObject({ trace_id: traceId, span_id: spanId });
    });

    it('tell what failed by its code, and blame only those who are to blame', async () => {
      clockify.script({ cut: 'before answer' });
      await post(service, '/actions/run', ROTATE_TOKEN);
      await post(service, '/actions/run', { ...GET_USER, params: { nonsense: 1 } });
      await post(service, '/actions/parse', { text: 'clockify.nonsense' });
      const failed = ['POST /actions/run', 'run clockify.rotate_webhook_token', 'record run', 'PATCH', 'record run'];
      await receive(...failed, 'POST /actions/run', 'run clockify.get_user', 'POST /actions/parse', 'parse');
      expect(collector.span('run clockify.rotate_webhook_token')).toMatchObject({
        status: 'error',
        attributes: { 'error.type': 'upstream_error' },
      });
      for (const name of ['run clockify.get_user', 'parse']) {
        const refused = { status: 'unset', attributes: { 'error.type': 'validation_error' } };
        expect(collector.span(name)).toMatchObject(refused);
      }
    });

    it('leave out probes', async () => {
      await fetch(`${service.url}/healthz`);
      await fetch(`${service.url}/readyz?verbose`);
      await fetch(`${service.url}/nowhere`);
      await receive('GET');
      expect(collector.span('GET').attributes['url.path']).toBe('/nowhere');
    });

    it('hold no query, no header and no secret', async () => {
      clockify.script({ json: [] });
      const params = { workspaceId: 'w1', name: 'a-typed-name' };
      const list = { integration: 'clockify', operation: 'list_clients', params };
      await post(service, '/actions/run?question=typed', list, {
        'user-agent': 'agent-of-the-caller',
        'x-forwarded-for': 'somebody-elses-address',
      });
      await fetch(`${service.url}/${CLOCKIFY_API_KEY}/${encodeURIComponent('?')}`);
      await receive('POST /actions/run', 'run clockify.list_clients', 'GET', 'GET');
      expect(clockify.requests[0]!.query.get('name')).toBe('a-typed-name');
      expect(collector.span('POST /actions/run').attributes['url.path']).toBe('/actions/run');
      const left = ['typed', 'agent-of-the-caller', 'somebody-elses-address', API_KEY, CLOCKIFY_API_KEY, WEBHOOK_TOKEN];
      for (const text of left) expect(collector.text).not.toContain(text);
      expect(collector.text).toContain('[redacted]');
    });

    it('say which service they come from', async () => {
      await fetch(`${service.url}/nowhere`);
      await receive('GET');
      expect(collector.spans[0]!.resource).toMatchObject({
        'service.name': 'clankerbot',
        'service.version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
      });
    });
  });

  it('are sent when the service stops, and may be set up in .env', async () => {
    const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...others } = env;
    const cwd = await mkdtemp(join(tmpdir(), 'clankerbot-test-'));
    await writeFile(
      join(cwd, '.env'),
      `OTEL_EXPORTER_OTLP_ENDPOINT=${endpoint}\nOTEL_SERVICE_NAME=clankerbot-of-acme\n`,
    );
    const service = await RunningService.start({ ...others, OTEL_BSP_SCHEDULE_DELAY: A_DAY_MS }, { cwd });
    await post(service, '/actions/parse', { text: 'clockify.get_user' });
    expect(collector.spans).toEqual([]);
    expect(await service.stop()).toBe(0);
    await rm(cwd, { recursive: true });
    expect(collector.names().sort()).toEqual(['POST /actions/parse', 'parse']);
    expect(collector.spans[0]!.resource).toMatchObject({ 'service.name': 'clankerbot-of-acme' });
  });

  it('change nothing when the collector is away, which is told once', async () => {
    const service = await RunningService.start({
      ...env,
      OTEL_EXPORTER_OTLP_ENDPOINT: NOWHERE,
      // So short that few refusals end the attempt, and long enough for one to come.
      OTEL_EXPORTER_OTLP_TIMEOUT: '3000',
      OTEL_BSP_SCHEDULE_DELAY: '1',
    });
    const warnings = () => service.logLines.filter(({ context }) => context === 'TelemetryWarnings');
    const parse = async (): Promise<number> =>
      (await post(service, '/actions/parse', { text: 'clockify.get_user' })).status;
    expect(await parse()).toBe(200);
    await eventually(() => warnings().length === 1);
    for (let again = 0; again < 20; again++) expect(await parse()).toBe(200);
    expect(await service.stop()).toBe(0);
    expect(warnings()).toEqual([
      {
        level: 'warn',
        time: expect.any(String),
        context: 'TelemetryWarnings',
        reason: expect.stringContaining('ECONNREFUSED'),
        msg: 'traces are incomplete: spans could not be exported',
      },
    ]);
  });

  it('do not hold up a stop when the collector does not answer', async () => {
    const silent = await ScriptedServer.start();
    silent.script({ hang: true }, { hang: true });
    const service = await RunningService.start({
      ...env,
      OTEL_EXPORTER_OTLP_ENDPOINT: silent.url,
      OTEL_EXPORTER_OTLP_TIMEOUT: A_DAY_MS,
      OTEL_BSP_EXPORT_TIMEOUT: A_DAY_MS,
      OTEL_BSP_SCHEDULE_DELAY: A_DAY_MS,
    });
    await post(service, '/actions/parse', { text: 'clockify.get_user' });
    expect(await service.stop()).toBe(0);
    expect(silent.requests).toHaveLength(1);
    await silent.close();
  });

  it('need an address that can be one', async () => {
    const start = RunningService.start({ ...env, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' });
    await expect(start).rejects.toThrow(/^The configuration is not valid:\n {2}- OTEL_EXPORTER_OTLP_ENDPOINT must be/);
  });

  it('cost nothing without a collector: nothing of the SDK is loaded', async () => {
    const telemetryOf = async (endpoint: string): Promise<string[]> => {
      const service = await RunningService.start(
        { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
        { preload: [REPORT_PACKAGES] },
      );
      await service.stop();
      await eventually(() => /^packages: .*$/m.test(service.log));
      const packages = /^packages: (.*)$/m.exec(service.log)?.[1] ?? '';
      return packages.split(' ').filter((name) => /opentelemetry|in-the-middle/.test(name));
    };
    expect(await telemetryOf('')).toEqual(['@opentelemetry/api']);
    expect(await telemetryOf(collector.url)).toEqual(
      expect.arrayContaining([
        '@opentelemetry/sdk-node',
        '@opentelemetry/instrumentation-http',
        'import-in-the-middle',
      ]),
    );
  });
});
