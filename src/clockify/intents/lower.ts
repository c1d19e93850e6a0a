import { AppError } from '../../common/errors/app-error.js';
import { nearest } from '../../common/text/nearest.js';
import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import { unmet } from '../../integrations/spoken/spoken-needs.js';
import type { LoweredCommand, SaidHow, WantedThing } from '../../integrations/spoken/spoken-forms.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { fillIn } from '../names/fill-in.js';
import type { Params } from '../../integrations/operation.js';
import { type WholeForm, formOf } from './form-of.js';
import type { Placed, Want } from './form.js';
import { NEEDS } from './needs.js';
import { convert, fieldsOf, isId } from './arg-binding.js';

/**
 * What was said, as parameters of an operation.
 * @throws AppError validation_error with `kind: clarify` for what is missing, makes no sense or cannot be said of it
 */
export function lower(
  operation: ClockifyOperation,
  said: SpokenArgs,
  clock: SpokenClock,
  how: SaidHow = IN_FULL,
): LoweredCommand {
  const form = formOf(operation);
  const args = { ...form.assumes, ...said };
  refuseUnknown(operation, form, args);
  refuseMissing(operation, args);
  const composed = form.compose?.(args, clock, how);
  const placed: Placed = { ...form.gives, ...composed?.placed, ...placesOf(form, args, clock) };
  const params = Object.entries(placed).reduce<Params>((all, [path, value]) => fillIn(all, path, value), {});
  const { params: settled, wanted } = settle(form, args, params, how);
  return {
    params: settled,
    wanted,
    notes: [...(composed?.notes ?? []), ...notesOnIgnored(form, args)],
  };
}

function placesOf({ args: places }: WholeForm, args: SpokenArgs, clock: SpokenClock): Placed {
  const entries = Object.entries(args).flatMap(([name, value]) => {
    const place = places[name];
    if (place === undefined) return [];
    const converted = convert(name, place, value, clock);
    return place.to === undefined ? [] : [[place.to, converted] as const];
  });
  return Object.fromEntries(entries);
}

/** What is wanted; an id that was said instead of a name is put in at once. */
function settle(
  { wants = [] }: WholeForm,
  args: SpokenArgs,
  params: Params,
  how: SaidHow,
): Pick<LoweredCommand, 'params' | 'wanted'> {
  const wanted: WantedThing[] = [];
  let settled = params;
  for (const want of wants) {
    const { kind, from, to } = want;
    const [first = ''] = from;
    if (!isWanted(want, args, how)) continue;
    const said = Object.fromEntries(
      from.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]] as const])),
    );
    if (PLAIN_IDS.has(kind) && isId(args[first])) settled = fillIn(settled, to, args[first]);
    else wanted.push({ kind, path: to, said, ...daylessOf(said, how) });
  }
  return { params: settled, wanted };
}

function isWanted({ from, when }: Want, args: SpokenArgs, { bare }: SaidHow): boolean {
  const [first = '', ...others] = from;
  const isSaid = (name: string): boolean => args[name] !== undefined;
  switch (when) {
    case undefined:
      return isSaid(first);
    case 'unsaid':
      return !isSaid(first);
    case 'any':
      return from.some(isSaid);
    case 'bare':
      return bare.includes(first) && !others.some(isSaid);
  }
}

function daylessOf(said: WantedThing['said'], { dayless }: SaidHow): Pick<WantedThing, 'dayless'> {
  const own = dayless.filter((name) => said[name] !== undefined);
  return own.length > 0 ? { dayless: own } : {};
}

/** Said with its days, and its texts as such. */
const IN_FULL: SaidHow = { dayless: [], bare: [] };

/** Kinds that an id alone stands for. */
const PLAIN_IDS: ReadonlySet<string> = new Set([
  'timeEntry',
  'webhook',
  'sharedReport',
  'userGroup',
  'expense',
  'expenseCategory',
  'policy',
]);

function refuseUnknown({ name: operation }: ClockifyOperation, { args: places }: WholeForm, args: SpokenArgs): void {
  const unknown = Object.keys(args).filter((name) => !Object.hasOwn(places, name));
  const [first] = unknown;
  if (first === undefined) return;
  const known = Object.keys(places);
  const meant = nearest(first, known);
  throw new AppError('validation_error', `${first} is nothing that can be said of ${operation}.`, {
    details: { kind: 'clarify', missing: [], candidates: meant === undefined ? known : [meant], unknown },
  });
}

function refuseMissing({ name }: ClockifyOperation, args: SpokenArgs): void {
  const missing = unmet(NEEDS[name] ?? [], (argument) => args[argument] !== undefined);
  if (missing.length > 0) throw clarify(`Say also: ${missing.join(', ')}.`, { missing });
}

/** What was said and is not done. `hourlyRate.currency` is the currency of a rate. */
function notesOnIgnored({ ignoredArgs = {} }: WholeForm, args: SpokenArgs): string[] {
  return Object.entries(ignoredArgs).flatMap(([path, note]) => {
    const [name = '', field] = path.split('.');
    const said = field === undefined ? args[name] : fieldsOf(args[name])[field];
    return said === undefined ? [] : [note];
  });
}

/** Whether the answer is a file: always, or by the type of a report's export. */
export function answersFile({ http, result }: ClockifyOperation, { body }: Params): boolean {
  const type: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'exportType') : undefined;
  return result.kind === 'binary' || (http.wanted === 'either' && type !== undefined && type !== 'JSON');
}
