import { assertHarmlessJson } from '../../common/http/harmless-json.js';
import type { FieldProblem } from '../../common/http/validation.js';
import { isRecord } from './is-record.js';
import { outermostObject } from './outermost-object.js';

/** What a model makes of a command. */
export type AnswerKind = 'action' | 'clarify' | 'refuse';

/** A model's answer, of the right shape and not yet believed. */
export interface ModelAnswer {
  readonly kind: AnswerKind;
  /** `integration.operation`, as the model wrote it; blank where it named none. */
  readonly operation: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  readonly say: string;
}

/** An answer, or what is wrong with it. */
export type ReadAnswer =
  | { readonly ok: true; readonly answer: ModelAnswer }
  | { readonly ok: false; readonly reason: 'unreadable' | 'invalid'; readonly problems: readonly FieldProblem[] };

const KINDS: readonly string[] = ['action', 'clarify', 'refuse'] satisfies AnswerKind[];

/** Reads what a model wrote: exactly one JSON object, with prose around it at most. */
export function readAnswer(text: string): ReadAnswer {
  const value = parseObject(text);
  if (value === undefined) {
    return {
      ok: false,
      reason: 'unreadable',
      problems: [{ path: 'answer', message: 'must be exactly one JSON object' }],
    };
  }
  const { kind, operation = '', args = {}, missing = [], say = '' } = withoutNulls(value);
  const problems: FieldProblem[] = [];
  if (!isKind(kind)) problems.push({ path: 'kind', message: `must be one of ${KINDS.join(', ')}` });
  if (typeof operation !== 'string') problems.push({ path: 'operation', message: 'must be a string' });
  if (!isRecord(args)) problems.push({ path: 'args', message: 'must be an object' });
  if (!isListOfTexts(missing)) problems.push({ path: 'missing', message: 'must be a list of strings' });
  if (typeof say !== 'string') problems.push({ path: 'say', message: 'must be a string' });
  if (
    isKind(kind) &&
    typeof operation === 'string' &&
    isRecord(args) &&
    isListOfTexts(missing) &&
    typeof say === 'string'
  ) {
    return { ok: true, answer: { kind, operation, args, missing, say } };
  }
  return { ok: false, reason: 'invalid', problems };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  const json = outermostObject(text);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    assertHarmlessJson(value);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Models write null for what they leave out. */
function withoutNulls(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

function isKind(value: unknown): value is AnswerKind {
  return typeof value === 'string' && KINDS.includes(value);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
