import type { CatalogueRow } from '../catalogue-row.js';
import { limit, put } from '../corrections.js';
import { HOLIDAYS } from '../generated/holidays.js';
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
    summary: 'Replace a holiday; users and groups are given as filters with status ALL',
    request: HOLIDAYS.updateHoliday,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // API.md 8
      limit('body.name', { maxLength: 50 }),
    ],
  },
  {
    name: 'delete_holiday',
    summary: 'Delete a holiday',
    request: HOLIDAYS.deleteHoliday,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
