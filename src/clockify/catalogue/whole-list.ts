import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';
import type { DocumentedRequest } from './documented-request.js';
import type { Paging } from './paging.js';
import { integer } from './schemas.js';

/** The most rows that one answer may hold. */
export const MAX_ROWS = 10_000;

/** How a list is asked for as a whole, and where its rows stand. */
export interface WholeList {
  /** The parameter that bounds the rows of the answer: `limit` may be Clockify's own word for the size of a page. */
  readonly limit: 'limit' | 'max-rows';
  /** The fields that lead to the rows; none where the answer is the list itself. */
  readonly rows: readonly string[];
}

/** What has to be known of a row to tell whether it is a list. */
interface ListRow extends Pick<Operation, 'risk' | 'result'> {
  readonly request: DocumentedRequest;
  readonly paging?: Paging;
  readonly unpagedRows?: readonly string[];
}

/** `undefined` for what is no list, and for the two reads of which nobody knows where their rows stand. */
export function wholeListOf({ risk, result, request, paging, unpagedRows }: ListRow): WholeList | undefined {
  const rows = paging?.rows ?? unpagedRows ?? (result.kind === 'list' ? [] : undefined);
  if (risk !== 'read' || rows === undefined || rows === 'varies') return undefined;
  return { limit: request.query?.properties?.['limit'] === undefined ? 'limit' : 'max-rows', rows };
}

/** The parameters that ask for a whole list. They are ours and never reach Clockify. */
export function wholeListParameters(list: WholeList | undefined): Readonly<Record<string, JsonSchema>> {
  if (list === undefined) return {};
  return {
    all: { type: 'boolean', description: 'read every page, not just one' },
    [list.limit]: { ...integer({ min: 1, max: MAX_ROWS }), description: 'with all: the most rows of the answer' },
  };
}
