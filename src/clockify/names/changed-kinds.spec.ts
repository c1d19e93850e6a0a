import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { kindsChangedBy, kindsToldOf } from './changed-kinds.js';

const operation = (name: string) => CLOCKIFY_OPERATIONS.find((row) => row.name === name)!;

describe('kindsChangedBy', () => {
  it.each<[string, string[]]>([
    ['list_projects', []],
    ['search_users', []],
    ['create_client', ['client', 'project', 'task']],
    ['update_project', ['project', 'task']],
    ['create_task', ['project', 'task']],
    ['delete_tag', ['tag']],
    ['update_user_status', ['user']],
    ['add_workspace_user', ['user']],
    ['add_limited_users', ['user']],
    ['create_workspace', ['workspace']],
    ['create_time_entry', []],
    ['stop_timer', []],
    ['create_invoice', []],
  ])('knows what %s changes: %j', (name, kinds) => {
    expect([...kindsChangedBy(operation(name))].sort()).toEqual(kinds);
  });
});

describe('kindsToldOf', () => {
  it.each<[string, string[]]>([
    ['client/c1', ['client', 'project', 'task']],
    ['project/p1', ['project', 'task']],
    ['task/t1', ['task']],
    ['tag/t1', ['tag']],
    ['user/u1', ['user']],
    ['invite/w1', ['user']],
    ['time_entry/t1', []],
    ['rate/-', []],
    ['unknown/-', ['client', 'project', 'tag', 'task', 'user']],
  ])('knows what an event about %s tells of: %j', (subject, kinds) => {
    expect([...kindsToldOf(subject)].sort()).toEqual(kinds);
  });
});
