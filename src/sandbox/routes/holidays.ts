import { find, remove, replace } from '../collection.js';
import type { Holiday } from '../entities/holiday.js';
import { booleanIn, fieldsIn, referenceIn, requiredOf, requiredTextIn } from '../fields.js';
import type { Fields } from '../input.js';
import { isMember, membersIn } from '../members-filter.js';
import { badParameter, invalid, missing } from '../reply.js';
import { ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { dayIn } from '../time.js';

const HOLIDAYS = '/v1/workspaces/{workspaceId}/holidays';
const NAME = { min: 2, max: 100 };
const NAME_ON_UPDATE = { min: 1, max: 50 };

/** Neither list comes in pages (API.md 4), and there is no single GET (API.md 11.14). */
export const HOLIDAY_ROUTES: readonly Route[] = [
  {
    operation: 'list_holidays',
    method: 'GET',
    path: HOLIDAYS,
    paid: true,
    handle: ({ query }, state) => {
      const userId = query.get('assigned-to') ?? '';
      return ok(state.holidays.filter((holiday) => userId === '' || isMember(userId, holiday, state)));
    },
  },
  { operation: 'list_holidays_in_period', method: 'GET', path: `${HOLIDAYS}/in-period`, paid: true, handle: inPeriod },
  {
    operation: 'create_holiday',
    method: 'POST',
    path: HOLIDAYS,
    paid: true,
    handle: ({ body }, state) => {
      const holiday = holidayIn(body, state.newId(), requiredTextIn(body, 'name', NAME), false, state);
      state.holidays.push(holiday);
      return ok(holiday);
    },
  },
  {
    operation: 'update_holiday',
    method: 'PUT',
    path: `${HOLIDAYS}/{holidayId}`,
    paid: true,
    // Replaces everything (API.md 11.19).
    handle: ({ params, body }, state) => {
      const { id } = find(state.holidays, params['holidayId'], 'Holiday');
      if (booleanIn(body, 'occursAnnually') === undefined) throw missing();
      return ok(
        replace(state.holidays, holidayIn(body, id, requiredTextIn(body, 'name', NAME_ON_UPDATE), true, state)),
      );
    },
  },
  {
    operation: 'delete_holiday',
    method: 'DELETE',
    path: `${HOLIDAYS}/{holidayId}`,
    paid: true,
    handle: ({ params }, state) => {
      const holiday = find(state.holidays, params['holidayId'], 'Holiday');
      remove(state.holidays, holiday);
      return ok(holiday);
    },
  },
];

function inPeriod({ query }: SandboxRequest, state: SandboxState): Outcome {
  const userId = requiredOf(query, 'assigned-to');
  const [start = '', end = ''] = ['start', 'end'].map((name) => dayOf(requiredOf(query, name), name));
  return ok(
    state.holidays
      .filter((holiday) => isMember(userId, holiday, state))
      .filter(({ datePeriod }) => datePeriod.endDate >= start && datePeriod.startDate <= end),
  );
}

function dayOf(value: string, name: string): string {
  if (Number.isNaN(Date.parse(value))) throw badParameter(name, value);
  return value.slice(0, 10);
}

function holidayIn(body: Fields, id: string, name: string, replaces: boolean, state: SandboxState): Holiday {
  const period = fieldsIn(body, 'datePeriod');
  if (period === undefined) throw missing();
  const datePeriod = { startDate: dayIn(period, 'startDate'), endDate: dayIn(period, 'endDate') };
  if (datePeriod.endDate < datePeriod.startDate) throw invalid('Start date is after end date');
  const automatic = fieldsIn(body, 'automaticTimeEntryCreation');
  const entities = fieldsIn(automatic ?? {}, 'defaultEntities') ?? {};
  return {
    id,
    name,
    workspaceId: state.workspace.id,
    datePeriod,
    occursAnnually: booleanIn(body, 'occursAnnually') ?? false,
    everyoneIncludingNew: booleanIn(body, 'everyoneIncludingNew') ?? false,
    automaticTimeEntryCreation: booleanIn(automatic ?? {}, 'enabled') ?? false,
    projectId: referenceIn(entities, 'projectId', 'Project', state.projects),
    taskId: referenceIn(entities, 'taskId', 'Task', state.tasks),
    ...membersIn(body, state, replaces),
  };
}
