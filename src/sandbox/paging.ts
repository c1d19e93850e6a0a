import { badParameter, invalid, type Reply } from './reply.js';
import type { SandboxRequest } from './route.js';

const DEFAULT_SIZE = 50;
const MAX_SIZE = 200;

/** One page of a list, with the header that tells whether it is the last (API.md 4). */
export function pageOf(rows: readonly unknown[], request: SandboxRequest): Reply {
  const page = numberIn(request, 'page', 1);
  // A size that is too large is clamped without a word.
  const size = Math.min(numberIn(request, 'page-size', DEFAULT_SIZE), MAX_SIZE);
  const start = (page - 1) * size;
  return {
    status: 200,
    body: rows.slice(start, start + size),
    headers: { 'Last-Page': String(start + size >= rows.length) },
  };
}

function numberIn({ query }: SandboxRequest, name: string, otherwise: number): number {
  const value = query.get(name);
  if (value === null) return otherwise;
  if (!/^-?\d{1,9}$/.test(value)) throw badParameter(name, value);
  if (Number(value) < 1) throw invalid('must be greater than or equal to 1');
  return Number(value);
}
