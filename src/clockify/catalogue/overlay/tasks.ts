import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { TASKS } from '../generated/tasks.js';
import { kept } from '../merge.js';
import { queryPages } from '../paging.js';
import { oneOf } from '../schemas.js';

export const TASK_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_tasks',
    summary: 'List the tasks of a project',
    request: TASKS.getTasks,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'tasks' },
    paging: queryPages(),
  },
  {
    name: 'create_task',
    summary: 'Create a task in a project',
    request: TASKS.createTask,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
    corrections: [
      // ALL is for filters only (API.md 9).
      put('body.status', oneOf('ACTIVE', 'DONE')),
    ],
  },
  {
    name: 'get_task',
    summary: 'Show one task',
    request: TASKS.getTask,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_task',
    summary: 'Change a task; what is left out stays, null clears',
    request: TASKS.updateTask,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    merge: {
      entity: 'task',
      read: 'get_task',
      id: 'taskId',
      fields: {
        name: kept('name'),
        // That leaving them out removes them is not proven.
        assigneeIds: kept('assigneeIds', { nullable: true, whenCleared: [] }),
        userGroupIds: kept('userGroupIds', { nullable: true, whenCleared: [] }),
        estimate: kept('estimate', { nullable: true }),
        budgetEstimate: kept('budgetEstimate', { nullable: true }),
        status: kept('status'),
        billable: kept('billable'),
      },
    },
    corrections: [
      // ALL is for filters only (API.md 9).
      put('body.status', oneOf('ACTIVE', 'DONE')),
    ],
  },
  {
    name: 'delete_task',
    summary: 'Delete a task that is done',
    request: TASKS.deleteTask,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'task', read: 'get_task', id: 'taskId' },
  },
  {
    name: 'update_task_cost_rate',
    summary: 'Set the cost rate of a task, in minor units',
    request: TASKS.setTaskCostRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_task_hourly_rate',
    summary: 'Set the billable rate of a task, in minor units',
    request: TASKS.setTaskHourlyRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
