import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Action } from '../../integrations/operation.js';
import { fingerprintOf } from '../idempotency/action-fingerprint.js';

/** What a confirm token says. */
export interface ConfirmClaims {
  /** Of the plan. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** What it is for, and whose it is: {@link bindingOf}. */
  readonly binding: Buffer;
}

const SHA256 = '[A-Za-z0-9_-]{43}';
const TOKEN = new RegExp(
  `^(?<claims>(?<id>[0-9A-Z]{26})\\.(?<expiresAt>\\d{1,15})\\.(?<binding>${SHA256}))\\.(?<mac>${SHA256})$`,
);

/** What a token is bound to: the action with everything resolved, its workspace included, and the caller. */
export function bindingOf(action: Action, caller: string | undefined): Buffer {
  return createHash('sha256')
    .update(fingerprintOf(action))
    .update(caller === undefined ? 'anyone' : `key ${caller}`)
    .digest();
}

/** The token of a plan: its claims, to be read by anybody, and a signature (HMAC-SHA256), to be made by us only. */
export function signToken({ id, expiresAt, binding }: ConfirmClaims, key: Buffer): string {
  const claims = `${id}.${expiresAt}.${binding.toString('base64url')}`;
  return `${claims}.${macOf(claims, key).toString('base64url')}`;
}

/** What a token says; `undefined` where it was not signed with the key. */
export function readToken(token: string, key: Buffer): ConfirmClaims | undefined {
  const { claims, id, expiresAt, binding, mac } = TOKEN.exec(token)?.groups ?? {};
  if (claims === undefined || id === undefined || binding === undefined || mac === undefined) return undefined;
  if (!timingSafeEqual(macOf(claims, key), Buffer.from(mac, 'base64url'))) return undefined;
  return { id, expiresAt: Number(expiresAt), binding: Buffer.from(binding, 'base64url') };
}

function macOf(claims: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(claims).digest();
}
