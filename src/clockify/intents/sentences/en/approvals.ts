import type { ClockifyTopic } from '../../clockify-topic.js';

const SHEET =
  '(timesheet|time sheet|timesheets|time|hours|time entries|entries|week|weekly timesheet|monthly timesheet)';
const WEEKLY = '({week:periodStart} {period=WEEKLY}|{month:periodStart} {period=MONTHLY})';
const FROM = '[for|of|from|in]';
const NOTE = '[(because|reason|with note|with the note|note|with reason|,) [:] {description:note}|{rest:note}]';

/** Timesheets that somebody has to agree to. */
export const APPROVALS = {
  rules: {
    approval: '(approval|review|sign - off|signoff|sign off)',
    decide:
      '((approve|accept|sign off|sign off on|ok) {status=APPROVED}|(reject|decline|deny|refuse|send back) {status=REJECTED})',
    sheet: SHEET,
    approvalState:
      '((pending|open|waiting|submitted|outstanding|unapproved) {status=PENDING}|approved {status=APPROVED}|(withdrawn) {status=WITHDRAWN_APPROVAL})',
    when: WEEKLY,
  },
  clauses: {
    period: [`${FROM} {week:periodStart}`, `${FROM} {month:periodStart}`],
    decided: [`${FROM} {week:periodStart}`, `${FROM} {month:periodStart}`, '(for|of|from|by) [user] {user}'],
  },
  sentences: {
    create_approval_request: {
      example: 'submit my timesheet for last week',
      says: [
        `(submit|send|hand in|turn in|file|send in|send off) [my|the] <sheet> ${FROM} <when> [for <approval>]`,
        `(submit|send|hand in|turn in|file) [my|the] <sheet> for <approval> ${FROM} <when>`,
        '(submit|send|hand in|turn in) [my|the] <when> [<sheet>] [for <approval>]',
        '(submit|send|hand in|turn in) my <when> <sheet> [for <approval>]',
        `(request|ask for) approval (for|of) [my|the] [<sheet>] ${FROM} <when>`,
        '(submit|hand in|turn in|file) [my|the|a] (timesheet|time sheet|timesheets|hours|week) [for <approval>]',
        '(request|ask for) approval [(for|of) my (timesheet|time sheet|hours)]',
      ],
    },
    create_approval_request_for_user: {
      example: "submit Ana's timesheet for last week",
      says: [
        `(submit|send|hand in) {user} 's <sheet> ${FROM} <when> [for <approval>]`,
        "(submit|send|hand in) {user} 's <when> <sheet> [for <approval>]",
        `(submit|send|hand in) [the] <sheet> of [user] {user} ${FROM} <when> [for <approval>]`,
        "(submit|hand in) {user} 's (timesheet|time sheet) [for <approval>]",
      ],
    },
    resubmit_approval_request: {
      example: 'resubmit my timesheet for last week',
      says: [
        `(resubmit|re - submit) [my|the] [rejected] <sheet> ${FROM} <when> [for <approval>]`,
        `(submit|send|hand in) [my|the] <sheet> ${FROM} <when> again [for <approval>]`,
        '(resubmit|re - submit) [my|the] (timesheet|time sheet) [for <approval>]',
      ],
    },
    list_approval_requests: {
      example: 'show pending approvals',
      says: [
        '[<show>] [<all>] [<approvalState>] (approvals|approval requests|timesheet approvals|timesheet requests)',
        '[<show>] [<all>] <approvalState> (timesheets|time sheets|timesheet submissions)',
        '[<show>] [<all>] (timesheets|time sheets|approvals) [that are] (waiting|pending|open) [for|my|for my] [approval|review] {status=PENDING}',
        '(what|which) (timesheets|time sheets|approvals|approval requests) are [still] (<approvalState>|waiting for approval {status=PENDING}|to be approved {status=PENDING})',
        "(what|what is|what ' s|anything) [is] [there] (waiting for|pending|awaiting|to) [my] (approval|approve) {status=PENDING}",
        '(are there|do i have|do we have) [any] <approvalState> (approvals|timesheets|approval requests)',
        '(what|which) [timesheets|time sheets] (do i have|need i|do i need) to approve {status=PENDING}',
        'who has [already] submitted (their|a) timesheet {status=PENDING}',
        '[<show>] approvals (that are) <approvalState>',
      ],
    },
    update_approval_request: {
      example: "approve Ana's timesheet for last week",
      says: [
        `<decide> {user} 's <sheet> [<period...>] ${NOTE}`,
        `send {user} 's <sheet> back {status=REJECTED} [<period...>] ${NOTE}`,
        `<decide> [the] <sheet> [<decided...>] ${NOTE}`,
        `<decide> {user} 's ({week:periodStart}|{month:periodStart}) [<sheet>] ${NOTE}`,
        `<decide> ({week:periodStart}|{month:periodStart}) <sheet> (of|for|from) {user} ${NOTE}`,
        `<decide> [the] (submission|approval request|approval) [<decided...>] ${NOTE}`,
        '<decide> (a|that|this) (timesheet|time sheet|approval request)',
      ],
    },
    withdraw_timesheet: {
      example: 'withdraw my timesheet for last week',
      says: [
        `(withdraw|retract|recall|take back|pull back|cancel) my [submitted] (timesheet|time sheet|submission|approval request|approval|week) [<period...>] ${NOTE}`,
        '(withdraw|retract|recall|take back|cancel) my ({week:periodStart}|{month:periodStart}) (timesheet|time sheet|submission)',
        '(withdraw|retract|recall|take back|cancel) [the] submission of my (timesheet|time sheet|hours) [<period...>]',
      ],
    },
    withdraw_approval: {
      example: "withdraw the approval of Ana's timesheet for last week",
      says: [
        `(withdraw|revoke|undo|take back|cancel|retract) [the|my] approval (of|for) {user} 's (timesheet|time sheet|hours|time) [<period...>] ${NOTE}`,
        `(unapprove|un - approve|withdraw) {user} 's [approved] (timesheet|time sheet|hours|time) [<period...>] ${NOTE}`,
      ],
    },
  },
} satisfies ClockifyTopic;
