import { FormIndex, type Span } from './form-index.js';
import { formsOf } from './secret-forms.js';
import { escapedSpan, type Unescaped, unescaped, unescapeOnce } from './unescape.js';

/** What stands in place of a secret. */
export const REDACTED = '[redacted]';

/** Takes the secrets in use out of what leaves the service. */
export interface Redactor {
  /** A text in which every secret is blacked out. */
  readonly text: (text: string) => string;
  /** The same for JSON, which stays JSON: in texts, in numbers and in the names of fields. */
  readonly json: (json: string) => string;
}

/** Injection token of the {@link Redactor} of every secret in use. */
export const Redactor = Symbol('Redactor');

/** How often what is escaped may have been escaped again: the address in a text of a JSON document in a JSON answer. */
const LAYERS = 4;

/** Escapes in a JSON document that may hide a key: its own for letters and slashes, and those within its texts. */
const ESCAPES_IN_JSON = /%[\da-f]{2}|\\[\\/u]|&(?:#|amp;|lt;|gt;|quot;|apos;)/i;

/**
 * A redactor for these secrets: as they are, in base64, and in both cases escaped for addresses, JSON or HTML, wholly or
 * in part, several times over. It is the last line of defence: nothing shows a secret on purpose, but what an outside
 * system answers may repeat one. Secrets of fewer than `MIN_SECRET_LENGTH` characters are not looked for.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const forms = secrets.flatMap(formsOf);
  if (forms.length === 0) return { text: asItIs, json: asItIs };
  const index = new FormIndex(forms);
  const text = (from: string): string => (holdsSecret(index, from) ? withoutSecrets(index, from) : from);
  const isChangedByJson = forms.some((form) => JSON.stringify(form.text) !== `"${form.text}"`);
  const mayHold = (json: string): boolean => {
    if (index.isIn(json)) return true;
    // The line ends and quotes of ordinary texts are escaped as well, which hides no key.
    const isEscaped = ESCAPES_IN_JSON.test(json) || (isChangedByJson && json.includes('\\'));
    // Its own escapes by themselves: what they part is no escape of anything else.
    return isEscaped && holdsSecret(index, unescaped(json, 'json'));
  };
  return { text, json: (json) => (mayHold(json) ? jsonWithout(json, text) : json) };
}

function asItIs(text: string): string {
  return text;
}

function holdsSecret(index: FormIndex, text: string): boolean {
  let layer = text;
  for (let depth = 0; depth <= LAYERS; depth++) {
    if (index.isIn(layer)) return true;
    const next = unescaped(layer);
    if (next === layer) return false;
    layer = next;
  }
  return false;
}

function withoutSecrets(index: FormIndex, text: string): string {
  const layers: Unescaped[] = [];
  const spans: Span[] = [...index.spansIn(text)];
  for (
    let layer = unescapeOnce(text);
    layer !== undefined && layers.length < LAYERS;
    layer = unescapeOnce(layer.text)
  ) {
    layers.push(layer);
    spans.push(...index.spansIn(layer.text).map((span) => layers.reduceRight<Span>(escaped, span)));
  }
  let clean = '';
  let read = 0;
  for (const [from, to] of joined(spans)) {
    clean += text.slice(read, from) + REDACTED;
    read = to;
  }
  return clean + text.slice(read);
}

function escaped([from, to]: Span, layer: Unescaped): Span {
  return escapedSpan(layer, from, to);
}

/** The spans in their order, with those in one that overlap. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/** Read and written anew: cut out of the text, a secret could take half an escape with it. */
function jsonWithout(json: string, redact: (text: string) => string): string {
  const end = json.endsWith('\n') ? '\n' : '';
  try {
    return JSON.stringify(JSON.parse(json, (_name, value: unknown) => cleaned(value, redact))) + end;
  } catch {
    // Not JSON, or nested too deeply to be walked.
    return redact(json);
  }
}

function cleaned(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value === 'number') return redact(String(value)) === String(value) ? value : REDACTED;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  if (names.every((name) => redact(name) === name)) return value;
  const clean = new Map<string, unknown>();
  for (const [name, field] of Object.entries(value)) clean.set(freeName(redact(name), clean), field);
  return Object.fromEntries(clean);
}

/** Two names may be the same once they are blacked out. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(name) ? `${name} (${taken.size})` : name;
}
