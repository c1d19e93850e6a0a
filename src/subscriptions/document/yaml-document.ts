import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { checkDocument } from './check-document.js';
import { describeProblem } from './document-error.js';
import type { DocumentProblem } from './problem-list.js';

/** Something that is wrong with a file; lines and columns are counted from 1. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A document written in YAML, with where everything in it stands. */
export class YamlDocument {
  private readonly lines = new LineCounter();
  private readonly parsed: Document.Parsed;

  constructor(text: string) {
    this.parsed = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
  }

  /** What it holds, to be sent as JSON. Only where there are no {@link problems}. */
  get value(): unknown {
    // A few bytes of aliases can stand for gigabytes.
    return this.parsed.toJS({ maxAliasCount: 100 });
  }

  /** Everything that is wrong with it: what is no YAML hides what else is. */
  problems(): readonly FileProblem[] {
    const broken = [...this.parsed.errors, ...this.parsed.warnings];
    if (broken.length > 0) return broken.map(({ pos: [offset], message }) => this.at(offset, firstLine(message)));
    try {
      return checkDocument(this.value).problems.map((problem) => this.at(this.offsetOf(problem), told(problem)));
    } catch (error) {
      return [this.at(0, error instanceof Error ? error.message : 'cannot be read')];
    }
  }

  /** Where a dotted path leads to, or as near to it as there is something. */
  locate(path: string): Pick<FileProblem, 'line' | 'column'> {
    return this.at(this.offsetOf({ path: path.split('.'), about: 'value' }), '');
  }

  private offsetOf({ path, about }: Pick<DocumentProblem, 'path' | 'about'>): number {
    for (let length = path.length; length > 0; length--) {
      const found = about === 'key' ? this.keyOffset(path.slice(0, length)) : this.valueOffset(path.slice(0, length));
      if (found !== undefined) return found;
    }
    return this.parsed.contents?.range[0] ?? 0;
  }

  private valueOffset(path: readonly string[]): number | undefined {
    const node = this.parsed.getIn(path.map(stepOf), true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  private keyOffset(path: readonly string[]): number | undefined {
    const owner = path.length === 1 ? this.parsed.contents : this.parsed.getIn(path.slice(0, -1).map(stepOf), true);
    if (!isMap(owner)) return this.valueOffset(path);
    const key = owner.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === path.at(-1))?.key;
    return isScalar(key) ? key.range?.[0] : undefined;
  }

  private at(offset: number, message: string): FileProblem {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), message };
  }
}

/** Elements of lists are counted, fields have names. */
function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function told(problem: DocumentProblem): string {
  return `${problem.path.length === 0 ? 'the document' : problem.path.join('.')} ${describeProblem(problem)}`;
}

/** The parser's own messages may go on with an excerpt of the text. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
