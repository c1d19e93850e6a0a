import { type SandboxApp, startSandboxApp } from '../support/sandbox-app.js';

/** A Monday, late in the morning in Berlin. */
const NOW = Date.parse('2026-11-23T10:30:00Z');

describe('a name in a sentence', () => {
  let app: SandboxApp;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startSandboxApp(NOW);
    for (const name of ['Globex', 'Umbra']) ids[name] = await app.make('WS/clients', { name });
    for (const name of ['Website', 'Helios Launch', 'Café Müller', 'Beta One', 'Beta Two', 'Umbra']) {
      ids[name] = await app.make('WS/projects', { name });
    }
    for (const name of ['Vacation', 'Sick leave']) {
      ids[name] = await app.make('WS/time-off/policies', {
        name,
        approve: { requiresApproval: true },
        everyoneIncludingNew: true,
        timeUnit: 'DAYS',
      });
    }
    ids['Designers'] = await app.make('WS/user-groups', { name: 'Designers' });
  });
  afterAll(async () => {
    await app.close();
  });

  const plan = (text: string) => app.service.http.post('/commands').send({ text, dryRun: true });

  it.each([
    ['log 2h on helios', 'Helios Launch'],
    ['log 2h on web', 'Website'],
    ['log 2h on cafe müller', 'Café Müller'],
    ['log 2h on launch', 'Helios Launch'],
    ['Buche 2h auf Helios', 'Helios Launch'],
    ['registra 2h en helios', 'Helios Launch'],
    ['note 2h sur helios', 'Helios Launch'],
    ['upiši 2h na helios', 'Helios Launch'],
  ])('may be a part of what only one thing is called: %s', async (text, project) => {
    const { body } = await plan(text);
    expect(body).toMatchObject({ ok: true });
    expect(body.data.plan.calls.at(-1).body).toMatchObject({ projectId: ids[project] });
    expect(body.data.notes.join(' ')).toContain(`is the project "${project}"`);
    expect(body.data.understood).toContain(project);
  });

  it('is asked about where it is a part of several', async () => {
    const { body } = await plan('log 2h on beta');
    expect(body.error).toMatchObject({ code: 'validation_error', details: { kind: 'clarify', missing: ['project'] } });
    const sentences = body.error.details.candidates.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences).toEqual(['log 2h on "Beta One"', 'log 2h on "Beta Two"']);
    const answered = await plan(sentences[1]);
    expect(answered.body.data.plan.calls.at(-1).body).toMatchObject({ projectId: ids['Beta Two'] });
  });

  it('is taken word for word in a line: who writes lines gives whole names', async () => {
    const { body } = await plan('clockify.create_time_entry project=web body.start=2026-11-23T08:00:00Z');
    expect(body.error.message).toContain('There is no project named "web"');
  });

  it.each([
    ['summary report for Globex last week', 'clients', 'Globex'],
    ['summary report for Website last week', 'projects', 'Website'],
  ])('is the name of what exists: %s', async (text, filter, name) => {
    const { body } = await plan(text);
    expect(body.data.plan.calls.at(-1).body[filter].ids).toEqual([ids[name]]);
  });

  it.each([
    ['delete Globex', 'delete_client'],
    ['archive helios', 'update_project'],
    ['move website to client Globex', 'update_project'],
    ['Lösche Globex', 'delete_client'],
  ])('tells its kind by what exists: %s', async (text, operation) => {
    const { body } = await plan(text);
    expect(body).toMatchObject({ ok: true, data: { plan: { operation } } });
  });

  it('is asked about where a client and a project are called so', async () => {
    const { body } = await plan('summary report for Umbra last week');
    expect(body.error.details.candidates).toEqual([
      'summary report for project Umbra last week',
      'summary report for client Umbra last week',
      expect.stringContaining('user Umbra'),
    ]);
  });

  it.each([
    ['Urlaub vom 21. bis 23. Dezember beantragen', 'Vacation'],
    ['solicita vacaciones del 21 al 23 de diciembre', 'Vacation'],
    ['demande des congés du 21 au 23 décembre', 'Vacation'],
    ['ich bin heute krank', 'Sick leave'],
    ['bolestan sam danas', 'Sick leave'],
  ])('of an absence may be said in another language than that of its policy: %s', async (text, policy) => {
    const { body } = await plan(text);
    expect(body).toMatchObject({ ok: true });
    expect(body.data.plan.calls.at(-1).url).toContain(ids[policy]);
    expect(body.data.notes.join(' ')).toContain(`"${policy}"`);
  });

  it('of a group may be the beginning of its own', async () => {
    const { body } = await plan('rename group design to Drafters');
    expect(body.data.plan.calls.at(-1).url).toContain(ids['Designers']);
  });
});
