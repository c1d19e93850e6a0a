/** Whether a value that was sent and one that came back say the same. */
export type Comparison = (sent: unknown, shown: unknown) => boolean;

/** As it is; what is empty may be told as null or as an empty text (API.md 11.34). */
export const exact: Comparison = (sent, shown) => (sent === '' ? null : sent) === (shown === '' ? null : shown);

/** Text, but for blanks around it. */
export const text: Comparison = (sent, shown) => trimmed(sent) === trimmed(shown);

/** Text of which only letters and digits count: what it becomes when it is stored may differ in all the rest. */
export const roughly: Comparison = (sent, shown) => lettersOf(sent) === lettersOf(shown);

/** Text in any case: colours. */
export const anyCase: Comparison = (sent, shown) => trimmed(sent).toLowerCase() === trimmed(shown).toLowerCase();

/** Instants, with or without fractions of a second. */
export const instant: Comparison = (sent, shown) => {
  const seconds = [sent, shown].map((value) => Math.floor(Date.parse(String(value)) / 1000));
  return seconds[0] === seconds[1];
};

/** Days; what is written as an instant counts as its day in UTC. */
export const day: Comparison = (sent, shown) => String(sent).slice(0, 10) === String(shown).slice(0, 10);

/** Ids in any order. */
export const sameIds: Comparison = (sent, shown) => {
  const [a, b] = [sent, shown].map((ids) => new Set<unknown>(Array.isArray(ids) ? ids : []));
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id));
};

function lettersOf(value: unknown): string {
  return trimmed(value)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
