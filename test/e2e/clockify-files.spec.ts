import { CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

/** Bytes that are no valid UTF-8: they show whether anything on the way took them for text. */
const BYTES = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 128, 10, 13]);

describe('files to and from Clockify', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...clockifyEnv(clockify.url),
        CLOCKIFY_REPORTS_URL: `${clockify.url}/report/`,
        CLOCKIFY_AUDITLOG_URL: `${clockify.url}/audit`,
      },
      limits: { maxRetries: 1 },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => clockify.reset());

  const run = (operation: string, params: object) =>
    service.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation, params })
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
  const json = (response: { body: Buffer }) => JSON.parse(response.body.toString());

  const exportInvoice = () => run('export_invoice', { workspaceId: 'ws1', invoiceId: 'i1', userLocale: 'en' });

  it('hands on a file as a download', async () => {
    const headers = { 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="Invoice 7.pdf"' };
    clockify.script({ bytes: BYTES, headers });
    const response = await exportInvoice().set('X-Request-ID', 'ours').expect(200);
    expect(response.body).toEqual(BYTES);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="Invoice 7.pdf"',
      'content-length': String(BYTES.length),
      'x-request-id': 'ours',
      'x-content-type-options': 'nosniff',
      'x-run-id': (await service.http.get('/runs')).body.data.runs[0].id,
    });
    expect(clockify.requests[0]?.headers.accept).toBe('*/*');
  });

  it('tells an error as JSON, whatever was wanted', async () => {
    clockify.script({ status: 400, json: { message: "Invoice doesn't belong to Workspace", code: 501 } });
    const response = await exportInvoice().expect(404);
    expect(json(response)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(response.headers['content-disposition']).toBeUndefined();
  });

  it('asks for a file again when it did not arrive whole', async () => {
    clockify.script({ cut: 'inside answer' }, { bytes: BYTES, headers: { 'content-type': 'application/pdf' } });
    const response = await exportInvoice().expect(200);
    expect(response.body).toEqual(BYTES);
    expect(response.headers['content-disposition']).toBe('attachment; filename="export_invoice.pdf"');
  });

  describe('a report', () => {
    const report = (exportType: string) =>
      run('generate_summary_report', {
        workspaceId: 'ws1',
        body: {
          dateRangeStart: '2026-11-01T00:00:00.000',
          dateRangeEnd: '2026-11-30T23:59:59.999',
          summaryFilter: { groups: ['PROJECT'] },
          exportType,
        },
      });

    it('is asked for on its own host', async () => {
      clockify.script({ json: { totals: [], groupOne: [] } });
      expect(json(await report('JSON').expect(200))).toMatchObject({ ok: true, totals: [], groupOne: [] });
      expect(clockify.requests[0]?.path).toBe('/report/v1/workspaces/ws1/reports/summary');
      expect(clockify.requests[0]?.headers['x-api-key']).toBe(CLOCKIFY_API_KEY);
    });

    it('is a download where its export type makes it a file', async () => {
      clockify.script({ bytes: BYTES, headers: { 'content-type': 'text/csv' } });
      const response = await report('CSV').expect(200);
      expect(response.body).toEqual(BYTES);
      expect(response.headers['content-disposition']).toBe('attachment; filename="generate_summary_report.csv"');
    });
  });

  it('asks the audit log on its own host', async () => {
    clockify.script({ json: { response: [] } });
    await run('search_audit_logs', {
      workspaceId: 'ws1',
      body: {
        actions: ['CREATE_TAG'],
        authors: { contains: 'CONTAINS', authorIds: ['u1'] },
        start: '2026-11-01T00:00:00Z',
        end: '2026-11-30T23:59:59Z',
      },
    }).expect(200);
    expect(clockify.requests[0]?.path).toBe('/audit/v1/workspaces/ws1/audit-log');
  });

  describe('a receipt', () => {
    const expense = (data: string) =>
      run('create_expense', {
        workspaceId: 'ws1',
        body: {
          amount: 12.5,
          categoryId: 'k1',
          date: '2026-11-23',
          projectId: 'p1',
          userId: 'u1',
          file: { name: 'taxi.png', contentType: 'image/png', data },
        },
      });

    it('is sent as a form, byte for byte', async () => {
      clockify.script({ status: 201, json: { id: 'e1' } });
      expect(json(await expense(BYTES.toString('base64')).expect(200))).toMatchObject({ ok: true, id: 'e1' });
      const [sent] = clockify.requests;
      const contentType = sent?.headers['content-type'] ?? '';
      const form = await new Response(sent?.body as Uint8Array<ArrayBuffer>, {
        headers: { 'content-type': contentType },
      }).formData();
      const file = form.get('file') as File;
      expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
      expect([form.get('amount'), form.get('date'), form.get('categoryId')]).toEqual(['12.5', '2026-11-23', 'k1']);
      expect([file.name, file.type, Buffer.from(await file.arrayBuffer())]).toEqual(['taxi.png', 'image/png', BYTES]);
    });

    it('is refused when it is not base64, and nothing is sent', async () => {
      const response = await expense('not base64!').expect(400);
      expect(json(response).error.details.errors).toEqual([
        { path: 'params.body.file.data', message: 'must be base64' },
      ]);
      expect(clockify.requests).toEqual([]);
    });

    it('is not kept in the record of the run', async () => {
      clockify.script({ status: 201, json: { id: 'e1' } });
      await expense(BYTES.toString('base64')).expect(200);
      const { body } = await service.http.get('/runs').expect(200);
      const [latest] = body.data.runs;
      expect(latest.params.body.file).toEqual({ name: 'taxi.png', contentType: 'image/png', bytes: BYTES.length });
    });
  });
});
