import type { SpokenFormTable, Want } from '../form.js';
import { boolean, duration, minorMoney, text, texts, thing, word } from '../place.js';

const RATES = { hourlyRate: minorMoney('body.hourlyRate.amount'), costRate: minorMoney('body.costRate.amount') };
const OWN_CURRENCY = 'The rate is in the currency of the workspace: another one cannot be set with it.';
const GROUP: Want = { kind: 'userGroup', from: ['group'], to: 'userGroupId' };
const MEMBER = { args: { group: thing(), user: text('user') }, needs: ['group', 'user'], wants: [GROUP] };
const ROLE = {
  args: {
    role: word('body.role', ['WORKSPACE_ADMIN', 'TEAM_MANAGER', 'PROJECT_MANAGER']),
    user: text('user'),
    project: text(),
  },
  needs: ['user', 'role'],
  wants: [{ kind: 'roleTarget', from: ['role', 'project'], to: 'body.entityId' }],
} as const;

/** Clients, projects, tasks and tags, and the people who work on them. */
export const WORKSPACE_FORMS: SpokenFormTable = {
  create_project: {
    args: { ...RATES, estimate: duration('body.estimate.estimate') },
    compose: ({ estimate }) => ({
      placed: estimate === undefined ? {} : { 'body.estimate.type': 'MANUAL' },
      notes: [],
    }),
    needs: ['name'],
    unheard: { 'hourlyRate.currency': OWN_CURRENCY, 'costRate.currency': OWN_CURRENCY },
  },
  create_project_from_template: {
    args: { template: text('templateProject') },
    needs: ['name', { missing: 'template', anyOf: ['template', 'templateProject'] }],
  },
  update_project: {
    args: RATES,
    needs: ['project'],
    unheard: { 'hourlyRate.currency': OWN_CURRENCY, 'costRate.currency': OWN_CURRENCY },
  },
  assign_project_users: { needs: ['project', { missing: 'user', anyOf: ['users', 'user'] }] },
  create_task: { args: { estimate: duration('body.estimate'), assignees: texts('assignees') } },
  update_task: {
    args: { estimate: duration('body.estimate'), assignees: texts() },
    needs: ['project', 'task'],
    wants: [{ kind: 'assignees', from: ['assignees', 'project', 'task'], to: 'body.assigneeIds' }],
  },
  add_workspace_user: { assumes: { sendEmail: true }, args: { sendEmail: boolean('send-email') }, needs: ['email'] },
  add_user_group_member: MEMBER,
  remove_user_group_member: MEMBER,
  update_user_group: { args: { group: thing() }, needs: ['group', 'name'], wants: [GROUP] },
  delete_user_group: { args: { group: thing() }, needs: ['group'], wants: [GROUP] },
  assign_user_role: ROLE,
  remove_user_role: ROLE,
};
