import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const NOBODY = '0'.repeat(24);

describe("Clockify's rules in the sandbox", () => {
  let sandbox: Sandbox;
  let call: SandboxCall;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  /** Creates something, and gives its id. */
  async function create(path: string, body: object): Promise<string> {
    const answer = await call('POST', path, body);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
    return String(answer.body.id);
  }

  const refused = (message: string) => ({ status: 400, body: { message, code: 501 } });

  describe('archive before delete', () => {
    it.each([
      ['WS/clients', { name: 'Acme' }, { name: 'Acme', archived: true }, 'client'],
      ['WS/projects', { name: 'Website' }, { archived: true }, 'project'],
    ])('%s are refused until they are archived', async (path, body, archived, kind) => {
      const one = `${path}/${await create(path, body)}`;
      expect(await call('DELETE', one)).toMatchObject(refused(`Cannot delete an active ${kind}`));
      await call('PUT', one, archived);
      expect(await call('DELETE', one)).toMatchObject({ status: 200, body: { archived: true } });
      expect(await call('DELETE', one)).toMatchObject({ status: 400, body: { code: 501 } });
    });

    it('tasks have to be done', async () => {
      const tasks = `WS/projects/${await create('WS/projects', { name: 'Website' })}/tasks`;
      const one = `${tasks}/${await create(tasks, { name: 'Design' })}`;
      expect(await call('DELETE', one)).toMatchObject(refused('Cannot delete an active task'));
      await call('PUT', one, { name: 'Design', status: 'DONE' });
      expect(await call('DELETE', one)).toMatchObject({ status: 200, body: { name: 'Design' } });
    });

    it('expense categories are archived by their status', async () => {
      const one = `WS/expenses/categories/${await create('WS/expenses/categories', { name: 'Travel' })}`;
      expect(await call('DELETE', one)).toMatchObject(refused('Cannot delete an active expense category'));
      await call('PATCH', `${one}/status`, { archived: true });
      expect(await call('DELETE', one)).toMatchObject({ status: 204, body: '' });
    });

    it('there is no path to archive by', async () => {
      const id = await create('WS/projects', { name: 'Website' });
      expect(await call('POST', `WS/projects/${id}/archive`)).toMatchObject({ status: 404, body: { code: 3000 } });
    });
  });

  describe('names', () => {
    it.each([
      ['WS/clients', 'Client'],
      ['WS/projects', 'Project'],
      ['WS/tags', 'Tag'],
      ['WS/user-groups', 'User group'],
      ['WS/expenses/categories', 'Expense category'],
    ])('%s are unique', async (path, kind) => {
      await create(path, { name: 'Acme' });
      const other = await create(path, { name: 'Other' });
      const taken = refused(`${kind} with this name already exists`);
      expect(await call('POST', path, { name: 'Acme' })).toMatchObject(taken);
      expect(await call('PUT', `${path}/${other}`, { name: 'Acme' })).toMatchObject(taken);
      expect((await call('PUT', `${path}/${other}`, { name: 'Other' })).status).toBe(200);
    });

    it('are blocked by archived holders, and freed by deletion', async () => {
      const id = await create('WS/clients', { name: 'Acme' });
      await call('PUT', `WS/clients/${id}`, { name: 'Acme', archived: true });
      expect((await call('POST', 'WS/clients', { name: 'Acme' })).status).toBe(400);
      await call('DELETE', `WS/clients/${id}`);
      expect((await call('POST', 'WS/clients', { name: 'Acme' })).status).toBe(201);
    });

    it('of projects are unique for each client, and for those without one', async () => {
      const [globex, initech] = [
        await create('WS/clients', { name: 'Globex' }),
        await create('WS/clients', { name: 'Initech' }),
      ];
      const taken = refused('Project with this name already exists');
      const ids: Record<string, string> = {};
      for (const clientId of [globex, initech, '']) {
        ids[clientId] = await create('WS/projects', { name: 'Support', clientId });
        expect(await call('POST', 'WS/projects', { name: 'Support', clientId })).toMatchObject(taken);
      }
      const one = `WS/projects/${ids['']}`;
      expect(await call('PUT', one, { clientId: globex })).toMatchObject(taken);
      expect(await call('PUT', `WS/projects/${ids[globex]}`, { archived: true })).toMatchObject({ status: 200 });
      expect(await call('PUT', one, { clientId: globex })).toMatchObject(taken);
      expect(await call('PUT', one, { name: 'Help', clientId: globex })).toMatchObject({ status: 200 });
      const template = await create('WS/projects', { name: 'Pattern', clientId: initech });
      await call('PATCH', `WS/projects/${template}/template`, { isTemplate: true });
      const copy = { name: 'Support', templateProjectId: template };
      expect(await call('POST', 'WS/projects/from-template', copy)).toMatchObject(taken);
      await call('PUT', `WS/projects/${ids[initech]}`, { name: 'Care' });
      expect(await call('POST', 'WS/projects/from-template', copy)).toMatchObject({ body: { clientName: 'Initech' } });
    });

    it('of tasks are unique within their project', async () => {
      const [one, two] = [await create('WS/projects', { name: 'One' }), await create('WS/projects', { name: 'Two' })];
      await create(`WS/projects/${one}/tasks`, { name: 'Design' });
      await create(`WS/projects/${two}/tasks`, { name: 'Design' });
      expect(await call('POST', `WS/projects/${one}/tasks`, { name: 'Design' })).toMatchObject(
        refused('Task with this name already exists'),
      );
    });
  });

  describe('what PUT leaves out', () => {
    it('is cleared on a client, except for its currency', async () => {
      const { body } = await call('POST', 'WS/clients', { name: 'Acme', note: 'n', ccEmails: ['a@b.example'] });
      expect(body).toMatchObject({ note: 'n', ccEmails: null, currencyCode: 'USD' });
      const path = `WS/clients/${body.id}`;
      const full = { name: 'Acme', note: 'n', ccEmails: ['a@b.example'] };
      expect((await call('PUT', path, full)).body).toMatchObject({ ccEmails: ['a@b.example'] });
      expect((await call('PUT', path, { name: 'Acme' })).body).toMatchObject({
        note: null,
        ccEmails: null,
        currencyId: body.currencyId,
      });
      const four = ['a', 'b', 'c', 'd'].map((name) => `${name}@b.example`);
      expect(await call('PUT', path, { name: 'Acme', ccEmails: four })).toMatchObject(
        refused('size must be less than 3'),
      );
    });

    it('brings an archived tag back to life', async () => {
      const path = `WS/tags/${await create('WS/tags', { name: 'urgent' })}`;
      expect((await call('PUT', path, { name: 'urgent', archived: true })).body.archived).toBe(true);
      expect((await call('PUT', path, { name: 'urgent' })).body.archived).toBe(false);
    });

    it('survives on a project, except for the flags', async () => {
      const made = { name: 'Website', note: 'n', color: '#123456', billable: true, isPublic: true };
      const path = `WS/projects/${await create('WS/projects', { ...made, hourlyRate: { amount: 5000 } })}`;
      expect((await call('PUT', path, { name: 'Web' })).body).toMatchObject({
        name: 'Web',
        note: 'n',
        color: '#123456',
        hourlyRate: { amount: 5000, currency: 'USD' },
        billable: false,
        public: false,
      });
    });

    it('is lost on a time entry, which needs a start', async () => {
      const start = '2026-11-23T08:00:00Z';
      const tag = await create('WS/tags', { name: 'urgent' });
      const body = { start, end: '2026-11-23T09:00:00Z', description: 'Work', tagIds: [tag], billable: true };
      const path = `WS/time-entries/${await create('WS/time-entries', body)}`;
      expect(await call('PUT', path, { description: 'x' })).toMatchObject(refused('must not be null'));
      expect((await call('PUT', path, { start, end: body.end })).body).toMatchObject({
        description: '',
        tagIds: [],
        billable: false,
      });
    });
  });

  it('replaces all members of a project by PATCH, and adds some by POST', async () => {
    await call('POST', 'WS/users?send-email=false', { email: 'kim@sandbox.example' });
    const [sam, kim] = sandbox.state.users.map(({ id }) => id);
    const memberships = `WS/projects/${await create('WS/projects', { name: 'Website' })}/memberships`;
    const members = (body: { memberships: { userId: string }[] }) => body.memberships.map(({ userId }) => userId);
    expect(members((await call('POST', memberships, { userIds: [sam, kim] })).body)).toEqual([sam, kim]);
    const patched = await call('PATCH', memberships, { memberships: [{ userId: kim, hourlyRate: { amount: 1 } }] });
    expect(members(patched.body)).toEqual([kim]);
    expect(patched.body.memberships[0].hourlyRate).toEqual({ amount: 1, currency: 'USD' });
    expect(members((await call('POST', memberships, { userIds: [kim], remove: true })).body)).toEqual([]);
    expect(await call('PATCH', memberships, {})).toMatchObject(refused('must not be null'));
  });

  it('archives the projects of a client, and finishes their tasks, when it is asked to', async () => {
    const clientId = await create('WS/clients', { name: 'Acme' });
    const project = `WS/projects/${await create('WS/projects', { name: 'Website', clientId })}`;
    const task = `${project}/tasks/${await create(`${project}/tasks`, { name: 'Design' })}`;
    const query = '?archive-projects=true&mark-tasks-as-done=true';
    await call('PUT', `WS/clients/${clientId}${query}`, { name: 'Acme', archived: true });
    expect((await call('GET', project)).body.archived).toBe(true);
    expect((await call('GET', task)).body.status).toBe('DONE');
  });

  it('makes a project of a template only, with its tasks', async () => {
    const template = await create('WS/projects', { name: 'Template', tasks: [{ name: 'Design' }] });
    const copy = { name: 'Copy', templateProjectId: template };
    expect((await call('POST', 'WS/projects/from-template', copy)).status).toBe(400);
    await call('PATCH', `WS/projects/${template}/template`, { isTemplate: true });
    const { body } = await call('POST', 'WS/projects/from-template', copy);
    expect(body).toMatchObject({ name: 'Copy', template: false });
    expect((await call('GET', `WS/projects/${body.id}/tasks`)).body).toMatchObject([{ name: 'Design' }]);
    expect((await call('GET', 'WS/projects?is-template=true')).body).toMatchObject([{ name: 'Template' }]);
  });

  it.each<[string, string, unknown, number, object]>([
    ['GET', `WS/projects/${NOBODY}`, undefined, 400, { code: 501, message: "Project doesn't belong to Workspace" }],
    ['GET', `WS/tags/${NOBODY}`, undefined, 400, { code: 501, message: "Tag doesn't belong to Workspace" }],
    ['GET', `WS/time-entries/${NOBODY}`, undefined, 400, { message: "Time entry doesn't belong to Workspace" }],
    ['GET', `WS/webhooks/${NOBODY}`, undefined, 400, { message: "Webhook doesn't belong to Workspace" }],
    ['GET', `WS/invoices/${NOBODY}`, undefined, 400, { message: "Invoice doesn't belong to Workspace" }],
    ['GET', `WS/expenses/${NOBODY}`, undefined, 400, { message: "Expense doesn't belong to Workspace" }],
    ['POST', 'WS/projects', { name: 7 }, 400, { code: 3002 }],
    ['POST', 'WS/projects', { name: 'Website', billable: 'perhaps' }, 400, { code: 3002 }],
    ['POST', 'WS/tags', {}, 400, { code: 501, message: 'must not be null' }],
    ['POST', 'WS/tags', [], 400, { code: 3002 }],
    ['PUT', 'WS/cost-rate', { amount: -1 }, 400, { code: 501, message: 'must be greater than or equal to 0' }],
    ['PUT', 'WS/users/ME', { status: 'PENDING' }, 400, { code: 3002 }],
    ['GET', 'WS/projects?billable=perhaps', undefined, 400, { code: 3000 }],
    ['GET', 'WS/projects?sort-column=COLOUR', undefined, 400, { code: 3000 }],
    ['GET', 'WS/scheduling/assignments/all?start=2026-11-01T00:00:00Z', undefined, 400, { code: 3001 }],
    ['GET', 'WS/holidays/in-period', undefined, 400, { code: 3001 }],
    ['DELETE', 'WS/user/ME/time-entries', undefined, 400, { code: 3001 }],
    ['POST', 'WS/users', { email: 'kim@sandbox.example' }, 400, { code: 3001 }],
    ['DELETE', `WS/time-off/requests/${NOBODY}`, undefined, 404, { code: 3000 }],
    ['GET', `WS/scheduling/assignments/${NOBODY}`, undefined, 404, { code: 3000 }],
    ['PUT', `WS/webhooks/${NOBODY}/generateNewToken`, undefined, 404, { code: 3000 }],
    ['GET', `WS/policies/${NOBODY}`, undefined, 404, { code: 3000 }],
    ['GET', '/elsewhere', undefined, 404, { code: 3000, message: 'No static resource elsewhere.' }],
    ['POST', '/auditlog/v1/workspaces', {}, 404, { code: 3000 }],
  ])('answers %s %s with %j as Clockify does', async (method, path, body, status, error) => {
    expect(await call(method, path, body)).toMatchObject({ status, body: error });
  });

  it.each([
    ['PUT', 'WS', 'GET'],
    ['PATCH', 'WS', 'GET'],
    ['GET', `WS/custom-fields/${NOBODY}`, 'PUT, DELETE'],
    ['GET', `WS/user-groups/${NOBODY}`, 'PUT, DELETE'],
    ['GET', `WS/holidays/${NOBODY}`, 'PUT, DELETE'],
    ['GET', `WS/webhooks/${NOBODY}/logs`, 'POST'],
    ['GET', 'WS/cost-rate', 'PUT'],
  ])('knows no %s %s, and says which verbs there are', async (method, path, allow) => {
    const { status, headers, body } = await call(method, path);
    expect([status, headers.get('allow'), body]).toEqual([
      405,
      allow,
      { message: `Request method '${method}' is not supported`, code: 3000 },
    ]);
  });

  describe('lists', () => {
    it.each([
      'approval-requests',
      'clients',
      'expenses',
      'expenses/categories',
      'invoices',
      'projects',
      'scheduling/assignments/all?start=2026-11-01T00:00:00Z&end=2026-12-01T00:00:00Z',
      'tags',
      'time-entries/status/in-progress',
      'time-off/balance/user/ME',
      'time-off/policies',
      'user-groups',
      'user/ME/time-entries',
      'users',
      'users/ME/managers',
    ])('%s tells whether a page is the last', async (path) => {
      expect((await call('GET', `WS/${path}`)).headers.get('last-page')).toBe('true');
    });

    it('of what hangs below something tells so too', async () => {
      const project = await create('WS/projects', { name: 'Website' });
      const policy = await create('WS/time-off/policies', { name: 'Leave', approve: {} });
      const dates = { issuedDate: '2026-11-23T00:00:00Z', dueDate: '2026-12-23T00:00:00Z' };
      const clientId = await create('WS/clients', { name: 'Acme' });
      const invoice = await create('WS/invoices', { clientId, currency: 'USD', number: '1', ...dates });
      for (const path of [
        `projects/${project}/tasks`,
        `time-off/balance/policy/${policy}`,
        `invoices/${invoice}/payments`,
      ])
        expect((await call('GET', `WS/${path}`)).headers.get('last-page')).toBe('true');
    });

    it.each([
      ['GET', 'WS/webhooks', ['workspaceWebhookCount', 'webhooks']],
      ['GET', 'WS/expenses', ['expenses', 'dailyTotals', 'weeklyTotals']],
      ['GET', 'WS/expenses/categories', ['categories', 'count']],
      ['GET', 'WS/invoices', ['total', 'invoices']],
      ['POST', 'WS/invoices/info', ['total', 'invoices']],
      ['POST', 'WS/time-off/requests', ['count', 'requests']],
      ['GET', 'WS/time-off/balance/user/ME', ['count', 'balances']],
      ['GET', 'RP/shared-reports', ['count', 'reports']],
    ])('%s %s come in an envelope', async (method, path, keys) => {
      const { body } = await call(method, path, method === 'GET' ? undefined : {});
      expect(Object.keys(body)).toEqual(keys);
    });

    it.each([
      ['custom-fields', { type: 'TXT' }],
      ['holidays', { datePeriod: { startDate: '2026-12-25', endDate: '2026-12-26' } }],
    ])('of %s are whole, whatever page is asked for', async (path, body) => {
      for (const name of ['One', 'Two', 'Three']) await create(`WS/${path}`, { name, ...body });
      const { headers, body: rows } = await call('GET', `WS/${path}?page=2&page-size=1`);
      expect([rows.length, headers.get('last-page')]).toEqual([3, null]);
    });

    it('clamp a size beyond 200, and ignore a wrong spelling', async () => {
      for (let index = 0; index < 201; index++) await create('WS/tags', { name: `tag ${index}` });
      expect((await call('GET', 'WS/tags?page-size=500')).body).toHaveLength(200);
      expect((await call('GET', 'WS/tags?pageSize=1')).body).toHaveLength(50);
    });

    it('show archived and active ones together until they are told apart', async () => {
      const id = await create('WS/clients', { name: 'Old' });
      await create('WS/clients', { name: 'New' });
      await call('PUT', `WS/clients/${id}`, { name: 'Old', archived: true });
      const names = async (query: string) =>
        (await call('GET', `WS/clients${query}`)).body.map(({ name }: { name: string }) => name);
      expect(await names('')).toEqual(['New', 'Old']);
      expect(await names('?sort-order=DESCENDING')).toEqual(['Old', 'New']);
      expect(await names('?archived=true')).toEqual(['Old']);
      expect(await names('?archived=false')).toEqual(['New']);
      expect(await names('?name=ol')).toEqual(['Old']);
    });

    it('of projects are filtered by name, client, people and access', async () => {
      const clientId = await create('WS/clients', { name: 'Acme' });
      await create('WS/projects', { name: 'Web', clientId, isPublic: true });
      await create('WS/projects', { name: 'Website', memberships: [{ userId: sandbox.state.user.id }] });
      const names = async (query: string) =>
        (await call('GET', `WS/projects?${query}`)).body.map(({ name }: { name: string }) => name);
      expect(await names('name=web')).toEqual(['Web', 'Website']);
      expect(await names('name=web&strict-name-search=true')).toEqual(['Web']);
      expect(await names(`clients=${clientId}`)).toEqual(['Web']);
      expect(await names(`clients=${clientId}&contains-client=false`)).toEqual(['Website']);
      expect(await names('client-status=ACTIVE')).toEqual(['Web']);
      expect(await names(`users=${sandbox.state.user.id}`)).toEqual(['Website']);
      expect(await names('access=PUBLIC')).toEqual(['Web']);
    });

    it('of users are filtered by status, and show those who have not joined without a name', async () => {
      await call('POST', 'WS/users?send-email=false', { email: 'kim@sandbox.example' });
      expect((await call('GET', 'WS/users?status=PENDING&include-roles=false')).body).toMatchObject([
        { email: 'kim@sandbox.example', name: null, settings: null, memberships: [] },
      ]);
      const { body } = await call('GET', 'WS/users?email=KIM&memberships=WORKSPACE');
      expect(body[0].memberships).toMatchObject([{ membershipType: 'WORKSPACE', membershipStatus: 'PENDING' }]);
      expect((await call('GET', 'WS/users?name=sam')).body).toHaveLength(1);
    });
  });

  describe('an add-on', () => {
    const asAddon = { 'X-Addon-Token': 'sandbox-key-that-opens-nothing-else' };
    const callAsAddon = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${sandbox.url}/api/v1/workspaces${path}`, {
        method,
        headers: asAddon,
        body: body === undefined ? null : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };

    it('is kept from some families whatever it may do', async () => {
      const refusal = { status: 401, body: { message: 'API is not accessible' } };
      const workspace = `/${sandbox.state.workspace.id}`;
      expect(await callAsAddon('GET', '')).toEqual(refusal);
      expect(await callAsAddon('POST', `${workspace}/custom-fields`, { name: 'F', type: 'TXT' })).toEqual(refusal);
      expect((await callAsAddon('GET', workspace)).status).toBe(200);
    });

    it('may leave out the name of a webhook', async () => {
      const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
      const body = { url: 'https://example.com', webhookEvent: 'NEW_TAG', ...source };
      const answer = await callAsAddon('POST', `/${sandbox.state.workspace.id}/webhooks`, body);
      expect(answer).toMatchObject({ status: 201, body: { name: '' } });
    });
  });

  describe('on the plan FREE', () => {
    beforeEach(() => call('PUT', '/sandbox/settings', { plan: 'FREE' }));

    it.each([
      'custom-fields',
      'time-off/policies',
      'expenses',
      'invoices',
      'approval-requests',
      'holidays',
      'scheduling/assignments/all',
    ])('%s are denied', async (path) => {
      expect(await call('GET', `WS/${path}`)).toMatchObject({ status: 403, body: { message: 'Access Denied' } });
    });

    it('what costs nothing goes on, and three webhooks are enough', async () => {
      expect((await call('GET', 'WS')).body.featureSubscriptionType).toBe('FREE');
      expect((await call('POST', 'WS/tags', { name: 'urgent' })).status).toBe(201);
      const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
      const webhook = { name: 'hook', url: 'https://example.com', webhookEvent: 'NEW_TAG', ...source };
      const statuses = [];
      for (let index = 0; index < 4; index++) statuses.push((await call('POST', 'WS/webhooks', webhook)).status);
      expect(statuses).toEqual([201, 201, 201, 403]);
    });

    it('nobody is invited, and nobody adds time for others', async () => {
      const invite = { email: 'kim@sandbox.example' };
      expect((await call('POST', 'WS/users?send-email=false', invite)).status).toBe(403);
      await call('PUT', '/sandbox/settings', { plan: 'ENTERPRISE' });
      await call('POST', 'WS/users?send-email=false', invite);
      await call('PUT', '/sandbox/settings', { plan: 'FREE' });
      const entry = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z' };
      const kim = sandbox.state.users[1]?.id;
      expect((await call('POST', `WS/user/${kim}/time-entries`, entry)).status).toBe(403);
      expect((await call('POST', 'WS/user/ME/time-entries', entry)).status).toBe(201);
    });

    it('a report is of 31 days at most', async () => {
      const report = (dateRangeEnd: string) =>
        call('POST', 'RP/reports/summary', {
          dateRangeStart: '2026-01-01T00:00:00',
          dateRangeEnd,
          summaryFilter: { groups: ['PROJECT'] },
        });
      expect((await report('2026-01-31T23:59:59')).status).toBe(200);
      expect((await report('2026-02-01T23:59:59')).status).toBe(403);
    });
  });
});
