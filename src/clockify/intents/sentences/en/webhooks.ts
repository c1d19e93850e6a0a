import type { ClockifyTopic } from '../../clockify-topic.js';

/** What happens to things: done to them, what somebody does, the noun, and what they are then. */
const CREATED = ['created|added|made', 'creates|adds|makes', 'creation', 'new'] as const;
const UPDATED = [
  'updated|changed|edited|modified',
  'updates|changes|edits',
  'update|updates|changes',
  'updated|changed',
] as const;
const DELETED = ['deleted|removed', 'deletes|removes', 'deletion|deletions', 'deleted|removed'] as const;
const RESTORED = ['restored', 'restores', 'restoration', 'restored'] as const;

/** Every kind of event, the thing and what happens to it. */
const EVENTS: readonly (readonly [
  event: string,
  thing: string,
  happening: readonly [string, string, string, string],
])[] = [
  ['NEW_PROJECT', 'project|projects', CREATED],
  ['PROJECT_UPDATED', 'project|projects', UPDATED],
  ['PROJECT_DELETED', 'project|projects', DELETED],
  ['NEW_TASK', 'task|tasks', CREATED],
  ['TASK_UPDATED', 'task|tasks', UPDATED],
  ['TASK_DELETED', 'task|tasks', DELETED],
  ['NEW_CLIENT', 'client|clients', CREATED],
  ['CLIENT_UPDATED', 'client|clients', UPDATED],
  ['CLIENT_DELETED', 'client|clients', DELETED],
  ['NEW_TAG', 'tag|tags', CREATED],
  ['TAG_UPDATED', 'tag|tags', UPDATED],
  ['TAG_DELETED', 'tag|tags', DELETED],
  ['NEW_TIMER_STARTED', 'timer|timers', ['started', 'starts', 'start|starts', 'new|started']],
  ['TIMER_STOPPED', 'timer|timers', ['stopped', 'stops', 'stop|stops', 'stopped']],
  [
    'NEW_TIME_ENTRY',
    'time entry|time entries|entry|entries',
    ['created|added|logged', 'creates|adds|logs', 'creation', 'new'],
  ],
  ['TIME_ENTRY_UPDATED', 'time entry|time entries|entry|entries', UPDATED],
  ['TIME_ENTRY_DELETED', 'time entry|time entries|entry|entries', DELETED],
  ['TIME_ENTRY_RESTORED', 'time entry|time entries', RESTORED],
  ['TIME_ENTRY_SPLIT', 'time entry|time entries', ['split', 'splits', 'split', 'split']],
  ['NEW_INVOICE', 'invoice|invoices', CREATED],
  ['INVOICE_UPDATED', 'invoice|invoices', UPDATED],
  [
    'NEW_APPROVAL_REQUEST',
    'approval request|approval requests|timesheet|timesheets',
    ['created|submitted', 'creates|submits', 'submission', 'new|submitted'],
  ],
  [
    'APPROVAL_REQUEST_STATUS_UPDATED',
    'approval request status|approval status|status of an approval request',
    ['updated|changed', 'updates|changes', 'update|change', 'updated|changed'],
  ],
  [
    'TIME_OFF_REQUESTED',
    'time off|time off request|time off requests|vacation|leave',
    ['requested|created|submitted', 'requests|submits', 'submission', 'new|requested'],
  ],
  ['TIME_OFF_REQUEST_UPDATED', 'time off request|time off requests', UPDATED],
  [
    'TIME_OFF_REQUEST_APPROVED',
    'time off request|time off requests|time off',
    ['approved', 'approves', 'approval|approvals', 'approved'],
  ],
  [
    'TIME_OFF_REQUEST_REJECTED',
    'time off request|time off requests|time off',
    ['rejected|declined', 'rejects', 'rejection|rejections', 'rejected'],
  ],
  [
    'TIME_OFF_REQUEST_WITHDRAWN',
    'time off request|time off requests|time off',
    ['withdrawn', 'withdraws', 'withdrawal', 'withdrawn'],
  ],
  ['BALANCE_UPDATED', 'balance|balances|time off balance', UPDATED],
  ['EXPENSE_CREATED', 'expense|expenses', ['created|added|submitted', 'creates|adds|submits', 'creation', 'new']],
  ['EXPENSE_UPDATED', 'expense|expenses', UPDATED],
  ['EXPENSE_DELETED', 'expense|expenses', DELETED],
  ['EXPENSE_RESTORED', 'expense|expenses', RESTORED],
  ['ASSIGNMENT_CREATED', 'assignment|assignments', CREATED],
  ['ASSIGNMENT_UPDATED', 'assignment|assignments', UPDATED],
  ['ASSIGNMENT_DELETED', 'assignment|assignments', DELETED],
  ['ASSIGNMENT_PUBLISHED', 'assignment|assignments|schedule', ['published', 'publishes', 'publication', 'published']],
  ['USER_JOINED_WORKSPACE', 'user|users|somebody|someone', ['joined [the workspace]', 'joins', 'joining', 'new']],
  ['USER_DEACTIVATED_ON_WORKSPACE', 'user|users', ['deactivated', 'deactivates', 'deactivation', 'deactivated']],
  ['USER_ACTIVATED_ON_WORKSPACE', 'user|users', ['activated', 'activates', 'activation', 'activated']],
  [
    'USER_DELETED_FROM_WORKSPACE',
    'user|users',
    ['deleted|removed', 'removes|deletes', 'deletion|removal', 'deleted|removed'],
  ],
  ['USER_EMAIL_CHANGED', 'user email|email of a user', ['changed', 'changes', 'change', 'changed']],
  ['USER_UPDATED', 'user|users', ['updated', 'updates', 'update', 'updated']],
  ['USERS_INVITED_TO_WORKSPACE', 'user|users', ['invited', 'invites', 'invitation', 'invited']],
  ['USER_GROUP_CREATED', 'user group|user groups|group|groups', CREATED],
  ['USER_GROUP_UPDATED', 'user group|user groups|group|groups', UPDATED],
  ['USER_GROUP_DELETED', 'user group|user groups|group|groups', DELETED],
  ['COST_RATE_UPDATED', 'cost rate|cost rates', UPDATED],
  ['BILLABLE_RATE_UPDATED', 'billable rate|billable rates', UPDATED],
];

/** An event as it is called, or as it is told: 'a timer is stopped', 'stopped timers', 'someone stops a timer'. */
function told([event, thing, [done, does, noun, being]]: (typeof EVENTS)[number]): string {
  const said = [
    event,
    `[a|an|the|any] [new] (${thing}) [is|are|was|were|has been|have been|gets|get|got|being] (${done})`,
    `[(${thing}) (${noun})|(${noun}) of [a|an] (${thing})]`,
    `[all|any] (${being}) (${thing})`,
    `(someone|somebody|anyone|anybody|a user) (${does}) [a|an|the|any|their] [new] (${thing})`,
    `[a|an|the|any] (${thing}) (${does})`,
  ].map((template) => (template.startsWith('[(') ? `(${template.slice(1, -1)})` : template));
  return `(${said.join('|')}) {event=${event}}`;
}

/** Calls that Clockify makes when something happens. */
export const WEBHOOKS = {
  rules: {
    event: `(${EVENTS.map(told).join('|')})`,
  },
  clauses: {
    newWebhook: [
      '[pointing] (to|at|on) [the] [url|address|endpoint] {url}',
      '[with|and] [the] (url|address|endpoint) [:|=] {url}',
      '{url}',
      '[that|which] (calls|posts to|sends to|notifies|calling|posting to|sending to) {url}',
      '[which|that] [fires] (for|on|when|whenever|if|each time|every time|about|triggered by|triggered when|event|events|for event|for the event|on event|with event|fires when) [:|=] [every|each|all] <event> [events|event]',
      '(named|called|name|with the name|with name) {newName}',
    ],
    called: [
      '[then] (notify|call|ping|hit|post to|send to|inform|trigger|to) [the] [url|address|endpoint] {url}',
      '(when|whenever|if|each time|every time|on|for|about|after|once|send|post|push|forward) [every|each|all|any] <event> [events]',
    ],
    logs: [
      '{period}',
      '(for|from|of|on) {period}',
      '(that|which) (failed {status=FAILED}|succeeded {status=SUCCEEDED})',
    ],
  },
  sentences: {
    list_webhooks: {
      example: 'list webhooks',
      says: ['[<show>] [<all>] <webhooks>', '<which> <webhooks> <exist>'],
    },
    create_webhook: {
      example: 'create webhook ops for TIMER_STOPPED to https://ci.example.com/t',
      says: [
        '(<create>|register|subscribe|install) <a> [<event>] <webhook> [[<named>] {newName}] [[,|:] <newWebhook...>]',
        '<called...>',
        '(<create>|register) <a> <webhook> for (all|every|any) (event|events) [[,] (to|at|on|with url) {url}]',
        '(send|post|forward|push) (all|every) (event|events) to {url}',
      ],
    },
    update_webhook: {
      example: 'change the url of webhook ops to https://ci.example.com/t',
      says: ['(point|redirect) <theWebhook> (to|at) {url}', '<change> [the] event (of|for) <theWebhook> to <event>'],
    },
    delete_webhook: {
      example: 'delete webhook ops',
      says: ['<delete> <theWebhook> <forGood>', '<delete> <aWebhook> <forGood>', 'unsubscribe <theWebhook>'],
    },
    list_webhook_logs: {
      example: 'show the delivery logs of webhook ops from yesterday',
      says: [
        '[<show>] [<all>] [<failedOrNot>] <logs> <logs...> (of|for|from) <theWebhook>',
        '(what|which deliveries) did <theWebhook> (deliver|send) [<logs...>]',
        '(which|what) deliveries of <theWebhook> (failed {status=FAILED}|succeeded {status=SUCCEEDED}) [<logs...>]',
        '[<show>] [the] webhook (logs|deliveries) (of|for|from) {name:webhook} [<logs...>]',
        '[<show>] [the] webhook (logs|deliveries)',
      ],
    },
    rotate_webhook_token: {
      example: 'rotate the token of webhook ops',
      says: [
        '(rotate|regenerate|renew|refresh|reset) [the|a] [webhook] token [of <aWebhook>]',
        '(rotate|regenerate|renew|refresh|reset|roll) [the] webhook (token|secret) (of|for) {name:webhook}',
        'give <theWebhook> a new (token|secret)',
      ],
    },
  },
} satisfies ClockifyTopic;
