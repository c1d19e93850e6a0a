import type { JsonSchema, ParametersSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';

/** Clockify's services live on hosts of their own (API.md 3). */
export type HostKind = 'api';

/** How an operation is told to Clockify over HTTP. */
export interface HttpMapping {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly host: HostKind;
  /** Starts with `/v1/`; `{name}` is filled from the parameter of that name. */
  readonly path: string;
}

/** A row of the catalogue that runs on Clockify. */
export interface ClockifyOperation extends Operation {
  readonly http: HttpMapping;
}

/** A row as it is written down: what it takes is sorted by where it goes. */
export interface ClockifyRow extends Omit<Operation, 'parameters'>, HttpMapping {
  readonly pathParams?: Readonly<Record<string, JsonSchema>>;
  readonly query?: Readonly<Record<string, JsonSchema>>;
  readonly body?: JsonSchema;
}

/** Makes the operation of a row: path and query parameters at the top level, the payload under `body`. */
export function toOperation(row: ClockifyRow): ClockifyOperation {
  const { method, host, path, pathParams = {}, query = {}, body, ...operation } = row;
  const parameters: ParametersSchema = {
    type: 'object',
    properties: { ...pathParams, ...query, ...(body && { body }) },
    required: [...Object.keys(pathParams), ...(body ? ['body'] : [])],
    additionalProperties: false,
  };
  return { ...operation, parameters, http: { method, host, path } };
}
