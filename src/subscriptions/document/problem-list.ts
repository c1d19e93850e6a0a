import { nearest } from '../../common/text/nearest.js';

/** Names of fields and numbers of elements, from the top of a document. */
export type Path = readonly string[];

/** Fields of which nothing is certain but their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** One thing that is wrong with a document. */
export interface DocumentProblem {
  readonly path: Path;
  /** Whether the name of the field is meant, or what it holds. */
  readonly about: 'key' | 'value';
  readonly message: string;
  readonly suggestion?: string;
}

/** Clockify's longest name is that of a task (API.md 8). */
const TEXT_LENGTH = 1_000;
const MAX_SHOWN_LENGTH = 80;

/** Reads pieces of a document, and goes on after a mistake, so that all of them are told at once. */
export class ProblemList {
  readonly problems: DocumentProblem[] = [];

  /** What has only known fields; `undefined` where there are none at all. */
  fields(value: unknown, path: Path, known: readonly string[]): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add(path, `must have fields: ${known.join(', ')}`);
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      const suggestion = nearest(name, known);
      const listed = suggestion === undefined ? `; known are ${known.join(', ')}` : '';
      this.add([...path, name], `is not a known field${listed}`, { about: 'key', suggestion });
    }
    return { ...value };
  }

  /** One name or id, or a list of them, none of them twice. */
  texts(value: unknown, path: Path, max: number): string[] {
    const list = Array.isArray(value) ? value : [value];
    if (list.length === 0) this.add(path, 'must have at least one element');
    if (list.length > max) {
      this.add(path, `must not have more than ${max} elements`);
      return [];
    }
    const found: string[] = [];
    for (const [index, one] of list.entries()) {
      const at = elementPath(value, path, index);
      const text = this.text(one, at);
      if (text === undefined) continue;
      if (found.includes(text)) this.add(at, `names ${quoted(text)} twice`);
      else found.push(text);
    }
    return found;
  }

  /** A name or an id. */
  text(value: unknown, path: Path): string | undefined {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= TEXT_LENGTH) return value.trim();
    const isBare = typeof value === 'number' || typeof value === 'boolean';
    this.add(path, `must be a name or an id${isBare ? `: write ${String(value)} in quotes` : ''}`);
    return undefined;
  }

  add(
    path: Path,
    message: string,
    { about = 'value', suggestion }: { about?: DocumentProblem['about']; suggestion?: string | undefined } = {},
  ): void {
    this.problems.push({ path, about, message, ...(suggestion !== undefined && { suggestion }) });
  }
}

/** A field without a value counts as left out, as it does in YAML. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Where an element stands; a single one stands for a list of one. */
export function elementPath(list: unknown, path: Path, index: number): Path {
  return Array.isArray(list) ? [...path, String(index)] : path;
}

/** What somebody wrote is shown back, but not a kilobyte of it. */
export function quoted(text: string): string {
  return `"${text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text}"`;
}
