/** Something that goes wrong with a request on purpose. */
export interface Fault {
  /** Answered instead of carrying the request out. */
  readonly status?: number;
  /** Sent with `status`. */
  readonly retryAfterSeconds?: number;
  /** Milliseconds to wait before anything else. */
  readonly latencyMs?: number;
  /** `request`: the connection breaks before it is carried out; `answer`: it is carried out, and the answer breaks off. */
  readonly cut?: 'request' | 'answer';
}

/** The header that asks for a fault: `status=503`, `latency=250`, `retry-after=2`, `cut=request` or `cut=answer`, by comma. */
export const FAULT_HEADER = 'x-sandbox-fault';

/** The fault that a header asks for, or `invalid` when it is not well formed. */
export function readFault(header: string | undefined): Fault | 'invalid' {
  const faults = (header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readPart);
  return faults.includes('invalid') ? 'invalid' : Object.assign({}, ...faults);
}

function readPart(part: string): Fault | 'invalid' {
  const [name, value = ''] = part.split('=');
  const number = /^\d{1,6}$/.test(value) ? Number(value) : undefined;
  if (name === 'status' && number !== undefined && number >= 200 && number <= 599) return { status: number };
  if (name === 'latency' && number !== undefined) return { latencyMs: number };
  if (name === 'retry-after' && number !== undefined) return { retryAfterSeconds: number };
  if (name === 'cut' && (value === 'request' || value === 'answer')) return { cut: value };
  return 'invalid';
}
