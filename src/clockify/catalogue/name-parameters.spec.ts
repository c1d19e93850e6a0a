import { CLOCKIFY_OPERATIONS } from './index.js';
import { withNames } from './name-parameters.js';
import { ID, IDS, record, TEXT } from './schemas.js';

const PATH = '/v1/workspaces/{workspaceId}/things';

describe('the parameters that take names', () => {
  const takes = (name: string) =>
    Object.fromEntries(
      (CLOCKIFY_OPERATIONS.find((row) => row.name === name)?.names ?? [])
        .filter(({ kind }) => kind !== 'workspace')
        .map((parameter) => [parameter.name, parameter.fills]),
    );

  it.each<[string, Record<string, string | undefined>]>([
    ['get_client', { client: 'id' }],
    ['update_project', { project: 'projectId', client: 'body.clientId' }],
    ['update_task_cost_rate', { project: 'projectId', task: 'id', client: undefined }],
    [
      'create_time_entry_for_user',
      {
        user: 'userId',
        project: 'body.projectId',
        task: 'body.taskId',
        tags: 'body.tagIds',
        tag: 'body.tagIds',
        client: undefined,
      },
    ],
    [
      'list_time_entries',
      { user: 'userId', project: 'project', task: 'task', tags: 'tags', tag: 'tags', client: undefined },
    ],
    ['list_projects', { clients: 'clients', client: 'clients', users: 'users', user: 'users' }],
    ['list_users', { project: 'project-id', client: undefined }],
    ['create_project_from_template', { client: 'body.clientId', templateProject: 'body.templateProjectId' }],
    ['update_assignment', { task: 'body.taskId', project: undefined, client: undefined }],
    ['get_time_entry', {}],
    ['update_user_group', {}],
    ['bulk_update_time_entries', { user: 'userId' }],
    ['get_shared_report', {}],
  ])('of %s are %j', (name, expected) => {
    expect(takes(name)).toEqual(expected);
  });

  it('make what they stand in for optional, and say that one of them is needed', () => {
    const schema = { properties: { projectId: ID }, required: ['projectId'] };
    const { parameters, standIns } = withNames(schema, PATH);
    expect(parameters.required).toEqual([]);
    expect(standIns).toEqual([{ for: 'projectId', by: ['project'], how: 'whole', required: true }]);
    expect(parameters.properties?.['projectId']).toEqual({ ...ID, description: 'an id; or a name as project' });
    expect(parameters.properties?.['project']).toMatchObject({
      type: 'string',
      description: 'name or id of a project, instead of projectId',
    });
  });

  it('leave a payload out that has nothing else to tell, but no other', () => {
    const free = { properties: { body: record({ userId: ID, note: TEXT }, ['userId']) }, required: ['body'] };
    expect(withNames(free, PATH).parameters.required).toEqual([]);
    const full = { properties: { body: record({ userId: ID, note: TEXT }, ['userId', 'note']) }, required: ['body'] };
    expect(withNames(full, PATH).parameters.required).toEqual(['body']);
    const optional = { properties: { body: record({ tagIds: IDS }) }, required: ['body'] };
    expect(withNames(optional, PATH).standIns).toContainEqual({
      for: 'body',
      by: ['tags', 'tag'],
      how: 'part',
      required: true,
    });
  });

  it('never take the name of a parameter that means something else', () => {
    const schema = { properties: { projectId: ID, project: { type: 'boolean' as const } }, required: ['projectId'] };
    expect(withNames(schema, PATH)).toEqual({ parameters: schema, names: [], standIns: [] });
  });

  it('are not made for what is no id', () => {
    const schema = {
      properties: { userId: { type: 'integer' as const }, tags: { type: 'array' as const, items: TEXT } },
    };
    expect(withNames(schema, PATH).names).toEqual([]);
  });
});
