import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const HOUR = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z' };

describe('time entries in the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  const add = async (body: object): Promise<string> => (await call('POST', 'WS/time-entries', body)).body.id;
  const list = async (query: string): Promise<string[]> =>
    (await call('GET', `WS/user/ME/time-entries?${query}`)).body.map(
      ({ description }: { description: string }) => description,
    );

  it('are listed by their start, newest first, with those of the future ahead', async () => {
    await add({ ...HOUR, description: 'today' });
    await add({ start: '2026-11-22T08:00:00Z', end: '2026-11-22T09:00:00Z', description: 'yesterday' });
    await add({ start: '2027-01-01T08:00:00Z', end: '2027-01-01T09:00:00Z', description: 'next year' });
    expect(await list('')).toEqual(['next year', 'today', 'yesterday']);
    expect(await list('page-size=1')).toEqual(['next year']);
  });

  it('are filtered by text, project, task, tag and whether they run', async () => {
    const { body: project } = await call('POST', 'WS/projects', { name: 'Website' });
    const { body: task } = await call('POST', `WS/projects/${project.id}/tasks`, { name: 'Design' });
    const { body: tag } = await call('POST', 'WS/tags', { name: 'urgent' });
    await add({ ...HOUR, description: 'Sketches', projectId: project.id, taskId: task.id });
    await add({ ...HOUR, description: 'Meeting', tagIds: [tag.id] });
    await add({ start: '2026-11-23T09:00:00Z', description: 'Timer' });
    expect(await list('description=sketch')).toEqual(['Sketches']);
    expect(await list(`project=${project.id}`)).toEqual(['Sketches']);
    expect(await list(`task=${task.id}`)).toEqual(['Sketches']);
    expect(await list('project-required=true')).toEqual(['Sketches']);
    expect(await list('task-required=true')).toEqual(['Sketches']);
    expect(await list(`tags=${tag.id}`)).toEqual(['Meeting']);
    expect(await list('in-progress=true')).toEqual(['Timer']);
    expect(await list('get-week-before=2026-11-24T00:00:00Z')).toEqual(['Sketches']);
    const { body } = await call('GET', `WS/user/ME/time-entries?hydrated=true&project=${project.id}`);
    expect(body[0]).toMatchObject({ project: { name: 'Website' }, task: { name: 'Design' }, tags: [] });
  });

  describe('in a window', () => {
    const DAY = 'start=2026-11-23T00:00:00Z&end=2026-11-23T23:59:59Z';

    beforeEach(async () => {
      await add({ start: '2026-11-22T23:30:00Z', end: '2026-11-22T23:45:00Z', description: 'before midnight UTC' });
      await add({ start: '2026-11-23T22:30:00Z', end: '2026-11-23T22:45:00Z', description: 'late in the day' });
      await add({ start: '2026-11-23T23:30:00Z', end: '2026-11-23T23:45:00Z', description: 'after midnight CET' });
    });

    it.each([
      ['UTC', ['after midnight CET', 'late in the day']],
      // Midnight UTC is read as midnight in Berlin, an hour earlier.
      ['Europe/Berlin', ['late in the day', 'before midnight UTC']],
      // And as midnight in New York, five hours later.
      ['America/New_York', ['after midnight CET', 'late in the day']],
    ])('are those that the wall clock of %s has in it', async (timeZone, expected) => {
      await call('PUT', '/sandbox/settings', { timeZone });
      expect(await list(DAY)).toEqual(expected);
    });

    it('shift a window of hours by the offset of the zone', async () => {
      const now = 'start=2026-11-23T22:00:00Z&end=2026-11-23T23:00:00Z';
      expect(await list(now)).toEqual(['late in the day']);
      await call('PUT', '/sandbox/settings', { timeZone: 'Europe/Berlin' });
      expect(await list(now)).toEqual([]);
    });

    it('need dates that can be read', async () => {
      const { status, body } = await call('GET', 'WS/user/ME/time-entries?start=yesterday');
      expect([status, body.code]).toEqual([400, 3000]);
      expect(body.message).toContain('yesterday');
    });
  });

  describe('a timer', () => {
    const stop = (end = '2026-11-23T09:30:00Z') => call('PATCH', 'WS/user/ME/time-entries', { end });

    it('that is started leaves an older one running, and the newer one is stopped first', async () => {
      const older = await add({ start: '2026-11-23T08:00:00Z' });
      const newer = await add({ start: '2026-11-23T09:00:00Z' });
      const running = (await call('GET', 'WS/time-entries/status/in-progress')).body;
      expect(running.map(({ id }: { id: string }) => id)).toEqual([newer, older]);
      expect((await stop()).body.id).toBe(newer);
      expect((await stop()).body).toMatchObject({ id: older, timeInterval: { duration: 'PT1H30M' } });
      expect(await stop()).toMatchObject({ status: 404, body: { code: 404 } });
    });

    it('has no path to stop it by', async () => {
      expect((await call('POST', 'WS/time-entries/stop')).status).toBe(404);
    });

    it('cannot end before it starts', async () => {
      await add({ start: '2026-11-23T09:00:00Z' });
      expect((await stop('2026-11-23T08:00:00Z')).status).toBe(400);
    });

    it('starts now, where nothing else is said', async () => {
      expect((await call('POST', 'WS/time-entries', {})).body.timeInterval.start).toBe('2026-11-23T09:30:00Z');
    });
  });

  it.each([
    ['forceProjects', 'Project is either required field or given project is archived.'],
    ['forceTags', 'Tags are required field.'],
    ['forceDescription', 'Description is required field.'],
  ])('lack something where the workspace has %s, also when they are stopped', async (setting, lack) => {
    await add({ start: HOUR.start });
    await call('PUT', '/sandbox/settings', { [setting]: true });
    const refused = { status: 400, body: { message: `Time entry couldn't be created. ${lack}`, code: 501 } };
    expect(await call('POST', 'WS/time-entries', HOUR)).toMatchObject(refused);
    expect(await call('PATCH', 'WS/user/ME/time-entries', { end: HOUR.end })).toMatchObject(refused);
  });

  it('keep custom fields under the key of writing, and drop those under the key of reading', async () => {
    const { body: field } = await call('POST', 'WS/custom-fields', { name: 'Ticket', type: 'TXT' });
    const values = [{ customFieldId: field.id, value: 'T-1' }];
    const written = await call('POST', 'WS/time-entries', { ...HOUR, customFields: values });
    expect(written.body.customFieldValues).toMatchObject([{ name: 'Ticket', value: 'T-1' }]);
    const dropped = await call('POST', 'WS/time-entries', { ...HOUR, customFieldValues: values });
    expect([dropped.status, dropped.body.customFieldValues]).toEqual([201, []]);
  });

  it('may be of an archived project, but not of a task elsewhere', async () => {
    const { body: archived } = await call('POST', 'WS/projects', { name: 'Old' });
    await call('PUT', `WS/projects/${archived.id}`, { archived: true });
    expect((await call('POST', 'WS/time-entries', { ...HOUR, projectId: archived.id })).status).toBe(201);
    const { body: other } = await call('POST', 'WS/projects', { name: 'Other' });
    const { body: task } = await call('POST', `WS/projects/${other.id}/tasks`, { name: 'Design' });
    const entry = { ...HOUR, projectId: archived.id, taskId: task.id };
    expect(await call('POST', 'WS/time-entries', entry)).toMatchObject({
      status: 400,
      body: { message: "Task doesn't belong to Workspace" },
    });
  });

  it('are changed and deleted many at a time, all or none', async () => {
    const [one, two] = [await add({ ...HOUR, description: 'one' }), await add({ ...HOUR, description: 'two' })];
    const rows = [
      { id: one, ...HOUR, description: 'first' },
      { id: two, end: HOUR.end },
    ];
    const { body } = await call('PUT', 'WS/user/ME/time-entries', rows);
    expect(body).toMatchObject([{ description: 'first' }, { description: '', timeInterval: HOUR }]);
    expect((await call('PUT', 'WS/user/ME/time-entries', { id: one })).body.code).toBe(3002);
    const withUnknown = `WS/user/ME/time-entries?time-entry-ids=${one}&time-entry-ids=unknown`;
    expect((await call('DELETE', withUnknown)).status).toBe(400);
    const both = `WS/user/ME/time-entries?time-entry-ids=${one}&time-entry-ids=${two}`;
    expect((await call('DELETE', both)).body).toHaveLength(2);
    expect(sandbox.state.timeEntries).toHaveLength(0);
  });

  it('add up in the duration of their project', async () => {
    const { body: project } = await call('POST', 'WS/projects', { name: 'Website' });
    await add({ ...HOUR, projectId: project.id });
    await add({ start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:15:30Z', projectId: project.id });
    expect((await call('GET', `WS/projects/${project.id}`)).body.duration).toBe('PT1H15M30S');
  });

  it('cannot be copied from another entry, which the sandbox does not model', async () => {
    const id = await add(HOUR);
    expect((await call('POST', `WS/user/ME/time-entries?from-entry=${id}`, {})).status).toBe(501);
  });
});
