import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';

export const ADDON_KEY = 'clankerbot-addon';
export const ADDON_ID = '64c777ddd3fcab07cfbb210c';

/** The other half of a key pair that only a test has: signs tokens as Clockify signs those of add-on webhooks. */
export class AddonSigner {
  private readonly privateKey: KeyObject;
  /** PEM, as the service is told. */
  readonly publicKey: string;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.privateKey = privateKey;
    this.publicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** A token with the claims that Clockify puts into it, and no time at which it ends; `undefined` takes a claim away. */
  sign(claims: JWTPayload = {}, algorithm = 'RS256'): Promise<string> {
    return new SignJWT(claimsWith(claims)).setProtectedHeader({ alg: algorithm }).sign(this.privateKey);
  }

  /** What somebody makes who knows the public key, and hopes that it is taken for a shared secret. */
  forgeWithPublicKey(): string {
    const unsigned = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claimsWith({}))}`;
    return `${unsigned}.${createHmac('sha256', this.publicKey).update(unsigned).digest('base64url')}`;
  }

  /** What somebody makes who hopes that no signature is needed. */
  forgeUnsigned(algorithm: string): string {
    return `${encoded({ alg: algorithm, typ: 'JWT' })}.${encoded(claimsWith({}))}.`;
  }
}

function claimsWith(more: JWTPayload): JWTPayload {
  return { iss: 'clockify', sub: ADDON_KEY, type: 'addon', workspaceId: 'w1', addonId: ADDON_ID, ...more };
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
