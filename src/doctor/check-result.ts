/** `fail` keeps the service from its work; `warn` is worth knowing. */
export type Level = 'ok' | 'warn' | 'fail';

/** What a check found, and what to do about it. Neither ever holds a secret. */
export interface CheckResult {
  readonly level: Level;
  readonly found: string;
  readonly advice?: string;
}

export function ok(found: string): CheckResult {
  return { level: 'ok', found };
}

export function warn(found: string, advice: string): CheckResult {
  return { level: 'warn', found, advice };
}

export function fail(found: string, advice?: string): CheckResult {
  return advice === undefined ? { level: 'fail', found } : { level: 'fail', found, advice };
}
