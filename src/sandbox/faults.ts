import { isFields } from './fields.js';
import type { Fields } from './input.js';
import type { Outcome } from './route.js';

/** Something that goes wrong with a request on purpose. */
export interface Fault {
  /** Answered instead of carrying the request out. */
  readonly status?: number;
  /** Sent with `status`. */
  readonly retryAfterSeconds?: number;
  /** Milliseconds to wait before anything else. */
  readonly latencyMs?: number;
  readonly cut?: Cut;
  /** With `cut: 'answer'`: how many bytes of the body arrive; half of them where it is not said. */
  readonly bytes?: number;
}

const CUTS = ['request', 'executed', 'answer'] as const;

/**
 * When the connection breaks. `request`: before it is carried out; `executed`: it is carried out, and nothing is
 * answered; `answer`: it is carried out, and the answer breaks off.
 */
export type Cut = (typeof CUTS)[number];

/** The header that asks for a fault: `status=503`, `latency=250`, `retry-after=2`, `cut=answer`, `bytes=10`, by comma. */
export const FAULT_HEADER = 'x-sandbox-fault';

/** How the header spells the fields of a fault. */
const SPELLINGS: Readonly<Record<string, keyof Fault>> = {
  status: 'status',
  latency: 'latencyMs',
  'retry-after': 'retryAfterSeconds',
  cut: 'cut',
  bytes: 'bytes',
};

/** The fault that a header asks for, or `invalid` when it is not well formed. */
export function readFault(header: string | undefined): Fault | 'invalid' {
  const fields: Record<string, unknown> = {};
  for (const part of (header ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=');
    const field = SPELLINGS[name];
    if (field === undefined) return 'invalid';
    fields[field] = /^\d{1,6}$/.test(value) ? Number(value) : value;
  }
  return faultOf(fields);
}

/** A fault for the next requests that fit. */
export interface ArmedFault {
  readonly fault: Fault;
  /** Every method where it is not said. */
  readonly method?: string;
  /** Starts with the base, as in `/api/v1/workspaces/*`; `*` stands for anything. Every path where it is not said. */
  readonly path?: string;
  /** How many requests are left for it. */
  remaining: number;
}

/** The fault that a control body arms, or `invalid` when it is not well formed. */
export function readArmedFault(body: unknown): ArmedFault | 'invalid' {
  if (!isFields(body)) return 'invalid';
  const { method, path, times = 1, ...fields } = body;
  const fault = faultOf(fields);
  if (fault === 'invalid' || Object.keys(fault).length === 0) return 'invalid';
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) return 'invalid';
  if (![method, path].every((value) => value === undefined || typeof value === 'string')) return 'invalid';
  return {
    fault,
    ...(typeof method === 'string' && { method }),
    ...(typeof path === 'string' && { path }),
    remaining: times,
  };
}

/** The fault that waits for such a request, which is used up by it; no fault where none does. */
export function takeFault(armed: ArmedFault[], method: string, path: string): Fault {
  const index = armed.findIndex((candidate) => fits(candidate, method, path));
  const found = armed[index];
  if (found === undefined) return {};
  found.remaining -= 1;
  if (found.remaining === 0) armed.splice(index, 1);
  return found.fault;
}

/** What a fault answers instead of Clockify. */
export function faultReply({ status = 500, retryAfterSeconds }: Fault): Outcome {
  return {
    status,
    ...(status === 429 && { body: { message: 'Too many requests' } }),
    ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  };
}

function fits({ method, path }: ArmedFault, actualMethod: string, actualPath: string): boolean {
  if (method !== undefined && method !== actualMethod) return false;
  if (path === undefined) return true;
  const pattern = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`).test(actualPath);
}

function faultOf(fields: Fields): Fault | 'invalid' {
  const { status, retryAfterSeconds, latencyMs, bytes, cut: cutName, ...others } = fields;
  const cut = CUTS.find((candidate) => candidate === cutName);
  if (Object.keys(others).length > 0 || (cutName !== undefined && cut === undefined)) return 'invalid';
  const numbers = { status, retryAfterSeconds, latencyMs, bytes };
  const wellFormed = Object.values(numbers).every((value) => value === undefined || isCount(value));
  if (!wellFormed) return 'invalid';
  if (isCount(status) && (status < 200 || status > 599)) return 'invalid';
  return {
    ...(isCount(status) && { status }),
    ...(isCount(retryAfterSeconds) && { retryAfterSeconds }),
    ...(isCount(latencyMs) && { latencyMs }),
    ...(isCount(bytes) && { bytes }),
    ...(cut !== undefined && { cut }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
