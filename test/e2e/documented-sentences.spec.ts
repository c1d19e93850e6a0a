import { readFileSync } from 'node:fs';
import { type SandboxApp, startSandboxApp } from '../support/sandbox-app.js';

/** A Wednesday, 18:00 in Berlin. */
const NOW = Date.parse('2026-11-25T17:00:00Z');

/** The sentences of README's table. */
const SENTENCES = (/### Sentences\n\n([\s\S]*?)\n\n/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '')
  .split('\n')
  .slice(2)
  .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, sentence = '']) => sentence));

/** Splitting is offered as two sentences: Clockify cannot do it at once. */
const OFFERED = new Set(['split my last entry at 11:00']);
/** What is about the last sentence needs one. */
const AFTER = new Set(['make that 3 hours', 'no, on Helios', 'nein, auf Helios', ...OFFERED]);

describe('the sentences of README', () => {
  let app: SandboxApp;

  beforeAll(async () => {
    app = await startSandboxApp(NOW, { SLACK_BOT_TOKEN: 'xoxb-1-not-a-token' });
    const { make } = app;
    const client = await make('WS/clients', { name: 'Umbra' });
    for (const name of ['ACME', 'Website', 'Helios', 'Apollo']) await make('WS/projects', { name });
    await make('WS/tags', { name: 'urgent' });
    await make('WS/user-groups', { name: 'Designers' });
    await make('WS/expenses/categories', { name: 'taxi' });
    for (const name of ['Vacation', 'Sick leave']) {
      const approve = { requiresApproval: true };
      await make('WS/time-off/policies', { name, approve, everyoneIncludingNew: true, timeUnit: 'DAYS' });
    }
    const dates = { issuedDate: '2026-11-01T00:00:00Z', dueDate: '2026-12-01T00:00:00Z' };
    await make('WS/invoices', { clientId: client, currency: 'EUR', number: '2026-101', ...dates });
    const webhook = { webhookEvent: 'NEW_TAG', triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
    await make('WS/webhooks', { name: 'ops', url: 'https://hooks.example.com/x', ...webhook });
    await make('WS/time-entries', { start: '2026-11-24T08:00:00Z', end: '2026-11-24T10:00:00Z' });
  });
  afterAll(async () => {
    await app.close();
  });

  it('are there', () => {
    expect(SENTENCES.length).toBeGreaterThan(25);
  });

  it.each(SENTENCES)('come to a plan: %s', async (text) => {
    if (AFTER.has(text)) {
      await app.service.http.post('/commands').send({ text: 'log 9:00 to 11:30 on Website' }).expect(200);
    }
    if (text === 'stop timer') await app.service.http.post('/commands').send({ text: 'start timer' }).expect(200);
    const { body } = await app.service.http.post('/commands').send({ text, dryRun: true });
    if (OFFERED.has(text)) {
      expect(body.error.details.candidates).toHaveLength(2);
    } else {
      expect([text, body.error?.message]).toEqual([text, undefined]);
      expect(body.data.plan.calls.length).toBeGreaterThan(0);
    }
  });
});
