import type { Params } from '../../integrations/operation.js';
import type { JsonValue } from './json-text.js';
import type { Path, Segment } from './path.js';
import { quoted, RuleSyntaxError } from './rule-syntax-error.js';
import type { Span } from './span.js';

/** A value of its own: nothing can be added to it. */
interface Leaf {
  readonly kind: 'leaf';
  readonly value: JsonValue;
  /** The segment that first named this place. */
  readonly origin: Span;
}

/** An object or a list that paths are still adding to. */
interface Branch {
  readonly kind: 'object' | 'list';
  /** A map, so that no name can mean anything but a field. */
  readonly children: Map<string | number, Leaf | Branch>;
  readonly origin: Span;
  /** The index after the highest one given. */
  nextIndex: number;
}

/** The parameters of one command while its items are read. */
export type ParamsTree = Branch;

export function emptyParams(): ParamsTree {
  return branch('object', { start: 0, end: 0 });
}

/**
 * Puts a value where the path says.
 * @throws RuleSyntaxError DUPLICATE, CONFLICT
 */
export function place(tree: ParamsTree, path: Path, value: JsonValue): void {
  const last = path.segments.length - 1;
  const parent = path.segments
    .slice(0, last)
    .reduce((node, segment, position) => descend(node, segment, path.segments[position + 1]!, path), tree);
  const origin = path.segments[last]!;
  const key = keyOf(origin, parent);
  const existing = parent.children.get(key);
  if (existing !== undefined) throw existing.kind === 'leaf' ? duplicate(path, existing) : conflict(path, existing);
  parent.children.set(key, { kind: 'leaf', value, origin });
}

/** The child that `segment` names, made if there is none yet: what kind it is depends on the `following` segment. */
function descend(parent: Branch, segment: Segment, following: Segment, path: Path): Branch {
  const key = keyOf(segment, parent);
  const kind = following.kind === 'name' ? 'object' : 'list';
  const existing = parent.children.get(key) ?? branch(kind, segment);
  if (existing.kind === 'leaf' || existing.kind !== kind) throw conflict(path, existing);
  parent.children.set(key, existing);
  return existing;
}

/**
 * The nested parameters.
 * @throws RuleSyntaxError INDEX_GAP
 */
export function paramsOf(tree: ParamsTree): Params {
  return Object.fromEntries([...tree.children].map(([name, child]) => [name, valueOf(child)]));
}

function valueOf(node: Leaf | Branch): unknown {
  if (node.kind === 'leaf') return node.value;
  return node.kind === 'list' ? elementsOf(node) : paramsOf(node);
}

function elementsOf(list: Branch): unknown[] {
  if (list.children.size < list.nextIndex) throw indexGap(list);
  return Array.from({ length: list.nextIndex }, (_, index) => valueOf(list.children.get(index)!));
}

function branch(kind: Branch['kind'], origin: Span): Branch {
  return { kind, children: new Map(), origin, nextIndex: 0 };
}

function keyOf(segment: Segment, parent: Branch): string | number {
  if (segment.kind === 'name') return segment.name;
  const index = segment.kind === 'append' ? parent.nextIndex : segment.index;
  parent.nextIndex = Math.max(parent.nextIndex, index + 1);
  return index;
}

function duplicate(path: Path, { origin }: Leaf): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'DUPLICATE',
    span: path,
    problem: `${quoted(path.text)} is given twice`,
    hint: `the first one stands in column ${origin.start + 1}`,
  });
}

const CONTENTS = { leaf: 'a whole value', object: 'fields', list: 'elements' } as const;

function conflict(path: Path, { kind, origin }: Leaf | Branch): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'CONFLICT',
    span: path,
    problem: `${quoted(path.text)} does not go together with column ${origin.start + 1}, which gives ${CONTENTS[kind]}`,
    hint: 'give a parameter either as a whole or part by part',
  });
}

function indexGap(list: Branch): RuleSyntaxError {
  let missing = 0;
  while (list.children.has(missing)) missing++;
  const [, beyond] = [...list.children].find(([index]) => Number(index) > missing)!;
  return new RuleSyntaxError({
    code: 'INDEX_GAP',
    span: beyond.origin,
    problem: `element [${missing}] is missing before this one`,
    hint: 'count elements from [0], or write [] for one more element',
    suggestion: `[${missing}]`,
  });
}
