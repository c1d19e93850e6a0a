import type { FramedIntent } from './frames.js';
import type { Lexicon } from './lexicon.js';

/** Things that somebody may call their own: `my clients`. */
function mine(many: string): string {
  return `${many}|[all] [of] my (${many})`;
}

const INVOICE_STATE =
  '[with status|with the status|that are|which are] [still] ((unsent|draft|not sent) {statuses+=UNSENT}|sent {statuses+=SENT}|paid {statuses+=PAID}|(partially paid|partly paid) {statuses+=PARTIALLY_PAID}|(void|voided) {statuses+=VOID}|(overdue|past due|late) {statuses+=OVERDUE}|(unpaid|outstanding|open|not paid|unsettled) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE})';

/** Verbs in brackets are what people write down of their work as well: behind an `and` in a text they begin no command. */
export const LEXICON: Lexicon = {
  verbs: {
    show: [
      {
        before:
          "show|show me|show us|list|list me|get|get me|get us|give me|give us|tell me|(display)|(view)|(see)|(fetch)|(describe)|(inspect)|(check)|pull up|bring up|call up|what is|what ' s|what are|what does|where is|where are|i want to see|let me see|let ' s see|can i see|open the|open my|open our|open up",
      },
      { before: 'what does', particle: 'look like' },
    ],
    create: [
      {
        before:
          'create|create me|add|new|set up|setup|(register)|(define)|(issue)|(draft)|(write)|generate|(prepare)|(introduce)|i need|we need|make a|make an|make another|make a new|make me a|make me an|make us a|make us an',
      },
    ],
    rename: [{ before: 'rename|(retitle)|(relabel)' }],
    set: [
      {
        before:
          'set|change|update|edit|(modify)|(correct)|(switch)|(fix)|(adjust)|(raise)|(increase)|(bump)|(bump up)|(lower)|(reduce)|(decrease)|(cut)|move|(postpone)|(extend)|(push)|push back|put|(reset)',
      },
    ],
    archive: [
      { before: 'archive|(shelve)|mothball|put away|put aside' },
      { before: 'move|put|send|(shift)', particle: '(to|in|into) [the|our] (archive|archives)' },
      { before: 'mark|set|flag', particle: '[as|to] archived' },
    ],
    restore: [
      {
        before:
          'unarchive|un - archive|dearchive|restore|reactivate|re - activate|(reopen)|re - open|bring back|(recover)|(reinstate)|(revive)',
      },
      {
        before: 'unarchive|un - archive|dearchive|restore|reactivate|(reopen)|bring|take|get|move|put|(pull)|(recover)',
        particle: '[back|out] (from|of|out of) [the|our] (archive|archives)',
      },
      { before: 'bring|take|get|move|put', particle: 'back|out|back to life' },
      { before: 'bring back', particle: '(from|out of) [the|our] (archive|archives)' },
      { before: 'mark|set|flag|make', particle: '[as|to] (active|not archived|unarchived) [again]' },
      { before: '(open)|activate', particle: 'again|back up' },
    ],
    delete: [
      {
        before:
          'delete|remove|(erase)|discard|(trash)|(scrap)|(drop)|(kill)|throw away|throw out|get rid of|permanently delete|permanently remove|permanently erase',
      },
      {
        before:
          'delete|remove|(erase)|discard|(scrap)|(trash)|(drop)|throw away|get rid of|permanently delete|permanently remove|permanently erase',
        particle: 'permanently|for good|completely|entirely|forever',
      },
      { before: '(throw)', particle: 'away|out' },
    ],
    add: [{ before: 'add|put|(include)|(append)|(insert)' }],
    remove: [
      {
        before:
          'remove|(kick)|(drop)|take|(revoke)|take away|(demote)|(strip)|(exclude)|(throw)|(pull)|kick out|throw out',
      },
    ],
    assign: [{ before: 'assign|give|(allocate)|(hand)|hand over' }],
    invite: [
      { before: 'invite|send an invite to|send an invitation to|mail an invitation to|email an invitation to' },
      { before: 'send', particle: 'an (invite|invitation)' },
    ],
    activate: [
      { before: 'activate|reactivate|re - activate|enable|unblock|unlock' },
      { before: 'activate|enable', particle: 'again' },
    ],
    deactivate: [{ before: 'deactivate|disable|suspend|block|lock' }],
    mark: [
      {
        before:
          'mark|set|flag|make|put|change|update|(turn)|(switch)|(save)|(use)|(declare)|set the status of|change the status of|update the status of|set status of|change status of|update status of',
      },
      { before: '(tick)|(check)', particle: 'off' },
    ],
    make: [
      {
        before:
          'make|set|assign|give|grant|promote|change|(appoint)|(name)|(turn)|(convert)|(switch)|(elevate)|(upgrade)|(declare)',
      },
    ],
    duplicate: [
      {
        before:
          'duplicate|copy|(clone)|(repeat)|make a copy of|create a copy of|make a duplicate of|create a duplicate of',
      },
    ],
    export: [{ before: 'export|(download)|print|(save)' }],
    publish: [{ before: 'publish|(release)' }],
    renew: [
      { before: 'rotate|(regenerate)|(renew)|(refresh)|(reset)|(roll)|(replace)|change|generate|create|get|get me' },
    ],
    submit: [{ before: 'submit|send|send in|send off|hand in|turn in|(file)|put in' }],
    approve: [{ before: 'approve|(accept)|ok|confirm|(grant)|sign off|sign off on|green - light|(greenlight)' }],
    reject: [{ before: 'reject|(decline)|(deny)|(refuse)|turn down|send back' }],
    withdraw: [
      {
        before:
          'withdraw|cancel|delete|remove|(retract)|(revoke)|(recall)|(undo)|(drop)|take back|pull back|call off|get rid of|throw away|(trash)|(discard)|(erase)',
      },
    ],
    plan: [
      { before: '(schedule)|(plan)|(book)|(allocate)' },
      { before: 'put', particle: 'on the (schedule|plan|roster)' },
    ],
    record: [{ before: 'record|(register)|enter|book|log|add|create|note|(post)|put in' }],
  },
  things: {
    client: { one: 'client|customer', many: mine('clients|customers') },
    project: { one: 'project', many: mine('projects') },
    task: { one: 'task', many: mine('tasks') },
    tag: { one: 'tag|(label)', many: mine('tags|(labels)') },
    user: {
      one: 'user|member|colleague|(teammate)|team member|(employee)|coworker|co - worker',
      many: mine(
        'users|members|people|(everyone)|(everybody)|(teammates)|team members|colleagues|(employees)|workspace users|workspace members|(coworkers)|(staff)',
      ),
    },
    group: { one: 'group|user group|usergroup|team', many: mine('groups|user groups|usergroups|teams') },
    category: {
      one: 'expense category|category|cost category|category of expenses|category for expenses',
      many: mine('expense categories|categories|cost categories|categories of expenses|categories for expenses'),
    },
    invoice: {
      one: 'invoice|draft invoice|invoice number|invoice no|invoice no .|invoice nr|invoice nr .|invoice num|invoice #',
      many: mine('invoices|(bills)'),
    },
    policy: {
      one: 'policy|time off policy|time - off policy|leave policy|pto policy|vacation policy|absence policy',
      many: mine(
        'policies|time off policies|time - off policies|leave policies|pto policies|vacation policies|absence policies',
      ),
    },
    holiday: {
      one: 'holiday|public holiday|bank holiday|company holiday|national holiday',
      many: mine('holidays|public holidays|bank holidays|company holidays|national holidays'),
    },
    webhook: { one: 'webhook|web hook|(hook)', many: mine('webhooks|web hooks|(hooks)') },
    customField: { one: 'custom field|custom - field', many: mine('custom fields|custom - fields') },
    sharedReport: { one: 'shared report', many: mine('shared reports|reports (that|which) are shared') },
    template: { one: 'template|project template', many: mine('project templates|templates') },
  },
  words: {
    please: '',
    the: '(the|my|our|this|that)',
    a: '(a|an|another|one|one more|new|a new|the new|another new|me a|me a new|us a|us a new)',
    all: '(all|the|our|all the|all our|all of the|all of our|every|(a|the) list of [all] [the|our])',
    my: '(my|my own)',
    named: '(named|called|titled|with name|with the name|by the name of|name|:)',
    of: '(of|for|on|about)',
    into: '(to|into|in|on|onto)',
    from: '(from|out of|off|off of|based on|using|with|of)',
    fromWhom: '(from|off)',
    in: '(in|on|of|from|for|under|within)',
    on: '(on|for|from)',
    to: '(to)',
    as: '[as|to|to be|as being|from|from being]',
    for: '(for|of|from|in|on|during|against|to|over)',
    with: '(with|containing|and|,)',
    onto: '(to|into|as|at) [:]',
    being: '[to|into|as|to be|to become]',
    renamedTo: '(to|as|into|- >) [:]',
    whom: '',
    who: "[show [me]|tell me] who (is|are|' s|will be)",
    which: "[show|show me|tell me|list|get|get me|give me|see|let me see|let ' s see|find out|display] (which|what)",
    exist:
      '(do we have|do i have|have we got|have i got|are there|exist|there are|we have|are available|are set up|are defined|are in the workspace|are in our workspace)',
    is: '(is|was|has been|is now|got|has just been|was just)',
    are: '(are|have been|were) [still|yet|already|currently|now]',
    again: '(again|once more|once again|another time|one more time)',
    since: '(from|since|starting|starting from|starting on|as of|effective|effective from|beginning)',
    someone: '(someone|somebody|a user|user|users|people|members|a member|a person|a colleague|him|her|them)',
    at: '(at|for|@|a|at a price of|at a rate of)',
    times: '(x|times|*|hours of|hour of|hours|h of|h|days of|day of|units of|pieces of)',
    each: '(each|per unit|a piece|apiece|per piece|per hour|an hour|/ h|a day|per day)',
    due: '[and|with|that is] [a|the] [is|payment] (due|payable|due date) [on|by|at|of|until|:|=]',
    issued: '[and|with] [an|the] (dated|issued|issue date|date) [on|at|of|:|=]',
    hours: '(h|hours|hour|hrs|hr)',
    perHour: '((per|an|a|/) hour|/ h|hourly)',
    perDay: '(a day|per day|each day|daily|every day|/ day|/ d|/ h|a d)',
    details: '[<all>|<the>|more|some] (details|detail|info|information|data|particulars)',
    name: '[<the>] (name|title)',
    email: '[<the>|an] (email|e - mail|mail|email address|e - mail address|mail address)',
    address: '[<the>|an] (address|postal address|billing address)',
    note: '[<the>|a] (note|notes|memo|comment)',
    color: '[<the>] (color|colour)',
    hourlyRate: '[<the>|an|a] (hourly rate|hourly billable rate|billable rate|billing rate|rate|hourly price)',
    costRate: '[<the>|a] (cost rate|hourly cost rate|hourly cost|internal rate|labor cost)',
    estimate: '[<the>|an] [time] (estimate|estimation|estimated time|estimated hours|estimated effort)',
    budget: '[<the>|a] [project] budget',
    profile: '[<the>] [member|user] profile',
    managers: '[<the>] (manager|managers|boss|bosses|supervisor|supervisors|team lead|team leads)',
    amount: '[<the>] (amount|sum|price|total|cost)',
    date: '[<the>] (date|day)',
    dueDate: '[<the>] (due date|payment date|deadline|payment deadline)',
    issueDate: '[<the>] (issue date|date|invoice date|issued date)',
    number: '[<the>] (number|no|no .|nr|nr .|num|#)',
    subject: '[<the>] (subject|subject line)',
    type: '[of] (type|kind)',
    url: '[<the>] [target|callback] (url|address|endpoint|target|link|destination)',
    token: '[<the>|<a>] [webhook] [auth|signing|secret|security] (token|secret|key)',
    logs: '[<the>] [delivery|call] (log|logs|deliveries|history|calls|log entries)',
    payment: '[<a>|<the>|a partial|a further] [partial] (payment|installment|instalment)',
    payments: '(payments|payment history)',
    ofAmount: '(of|over|for|in the amount of|:)',
    item: '[<the>|<a>] [new] (line|item|position|line item|entry|row)',
    unitPrice: '[€|$|£] {number:unitPrice} [eur|euro|euros|€|usd|$|dollar|dollars|gbp|pounds|£|chf|rsd]',
    settings: '[<the>] (settings|setup|configuration|preferences|options)',
    balance:
      '[<the>] [current|remaining] [vacation|holiday|leave|annual leave|parental leave|maternity leave|paternity leave|unpaid leave|paid leave|personal leave|study leave|time off|time - off|pto|sick leave|sick] (balance|balances|allowance)',
    days: '[extra|more|additional|bonus] (days|day) [of leave|of vacation|off]',
    capacity: '[<the>] [available|working] (capacity|availability)',
    schedule: '[<the>] [team|resource|scheduling] (schedule|schedules|plan|roster|rota|planning)',
    assignment: '[new] (assignment|scheduled assignment)',
    assignments: '(assignments|scheduled assignments|planned assignments)',
    isPlanned: '(scheduled|assigned|planned|booked|allocated|rostered)',
    auditLog: '[<the>] (audit log|audit logs|audit trail|change log|activity log)',
    request: '[<the>|<a>] [<absence>] (request|requests)',
    requests:
      '((time off|time - off|leave|vacation|pto|absence|holiday) requests|requests for (time off|leave|vacation))',
    approval: '[<the>|my] (approval|sign - off)',
    timesheet:
      '[<the>] [submitted|rejected] [weekly|monthly] (timesheet|submission|approval request|time sheet|timesheets|time sheets|hours|time|time entries|entries|week)',
    entries: '(entries|time entries|hours|tracked time)',
    lastEntry:
      '(<the> (last|latest|most recent|previous|newest) [time] entry {entry=last}|[<the>] [time] entry [with id|id|with the id] {id:entryId})',
    lastExpense:
      '(<the> (last|latest|most recent|previous|newest) expense {expense=last}|[<the>] expense [with id|id|with the id] {id:expenseId})',
    workspace: '[<the>|<a>] [current|active] (workspace|company|clockify workspace)',
    workspaces: '[[all] my] (workspaces|clockify workspaces)',
    role: '[<the>] role [of] [an|a]',
    admin: '[<the>|<a>] [role of] [workspace] (admin|administrator)',
    teamManager: '[<the>|<a>] (team manager|team lead|team leader)',
    projectManager: '[<the>|<a>] (project manager|project lead|pm)',
    pdf: '[a|an] pdf [file|format|document]',
    done: '(done|completed|complete|finished|closed|resolved)',
    open: '(open|active|not done|undone|unfinished|incomplete|not finished) [again]',
    archivedOnes: '((archived|inactive) {archived=true}|(active|current) {archived=false})',
    invoiceState: `${INVOICE_STATE} [(and|or|,) ${INVOICE_STATE}]`,
    invoiceStatus:
      '((sent|sent out|mailed) {status=SENT}|(paid|settled|fully paid) {status=PAID}|(unsent|not sent|draft|a draft) {status=UNSENT}|(void|voided) {status=VOID}|overdue {status=OVERDUE}|(partially paid|partly paid) {status=PARTIALLY_PAID})',
    invoicePaid: '(paid|settled) [in full|fully|completely]',
    invoicedOrNot:
      '((invoiced|already invoiced|billed) {invoiced=true}|(not invoiced|uninvoiced|not yet invoiced|not billed) {invoiced=false})',
    fieldType:
      '((text|txt|text field) {type=TXT}|(number|numeric) {type=NUMBER}|(link|url) {type=LINK}|(checkbox|switch|yes / no|boolean) {type=CHECKBOX}|(dropdown|drop - down|select|single select|single - select) {type=DROPDOWN_SINGLE}|(multi - select|multiselect|multiple select|multiple choice) {type=DROPDOWN_MULTIPLE})',
    publicOrPrivate: '((public|visible to everyone) {isPublic=true}|(private|not public) {isPublic=false})',
    billableOrNot:
      '((billable|chargeable) {billable=true}|(non - billable|nonbillable|non billable|not billable|unbillable|not chargeable) {billable=false})',
    absence:
      '(vacation {policy=vacation}|vacation leave {policy=vacation}|(holiday|holidays) {policy=holiday}|annual leave {policy=annual leave}|parental leave {policy=parental leave}|maternity leave {policy=maternity leave}|paternity leave {policy=paternity leave}|unpaid leave {policy=unpaid leave}|paid leave {policy=paid leave}|personal leave {policy=personal leave}|study leave {policy=study leave}|bereavement leave {policy=bereavement leave}|pto {policy=pto}|sick leave {policy=sick leave}|sick days {policy=sick}|time off|time - off|leave|day off|days off)',
    requestState:
      '[that are|which are] [still] ((pending|open|waiting|unapproved|outstanding|undecided) {status=PENDING}|approved {status=APPROVED}|(rejected|declined) {status=REJECTED})',
    failedOrNot: '((failed|failing|unsuccessful) {status=FAILED}|(successful|succeeded|delivered) {status=SUCCEEDED})',
    entity:
      '((time entries|time entry|entries) {type=TIME_ENTRY}|(projects|project) {type=PROJECT}|(clients|client|customers) {type=CLIENT}|(tasks|task) {type=TASK}|(tags|tag) {type=TAG})',
    createdThings: '(was|were|have been|has been|got) [<changed...>] [newly] (created|added|set up)',
    updatedThings: '(was|were|have been|has been|got|have|has) [<changed...>] (updated|changed|edited|modified)',
    deletedThings: '(was|were|have been|has been|got) [<changed...>] (deleted|removed)',
  },
};

export const EXAMPLES: Readonly<Record<FramedIntent, string>> = {
  get_client: 'show details of client Globex',
  update_client: 'rename client Globex to Globex Corporation',
  archive_client: 'archive client Globex',
  restore_client: 'unarchive client Globex',
  get_project: 'show details of project Website',
  archive_project: 'archive project Website',
  restore_project: 'unarchive project Website',
  list_project_templates: 'list project templates',
  create_project_from_template: "create project Spring from template 'Onboarding'",
  update_project: 'rename project Website to Webshop',
  update_project_estimate: 'set the estimate of project Website to 120h',
  make_project_template: 'turn project Website into a template',
  assign_project_users: 'add Ana and Marko to project Website',
  assign_project_to_nobody: 'add Ana and Marko to project Website',
  update_project_user_hourly_rate: "set Ana's hourly rate on project Website to 60 EUR",
  update_project_user_cost_rate: "set Ana's cost rate on project Website to 40 EUR",
  list_project_custom_fields: 'list custom fields of project Website',
  get_task: 'show details of task QA in Website',
  assign_task: 'assign Ana to task QA in Website',
  finish_task: 'mark task QA in Website as done',
  reopen_task: 'reopen task QA in Website',
  update_task: 'set the estimate of task QA in Website to 8h',
  update_task_hourly_rate: 'set the hourly rate of task QA in Website to 80 EUR',
  update_task_cost_rate: 'set the cost rate of task QA in Website to 50 EUR',
  get_tag: 'show details of tag urgent',
  update_tag: 'rename tag urgent to hot',
  archive_tag: 'archive tag urgent',
  restore_tag: 'unarchive tag urgent',
  list_users: 'list users',
  get_member_profile: "show Ana's profile",
  add_workspace_user: 'invite ana@acme.example to the workspace',
  activate_user: 'reactivate user Ben',
  deactivate_user: 'deactivate user Ben',
  update_user_hourly_rate: "set Ana's hourly rate to 60 EUR",
  update_user_cost_rate: "set Ana's cost rate to 40 EUR",
  list_user_managers: "who are Ana's managers",
  make_workspace_admin: 'make Ana a workspace admin',
  make_team_manager: 'make Ana team manager of Ben',
  make_project_manager: 'make Ana project manager of Website',
  remove_workspace_admin: 'remove the admin role from Ana',
  remove_project_manager: 'remove Ana as project manager of Website',
  list_user_groups: 'list user groups',
  create_user_group: 'create user group Designers',
  update_user_group: 'rename group Designers to Design',
  delete_user_group: 'delete group Designers',
  add_user_group_member: 'put Ana in the Designers group',
  remove_user_group_member: 'remove Ben from group Designers',
  list_workspaces: 'list workspaces',
  get_workspace: 'show workspace details',
  create_workspace: 'create workspace Playground',
  update_workspace_hourly_rate: 'set the hourly rate of the workspace to 90 EUR',
  update_workspace_cost_rate: 'set the cost rate of the workspace to 50 EUR',
  get_expense: 'show my last expense',
  update_expense: 'change the amount of my last expense to 45 EUR',
  list_expense_categories: 'list expense categories',
  create_expense_category: 'create expense category Parking',
  update_expense_category: 'rename expense category Parking to Travel',
  archive_expense_category: 'archive expense category Parking',
  restore_expense_category: 'unarchive expense category Parking',
  delete_expense_category: 'delete expense category Parking',
  list_invoices: 'list overdue invoices',
  get_invoice: 'show invoice 2026-101',
  create_invoice: 'create an invoice for Globex due in 14 days',
  update_invoice: 'change the due date of invoice 2026-101 to Dec 31',
  update_invoice_status: 'mark invoice 2026-101 as sent',
  duplicate_invoice: 'duplicate invoice 2026-101',
  export_invoice: 'export invoice 2026-101 as pdf',
  delete_invoice: 'delete invoice 2026-101',
  create_invoice_item: 'add 10 x Consulting at 110 to invoice 2026-101',
  delete_invoice_item: 'delete line 2 of invoice 2026-101',
  create_invoice_payment: 'add a payment of 1200 EUR to invoice 2026-101',
  list_invoice_payments: 'list payments of invoice 2026-101',
  get_invoice_settings: 'show invoice settings',
  update_time_off_request_status: "approve Ana's vacation request",
  withdraw_time_off_request: 'withdraw my vacation request for December',
  delete_time_off_request: "withdraw Ana's vacation request for December",
  list_time_off_requests: 'list pending time off requests',
  create_time_off_policy: 'create time off policy Study leave',
  update_time_off_policy_status: 'archive time off policy Study leave',
  delete_time_off_policy: 'delete time off policy Study leave',
  list_user_balances: "show Ana's time off balance",
  list_policy_balances: 'show balances of policy vacation',
  update_policy_balance: "add 2 days to Ana's vacation balance",
  create_holiday: 'add holiday "Company day" on Dec 18',
  delete_holiday: 'delete holiday Company day',
  create_approval_request_for_user: "submit Ana's timesheet for last week",
  resubmit_approval_request: 'resubmit my timesheet for last week',
  withdraw_timesheet: 'withdraw my timesheet for last week',
  withdraw_approval: "withdraw the approval of Ana's timesheet for last week",
  list_assignments: 'show who is scheduled next week',
  create_assignment: 'schedule Ana on Helios 4h a day from Nov 30 to Dec 4',
  publish_assignments: 'publish the schedule for next week',
  get_user_capacity_totals: "show Ana's capacity for next week",
  get_webhook: 'show details of webhook ops',
  update_webhook: 'change the url of webhook ops to https://ci.example.com/t',
  list_webhook_logs: 'show the delivery logs of webhook ops from yesterday',
  rotate_webhook_token: 'rotate the token of webhook ops',
  list_custom_fields: 'list custom fields',
  create_custom_field: 'create text custom field "Cost center"',
  update_custom_field: 'rename custom field Ref to Reference',
  delete_custom_field: 'delete custom field Reference',
  list_created_entities: 'which projects were created last week',
  list_updated_entities: 'which projects were changed last week',
  list_deleted_entities: 'which projects were deleted last week',
  search_audit_logs: 'show the audit log for last week',
  get_shared_report: 'open the shared report Weekly',
  list_shared_reports: 'list shared reports',
  update_shared_report: 'rename shared report Weekly to Weekly hours',
  delete_shared_report: 'delete the shared report Weekly',
  duplicate_time_entry: 'duplicate my last time entry',
  get_time_entry: 'show time entry 64f1c2a9e4b0a1b2c3d4e5f6',
  update_time_entries_invoiced: 'mark all my Website entries from October as invoiced',
};
