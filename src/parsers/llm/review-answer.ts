import type { FieldProblem } from '../../common/http/validation.js';
import { nearest } from '../../common/text/nearest.js';
import type { Catalogue } from '../../integrations/catalogue.js';
import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Action, Operation, Params } from '../../integrations/operation.js';
import { isRecord } from './is-record.js';
import { keepTold } from './keep-told.js';
import { nestArgs } from './nest-args.js';
import { type ModelAnswer, readAnswer } from './read-answer.js';

/** An action that the model read out of a text and that we stand by. */
export interface UnderstoodAction {
  readonly kind: 'action';
  readonly action: Action;
}

/** Why a text is no action. */
export interface NoAction {
  readonly kind: 'clarify' | 'refuse';
  /** `integration.operation` that was probably meant. */
  readonly candidate: string | undefined;
  /** Dotted paths or names of what the text does not tell. */
  readonly missing: readonly string[];
  /** What the model says to the person; it may be anything. */
  readonly say: string;
}

/** An answer that cannot be used, and what the model has to be told about it. */
export interface FaultyAnswer {
  readonly kind: 'faulty';
  readonly reason: 'unreadable' | 'invalid';
  readonly problems: readonly FieldProblem[];
  /** The operation that was meant, where it is known. */
  readonly operation: Operation | undefined;
}

/** What an answer comes to. */
export type Verdict = UnderstoodAction | NoAction | FaultyAnswer;

/** What an answer is held against. */
export interface Measure {
  readonly catalogue: Catalogue;
  readonly problemsOf: (operation: Operation, params: Params) => readonly FieldProblem[];
  /** What the person wrote. */
  readonly text: string;
}

/** The one required parameter that may be absent: it defaults to the active workspace. */
const DEFAULTED_PATH = 'params.workspaceId';

/** An operation under its whole name. */
interface KnownOperation {
  /** `integration.operation` */
  readonly name: string;
  readonly integration: string;
  readonly operation: Operation;
}

/** Believes a model nothing: the operation has to be in the catalogue, its values in the schema and in the text. */
export function reviewAnswer(written: string, measure: Measure): Verdict {
  const read = readAnswer(written);
  if (!read.ok) return { kind: 'faulty', reason: read.reason, problems: read.problems, operation: undefined };
  const { kind, args, missing, say, operation: name } = read.answer;
  if (kind === 'refuse') return { kind, candidate: undefined, missing: [], say };
  const known = findOperation(name, measure.catalogue);
  if (kind === 'clarify') return { kind, candidate: known?.name, missing, say };
  if (known === undefined) return unknownOperation(name, measure.catalogue);
  // A model that misses something has no whole action, whatever it calls it.
  if (missing.length > 0) return { kind: 'clarify', candidate: known.name, missing, say };
  return reviewArgs(args, known, measure);
}

function reviewArgs(args: ModelAnswer['args'], known: KnownOperation, { text, problemsOf }: Measure): Verdict {
  const { integration, operation } = known;
  const { params, untold } = keepTold(nestArgs(args, operation.parameters), operation, text);
  if (untold.length > 0) return untoldValues(untold, known);
  const problems = problemsOf(operation, params).filter(({ path }) => path !== DEFAULTED_PATH || isGiven(params, path));
  if (problems.length === 0) return { kind: 'action', action: { integration, operation: operation.name, params } };
  const absent = problems.filter(({ path }) => !isGiven(params, path));
  // Asked to repair what is not told, a model would make it up.
  if (absent.length === problems.length) {
    const paths = absent.map(({ path }) => path.slice('params.'.length));
    return untoldValues(
      paths.flatMap((path) => requiredBelow(path, operation.parameters)),
      known,
    );
  }
  return { kind: 'faulty', reason: 'invalid', problems, operation };
}

function untoldValues(missing: readonly string[], { name }: KnownOperation): NoAction {
  return { kind: 'clarify', candidate: name, missing, say: '' };
}

function findOperation(name: string, catalogue: Catalogue): KnownOperation | undefined {
  const [integration = '', operationName = '', ...rest] = name.split('.');
  const operation = rest.length === 0 ? catalogue.find(integration, operationName) : undefined;
  return operation === undefined ? undefined : { name, integration, operation };
}

function unknownOperation(name: string, catalogue: Catalogue): FaultyAnswer {
  const names = catalogue
    .integrationNames()
    .flatMap((integration) =>
      catalogue.operationsOf(integration).map((operation) => `${integration}.${operation.name}`),
    );
  const suggestion = nearest(name, names);
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  const problem = { path: 'operation', message: `is not in the catalogue${hint}` };
  return { kind: 'faulty', reason: 'invalid', problems: [problem], operation: undefined };
}

/** Whether there is a value at the path of a problem, such as `params.body.name`. */
function isGiven(params: Params, path: string): boolean {
  let value: unknown = { params };
  for (const name of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isRecord(value) && Object.hasOwn(value, name)) value = value[name];
    else return false;
  }
  return value !== undefined;
}

/** What is required at or below a path: without a body, the fields that a body must have. */
function requiredBelow(path: string, schema: JsonSchema): readonly string[] {
  const field = path.split('.').reduce<JsonSchema | undefined>((at, name) => at?.properties?.[name], schema);
  const required = field?.required ?? [];
  return required.length === 0 ? [path] : required.flatMap((name) => requiredBelow(`${path}.${name}`, schema));
}
