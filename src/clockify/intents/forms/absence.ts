import type { SpokenForm, SpokenFormTable } from '../form.js';
import {
  ahead,
  day,
  dayEndMark,
  dayMark,
  moment,
  number,
  text,
  textsOf,
  thing,
  word,
  wordList,
} from '../arg-binding.js';

const HALVES = ['FIRST_HALF', 'SECOND_HALF'];
const AWAY: SpokenForm = {
  args: {
    policy: thing(),
    start: ahead(day()),
    end: ahead(day()),
    halfDay: word(undefined, HALVES),
    note: text('body.note'),
  },

  wants: [{ kind: 'policyWithPeriod', from: ['policy', 'start', 'end', 'halfDay'], to: 'policyId' }],
};
const REQUEST: SpokenForm = {
  args: { user: text(), policy: thing(), dateRangeStart: day(), dateRangeEnd: day() },
  assumes: { user: 'me' },
  wants: [
    {
      kind: 'timeOffRequest',
      from: ['user', 'policy', 'dateRangeStart', 'dateRangeEnd'],
      to: 'requestId',
    },
  ],
};
const POLICY: SpokenForm = {
  args: { policy: thing() },

  wants: [{ kind: 'policy', from: ['policy'], to: 'id' }],
};
const POLICY_BALANCES: SpokenForm = { ...POLICY, wants: [{ kind: 'policy', from: ['policy'], to: 'policyId' }] };
const REQUEST_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'ALL'];
const STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN_SUBMISSION', 'WITHDRAWN_APPROVAL'];
const SUBMIT: SpokenForm = {
  args: {
    period: word('body.period', ['WEEKLY', 'SEMI_MONTHLY', 'MONTHLY']),
    periodStart: dayMark('body.periodStart'),
  },
};

/** Time off, approvals and what is planned for people. */
export const ABSENCE_FORMS: SpokenFormTable = {
  create_time_off_request: AWAY,
  create_time_off_request_for_user: { ...AWAY },
  update_time_off_request_status: {
    ...REQUEST,
    args: { ...REQUEST.args, status: word('body.status', ['APPROVED', 'REJECTED']), note: text('body.note') },

    assumes: {},
  },
  delete_time_off_request: REQUEST,
  get_time_off_policy: POLICY,
  delete_time_off_policy: POLICY,
  list_time_off_requests: {
    args: {
      status: wordList(undefined, REQUEST_STATES),
      statuses: wordList('body.statuses', REQUEST_STATES),
      dateRangeStart: dayMark('body.start'),
      dateRangeEnd: dayEndMark('body.end'),
      user: text(),
    },
    compose: ({ status }) => ({
      placed: { 'body.statuses': textsOf(status)?.map((one) => one.toUpperCase()) ?? ['ALL'] },
      notes: [],
    }),
    wants: [{ kind: 'user', from: ['user'], to: 'body.users' }],
  },
  list_user_balances: {
    args: { policy: thing() },
    ignoredArgs: { policy: 'Clockify lists the balances of all policies.' },
  },
  list_policy_balances: POLICY_BALANCES,
  update_policy_balance: {
    ...POLICY_BALANCES,
    args: { policy: thing(), value: number('body.value') },
  },
  create_time_off_policy: {
    gives: {
      'body.approve': { requiresApproval: true },
      'body.everyoneIncludingNew': true,
      'body.timeUnit': 'DAYS',
    },
    compose: () => ({ placed: {}, notes: ["The policy is everybody's, and what is taken of it has to be approved."] }),
  },
  update_time_off_policy_status: {
    ...POLICY,
    args: { policy: thing(), status: word('body.status', ['ACTIVE', 'ARCHIVED']) },
  },
  create_holiday: {
    args: {
      start: ahead(day('body.datePeriod.startDate')),
      end: ahead(day('body.datePeriod.endDate')),
      date: ahead(day()),
    },

    gives: { 'body.everyoneIncludingNew': true },
    compose: ({ start, end, date }) => ({
      placed: {
        'body.datePeriod.startDate': start ?? date,
        'body.datePeriod.endDate': end ?? start ?? date,
      },
      notes: ["The holiday is everybody's."],
    }),
  },
  delete_holiday: {
    args: { holiday: thing() },

    wants: [{ kind: 'holiday', from: ['holiday'], to: 'holidayId' }],
  },
  list_holidays: {
    args: { dateRangeStart: ahead(day()), dateRangeEnd: ahead(day()) },
    ignoredArgs: { dateRangeStart: 'Clockify lists all holidays: look for those of the days that you asked for.' },
  },
  create_approval_request: SUBMIT,
  create_approval_request_for_user: SUBMIT,
  update_approval_request: {
    args: { user: text(), periodStart: day(), status: word('body.state', STATES), note: text('body.note') },

    wants: [{ kind: 'approvalRequest', from: ['user', 'periodStart', 'status'], to: 'approvalRequestId' }],
  },
  list_assignments: {
    args: {
      dateRangeStart: ahead(dayMark('start')),
      dateRangeEnd: ahead(dayEndMark('end')),
      user: text(),
      project: text(),
    },

    ignoredArgs: {
      user: 'Clockify lists the assignments of all people: look for those of the one that you asked for.',
      project: 'Clockify lists the assignments of all projects: look for those of the one that you asked for.',
    },
  },
  create_assignment: {
    args: {
      start: ahead(dayMark('body.start')),
      end: ahead(dayEndMark('body.end')),
      hoursPerDay: number('body.hoursPerDay'),
    },
  },
  publish_assignments: { args: { dateRangeStart: dayMark('body.start'), dateRangeEnd: dayEndMark('body.end') } },
  update_user_status: { args: { status: word('body.status', ['ACTIVE', 'INACTIVE']), start: moment() } },
};
