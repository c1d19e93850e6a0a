import type { Transcript } from './transcript.ts';

/** An answer of the service: its envelope. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly ok: boolean;
    readonly data?: unknown;
    readonly error?: { readonly code: string; readonly message: string; readonly details?: Record<string, unknown> };
    readonly [field: string]: unknown;
  };
}

/** Calls the service as any REST client would. */
export async function call(method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<Answer> {
  const post = { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, method === 'POST' ? post : { method });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Calls one service and writes each call into the transcript. */
export function caller(url: string, transcript: Transcript) {
  return async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer> => {
    const answer = await call(method, url + path, body);
    transcript.note(`${method} ${path}  ->  ${answer.status}`);
    return answer;
  };
}

/** Some fields of an object, in the given order. */
export function pick(from: object, names: readonly string[]): Record<string, unknown> {
  const fields = new Map(Object.entries(from));
  return Object.fromEntries(names.map((name) => [name, fields.get(name)]));
}
