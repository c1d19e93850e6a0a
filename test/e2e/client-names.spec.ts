import * as fc from 'fast-check';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { sandboxCaller, type SandboxCall } from '../support/sandbox-client.js';

const NOW = Date.parse('2026-11-23T08:30:00Z');
const START = '2026-11-23T07:00:00Z';
const MINUTE_MS = 60_000;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly client?: string;
  readonly task?: string;
  readonly text?: string;
}

describe('projects that are told by their client', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let call: SandboxCall;

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => service.clock.now(), timeZone: 'Europe/Berlin' });
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        RATE_LIMIT_PER_MINUTE: '1000000',
      },
      limits: { maxRetries: 0 },
    });
    service.clock.advance(NOW - service.clock.now());
    call = sandboxCaller(sandbox);
  });
  beforeEach(async () => {
    await call('POST', '/sandbox/reset');
    service.clock.advance(10 * MINUTE_MS);
  });
  afterAll(async () => {
    await service.close();
    await sandbox.close();
  });

  const create = async (path: string, body: object): Promise<string> => {
    const made = await call('POST', path, body);
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return made.body.id;
  };
  const client = (name: string) => create('WS/clients', { name });
  const project = (name: string, clientId = '') => create('WS/projects', { name, clientId });
  const task = (projectId: string, name: string) => create(`WS/projects/${projectId}/tasks`, { name });
  const run = (operation: string, params: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });
  const runLine = async (text: string) => {
    const { parser: _parser, ...action } = (await service.http.post('/actions/parse').send({ text }).expect(200)).body
      .data;
    return service.http.post('/actions/run').send(action);
  };
  const say = (text: string) => service.http.post('/commands').send({ text });
  const entry = async () => (await call('GET', 'WS/user/ME/time-entries')).body[0];

  /** Support for Globex and for Initech, and one without a client. */
  const threeOfOneName = async () => {
    const [globex, initech] = [await client('Globex'), await client('Initech')];
    return {
      globex,
      initech,
      ofGlobex: await project('Support', globex),
      ofInitech: await project('Support', initech),
      ofNobody: await project('Support'),
    };
  };

  describe('by a parameter beside the project', () => {
    it('are found in a request and in a line', async () => {
      const { ofGlobex, ofInitech, globex } = await threeOfOneName();
      const params = { project: 'support', client: 'GLOBEX', body: { start: START } };
      expect((await run('create_time_entry', params).expect(200)).body.projectId).toBe(ofGlobex);
      const byId = { project: 'Support', client: globex, body: { start: START } };
      const answer = await run('create_time_entry', byId);
      expect([answer.body.error, answer.body.projectId]).toEqual([undefined, ofGlobex]);
      const line = await runLine(`clockify.create_time_entry project=Support client=Initech body.start=${START}`);
      expect(line.body.projectId).toBe(ofInitech);
      expect((await run('get_project', { project: 'Support', client: 'Initech' })).body.id).toBe(ofInitech);
      const design = await task(ofInitech, 'Design');
      const withTask = { project: 'Support', client: 'Initech', task: 'Design' };
      expect((await run('get_task', withTask).expect(200)).body.id).toBe(design);
    });

    it('are asked about where the client has none of the name, or is told without a project', async () => {
      const { globex } = await threeOfOneName();
      await project('Website', globex);
      const none = await run('get_project', { project: 'Website', client: 'Initech' }).expect(400);
      expect(none.body.error.message).toMatch(/There is no project named "Website"/);
      expect(none.body.error.details.candidates).toMatchObject([{ name: 'Support', client: 'Initech' }]);
      const alone = await run('create_time_entry', { client: 'Globex', body: { start: START } }).expect(400);
      expect(alone.body.error.message).toBe(
        '"Globex" is a client: say which of its projects, such as "Globex / Support".',
      );
      expect(alone.body.error.details.candidates.map(({ name }: Candidate) => name)).toEqual(['Support', 'Website']);
    });

    it('keep to the client of an operation that wants to know one itself', async () => {
      const { ofGlobex, initech } = await threeOfOneName();
      const moved = { project: 'Globex / Support', client: 'Initech', body: { name: 'Helpdesk' } };
      expect((await run('update_project', moved).expect(200)).body).toMatchObject({
        id: ofGlobex,
        name: 'Helpdesk',
        clientId: initech,
      });
    });
  });

  describe('by one name', () => {
    it.each(['Globex / Support', 'Support (Globex)', 'globex/support', 'SUPPORT ( globex )'])(
      'are found as %s',
      async (name) => {
        const { ofGlobex } = await threeOfOneName();
        expect((await run('get_project', { project: name }).expect(200)).body.id).toBe(ofGlobex);
        const made = await run('create_time_entry', { project: name, body: { start: START } }).expect(200);
        expect(made.body).toMatchObject({ projectId: ofGlobex, taskId: null });
        const line = await runLine(`clockify.create_time_entry project="${name}" body.start=${START}`);
        expect(line.body.projectId).toBe(ofGlobex);
      },
    );

    it('are found together with a task', async () => {
      const { ofGlobex } = await threeOfOneName();
      const design = await task(ofGlobex, 'Design');
      for (const name of ['Globex / Support / Design', 'Support (Globex) / Design']) {
        const made = await run('create_time_entry', { project: name, body: { start: START } }).expect(200);
        expect(made.body).toMatchObject({ projectId: ofGlobex, taskId: design });
      }
      const { body } = await run('create_time_entry', { project: 'Globex / Support / Build', body: { start: START } });
      expect(body.error.message).toBe(
        'There is no task named "Build" in the project "Globex / Support"; the nearest is "Globex / Support / Design". ' +
          'Say one of its tasks so, or "Globex / Support" for the project alone.',
      );
    });

    it('go behind a project that is called so itself, and before nothing that is archived', async () => {
      const { globex, ofGlobex } = await threeOfOneName();
      const [slash, brackets] = [await project('Globex / Support'), await project('Support (Globex)')];
      expect((await run('get_project', { project: 'globex / support' })).body.id).toBe(slash);
      expect((await run('get_project', { project: 'Support (Globex)' })).body.id).toBe(brackets);
      expect((await run('get_project', { project: 'Support', client: 'Globex' })).body.id).toBe(ofGlobex);
      const old = await project('Legacy', globex);
      await call('PUT', `WS/projects/${old}`, { archived: true });
      const { body } = await run('get_project', { project: 'Globex / Legacy' }).expect(200);
      expect(body).toMatchObject({ id: old, notes: [expect.stringContaining('archived')] });
    });
  });

  describe('in a sentence', () => {
    it.each([
      'log 1h today on Support for client Globex',
      'log 1h for client Globex on Support',
      'log 2h on Globex / Support',
      'log 1h on Support (Globex)',
      'log 1h on Support for the client "Globex"',
      '2h Globex / Support yesterday',
      '2h Support (Globex) yesterday',
      'start timer on Support for client Globex: calls',
      'buche 1h auf Support für den Kunden Globex',
      'registra 1h en Support del cliente Globex',
      'note 1h sur Support pour le client Globex',
      'upiši 1 sat na Support za klijenta Globex',
      'unesi 1 sat na Globex / Support',
    ])('are found: %s', async (text) => {
      const { ofGlobex } = await threeOfOneName();
      await say(text).expect(200);
      expect(await entry()).toMatchObject({ projectId: ofGlobex, taskId: null });
    });

    it('are found together with a task', async () => {
      const { ofGlobex } = await threeOfOneName();
      const design = await task(ofGlobex, 'Design');
      await say('log 2h on Globex / Support / Design: sketches').expect(200);
      expect(await entry()).toMatchObject({ projectId: ofGlobex, taskId: design, description: 'sketches' });
    });

    it('are renamed, moved, reported and planned to be deleted', async () => {
      const { ofGlobex, ofInitech, initech } = await threeOfOneName();
      await say('rename project Support of client Globex to Helpdesk').expect(200);
      expect((await call('GET', `WS/projects/${ofGlobex}`)).body.name).toBe('Helpdesk');
      await say('move project Globex / Helpdesk to client Initech').expect(200);
      expect((await call('GET', `WS/projects/${ofGlobex}`)).body.clientId).toBe(initech);
      await call('POST', 'WS/time-entries', {
        start: '2026-11-17T08:00:00Z',
        end: '2026-11-17T09:00:00Z',
        projectId: ofInitech,
      });
      const report = await say('report for project Support of client Initech last week').expect(200);
      expect(report.body.data.result.totals[0].totalTime).toBe(3600);
      await call('PUT', `WS/projects/${ofInitech}`, { archived: true });
      const planned = await say('delete project Support (Initech)').expect(200);
      expect(planned.body.data.plan.names).toMatchObject([{ given: 'Support (Initech)', id: ofInitech }]);
    });

    it('are told from a project and its task by what there is', async () => {
      const globex = await client('Globex');
      const support = await project('Support', globex);
      await say('log 1h on Globex / Support').expect(200);
      expect(await entry()).toMatchObject({ projectId: support, taskId: null });

      const namesake = await project('Globex');
      service.clock.advance(2 * MINUTE_MS);
      const before = (await call('GET', 'WS/user/ME/time-entries')).body.length;
      await say('log 1h on Globex / Support').expect(200);
      expect(await entry()).toMatchObject({ projectId: support });
      const ofTask = await task(namesake, 'Support');
      const asked = await say('log 1h on Globex / Support').expect(400);
      expect(asked.body.error.message).toContain('can be read in 2 ways');
      expect(asked.body.error.details).toMatchObject({ kind: 'clarify', missing: ['project'] });
      expect(asked.body.error.details.understood).toContain('project=Globex task=Support');
      expect((await call('GET', 'WS/user/ME/time-entries')).body).toHaveLength(before + 1);
      const candidates = asked.body.error.details.candidates as Candidate[];
      expect(candidates).toMatchObject([
        { id: support, name: 'Support', client: 'Globex' },
        { id: namesake, name: 'Globex', task: 'Support', text: `${namesake} / Support` },
      ]);
      for (const [index, expected] of [
        { projectId: support, taskId: null },
        { projectId: namesake, taskId: ofTask },
      ].entries()) {
        const { name = '', text = name } = candidates[index] ?? {};
        service.clock.advance(MINUTE_MS);
        await say(`log 1h on ${text}`).expect(200);
        expect(await entry()).toMatchObject(expected);
        const made = await run('create_time_entry', { project: text, body: { start: START } }).expect(200);
        expect(made.body).toMatchObject(expected);
      }

      await call('PUT', `WS/projects/${support}`, { name: 'Care' });
      service.clock.advance(2 * MINUTE_MS);
      await say('log 1h on Globex / Support').expect(200);
      expect(await entry()).toMatchObject({ projectId: namesake, taskId: ofTask });
    });

    it('are asked about with their clients, in words that can be said', async () => {
      const { ofGlobex, ofInitech, ofNobody } = await threeOfOneName();
      const { body } = await say('log 1h on Support').expect(400);
      expect(body.error.message).toBe(
        `3 projects are named "Support": say "Globex / Support", "Initech / Support" or "${ofNobody}", ` +
          `or give an id as in project=${ofGlobex}.`,
      );
      const candidates = body.error.details.candidates as Candidate[];
      expect(candidates.map(({ id }) => id)).toEqual([ofGlobex, ofInitech, ofNobody]);
      for (const { id, name, text = name } of candidates) {
        service.clock.advance(MINUTE_MS);
        await say(`log 1h on ${text}`).expect(200);
        expect(await entry()).toMatchObject({ projectId: id });
      }
    });
  });

  it('are made though another client has one of the name, also where the first answer is lost', async () => {
    const { globex } = await threeOfOneName();
    const acme = await client('Acme');
    await say('create project Support for client Acme').expect(200);
    expect((await say('create project Support for client Acme')).status).toBe(409);
    const params = { client: 'Globex', body: { name: 'Care' } };
    await project('Care', acme);
    const retried = await makeApp({
      env: { CLOCKIFY_BASE_URL: `${sandbox.url}/api`, CLOCKIFY_API_KEY: SANDBOX_API_KEY },
    });
    await call('POST', '/sandbox/faults', {
      method: 'POST',
      path: '/api/v1/workspaces/*/projects',
      times: 1,
      cut: 'request',
    });
    const made = await retried.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation: 'create_project', params });
    expect([made.status, made.body.clientId]).toEqual([200, globex]);
    await retried.close();
  });

  it('are named by every candidate that is offered, whatever they are called', async () => {
    const word = fc.constantFrom(
      'Support',
      'support',
      'Globex',
      'A / B',
      'B',
      'A',
      'Support (Globex)',
      'Globex / Support',
      'me',
    );
    const made = fc.record({ name: word, client: fc.option(word, { nil: undefined }), archived: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 2, maxLength: 6 }), word, async (wanted, asked) => {
        await call('POST', '/sandbox/reset');
        service.clock.advance(2 * MINUTE_MS);
        const clients = new Map<string, string>();
        for (const { name, client: of, archived } of wanted) {
          if (of !== undefined && !clients.has(of)) clients.set(of, await client(of.padEnd(1)));
          const { status, body } = await call('POST', 'WS/projects', {
            name: name.padEnd(2, '!'),
            clientId: of === undefined ? '' : clients.get(of),
          });
          if (status !== 201) continue;
          await task(body.id, 'B');
          if (archived) await call('PUT', `WS/projects/${body.id}`, { archived: true });
        }
        const { body } = await run('create_time_entry', { project: `${asked} `, body: { start: START } });
        const candidates = (body.error?.details?.candidates ?? []) as Candidate[];
        for (const { id, name, task: of, text = name } of candidates) {
          const again = await run('create_time_entry', { project: text, body: { start: START } });
          expect([text, again.status, again.body.projectId]).toEqual([text, 200, id]);
          expect(again.body.taskId === null).toBe(of === undefined);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are told of where something of another kind has the name', async () => {
    const { globex } = await threeOfOneName();
    await client('Umbrella');
    const { body } = await say('log 1h on Globex').expect(400);
    expect(body.error.message).toBe(
      'There is no project named "Globex" in the workspace, but a client of that name exists: say which of its ' +
        'projects, such as "Globex / Support".',
    );
    expect(body.error.details.candidates[0]).toMatchObject({
      name: 'Support',
      client: 'Globex',
      text: 'Globex / Support',
    });
    const lone = await say('log 1h on Umbrella').expect(400);
    expect(lone.body.error.message).toContain('a client of that name exists');
    await project('Portal', globex);
    const other = await run('create_project', { client: 'Portal', body: { name: 'New' } }).expect(400);
    expect(other.body.error.message).toContain('a project of that name exists');
  });
});

describe('people who are called by a part of their name', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let call: SandboxCall;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => service.clock.now(), timeZone: 'Europe/Berlin' });
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        RATE_LIMIT_PER_MINUTE: '1000000',
      },
    });
    service.clock.advance(NOW - service.clock.now());
    call = sandboxCaller(sandbox);
  });
  afterEach(async () => {
    await service.close();
    await sandbox.close();
  });

  const say = (text: string) => service.http.post('/commands').send({ text });
  const idOf = (name: string) => sandbox.state.users.find((user) => user.name === name)?.id;

  it('are found where only one fits, and asked about where several do', async () => {
    await call('POST', 'WS/projects', { name: 'Website' });
    const { body } = await say('book 4 hours for Marko on Website yesterday').expect(200);
    expect(body.data.result.userId).toBe(idOf('Marko Ilić'));
    expect(body.data.notes).toContain('"Marko" is the user "Marko Ilić".');
    const byLast = await say('book 1 hour for Petrovic on Website yesterday').expect(200);
    expect(byLast.body.data.result.userId).toBe(idOf('Ana Petrović'));
    const asked = await say('book 4 hours for Julia on Website yesterday').expect(400);
    expect(asked.body.error.message).toContain('2 users are called "Julia": say "Julia Brandt" or "Julia Moreau"');
    for (const { id, name } of asked.body.error.details.candidates as Candidate[]) {
      const said = await say(`book 1 hour for ${name} on Website yesterday`).expect(200);
      expect(said.body.data.result.userId).toBe(id);
    }
  });

  it('have their timesheets approved, rejected and taken back', async () => {
    const ana = idOf('Ana Petrović');
    const submit = async (userId: string | undefined, periodStart: string) =>
      (await call('POST', `WS/approval-requests/users/${userId}`, { periodStart })).body.id as string;
    const state = (id: string) => sandbox.state.approvals.find((request) => request.id === id)?.status;
    const first = await submit(ana, '2026-11-16T00:00:00Z');
    await submit(ana, '2026-11-09T00:00:00Z');
    await submit(idOf('Marko Ilić'), '2026-11-16T00:00:00Z');
    await say("approve Ana's timesheet for last week").expect(200);
    expect(state(first)?.state).toBe('APPROVED');
    const again = await say("approve Ana's timesheet for last week").expect(400);
    expect(again.body.error.message).toContain('There is no such timesheet');
    await say("withdraw the approval of Ana's timesheet for last week").expect(200);
    expect(state(first)?.state).toBe('WITHDRAWN_APPROVAL');
    // Its week began on a Monday of the person's clock.
    const second = await submit(ana, '2026-11-15T23:00:00Z');
    await say("reject Ana Petrović's timesheet for last week: missing Friday").expect(200);
    expect(state(second)).toMatchObject({ state: 'REJECTED', note: 'missing Friday' });
    const own = await submit(sandbox.state.user.id, '2026-11-16T00:00:00Z');
    await say('withdraw my timesheet for last week').expect(200);
    expect(state(own)?.state).toBe('WITHDRAWN_SUBMISSION');
    expect(sandbox.state.approvals.filter(({ status }) => status.state === 'PENDING')).toHaveLength(2);
  });
});
