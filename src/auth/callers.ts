import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../config/configuration.js';

const BEARER = /^Bearer +(\S+)$/i;

/** Who sends a request, as far as the API keys tell. */
@Injectable()
export class Callers {
  private readonly keys: readonly { readonly name: string; readonly hash: Buffer }[];
  private readonly identified = new WeakMap<IncomingMessage, string | undefined>();

  constructor(config: ConfigService<Configuration, true>) {
    this.keys = config.get('auth', { infer: true }).apiKeys.map(({ name, key }) => ({ name, hash: sha256(key) }));
  }

  /** Whether callers have to show a key at all. */
  get required(): boolean {
    return this.keys.length > 0;
  }

  /** The name of the key that the request carries, or `undefined` when it carries none that we know. */
  identify(request: IncomingMessage): string | undefined {
    // Asked by the rate limit, by the guard and for the run: hashing once is enough.
    if (!this.identified.has(request)) this.identified.set(request, this.nameOf(request));
    return this.identified.get(request);
  }

  private nameOf(request: IncomingMessage): string | undefined {
    const sent = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (sent === undefined) return undefined;
    const hash = sha256(sent);
    let name: string | undefined;
    // Every key is compared, and hashes have one length: the time taken tells nothing about the keys.
    for (const known of this.keys) if (timingSafeEqual(known.hash, hash)) name = known.name;
    return name;
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
