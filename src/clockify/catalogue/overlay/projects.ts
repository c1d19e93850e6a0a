import type { CatalogueRow } from '../catalogue-row.js';
import { demand, drop, limit, put } from '../corrections.js';
import { PROJECTS } from '../generated/projects.js';
import { kept, keptAs } from '../merge.js';
import { queryPages } from '../paging.js';
import { oneOf } from '../schemas.js';

export const PROJECT_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_projects',
    summary: 'List the projects of a workspace; without `archived` both active and archived ones',
    request: PROJECTS.getProjects,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'projects' },
    paging: queryPages(),
  },
  {
    name: 'create_project',
    summary: 'Create a project, on request with members and tasks',
    request: PROJECTS.createNewProject,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
    corrections: [
      // API.md 8
      limit('body.tasks[].name', { minLength: 1, maxLength: 1000 }),
      // API.md 9
      put('body.tasks[].status', oneOf('ACTIVE', 'DONE')),
      // An inside of the server that shows in the document.
      drop('body.tasks[].costRate.sinceAsInstant'),
    ],
  },
  {
    name: 'create_project_from_template',
    summary: 'Create a project from a template',
    request: PROJECTS.createProjectFromTemplate,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
  },
  {
    name: 'get_project',
    summary: 'Show one project',
    request: PROJECTS.getProject,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [put('custom-field-entity-type', oneOf('TIMEENTRY', 'USER'))],
  },
  {
    name: 'update_project',
    summary: 'Change a project; what is left out stays, null clears',
    request: PROJECTS.updateProject,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    merge: {
      entity: 'project',
      read: 'get_project',
      id: 'projectId',
      // Some would survive, `billable` and `isPublic` would become false (API.md 11.8).
      fields: {
        name: kept('name'),
        clientId: keptAs(({ clientId }) => (clientId === '' ? undefined : clientId), {
          nullable: true,
          whenCleared: '',
        }),
        billable: kept('billable'),
        isPublic: kept('public'),
        color: kept('color'),
        note: kept('note', { nullable: true, whenCleared: '' }),
        archived: kept('archived'),
        // Sent again without the instant since which it holds, a rate might hold for what was before.
        hourlyRate: kept('hourlyRate', { survives: true }),
        costRate: kept('costRate', { survives: true }),
      },
    },
  },
  {
    name: 'delete_project',
    summary: 'Delete a project that is archived',
    request: PROJECTS.deleteProject,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'project', read: 'get_project', id: 'projectId' },
  },
  {
    name: 'update_project_estimate',
    summary: 'Set the time or budget estimate of a project',
    request: PROJECTS.updateEstimate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'assign_project_users',
    summary: 'Add users and groups to a project or remove them',
    request: PROJECTS.addUsersToProject,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
  },
  {
    name: 'update_project_memberships',
    summary: 'Replace the members of a project and their rates',
    request: PROJECTS.updateMemberships,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'project', read: 'get_project', id: 'projectId' },
  },
  {
    name: 'update_project_template',
    summary: 'Make a project a template, or an ordinary project again',
    request: PROJECTS.updateIsProjectTemplate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // Left out it would mean false.
      demand('body.isTemplate'),
    ],
  },
  {
    name: 'update_project_user_cost_rate',
    summary: 'Set the cost rate of a user on a project, in minor units',
    request: PROJECTS.addUsersCostRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_project_user_hourly_rate',
    summary: 'Set the billable rate of a user on a project, in minor units',
    request: PROJECTS.addUsersHourlyRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
