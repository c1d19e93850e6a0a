import type { Verb } from '../../../language/engine/lexicon.js';

/** What is done with things. */
export type VerbName =
  | 'show'
  | 'create'
  | 'rename'
  | 'set'
  | 'archive'
  | 'restore'
  | 'delete'
  | 'add'
  | 'remove'
  | 'assign'
  | 'invite'
  | 'activate'
  | 'deactivate'
  | 'mark'
  | 'make'
  | 'duplicate'
  | 'export'
  | 'publish'
  | 'renew'
  | 'submit'
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'plan'
  | 'record';

/** Things that have a name, and the slots that read it. */
export const THINGS = {
  client: '{name:client}',
  project: '{project}',
  task: '{name:task}',
  tag: '{name:tag}',
  user: '{user}',
  group: '{name:group}',
  category: '{name:category}',
  invoice: '({code:invoice}|{quoted:invoice})',
  policy: '{name:policy}',
  holiday: '{name:holiday}',
  webhook: '{name:webhook}',
  customField: '{name:customField}',
  sharedReport: '{name:report}',
  template: '{name:template}',
} as const;

export type ThingName = keyof typeof THINGS;

/** A noun by its forms in every case, alternatives separated by `|`. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Words that frames refer to, as templates. Those of things are made of their nouns. */
export type WordName =
  // Articles and small words
  | 'please'
  | 'the'
  | 'a'
  | 'all'
  | 'my'
  | 'named'
  | 'of'
  | 'into'
  | 'from'
  | 'fromWhom'
  | 'in'
  | 'on'
  | 'to'
  | 'as'
  | 'for'
  | 'with'
  | 'onto'
  | 'being'
  | 'renamedTo'
  | 'whom'
  | 'who'
  | 'which'
  | 'exist'
  | 'is'
  | 'are'
  | 'again'
  | 'since'
  | 'someone'
  | 'at'
  | 'times'
  | 'each'
  | 'due'
  | 'issued'
  | 'hours'
  | 'perHour'
  | 'perDay'
  // What things and people have
  | 'details'
  | 'name'
  | 'email'
  | 'address'
  | 'note'
  | 'color'
  | 'hourlyRate'
  | 'costRate'
  | 'estimate'
  | 'budget'
  | 'profile'
  | 'managers'
  | 'amount'
  | 'date'
  | 'dueDate'
  | 'issueDate'
  | 'number'
  | 'subject'
  | 'type'
  | 'url'
  | 'token'
  | 'logs'
  | 'payment'
  | 'payments'
  | 'ofAmount'
  | 'item'
  | 'unitPrice'
  | 'settings'
  | 'balance'
  | 'days'
  | 'capacity'
  | 'schedule'
  | 'assignment'
  | 'assignments'
  | 'isPlanned'
  | 'auditLog'
  | 'request'
  | 'requests'
  | 'approval'
  | 'timesheet'
  | 'entries'
  | 'lastEntry'
  | 'lastExpense'
  | 'workspace'
  | 'workspaces'
  | 'role'
  | 'admin'
  | 'teamManager'
  | 'projectManager'
  | 'pdf'
  // What stands for a value
  | 'done'
  | 'open'
  | 'archivedOnes'
  | 'invoiceState'
  | 'invoiceStatus'
  | 'invoicePaid'
  | 'invoicedOrNot'
  | 'fieldType'
  | 'publicOrPrivate'
  | 'billableOrNot'
  | 'absence'
  | 'requestState'
  | 'failedOrNot'
  | 'entity'
  | 'createdThings'
  | 'updatedThings'
  | 'deletedThings';

/** The words of a language for what Clockify has and what is done with it. */
export interface Lexicon {
  readonly verbs: Readonly<Record<VerbName, readonly Verb[]>>;
  readonly things: Readonly<Record<ThingName, Noun>>;
  readonly words: Readonly<Record<WordName, string>>;
}
