import type { JsonSchema } from '../../integrations/json-schema.js';

/** Clockify's services live on hosts of their own (API.md 3). */
export type HostKind = 'api' | 'reports' | 'auditlog';

/** The request of an operation as it is documented, before what is known better is corrected. */
export interface DocumentedRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly host: HostKind;
  /** Starts with `/v1/`; `{name}` is filled from the parameter of that name. */
  readonly path: string;
  readonly pathParams?: Readonly<Record<string, JsonSchema>>;
  /** An object schema: the query's parameters, and which of them are required. */
  readonly query?: JsonSchema;
  readonly body?: JsonSchema;
  /** Where it is not JSON. */
  readonly contentType?: 'multipart/form-data';
}
