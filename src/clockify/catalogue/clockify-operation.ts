import type { Operation } from '../../integrations/operation.js';
import type { DocumentedRequest, HostKind } from './documented-request.js';
import type { Merge, Watch } from './merge.js';
import type { NameParameter } from './name-parameters.js';
import type { Paging } from './paging.js';
import type { WholeList } from './whole-list.js';

export type { HostKind } from './documented-request.js';

/** What an operation always sends, whatever its parameters are. */
export interface FixedParts {
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Fields of the payload; with an empty object the payload may be left out. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** How an operation is told to Clockify over HTTP. */
export interface HttpMapping {
  readonly method: DocumentedRequest['method'];
  readonly host: HostKind;
  /** Starts with `/v1/`; `{name}` is filled from the parameter of that name. */
  readonly path: string;
  /** Where the payload is not JSON. */
  readonly contentType?: DocumentedRequest['contentType'];
  readonly fixed?: FixedParts;
  /** Where the answer is a file, always or by the export type of a report. */
  readonly wanted?: 'bytes' | 'either';
}

/** A parameter that is taken from the user whom the credential belongs to, where it is left out. */
export type CallerDefault = 'workspaceId' | 'userId';

/** A row of the catalogue that runs on Clockify. */
export interface ClockifyOperation extends Operation {
  readonly http: HttpMapping;
  readonly paging: Paging | 'never';
  /** Where it is a list that can be asked for as a whole. */
  readonly wholeList: WholeList | undefined;
  readonly callerDefaults: readonly CallerDefault[];
  /** The parameters that take names. */
  readonly names: readonly NameParameter[];
  /** For an update that keeps what it is not told. */
  readonly merge: Merge | undefined;
  /** What it removes, or takes something from, where that can be looked at. */
  readonly watch: Watch | undefined;
}
