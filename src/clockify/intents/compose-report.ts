import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import type { DerivedParams, Placed } from './form.js';
import { dayOf, told } from './arg-binding.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;

/**
 * The days of a report, as the person's calendar has them. A report of everything up to a day begins a year before it.
 * @param body of the parameters that takes them
 * @throws AppError validation_error with `kind: clarify` where no day is said
 */
export function composeReport(args: SpokenArgs, clock: SpokenClock, body = 'body'): DerivedParams {
  const { first, last, notes } = daysOf(args, clock);
  return {
    placed: {
      [`${body}.dateRangeStart`]: `${first}T00:00:00.000`,
      [`${body}.dateRangeEnd`]: `${last}T23:59:59.999`,
      [`${body}.timeZone`]: clock.zone(),
    },
    notes,
  };
}

/** A weekly report is one of exactly seven days (API.md 11.28). */
export function composeWeeklyReport(args: SpokenArgs, clock: SpokenClock): DerivedParams {
  const { first, last } = daysOf(args, clock);
  if ((Date.parse(last) - Date.parse(first)) / DAY_MS + 1 !== WEEK_DAYS) {
    throw clarify(`A weekly report is one of seven days, and ${first} to ${last} are not: say which week.`, {
      missing: ['period'],
    });
  }
  return composeReport(args, clock);
}

/** A shared report is a report under its own filter. */
export function composeSharedReport(args: SpokenArgs, clock: SpokenClock): DerivedParams {
  const { placed, notes } = composeReport(args, clock, 'body.filter');
  const filters: Readonly<Record<string, Placed>> = {
    SUMMARY: { 'body.filter.summaryFilter.groups': ['PROJECT'] },
    DETAILED: { 'body.filter.detailedFilter': {} },
    WEEKLY: { 'body.filter.weeklyFilter.group': 'PROJECT' },
  };
  return { placed: { ...placed, ...filters[told(args['type']).toUpperCase()] }, notes };
}

interface Days {
  readonly first: string;
  readonly last: string;
  readonly notes: readonly string[];
}

function daysOf(args: SpokenArgs, clock: SpokenClock): Days {
  const date = dayOf(args['date']);
  const [first, last] = [dayOf(args['dateRangeStart']) ?? date, dayOf(args['dateRangeEnd']) ?? date];
  if (first !== undefined) return { first, last: last ?? clock.today(), notes: [] };
  if (last === undefined) throw clarify('Say of which days: for example last week.', { missing: ['period'] });
  const begin = yearBefore(last);
  return { first: begin, last, notes: [`A report has a first day, and none was said: it begins on ${begin}.`] };
}

/** The day after the same day of the year before: together they are a year. */
function yearBefore(date: string): string {
  const [year = '', ...rest] = date.split('-');
  return new Date(Date.parse(`${Number(year) - 1}-${rest.join('-')}`) + DAY_MS).toISOString().slice(0, date.length);
}
