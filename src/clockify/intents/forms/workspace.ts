import type { SpokenForm, SpokenFormTable, Want } from '../form.js';
import { boolean, duration, minorMoney, text, texts, thing, word, told } from '../arg-binding.js';

const RATES = { hourlyRate: minorMoney('body.hourlyRate.amount'), costRate: minorMoney('body.costRate.amount') };
const OWN_CURRENCY = 'The rate is in the currency of the workspace: another one cannot be set with it.';
const GROUP: Want = { kind: 'userGroup', from: ['group'], to: 'id' };
const MEMBER: SpokenForm = {
  args: { group: thing(), user: text('user') },

  wants: [{ ...GROUP, to: 'userGroupId' }],
};
const ROLE: SpokenForm = {
  args: {
    role: word('body.role', ['WORKSPACE_ADMIN', 'TEAM_MANAGER', 'PROJECT_MANAGER']),
    user: text('user'),
    project: text(),
    members: texts(),
    group: thing(),
  },

  wants: [{ kind: 'roleTarget', from: ['role', 'project', 'members', 'group'], to: 'body.entityId' }],
};

const TASK_STATES = ['ACTIVE', 'DONE'];
const ESTIMATE = { active: true, type: 'MANUAL' };

/** Clients, projects, tasks and tags, and the people who work on them. */
export const WORKSPACE_FORMS: SpokenFormTable = {
  list_projects: {
    args: { isPublic: boolean(), 'is-template': boolean('is-template') },
    compose: ({ isPublic }) => ({
      placed: isPublic === undefined ? {} : { access: isPublic === true ? 'PUBLIC' : 'PRIVATE' },
      notes: [],
    }),
  },
  update_project_estimate: {
    args: { estimate: duration('body.timeEstimate.estimate'), budget: minorMoney('body.budgetEstimate.estimate') },

    ignoredArgs: { 'budget.currency': OWN_CURRENCY },
    compose: ({ estimate, budget }) => ({
      placed: {
        ...(estimate !== undefined && { 'body.timeEstimate': ESTIMATE }),
        ...(budget !== undefined && { 'body.budgetEstimate': ESTIMATE }),
      },
      notes: [],
    }),
  },
  list_tasks: {
    args: { status: word(undefined, TASK_STATES) },
    compose: ({ status }) => ({
      placed: status === undefined ? {} : { 'is-active': told(status).toUpperCase() === 'ACTIVE' },
      notes: [],
    }),
  },
  create_project: {
    args: { ...RATES, estimate: duration('body.estimate.estimate') },
    compose: ({ estimate }) => ({
      placed: estimate === undefined ? {} : { 'body.estimate.type': 'MANUAL' },
      notes: [],
    }),

    ignoredArgs: { 'hourlyRate.currency': OWN_CURRENCY, 'costRate.currency': OWN_CURRENCY },
  },
  create_project_from_template: {
    args: { template: text('templateProject') },
  },
  update_project: {
    args: RATES,

    ignoredArgs: { 'hourlyRate.currency': OWN_CURRENCY, 'costRate.currency': OWN_CURRENCY },
  },
  assign_project_users: {},
  create_task: {
    args: { estimate: duration('body.estimate'), assignees: texts('assignees'), billable: boolean() },

    ignoredArgs: { billable: 'A new task is as billable as its project is: change the task afterwards.' },
  },
  create_user_group: {
    args: { users: texts() },

    ignoredArgs: { users: 'The group is made without members: put them in afterwards.' },
  },
  update_task: {
    args: { estimate: duration('body.estimate'), assignees: texts() },

    wants: [{ kind: 'assignees', from: ['assignees', 'project', 'task', 'client'], to: 'body.assigneeIds' }],
  },
  add_workspace_user: { assumes: { sendEmail: true }, args: { sendEmail: boolean('send-email') } },
  add_user_group_member: MEMBER,
  remove_user_group_member: MEMBER,
  update_user_group: { args: { group: thing() }, wants: [GROUP] },
  delete_user_group: { args: { group: thing() }, wants: [GROUP] },
  assign_user_role: ROLE,
  remove_user_role: ROLE,
};
