import type { JsonSchema, ParametersSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';
import type { CallerDefault, ClockifyOperation, FixedParts } from './clockify-operation.js';
import { apply, correct, type Correction, limit } from './corrections.js';
import type { DocumentedRequest } from './documented-request.js';
import { type Merge, type Watch, withKeptFields } from './merge.js';
import { withNames } from './name-parameters.js';
import type { Paging } from './paging.js';
import { integer } from './schemas.js';
import { wholeListOf, wholeListParameters } from './whole-list.js';

/** A row of the overlay: what the document does not say about a request, and what it says wrongly. */
export interface CatalogueRow extends Omit<Operation, 'parameters' | 'standIns'> {
  /** From the generated files, or written by hand where the document does not have it. */
  readonly request: DocumentedRequest;
  /** Without it the list comes whole, whatever is sent. */
  readonly paging?: Paging;
  /** Where the rows of such a list stand, when its answer is an object. */
  readonly unpagedRows?: readonly string[];
  /** Whether a `userId` in the path is the caller's own where it is left out. */
  readonly ownUser?: true;
  readonly fixed?: FixedParts;
  /** Whether an export type can make a file of the answer. */
  readonly exports?: true;
  /** How it keeps what it is not told, where Clockify would clear it. */
  readonly merge?: Merge;
  /** What it removes, or takes something from, where that can be looked at. */
  readonly watch?: Watch;
  readonly corrections?: readonly Correction[];
}

/**
 * Joins a row with its request: path and query parameters at the top level, the payload under `body`.
 * @throws Error when a correction corrects nothing, or a paging parameter or a kept field does not exist
 */
export function toOperation(row: CatalogueRow): ClockifyOperation {
  const {
    request,
    paging,
    unpagedRows: _unpagedRows,
    ownUser,
    fixed,
    exports,
    merge,
    watch,
    corrections = [],
    ...operation
  } = row;
  const wholeList = wholeListOf(row);
  const { method, host, path, contentType } = request;
  const callerDefaults = defaultsOf(request, ownUser === true);
  const documented: JsonSchema = {
    properties: {
      ...request.pathParams,
      ...request.query?.properties,
      ...wholeListParameters(wholeList),
      ...(request.body && { body: request.body }),
    },
    required: [
      ...Object.keys(request.pathParams ?? {}).filter((name) => !callerDefaults.some((given) => given === name)),
      ...(request.query?.required ?? []),
      ...(request.body && fixed?.body === undefined ? ['body'] : []),
    ],
  };
  const paged = paging === undefined ? documented : withPaging(documented, paging);
  const corrected = corrections.reduce(correct, paged);
  const named = withNames(merge === undefined ? corrected : withKeptFields(corrected, merge), path);
  const { properties = {}, required = [] } = named.parameters;
  const parameters: ParametersSchema = { type: 'object', properties, required, additionalProperties: false };
  return {
    ...operation,
    parameters,
    standIns: named.standIns,
    names: named.names,
    http: {
      method,
      host,
      path,
      ...(contentType && { contentType }),
      ...(fixed && { fixed }),
      ...(operation.result.kind === 'binary' && { wanted: 'bytes' }),
      ...(exports && { wanted: 'either' }),
    },
    paging: paging ?? 'never',
    wholeList,
    callerDefaults,
    merge,
    watch,
  };
}

function defaultsOf({ pathParams = {} }: DocumentedRequest, ownUser: boolean): CallerDefault[] {
  const candidates: CallerDefault[] = ownUser ? ['workspaceId', 'userId'] : ['workspaceId'];
  return candidates.filter((name) => name in pathParams);
}

/** The document has the paging parameters with all kinds of types and limits (API.md 4, 11.35). */
function withPaging(parameters: JsonSchema, paging: Paging): JsonSchema {
  const prefix = paging.in === 'body' ? 'body.' : '';
  const page = limit(prefix + paging.page, integer({ min: paging.first }));
  const size = limit(prefix + paging.size, integer({ min: 1, max: paging.maxSize }));
  return apply(apply(parameters, page), size);
}
