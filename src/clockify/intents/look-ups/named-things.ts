import { dayOf, textOf, told } from '../arg-binding.js';
import { isAbsence } from './absences.js';
import type { Placed } from '../form.js';
import { isPartOf, type Listing, type Row, sameName, type Sought, textIn } from './listing.js';

/** Something that is called by its name. */
function byName(noun: string, operation: string, arg: string, more: Partial<Listing> = {}): Listing {
  return {
    noun,
    operation,
    missing: arg,
    fits: (row, { said }) => sameName(textIn(row, 'name'), textOf(said[arg]) ?? ''),
    mayFit: (row, { said }) => isPartOf(textOf(said[arg]) ?? '', textIn(row, 'name')),
    title: (row) => textIn(row, 'name'),
    ...more,
  };
}

const WEBHOOK = byName('webhook', 'list_webhooks', 'webhook', {
  fits: (row, { said }) =>
    sameName(textIn(row, 'name'), textOf(said['webhook']) ?? '') || textIn(row, 'url') === said['webhook'],
});

const SHARED_REPORT = byName('shared report', 'list_shared_reports', 'report');

/** A change of a shared report says its name again. */
const SHARED_REPORT_TO_CHANGE: Listing = {
  ...SHARED_REPORT,
  fits: (row, sought) => SHARED_REPORT.fits(row, sought) || textIn(row, 'id') === sought.said['report'],
  fills: (row, { path }) => ({ [path]: row['id'], 'body.name': textIn(row, 'name') }),
};

/** A policy is seldom called by its whole name, and seldom in the language of who asks: `Urlaub` may be the one for `Vacation`. */
const POLICY = byName('time off policy', 'list_time_off_policies', 'policy', {
  mayFit: (row, { said }) => isAbsence(textIn(row, 'name'), textOf(said['policy']) ?? ''),
});

const POLICY_WITH_PERIOD: Listing = { ...POLICY, fills: (row, sought) => awayFor(row, sought) };

const DAY_MS = 24 * 60 * 60 * 1000;

/** A policy is counted in days or in hours, and each is written in its own way (API.md 11.18). */
function awayFor(policy: Row, { said, clock, path }: Sought): Placed {
  const first = dayOf(said['start']) ?? clock.today();
  const last = dayOf(said['end']) ?? first;
  const period =
    policy['timeUnit'] === 'HOURS'
      ? { start: clock.startOf(first), end: clock.instantOf(`${last}T23:59:59`) }
      : { start: first, days: Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1 };
  const half = said['halfDay'];
  return {
    [path]: policy['id'],
    'body.timeOffPeriod': { period, ...(half !== undefined && { isHalfDay: true, halfDayPeriod: half }) },
  };
}

/** A request is found by whose it is, what it is for and when. */
const TIME_OFF_REQUEST: Listing = {
  noun: 'pending time off request',
  operation: 'list_time_off_requests',
  missing: 'request',
  names: ['user'],
  ask: ({ ids }) => ({ body: { statuses: ['PENDING'], ...(ids['user'] !== undefined && { users: [ids['user']] }) } }),
  fits: (row, { said, ids }) => {
    const [start, end] = [
      textIn(row, 'timeOffPeriod', 'period', 'start'),
      textIn(row, 'timeOffPeriod', 'period', 'end'),
    ];
    const policy = textOf(said['policy']);
    const name = textIn(row, 'policyName');
    return (
      textIn(row, 'userId') === ids['user'] &&
      (policy === undefined || sameName(name, policy) || isAbsence(name, policy)) &&
      (said['dateRangeStart'] === undefined || end.slice(0, 10) >= told(said['dateRangeStart'])) &&
      (said['dateRangeEnd'] === undefined || start.slice(0, 10) <= told(said['dateRangeEnd']))
    );
  },
  title: (row) =>
    `${textIn(row, 'policyName')} of ${textIn(row, 'userName')} from ${textIn(row, 'timeOffPeriod', 'period', 'start')}`,
  fills: (row, { path }) => ({ [path]: row['id'], policyId: row['policyId'] }),
};

/** What is decided about waits for it; only an approval that was given can be taken back. */
function stateBefore({ said }: Sought): string | undefined {
  const wanted = told(said['status']).toUpperCase();
  if (wanted === 'WITHDRAWN_APPROVAL') return 'APPROVED';
  return ['APPROVED', 'REJECTED', 'WITHDRAWN_SUBMISSION'].includes(wanted) ? 'PENDING' : undefined;
}

/** The list knows neither users nor days as filters (API.md 11.29). */
const APPROVAL_REQUEST: Listing = {
  noun: 'timesheet that it can be done to',
  operation: 'list_approval_requests',
  missing: 'period',
  unwrap: 'approvalRequest',
  names: ['user'],
  ask: (sought) => {
    const status = stateBefore(sought);
    return status === undefined ? {} : { status };
  },
  fits: (row, { said, ids, clock }) => {
    const start = textIn(row, 'dateRange', 'start');
    const first = told(said['periodStart']);
    return (
      textIn(row, 'owner', 'userId') === ids['user'] && (start.startsWith(first) || isStartOf(first, start, clock))
    );
  },
  title: (row) => `${textIn(row, 'owner', 'userName')} from ${textIn(row, 'dateRange', 'start')}`,
};

function isStartOf(date: string, instant: string, clock: Sought['clock']): boolean {
  return instant !== '' && clock.localAt(instant).startsWith(date);
}

export const NAMED_LISTINGS = {
  webhook: WEBHOOK,
  sharedReport: SHARED_REPORT,
  sharedReportToChange: SHARED_REPORT_TO_CHANGE,
  holiday: byName('holiday', 'list_holidays', 'holiday'),
  customField: byName('custom field', 'list_custom_fields', 'customField'),
  userGroup: byName('user group', 'list_user_groups', 'group'),
  policy: POLICY,
  policyWithPeriod: POLICY_WITH_PERIOD,
  timeOffRequest: TIME_OFF_REQUEST,
  approvalRequest: APPROVAL_REQUEST,
} as const;
