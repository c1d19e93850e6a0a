import type { CatalogueRow } from '../catalogue-row.js';
import { limit, put } from '../corrections.js';
import { HOLIDAYS } from '../generated/holidays.js';
import { type Entity, kept, keptAs, keptMembers } from '../merge.js';
import { DAY_OR_INSTANT, ID } from '../schemas.js';

export const HOLIDAY_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_holidays',
    summary: 'List the holidays of a workspace',
    request: HOLIDAYS.getHolidays,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'holidays' },
    corrections: [put('assigned-to', ID)],
  },
  {
    name: 'list_holidays_in_period',
    summary: 'List the holidays of a user in a period',
    request: HOLIDAYS.getHolidaysInPeriod,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'holidays' },
    corrections: [
      put('assigned-to', ID),
      // Holidays are days, the document says instants (API.md 7).
      put('start', DAY_OR_INSTANT),
      put('end', DAY_OR_INSTANT),
    ],
  },
  {
    name: 'create_holiday',
    summary: 'Create a holiday for everybody or for some users and groups',
    request: HOLIDAYS.createHoliday,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'update_holiday',
    summary:
      'Change a holiday; what is left out stays but for the colour; users and groups are filters with status ALL',
    request: HOLIDAYS.updateHoliday,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // API.md 8
      limit('body.name', { maxLength: 50 }),
    ],
    merge: {
      entity: 'holiday',
      // There is no other way to see one (API.md 11.14).
      read: 'list_holidays',
      id: 'holidayId',
      // The colour is not shown.
      fields: {
        name: kept('name'),
        datePeriod: kept('datePeriod'),
        occursAnnually: kept('occursAnnually'),
        everyoneIncludingNew: kept('everyoneIncludingNew'),
        automaticTimeEntryCreation: keptAs(automationOf),
        users: keptMembers('userIds', 'ALL'),
        userGroups: keptMembers('userGroupIds', 'ALL'),
      },
    },
  },
  {
    name: 'delete_holiday',
    summary: 'Delete a holiday',
    request: HOLIDAYS.deleteHoliday,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'holiday', read: 'list_holidays', id: 'holidayId' },
  },
];

/** Read as a flag and two ids, written as one object. */
function automationOf({ automaticTimeEntryCreation, projectId, taskId }: Entity): unknown {
  if (typeof automaticTimeEntryCreation !== 'boolean') return undefined;
  return { enabled: automaticTimeEntryCreation, defaultEntities: { projectId, taskId } };
}
