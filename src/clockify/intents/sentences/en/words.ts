import type { ArgTexts, SpokenWords } from '../../../../integrations/spoken/intent.js';

export const WORDS: SpokenWords = {
  verbs:
    'log add track record enter book put create make new start begin stop end finish delete remove drop ' +
    'discard erase clear wipe purge cancel update change edit rename move set mark archive unarchive restore ' +
    'list show get find export generate share send post notify invite assign unassign submit approve reject ' +
    'withdraw invoice pay duplicate copy rotate enable disable deactivate activate give take tell print ' +
    'reveal grant promote skip ignore confirm run execute',
  keywords:
    'task tasks project projects client clients tag tags tagged billable nonbillable desc description note ' +
    'notes memo public private archived comment entry entries timer report',
  subjects:
    'timer stopwatch clock tracking time hours hour timesheet timesheets worked working work report reports ' +
    'summary user users person people member members colleague team group groups workspace invoice invoices ' +
    'expense expenses category categories receipt webhook webhooks slack channel message vacation leave ' +
    'holiday holidays sick policy policies request requests approval approvals pending schedule assignment ' +
    'assignments rate budget estimate role permission clockify custom field template payment balance off ' +
    'absence admin admins manager managers invitation invitations token tokens key keys password passwords ' +
    'credentials',
  vague: 'timer timers entry entries',
  ofClient:
    'for client, for the client, for customer, for the customer, of client, of the client, of customer, ' +
    'of the customer, from client, from the client, client',
};

/** How arguments are called where people do not know them by their names. */
export const LABELS: ArgTexts = {
  description_or_project: 'description or project',
};

/** By which a sentence says what a name is the name of. */
export const KINDS: ArgTexts = {
  project: 'project',
  client: 'client',
  task: 'task',
  tag: 'tag',
  user: 'user',
};

/** How arguments may be said behind a sentence that lacks them. */
export const ADDITIONS: ArgTexts = {
  project: 'on Website',
  description_or_project: 'on Website',
  duration: 'for 2 hours',
  description: ': code review',
  date: 'today',
  start: 'from 9:00 to 10:30',
  end: 'at 17:30',
  user: 'for Ana',
  task: 'task Design',
  client: 'for client Globex',
  amount: '12.50 EUR',
  category: 'category Travel',
  period: 'for last week',
  name: 'Website',
};
