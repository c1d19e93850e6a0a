/** What can be looked up for a command, beside the names that every operation takes. */
export const WANTED_KINDS = [
  'client',
  'project',
  'tags',
  'task',
  'user',
  'timeEntry',
  'entryToContinue',
  'timeEntries',
  'webhook',
  'sharedReport',
  'userGroup',
  'expense',
  'expenseCategory',
  'invoice',
  'nextInvoiceNumber',
  'invoiceCurrency',
  'approvalRequest',
  'policy',
  'policyWithPeriod',
  'timeOffRequest',
  'assignees',
  'roleTarget',
] as const;

export type WantedKind = (typeof WANTED_KINDS)[number];
