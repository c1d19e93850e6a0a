import type { Frame } from '../../../language/engine/lexicon.js';
import type { IntentName } from '../intents.js';
import type { VerbName } from './lexicon.js';

type ClockifyFrame = Frame<VerbName>;

/** Says what to do with something. */
const say = (verb: VerbName, rest: string): ClockifyFrame => ({ verb, rest });
/** Shows something; that it is to be shown goes without saying. */
const list = (rest: string): ClockifyFrame => ({ verb: 'show', mayLackVerb: true, rest });
/** Asks, or says what is so: the verb is in the words already. */
const ask = (rest: string): ClockifyFrame => ({ rest });

const listed = (things: string): ClockifyFrame[] => [list(`[<all>] ${things}`), ask(`<which> ${things} <exist>`)];
const looked = (thing: string): ClockifyFrame[] => [list(`<details> <of> ${thing}`), say('show', thing)];
const created = (thing: string, details = ''): ClockifyFrame[] => [
  say('create', `${thing} [<named>] {newName}${details}`),
  say('create', thing),
];
const renamed = (thing: string): ClockifyFrame[] => [
  say('rename', `${thing} <renamedTo> {newName}`),
  say('set', `<name> <of> ${thing} <onto> {newName}`),
];
const done = (verb: VerbName, thing: string, any: string): ClockifyFrame[] => [say(verb, thing), say(verb, any)];
const rate = (of: string, attribute: 'hourlyRate' | 'costRate', to = 'money'): ClockifyFrame[] => [
  say('set', `<${attribute}> <of> ${of} <onto> {${to}} [<perHour>]`),
];

const IN_PROJECT = '[<in> [<the>] [<project>] {project}]';
const PEOPLE = '<whom> ([<the>] (<user>|<users>) {users}|{titledPeople})';
const PERSON = '<whom> [<the>] [<user>] {user}';
/** Where it could be anything else too: `disable notifications`. */
const SURE_PERSON = '<whom> ([<the>] <user> {user}|{titledPerson})';
const OF_PERSON = '<of> [<the>] [<user>] {user}';
const SINCE = '[<since> {day:since}]';
const OF_TEMPLATE = '<from> [<the>] <template> [<named>] {name:template}';

/**
 * How intents about named things are said in every language: verb by verb and thing by thing. A language has the words for
 * them in its lexicon, and whatever is said in its own way beside them.
 */
export const FRAMES = {
  get_client: looked('<theClient>'),
  update_client: [
    say('set', '<name> <of> <theClient> <onto> {newName}'),
    say('set', '<email> <of> <theClient> <onto> {email}'),
    say('set', '<address> <of> <theClient> <onto> {quoted:address}'),
    say('set', '<note> <of> <theClient> <onto> {quoted:note}'),
  ],
  archive_client: done('archive', '<theClient>', '<aClient>'),
  restore_client: done('restore', '<theClient>', '<aClient>'),
  get_project: looked('<theProject>'),
  archive_project: done('archive', '<theProject>', '<aProject>'),
  restore_project: done('restore', '<theProject>', '<aProject>'),
  list_project_templates: listed('<templates>'),
  create_project_from_template: [
    say('create', `<aProject> [<named>] {newName} ${OF_TEMPLATE}`),
    say('create', `<aProject> ${OF_TEMPLATE}`),
    say('create', `<aProject> <from> [<a>] <template>`),
  ],
  update_project: [
    say('set', '<name> <of> <theProject> <onto> {newName}'),
    say('set', '<color> <of> <theProject> <onto> {color}'),
    say('set', '[<the>] <client> <of> <theProject> <onto> [<the>] [<client>] {client}'),
    say('set', '<note> <of> <theProject> <onto> {quoted:note}'),
    ...rate('<theProject>', 'hourlyRate', 'money:hourlyRate'),
    ...rate('<theProject>', 'costRate', 'money:costRate'),
  ],
  update_project_estimate: [
    say('set', '<estimate> <of> <theProject> <onto> {duration:estimate}'),
    say('set', '<budget> <of> <theProject> <onto> {money:budget}'),
  ],
  make_project_template: [
    say('make', '<theProject> <being> <aTemplate>'),
    say('mark', '<theProject> <as> <aTemplate>'),
  ],
  assign_project_users: [say('add', `${PEOPLE} <into> <theProject>`), say('assign', `${PEOPLE} <into> <theProject>`)],
  assign_project_to_nobody: [say('add', '<someone> <into> <theProject>')],
  update_project_user_hourly_rate: [
    say('set', `<hourlyRate> ${OF_PERSON} <in> <theProject> <onto> {money} [<perHour>]`),
    say('set', `<hourlyRate> ${OF_PERSON} <onto> {money} [<perHour>] <in> <theProject>`),
  ],
  update_project_user_cost_rate: [
    say('set', `<costRate> ${OF_PERSON} <in> <theProject> <onto> {money} [<perHour>]`),
    say('set', `<costRate> ${OF_PERSON} <onto> {money} [<perHour>] <in> <theProject>`),
  ],
  list_project_custom_fields: [list('[<all>] <customFields> <of> <theProject>')],
  get_task: [list(`<details> <of> <theTask> ${IN_PROJECT}`), say('show', `<theTask> ${IN_PROJECT}`)],
  assign_task: [
    say(
      'assign',
      `${PEOPLE.replaceAll('{users}', '{users:assignees}').replace('{titledPeople}', '{titledPeople:assignees}')} <into> <theTask> ${IN_PROJECT}`,
    ),
    say('assign', `<theTask> ${IN_PROJECT} <to> [<user>|<users>] {users:assignees}`),
  ],
  finish_task: [say('mark', `<theTask> ${IN_PROJECT} <as> <done>`)],
  reopen_task: [say('mark', `<theTask> ${IN_PROJECT} <as> <open>`), say('restore', `<theTask> ${IN_PROJECT}`)],
  update_task: [
    say('set', `<name> <of> <theTask> ${IN_PROJECT} <onto> {newName}`),
    say('set', `<estimate> <of> <theTask> ${IN_PROJECT} <onto> {duration:estimate}`),
  ],
  update_task_hourly_rate: rate(`<theTask> ${IN_PROJECT}`, 'hourlyRate'),
  update_task_cost_rate: rate(`<theTask> ${IN_PROJECT}`, 'costRate'),
  get_tag: looked('<theTag>'),
  update_tag: [say('set', '<name> <of> <theTag> <onto> {newName}')],
  archive_tag: done('archive', '<theTag>', '<aTag>'),
  restore_tag: done('restore', '<theTag>', '<aTag>'),

  list_users: [...listed('<users>'), list('[<all>] <users> <of> <theProject>')],
  get_member_profile: [list(`<profile> ${OF_PERSON}`)],
  add_workspace_user: [
    say('invite', '<whom> [<the>] [<user>] {email} [<into> <workspace>]'),
    say('invite', '<whom> (<someone>|{user:_}) [<into> <workspace>]'),
  ],
  activate_user: done('activate', SURE_PERSON, '<aUser>'),
  deactivate_user: done('deactivate', SURE_PERSON, '<aUser>'),
  update_user_hourly_rate: [
    say('set', `<hourlyRate> ${OF_PERSON} <onto> {money} [<perHour>] ${SINCE}`),
    say('set', `<hourlyRate> ${OF_PERSON}`),
  ],
  update_user_cost_rate: [say('set', `<costRate> ${OF_PERSON} <onto> {money} [<perHour>] ${SINCE}`)],
  list_user_managers: [list(`<managers> ${OF_PERSON}`), ask(`<who> <managers> ${OF_PERSON}`)],
  make_workspace_admin: [say('make', `${PERSON} <being> <admin> [<of> <workspace>]`)],
  make_team_manager: [
    say('make', `${PERSON} <being> <teamManager> <of> (<theGroup>|[<the>] [<user>] {users:members})`),
    say('make', `${PERSON} <being> <teamManager>`),
  ],
  make_project_manager: [
    say('make', `${PERSON} <being> <projectManager> <of> [<the>] [<project>] {project}`),
    say('make', `${PERSON} <being> <projectManager>`),
  ],
  remove_workspace_admin: [
    say('remove', `${PERSON} <as> <admin>`),
    say('remove', `<role> <admin> <fromWhom> [<the>] [<user>] {user}`),
  ],
  remove_project_manager: [say('remove', `${PERSON} <as> <projectManager> <of> [<the>] [<project>] {project}`)],
  list_user_groups: listed('<groups>'),
  create_user_group: created('<aGroup>', ' [<with> {users}]'),
  update_user_group: [...renamed('<theGroup>'), say('rename', '<theGroup>')],
  delete_user_group: done('delete', '<theGroup>', '<aGroup>'),
  add_user_group_member: [say('add', `${PERSON} <into> <theGroup>`), say('add', `${PERSON} <into> <aGroup>`)],
  remove_user_group_member: [
    say('remove', `${PERSON} <from> <theGroup>`),
    say('delete', `${PERSON} <from> <theGroup>`),
  ],
  list_workspaces: listed('<workspaces>'),
  get_workspace: [list('<details> <of> <workspace>'), say('show', '<workspace>'), list('<settings> <of> <workspace>')],
  create_workspace: created('[<a>] <workspace>'),
  update_workspace_hourly_rate: rate('<workspace>', 'hourlyRate'),
  update_workspace_cost_rate: rate('<workspace>', 'costRate'),

  get_expense: [list('<lastExpense>')],
  update_expense: [
    say('set', '<amount> [<of>] <lastExpense> <onto> {money}'),
    say('set', '[<the>] <category> [<of>] <lastExpense> <onto> {name:category}'),
    say('set', '<date> [<of>] <lastExpense> <onto> {day}'),
    say('set', '[<the>] <project> [<of>] <lastExpense> <onto> {project}'),
    say('set', '<note> [<of>] <lastExpense> <onto> {description:notes}'),
    say('mark', '<lastExpense> <as> <billableOrNot>'),
  ],
  list_expense_categories: [
    ...listed('<categories>'),
    list('[<all>] <archivedOnes> <categories>'),
    list('[<all>] <categories> <archivedOnes>'),
  ],
  create_expense_category: created('<aCategory>'),
  update_expense_category: [...renamed('<theCategory>'), say('rename', '<theCategory>')],
  archive_expense_category: [say('archive', '<theCategory>')],
  restore_expense_category: [say('restore', '<theCategory>')],
  delete_expense_category: done('delete', '<theCategory>', '<aCategory>'),

  list_invoices: [
    ...listed('<invoices>'),
    list('[<all>] <invoiceState> <invoices>'),
    list('[<all>] <invoices> <invoiceState>'),
    ask('<which> <invoices> <are> <invoiceState>'),
    list('[<all>] [<invoiceState>] <invoices> (<of>|<for>) [<the>] [<client>] {client}'),
    list('[<all>] <invoices> [<invoiceState>] (<of>|<for>) [<the>] [<client>] {client}'),
  ],
  get_invoice: looked('<theInvoice>'),
  create_invoice: [say('create', '<aInvoice> <newInvoice...>'), say('create', '<aInvoice>')],
  update_invoice: [
    say('set', '<dueDate> <of> <theInvoice> <onto> {day:dueDate}'),
    say('set', '<issueDate> <of> <theInvoice> <onto> {day:issuedDate}'),
    say('set', '<number> <of> <theInvoice> <onto> {code:number}'),
    say('set', '<note> <of> <theInvoice> <onto> {quoted:note}'),
    say('set', '<subject> <of> <theInvoice> <onto> {newName:subject}'),
    say('set', '[<the>] <client> <of> <theInvoice> <onto> {client}'),
  ],
  update_invoice_status: [
    say('mark', '<theInvoice> <as> <invoiceStatus>'),
    say('mark', '<aInvoice> <as> <invoiceStatus>'),
    ask('<theInvoice> <is> <invoiceStatus>'),
  ],
  duplicate_invoice: done('duplicate', '<theInvoice>', '<aInvoice>'),
  export_invoice: [say('export', '<theInvoice> [<as> <pdf>]'), say('export', '<aInvoice> [<as> <pdf>]')],
  delete_invoice: done('delete', '<theInvoice>', '<aInvoice>'),
  create_invoice_item: [
    say('add', '{number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>] <into> <theInvoice>'),
    say(
      'add',
      '<item> [:] {quoted:description} [,] {number:quantity} [<times>] [<at>] <unitPrice> [<each>] <into> <theInvoice>',
    ),
    say('add', '<item> <into> <theInvoice>'),
  ],
  delete_invoice_item: [
    say('delete', '<item> [<number>] {number:order} <of> <theInvoice>'),
    say('remove', '<item> [<number>] {number:order} <from> <theInvoice>'),
  ],
  create_invoice_payment: [
    say('record', '<payment> <ofAmount> {money} <for> <theInvoice> [<paid...>]'),
    say('record', '<payment> <for> <theInvoice> <ofAmount> {money} [<paid...>]'),
    say('record', '<payment> <for> <theInvoice>'),
    ask('<theInvoice> <is> <invoicePaid> [,|:|<with>|<at>] {money} [<paid...>]'),
  ],
  list_invoice_payments: [list('[<all>] <payments> <of> <theInvoice>'), list('[<all>] <payments> <for> <theInvoice>')],
  get_invoice_settings: [list('<settings> <of> <invoices>')],

  update_time_off_request_status: [
    say('approve', `<request> [<for> <absence>] ${OF_PERSON} {status=APPROVED} [<whose...>]`),
    say('reject', `<request> [<for> <absence>] ${OF_PERSON} {status=REJECTED} [<whose...>]`),
    say('approve', `[<the>] <absence> ${OF_PERSON} {status=APPROVED} [<whose...>]`),
    say('reject', `[<the>] <absence> ${OF_PERSON} {status=REJECTED} [<whose...>]`),
  ],
  withdraw_time_off_request: [
    say('withdraw', '<my> <request> [<for> <absence>] [<whose...>]'),
    say('withdraw', '<my> <absence> [<whose...>]'),
  ],
  delete_time_off_request: [
    say('withdraw', `<request> [<for> <absence>] ${OF_PERSON} [<whose...>]`),
    say('withdraw', `[<the>] <absence> ${OF_PERSON} [<whose...>]`),
  ],
  list_time_off_requests: [
    list('[<all>] [<requestState>] <requests> [<whose...>]'),
    list('[<all>] <requests> <requestState> [<whose...>]'),
    ask('<which> <requests> <are> <requestState>'),
  ],
  create_time_off_policy: created('<aPolicy>'),
  update_time_off_policy_status: [
    say('archive', '<thePolicy> {status=ARCHIVED}'),
    say('restore', '<thePolicy> {status=ACTIVE}'),
    say('activate', '<thePolicy> {status=ACTIVE}'),
  ],
  delete_time_off_policy: done('delete', '<thePolicy>', '<aPolicy>'),
  list_user_balances: [list(`<balance> ${OF_PERSON}`)],
  list_policy_balances: [list('<balance> <of> <thePolicy>')],
  update_policy_balance: [
    say('add', `{number:value} [<days>] <into> <balance> [<for> (<absence>|<thePolicy>)] ${OF_PERSON}`),
  ],
  create_holiday: [
    say('create', '<aHoliday> [<named>] {newName} [<on>] {period:start..end}'),
    say('create', '<aHoliday> [<on>] {period:start..end} (<named>|:) {newName}'),
    say('create', '<aHoliday> [<named>] {newName}'),
  ],
  delete_holiday: done('delete', '<theHoliday>', '<aHoliday>'),

  create_approval_request_for_user: [say('submit', `<timesheet> ${OF_PERSON} [<submitted...>]`)],
  resubmit_approval_request: [
    say('submit', '[<my>] <timesheet> [<submitted...>] <again>'),
    say('submit', '[<my>] <timesheet> <again> <submitted...>'),
  ],
  withdraw_timesheet: [say('withdraw', '<my> <timesheet> [<sheet...>]')],
  withdraw_approval: [say('withdraw', `<approval> <of> <timesheet> ${OF_PERSON} [<sheet...>]`)],

  list_assignments: [
    list('[<all>] <assignments> [<planned...>]'),
    ask('<who> [<planned...>] <isPlanned> [<planned...>]'),
    list(`<schedule> [${OF_PERSON}] [<planned...>]`),
  ],
  create_assignment: [
    say('plan', `${SURE_PERSON} <plan...>`),
    say('create', `[<a>] <assignment> <for> ${SURE_PERSON} <plan...>`),
    say('create', '[<a>] <assignment>'),
  ],
  publish_assignments: [say('publish', '(<schedule>|[<all>] <assignments>) [<for>|<of>] [{period:start..end}]')],
  get_user_capacity_totals: [
    list(`<capacity> ${OF_PERSON} [<for>|<in>] [{period:start..end}]`),
    list('<my> <capacity> {user=me} [<for>|<in>] [{period:start..end}]'),
  ],

  get_webhook: looked('<theWebhook>'),
  update_webhook: [
    say('set', '<url> <of> <theWebhook> <onto> {url}'),
    say('rename', '<theWebhook> <renamedTo> {newName}'),
  ],
  list_webhook_logs: [
    list('[<all>] [<failedOrNot>] <logs> <of> <theWebhook> [<deliveries...>]'),
    list('[<all>] <logs> <failedOrNot> <of> <theWebhook> [<deliveries...>]'),
  ],
  rotate_webhook_token: [say('renew', '<token> <of> <theWebhook>')],

  list_custom_fields: listed('<customFields>'),
  create_custom_field: [
    say('create', '<aCustomField> [<named>] {newName} [,] [<of>] [<type>] <fieldType>'),
    say('create', '<aCustomField> [<of>] [<type>] <fieldType> [<named>] {newName}'),
    say('create', '<aCustomField> [<named>] {newName}'),
    say('create', '<aCustomField>'),
  ],
  update_custom_field: renamed('<theCustomField>'),
  delete_custom_field: done('delete', '<theCustomField>', '<aCustomField>'),
  list_created_entities: [ask('<which> <entity> <createdThings> [<changed...>]')],
  list_updated_entities: [ask('<which> <entity> <updatedThings> [<changed...>]')],
  list_deleted_entities: [ask('<which> <entity> <deletedThings> [<changed...>]')],
  search_audit_logs: [list('<auditLog> [<for>|<of>] [{period:start..end}]')],

  get_shared_report: [say('show', '<theSharedReport>')],
  list_shared_reports: listed('<sharedReports>'),
  update_shared_report: [
    say('rename', '<theSharedReport> <renamedTo> {newName}'),
    say('make', '<theSharedReport> <publicOrPrivate>'),
    say('mark', '<theSharedReport> <as> <publicOrPrivate>'),
  ],
  delete_shared_report: done('delete', '<theSharedReport>', '<aSharedReport>'),

  duplicate_time_entry: [say('duplicate', '<lastEntry>')],
  get_time_entry: [list('<lastEntry>'), list('<details> <of> <lastEntry>')],
  update_time_entries_invoiced: [
    say('mark', '[<all>] <entries> <of> [<the>] [<project>] {project} [<from>|<of>] [{period}] <as> <invoicedOrNot>'),
    say('mark', '[<all>] <entries> [<from>|<of>] {period} <of> [<the>] [<project>] {project} <as> <invoicedOrNot>'),
  ],
} as const satisfies { readonly [name in IntentName]?: readonly ClockifyFrame[] };

/** The name of an intent that is said by verb and thing. */
export type FramedIntent = keyof typeof FRAMES;

/** Parts of frames that may come in any order. */
export const FRAME_CLAUSES = {
  newInvoice: [
    '(<for>|<of>) [<the>] [<client>] {client}',
    '[,] <due> {day:dueDate}',
    '[,] <issued> {day:issuedDate}',
    '[,] [<with>] <number> {code:number}',
  ],
  paid: ['[<on>] {day}', '[,] [<with>] <note> {quoted:note}'],
  whose: ['{period}', '(<for>|<of>|<on>|<from>) {period}'],
  sheet: ['{week:periodStart}', '{month:periodStart}', '(<for>|<of>|<from>) ({week:periodStart}|{month:periodStart})'],
  submitted: [
    '{week:periodStart} {period=WEEKLY}',
    '{month:periodStart} {period=MONTHLY}',
    '(<for>|<of>|<from>) ({week:periodStart} {period=WEEKLY}|{month:periodStart} {period=MONTHLY})',
  ],
  planned: ['{period}', '(<for>|<in>) {period}', '<in> [<the>] <project> {project}'],
  plan: [
    '<in> [<the>] [<project>] {project}',
    '[<for>] {number:hoursPerDay} <hours> <perDay>',
    '{period:start..end}',
    '(<for>|<in>) {period:start..end}',
  ],
  deliveries: ['{period}', '(<for>|<from>|<of>) {period}'],
  changed: ['{period:start..end}', '(<in>|<for>) {period:start..end}'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
