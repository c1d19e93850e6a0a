import type { FieldProblem } from '../../common/http/validation.js';
import { AppError } from '../../common/errors/app-error.js';
import { nearest } from '../../common/text/nearest.js';
import type { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { JsonSchema, ParametersSchema } from '../../integrations/json-schema.js';
import type { Operation, Params } from '../../integrations/operation.js';
import type { SpokenArg, SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import { type ReadSentence, type SentenceContext, toParameters } from '../to-parameters.js';
import { TIME_ZONE, ZoneNeeded } from '../person/person-clock.js';
import { isRecord } from './is-record.js';
import { keepTold } from './keep-told.js';
import { nestArgs } from './nest-args.js';
import { type ModelAnswer, readAnswer } from './read-answer.js';
import { readTimes, tellsTime } from './read-times.js';
import type { SpokenParameters } from './signature.js';
import { tells } from './told.js';

/** An action that the model read out of a text and that we stand by. */
export interface UnderstoodAction {
  readonly kind: 'action';
  readonly command: ReadSentence;
}

/** Why a text is no action. */
export interface NoAction {
  readonly kind: 'clarify' | 'refuse';
  /** `integration.operation` that was probably meant. */
  readonly candidate: string | undefined;
  /** Names of what the text does not tell. */
  readonly missing: readonly string[];
  /** What is said to the person; from the model it may be anything. */
  readonly say: string;
  /** What was understood of the operation all the same. */
  readonly args?: SpokenArgs;
  /** What may have been meant; the operation where nothing is known. */
  readonly candidates?: readonly unknown[];
}

/** An answer that cannot be used, and what the model has to be told about it. */
export interface FaultyAnswer {
  readonly kind: 'faulty';
  readonly reason: 'unreadable' | 'invalid';
  readonly problems: readonly FieldProblem[];
  /** The operation that was meant, where it is known. */
  readonly operation: KnownOperation | undefined;
}

/** What an answer comes to. */
export type Verdict = UnderstoodAction | NoAction | FaultyAnswer;

/** What an answer is held against. */
export interface Measure {
  readonly registry: IntegrationRegistry;
  readonly problemsOf: (operation: Operation, params: Params) => readonly FieldProblem[];
  /** What the person wrote. */
  readonly text: string;
  readonly sentenceContext: SentenceContext;
}

/** The one required parameter that may be absent: it defaults to the active workspace. */
const DEFAULTED_PATH = 'params.workspaceId';

/** An operation under its whole name. */
export interface KnownOperation {
  /** `integration.operation` */
  readonly name: string;
  readonly operation: Operation;
  /** What can be said of it; none where it is told by its parameters themselves. */
  readonly spoken: SpokenParameters | undefined;
}

/** Believes a model nothing: the operation has to be in the catalogue, its values in the schema and in the text. */
export function reviewAnswer(written: string, measure: Measure): Verdict {
  const read = readAnswer(written);
  if (!read.ok) return { kind: 'faulty', reason: read.reason, problems: read.problems, operation: undefined };
  const { kind, args, missing, say, operation: name } = read.answer;
  if (kind === 'refuse') return { kind, candidate: undefined, missing: [], say };
  const known = findOperation(name, measure.registry);
  if (kind === 'clarify') return { kind, candidate: known?.name, missing, say };
  if (known === undefined) return unknownOperation(name, measure.registry);
  // A model that misses something has no whole action, whatever it calls it.
  if (missing.length > 0) return { kind: 'clarify', candidate: known.name, missing, say };
  const told = toldOf(args, known, measure.text);
  if (told.untold.length > 0) return notTold(told.untold, known);
  return known.spoken === undefined
    ? reviewCommand(told.args, known, measure)
    : reviewSpoken(told.args, known.spoken, known, measure);
}

/** What the model did not make up: ids, dates and addresses have to stand in the text, and so do words about time. */
function toldOf(
  args: ModelAnswer['args'],
  { operation, spoken }: KnownOperation,
  text: string,
): { readonly args: SpokenArgs; readonly untold: readonly string[] } {
  const given = withoutNulls(args);
  if (spoken === undefined) {
    const { params, untold } = keepTold(nestArgs(given, operation.parameters), operation, text);
    return { args: spokenOf(params), untold };
  }
  const times = Object.entries(given).filter(([name]) => tellsTime(name, spoken));
  const others = Object.entries(given).filter(([name]) => !tellsTime(name, spoken));
  const { params, untold } = keepTold(Object.fromEntries(others), { ...operation, parameters: schemaOf(spoken) }, text);
  const lower = text.toLowerCase();
  const unsaid = times.filter(([, value]) => typeof value !== 'string' || !tells(lower, value.toLowerCase()));
  return {
    args: spokenOf({ ...params, ...Object.fromEntries(times) }),
    untold: [...untold, ...unsaid.map(([name]) => name)],
  };
}

function reviewSpoken(args: SpokenArgs, spoken: SpokenParameters, known: KnownOperation, measure: Measure): Verdict {
  const { now, context = { now, zone: '', weekStart: 'MONDAY' as const } } = measure.sentenceContext;
  const timed = readTimes(args, spoken, context);
  const [problem] = timed.problems;
  if (problem === undefined) {
    const how = { dayless: timed.dayless, bare: [] };
    return reviewCommand(timed.args, known, { ...measure, sentenceContext: { ...measure.sentenceContext, how } });
  }
  const missing = timed.problems.map((one) => one.missing);
  return {
    kind: 'clarify',
    candidate: known.name,
    missing,
    say: missing.includes(TIME_ZONE) ? new ZoneNeeded().message : problem.message,
    args: timed.args,
    candidates: timed.problems.flatMap(({ candidates }) => candidates),
  };
}

function reviewCommand(
  args: SpokenArgs,
  known: KnownOperation,
  { registry, sentenceContext, problemsOf }: Measure,
): Verdict {
  const { name, operation } = known;
  try {
    const command = toParameters(name, args, sentenceContext, registry);
    const { params, wanted } = command;
    const problems = problemsOf(operation, params).filter(
      ({ path }) => path !== DEFAULTED_PATH || isGiven(params, path),
    );
    const given = problems.filter(({ path }) => isGiven(params, path));
    if (problems.length === 0 || (given.length === 0 && wanted.length > 0)) return { kind: 'action', command };
    // Asked to repair what is not told, a model would make it up.
    if (given.length === 0)
      return notTold(
        problems.flatMap(({ path }) => missingAt(path, operation.parameters)),
        known,
      );
    return { kind: 'faulty', reason: 'invalid', problems: given, operation: known };
  } catch (error) {
    if (error instanceof AppError) return unsayable(error, args, known);
    throw error;
  }
}

/** What cannot be said of an operation can be said in another way; what is missing cannot be repaired. */
function unsayable({ message, details }: AppError, args: SpokenArgs, known: KnownOperation): Verdict {
  const problems = [
    ...textsIn(details?.['unknown']).map((name) => ({ path: `args.${name}`, message: 'is not an argument of it' })),
    ...textsIn(details?.['unfit']).map((name) => ({ path: `args.${name}`, message: 'is not what it takes' })),
  ];
  if (problems.length > 0) return { kind: 'faulty', reason: 'invalid', problems, operation: known };
  const candidates = details?.['candidates'];
  return {
    kind: 'clarify',
    candidate: known.name,
    missing: textsIn(details?.['missing']),
    say: message,
    args,
    ...(Array.isArray(candidates) && candidates.length > 0 && { candidates }),
  };
}

function notTold(missing: readonly string[], { name }: KnownOperation): NoAction {
  return { kind: 'clarify', candidate: name, missing, say: '' };
}

/** Arguments as they are to be said, without knowing a schema: a field of a payload goes by its own name. */
function missingAt(path: string, schema: JsonSchema): readonly string[] {
  return requiredBelow(path.slice('params.'.length), schema).map((field) => field.replace(/^body\./, ''));
}

/** To a model, null is what it leaves out; to an update it would be what is cleared. */
function withoutNulls(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const clean = (field: unknown): unknown => {
    if (Array.isArray(field)) return field.filter((item) => item !== null).map(clean);
    return isRecord(field) ? withoutNulls(field) : field;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([name, field]) => [name, clean(field)]),
  );
}

/** What a model wrote is JSON, and without nulls that is what can be said. */
function spokenOf(params: Params): SpokenArgs {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (isSpoken(value) ? [[name, value] as const] : [])),
  );
}

function isSpoken(value: unknown): value is SpokenArg {
  if (Array.isArray(value)) return true;
  return isRecord(value) || ['string', 'number', 'boolean'].includes(typeof value);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Enough of a schema to tell what must not be made up. */
function schemaOf(spoken: SpokenParameters): ParametersSchema {
  const formats = { id: 'identifier', email: 'email' } as const;
  const properties = Object.fromEntries(
    Object.entries(spoken).map(([name, { kind }]): [string, JsonSchema] => {
      const format = kind === 'id' ? formats.id : name === 'email' ? formats.email : undefined;
      return [name, format === undefined ? {} : { format }];
    }),
  );
  return { type: 'object', properties, additionalProperties: false };
}

function findOperation(name: string, registry: IntegrationRegistry): KnownOperation | undefined {
  const [integration = '', operationName = '', ...rest] = name.split('.');
  const operation = rest.length === 0 ? registry.find(integration, operationName) : undefined;
  if (operation === undefined) return undefined;
  return { name, operation, spoken: registry.integration(integration)?.spoken?.parametersOf(operationName) };
}

function unknownOperation(name: string, catalogue: IntegrationRegistry): FaultyAnswer {
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
