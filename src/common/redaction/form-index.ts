import type { SecretForm } from './secret-forms.js';

/** Characters that are looked up together. */
const GRAM = 4;
const SLOTS = 1 << 15;

/** A place in a form at which a group of characters stands. */
interface Entry {
  readonly form: SecretForm;
  readonly offset: number;
}

/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

/**
 * Finds any of many texts in one pass. Only every so many characters are looked at: whatever is as long as the shortest
 * text covers one of those places whole. That makes the usual answer, that none is there, cost next to nothing, where
 * one search for each text or one large regular expression would cost more than to write the answer.
 */
export class FormIndex {
  private readonly stride: number;
  private readonly known = new Uint8Array(SLOTS);
  private readonly entries = new Map<number, Entry[]>();

  constructor(private readonly forms: readonly SecretForm[]) {
    this.stride = Math.min(...forms.map(({ text }) => text.length)) - GRAM + 1;
    for (const form of forms) {
      for (let offset = 0; offset < this.stride; offset++) this.add({ form, offset });
    }
  }

  /** Whether any of the texts stands in this one. */
  isIn(text: string): boolean {
    const { known, stride } = this;
    const last = text.length - GRAM;
    for (let at = stride - 1; at <= last; at += stride) {
      const slot = slotAt(text, at);
      if (known[slot] === 1 && this.isAt(text, at, slot)) return true;
    }
    return false;
  }

  /** Where all of them stand, with the characters beside them that tell a part; in no order, and they may overlap. */
  spansIn(text: string): readonly Span[] {
    return this.forms.flatMap(({ text: wanted, before, after }) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        spans.push([Math.max(0, at - before), Math.min(text.length, at + wanted.length + after)]);
      }
      return spans;
    });
  }

  private add(entry: Entry): void {
    const slot = slotAt(entry.form.text, entry.offset);
    this.known[slot] = 1;
    this.entries.set(slot, [...(this.entries.get(slot) ?? []), entry]);
  }

  private isAt(text: string, at: number, slot: number): boolean {
    const entries = this.entries.get(slot) ?? [];
    return entries.some(({ form, offset }) => at >= offset && text.startsWith(form.text, at - offset));
  }
}

/** The slot of the group of characters at a place. */
function slotAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  for (let next = at + 1; next < at + GRAM; next++) hash = (Math.imul(hash, 31) + text.charCodeAt(next)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
