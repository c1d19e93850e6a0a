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
export async function call(method: 'GET' | 'POST', url: string, body?: unknown): Promise<Answer> {
  const post = { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, method === 'POST' ? post : {});
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
