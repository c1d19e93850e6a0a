/**
 * Where Clockify is not what its document says, by the numbers of API.md section 11, and what the catalogue makes of it.
 * - `corrected`: a correction of the named rows changes what the document says
 * - `modelled`: the named rows say it by their risk, retry class, result, path or summary, or by what they do not take
 * - `not_applicable`: nothing that a row could say, with the reason
 */
export type Quirk = {
  readonly number: number;
  /** Names of operations. */
  readonly rows: readonly string[];
} & (
  | { readonly handling: 'corrected' | 'modelled'; readonly how: string }
  | { readonly handling: 'not_applicable'; readonly reason: string }
);

export const QUIRKS: readonly Quirk[] = [
  {
    number: 1,
    rows: ['create_webhook', 'update_webhook'],
    handling: 'corrected',
    how: 'The name of a webhook is required, and kept by an update that leaves it out.',
  },
  {
    number: 2,
    rows: ['create_webhook', 'update_webhook'],
    handling: 'corrected',
    how: 'Trigger sources are ids, and may be none. That two events want a user id is left to Clockify, which says so.',
  },
  {
    number: 3,
    rows: ['update_task', 'update_project', 'update_client', 'update_expense_category_status'],
    handling: 'corrected',
    how: 'What is active is archived first, by `archived` or by its status; there is no route to archive.',
  },
  {
    number: 4,
    rows: ['create_client', 'create_project', 'create_tag'],
    handling: 'modelled',
    how: 'A name that is taken, by archived ones too, is a conflict; a create that may have happened is found by name.',
  },
  {
    number: 5,
    rows: ['list_clients', 'list_projects', 'list_tags'],
    handling: 'modelled',
    how: '`archived` has no default, and the summary says what comes without it.',
  },
  {
    number: 6,
    rows: ['update_tag'],
    handling: 'modelled',
    how: 'What an update leaves out is read first and sent again.',
  },
  {
    number: 7,
    rows: ['update_client', 'create_client'],
    handling: 'corrected',
    how: 'What an update leaves out is read first and sent again; a create takes no currency and no copies.',
  },
  {
    number: 8,
    rows: ['update_project', 'create_project'],
    handling: 'modelled',
    how: 'What would fall back is read as public and sent again as isPublic; rates are left to survive.',
  },
  {
    number: 9,
    rows: ['update_time_entry'],
    handling: 'modelled',
    how: 'What an update leaves out is read first and sent again; null clears.',
  },
  {
    number: 10,
    rows: [
      'create_time_entry',
      'create_time_entry_for_user',
      'start_timer',
      'update_time_entry',
      'bulk_update_time_entries',
    ],
    handling: 'modelled',
    how: 'customFields is taken; customFieldValues, which would be dropped, is refused.',
  },
  {
    number: 11,
    rows: ['create_time_entry'],
    handling: 'not_applicable',
    reason: 'Whether a project or a tag is archived is not looked at before an entry is sent.',
  },
  {
    number: 12,
    rows: ['create_time_entry', 'stop_timer'],
    handling: 'modelled',
    how: 'Nothing that a workspace may demand is required here; what it demands comes back as a validation error.',
  },
  {
    number: 13,
    rows: ['stop_timer'],
    handling: 'modelled',
    how: "It is a PATCH of the user's time entries; that nothing runs is told as not found.",
  },
  {
    number: 14,
    rows: ['list_user_groups', 'list_custom_fields', 'list_holidays', 'list_time_off_requests'],
    handling: 'modelled',
    how: 'There is only the list, and no list of the members of a group.',
  },
  {
    number: 15,
    rows: ['get_workspace'],
    handling: 'modelled',
    how: 'There is no operation that changes the settings of a workspace.',
  },
  {
    number: 16,
    rows: ['list_time_off_requests', 'update_time_off_request_status', 'delete_time_off_request'],
    handling: 'modelled',
    how: 'The list is a POST, the rest goes by the policy; the summary says that only pending ones can be deleted.',
  },
  {
    number: 17,
    rows: ['update_time_off_request_status'],
    handling: 'corrected',
    how: '`status` is required, `note` is not, statusType is refused.',
  },
  {
    number: 18,
    rows: ['create_time_off_request', 'create_time_off_request_for_user'],
    handling: 'corrected',
    how: 'A period is a start with either days or an end, never both; both are days or instants.',
  },
  {
    number: 19,
    rows: ['create_time_off_policy', 'update_time_off_policy', 'update_holiday'],
    handling: 'modelled',
    how: 'Users and groups are filters, made of the ids that are read; hasExpiration has to be given.',
  },
  {
    number: 20,
    rows: ['update_member_profile', 'update_assignment', 'delete_assignment'],
    handling: 'modelled',
    how: 'Only the verbs and the paths that are served.',
  },
  {
    number: 21,
    rows: ['create_assignment', 'publish_assignments'],
    handling: 'modelled',
    how: 'A create answers a list; the summary says whose assignments are published.',
  },
  {
    number: 22,
    rows: ['search_project_assignment_totals', 'get_project_assignment_totals'],
    handling: 'modelled',
    how: 'Both need a start and an end; the search takes no project.',
  },
  {
    number: 23,
    rows: ['create_expense', 'update_expense', 'list_expenses'],
    handling: 'corrected',
    how: 'The file is optional; the list takes no dates.',
  },
  {
    number: 24,
    rows: ['update_invoice', 'create_invoice', 'create_invoice_payment'],
    handling: 'corrected',
    how: 'An update keeps the sender and the address, a create takes no note; a payment answers the invoice.',
  },
  {
    number: 25,
    rows: ['create_invoice_item'],
    handling: 'not_applicable',
    reason: 'Which item types exist cannot be asked; the summary says that the type has to exist.',
  },
  {
    number: 26,
    rows: ['update_project', 'update_workspace_hourly_rate', 'update_user_cost_rate'],
    handling: 'modelled',
    how: 'Rates are only written; the default rate of a project is a field of the project.',
  },
  {
    number: 27,
    rows: ['get_shared_report'],
    handling: 'modelled',
    how: 'No workspace is in its path, and where its rows stand is not told.',
  },
  {
    number: 28,
    rows: ['generate_weekly_report'],
    handling: 'modelled',
    how: 'The summary says it: the range is wall clock in a zone, which a schema cannot count.',
  },
  {
    number: 29,
    rows: ['list_approval_requests'],
    handling: 'corrected',
    how: '`types` is taken; a user and dates, which would be ignored, are refused.',
  },
  {
    number: 30,
    rows: ['delete_client', 'delete_tag', 'delete_time_entry', 'delete_expense', 'delete_balance_assignment'],
    handling: 'modelled',
    how: 'What a deletion answers is its result; the note of a balance assignment is its payload.',
  },
  {
    number: 31,
    rows: ['remove_user_role'],
    handling: 'modelled',
    how: 'It is a DELETE with a payload, and the payload is sent.',
  },
  {
    number: 32,
    rows: ['list_users'],
    handling: 'corrected',
    how: '`include-roles` is optional, and true or false.',
  },
  {
    number: 33,
    rows: ['list_webhook_logs'],
    handling: 'modelled',
    how: 'It is a POST that reads.',
  },
  {
    number: 34,
    rows: ['get_time_entry', 'list_time_entries'],
    handling: 'not_applicable',
    reason: 'Answers are handed on as they come; no schema refuses a null in them.',
  },
  {
    number: 35,
    rows: ['list_policy_balances', 'list_user_balances', 'list_time_off_policies'],
    handling: 'corrected',
    how: 'Pages are numbers.',
  },
  {
    number: 36,
    rows: ['delete_invoice_item'],
    handling: 'modelled',
    how: 'The order is a whole number from 1.',
  },
  {
    number: 37,
    rows: ['search_audit_logs'],
    handling: 'modelled',
    how: 'The actions are a closed set.',
  },
  {
    number: 38,
    rows: ['create_workspace', 'add_workspace_user', 'add_limited_users'],
    handling: 'modelled',
    how: 'Never sent twice, and the summary says that it cannot be undone.',
  },
  {
    number: 39,
    rows: ['update_user_group', 'add_user_group_member', 'remove_user_group_member'],
    handling: 'modelled',
    how: 'The update takes the name only; members are added and removed one by one.',
  },
  {
    number: 40,
    rows: ['bulk_update_time_entries', 'delete_user_time_entries'],
    handling: 'modelled',
    how: 'The payload is a list; the ids are repeated query values.',
  },
];
