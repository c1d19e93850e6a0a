import type { SpokenClock } from '../../../integrations/spoken/spoken-clock.js';
import type { SpokenArgs } from '../../../integrations/spoken/spoken-args.js';
import type { SaidHow } from '../../../integrations/spoken/spoken-forms.js';
import { AUDITED_ACTION } from '../../catalogue/overlay/audit-logs.js';
import { composeEntryTime } from '../compose-entry.js';
import { timerStart } from '../entry-times.js';
import type { DerivedParams, SpokenForm, SpokenFormTable, Want } from '../form.js';
import { boolean, day, dayEndMark, dayMark, duration, id, moment, momentEnd, text, thing } from '../arg-binding.js';

const NAMES = { project: text('project'), task: text('task') };
const ENTRY: Want = { kind: 'timeEntry', from: ['entry'], to: 'id' };
const ENTRY_TIMES: Want = { kind: 'entryTimes', from: ['start', 'end', 'duration'], to: 'body', when: 'any' };
const ENTRY_TO_SPLIT: Want = { kind: 'entryToSplit', from: ['splitAt'], to: 'body' };
/** The first words of what was done may name the project, whatever their letters. */
const PROJECT_IN_TEXT: Want = {
  kind: 'projectInText',
  from: ['description', 'project', 'task', 'client', 'continueFrom'],
  to: 'body',
  when: 'bare',
};
const ENTRY_ARGS = { entry: thing(), entryId: id('id') };
/** Window filters are read as the account's wall clock (API.md 7). */
const DAYS = {
  date: day(),
  dateRangeStart: dayMark('start'),
  dateRangeEnd: dayEndMark('end'),
};

const NEW_ENTRY: SpokenForm = {
  args: { ...NAMES, date: day(), duration: duration(), start: moment(), end: moment() },
  compose: composeEntryTime,
  wants: [PROJECT_IN_TEXT],
};
/** An entry that is made like another one takes its times too. */
const REPEATED_ENTRY: SpokenForm = {
  ...NEW_ENTRY,
  args: { ...NEW_ENTRY.args, repeats: thing() },
  compose: (args, clock) => (args['repeats'] === undefined ? composeEntryTime(args, clock) : { placed: {}, notes: [] }),
  wants: [{ kind: 'entryToRepeat', from: ['repeats'], to: 'body' }, PROJECT_IN_TEXT],
};

/** Begins in the past, and now where no time is said. */
function startedTimer({ start }: SpokenArgs, clock: SpokenClock, { dayless }: SaidHow): DerivedParams {
  const instant = typeof start === 'string' ? timerStart(start, dayless.includes('start'), clock) : clock.now;
  return { placed: { 'body.start': instant }, notes: [] };
}

function now(path: string): (args: object, clock: SpokenClock) => { placed: Record<string, unknown>; notes: [] } {
  return (_args, clock) => ({ placed: { [path]: clock.now }, notes: [] });
}

/** What was worked and is being worked. */
export const TIME_ENTRY_FORMS: SpokenFormTable = {
  create_time_entry: REPEATED_ENTRY,
  create_time_entry_for_user: { ...NEW_ENTRY },
  start_timer: {
    args: { start: moment(), continueFrom: thing() },
    compose: startedTimer,
    wants: [{ kind: 'entryToContinue', from: ['continueFrom'], to: 'body' }, PROJECT_IN_TEXT],
  },
  stop_timer: {
    args: { end: moment('body.end') },
    compose: now('body.end'),
    wants: [{ kind: 'stoppedTimer', from: ['end'], to: 'body' }],
  },
  list_time_entries: {
    args: DAYS,
    compose: ({ date }) => ({
      placed: typeof date === 'string' ? { start: `${date}T00:00:00Z`, end: `${date}T23:59:59Z` } : {},
      notes: [],
    }),
  },
  get_time_entry: { args: ENTRY_ARGS, wants: [ENTRY] },
  update_time_entry: {
    args: {
      ...ENTRY_ARGS,
      start: moment(),
      end: moment(),
      duration: duration(),
      splitAt: moment(),
      billable: boolean('body.billable'),
    },
    wants: [ENTRY, ENTRY_TO_SPLIT, ENTRY_TIMES],
  },
  delete_time_entry: { args: ENTRY_ARGS, wants: [ENTRY] },
  duplicate_time_entry: { args: ENTRY_ARGS, wants: [ENTRY], assumes: { user: 'me' } },
  update_time_entries_invoiced: {
    args: {
      user: text(),
      project: text(),
      dateRangeStart: day(),
      dateRangeEnd: day(),
      invoiced: boolean('body.invoiced'),
    },

    assumes: { user: 'me' },
    wants: [
      { kind: 'timeEntries', from: ['dateRangeStart', 'dateRangeEnd', 'project', 'user'], to: 'body.timeEntryIds' },
    ],
  },
  list_created_entities: { args: { dateRangeStart: moment('start'), dateRangeEnd: momentEnd('end') } },
  list_updated_entities: { args: { dateRangeStart: moment('start'), dateRangeEnd: momentEnd('end') } },
  list_deleted_entities: { args: { dateRangeStart: moment('start'), dateRangeEnd: momentEnd('end') } },
  search_audit_logs: {
    args: { start: moment('body.start'), end: momentEnd('body.end') },

    // Clockify wants to be told which actions and whose: all of them, and nobody left out.
    gives: {
      'body.actions': AUDITED_ACTION.enum ?? [],
      'body.authors': { contains: 'DOES_NOT_CONTAIN', authorIds: [] },
    },
    compose: now('body.end'),
  },
};
