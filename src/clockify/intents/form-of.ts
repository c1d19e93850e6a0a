import type { JsonSchema } from '../../integrations/json-schema.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { SpokenForm } from './form.js';
import { SPOKEN_FORMS } from './forms/index.js';
import {
  boolean,
  day,
  duration,
  id,
  minorMoney,
  moment,
  number,
  type ArgBinding,
  text,
  texts,
  word,
} from './arg-binding.js';

/** A form with a place for everything that can be said. */
export type WholeForm = SpokenForm & Required<Pick<SpokenForm, 'args'>>;

/** Of the service, or of how a list is cut into pages: nobody says them. */
const UNSAID = new Set(['body', 'all', 'limit', 'max-rows', 'page', 'page-size', 'pageSize', 'size', 'hydrated']);
/** Where something is: the caller's own by default. */
const PLACES = new Set(['workspaceId', 'workspace']);
/** What piles up over the years: a sentence shows the first of it, and says that there is more. */
const PILES_UP = new Set([
  'list_approval_requests',
  'list_assignments',
  'list_created_entities',
  'list_deleted_entities',
  'list_expenses',
  'list_invoice_payments',
  'list_invoices',
  'list_time_entries',
  'list_time_off_requests',
  'list_updated_entities',
  'list_webhook_event_statuses',
  'list_webhook_logs',
  'search_audit_logs',
  'search_invoices',
]);
const MOST_OF_A_PILE = 200;
const OWN_CURRENCY = 'The amount is in the currency of the workspace: another one cannot be set with it.';

/** The form of an operation: what its parameters say by themselves, and what is written down beside them. */
export function formOf(operation: ClockifyOperation): WholeForm {
  const known = forms.get(operation) ?? makeForm(operation);
  forms.set(operation, known);
  return known;
}

const forms = new WeakMap<ClockifyOperation, WholeForm>();

function makeForm({ name, parameters, wholeList, http }: ClockifyOperation): WholeForm {
  const { properties } = parameters;
  const body = properties['body']?.properties ?? {};
  const inBody = Object.entries(body).flatMap(([field, schema]) => placesFor(field, schema, `body.${field}`));
  const atTop = Object.entries(properties)
    .filter(([field]) => !UNSAID.has(field) && !PLACES.has(field))
    .flatMap(([field, schema]) => placesFor(camelCase(field), schema, field));
  const own = SPOKEN_FORMS[name] ?? {};
  // A list that is asked for in a sentence is meant whole; reports may be files, which have no pages.
  const isWhole = wholeList !== undefined && http.wanted === undefined;
  const gives = isWhole ? { all: true, ...(PILES_UP.has(name) && { [wholeList.limit]: MOST_OF_A_PILE }) } : {};
  const args = { ...Object.fromEntries([...inBody, ...atTop]), ...own.args };
  const isMoney = args['amount'] !== undefined && args['currency'] === undefined;
  return {
    ...own,
    args: { ...args, ...(isMoney && { currency: text() }) },
    gives: { ...gives, ...own.gives },
    ...(isMoney && { ignoredArgs: { currency: OWN_CURRENCY, ...own.ignoredArgs } }),
  };
}

function placesFor(name: string, schema: JsonSchema, to: string): [string, ArgBinding][] {
  const place = placeFor(schema, to);
  return place === undefined ? [] : [[name, place]];
}

/** What a schema says of how its value is said; `undefined` for what is too deep to be said. */
function placeFor(schema: JsonSchema, to: string): ArgBinding | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (schema.enum !== undefined) return word(to, schema.enum.filter((value) => value !== null).map(String));
  if (types.includes('boolean')) return boolean(to);
  if (types.includes('integer') || types.includes('number')) return /amount$/i.test(to) ? minorMoney(to) : number(to);
  if (types.includes('array')) return schema.items?.type === 'string' ? texts(to) : undefined;
  if (!types.includes('string')) return undefined;
  switch (schema.format) {
    case 'identifier':
      return id(to);
    case 'duration':
      return duration(to);
    case 'date':
    case 'day-or-instant':
      return day(to);
    case 'date-time':
      return moment(to);
    case 'base64':
      return undefined;
    default:
      return text(to);
  }
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
