import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../common/time/clock.js';
import type { NamedKind } from '../catalogue/name-parameters.js';
import type { NamedEntity } from './named-entity.js';

/** Where names of a kind are looked up. */
export interface NameScope {
  readonly kind: NamedKind;
  /** None for the workspaces themselves. */
  readonly workspaceId?: string;
  /** For tasks. */
  readonly projectId?: string;
}

/** Everything that can be named in a scope, as Clockify listed it at one time. */
export interface Listing {
  readonly scope: NameScope;
  /** Milliseconds by the clock that never steps. */
  readonly askedAt: number;
  readonly entities: Promise<readonly NamedEntity[]>;
}

/** Changes that we are not told of are seen after this time. */
const KEPT_FOR_MS = 60_000;
/** Entities of all listings together. */
const MAX_ENTITIES = 100_000;

/** Keeps listings for a short time; whoever asks while one is on its way shares it. */
@Injectable()
export class NameCache {
  private readonly listings = new LRUCache<string, Listing>({ maxSize: MAX_ENTITIES });

  constructor(private readonly clock: Clock) {}

  /**
   * The listing of a scope: a kept one, or a new one.
   * @param refused a listing that did not do, so that only a later one will
   */
  listing(scope: NameScope, load: () => Promise<readonly NamedEntity[]>, refused?: Listing): Listing {
    const key = keyOf(scope);
    const kept = this.listings.get(key);
    const now = this.clock.monotonic();
    if (kept !== undefined && kept !== refused && now < kept.askedAt + KEPT_FOR_MS) return kept;
    const listing: Listing = { scope, askedAt: now, entities: load() };
    this.listings.set(key, listing, { size: 1 });
    void listing.entities.then(
      // Forgotten meanwhile, it may hold what is no longer so.
      (entities) => this.isKept(key, listing) && this.listings.set(key, listing, { size: entities.length + 1 }),
      () => this.isKept(key, listing) && this.listings.delete(key),
    );
    return listing;
  }

  /** Forgets listings of these kinds, in one workspace or in all of them. */
  forget(kinds: ReadonlySet<NamedKind>, workspaceId?: string): void {
    if (kinds.size === 0) return;
    for (const [key, { scope }] of this.listings.entries()) {
      const isThere = workspaceId === undefined || scope.workspaceId === undefined || scope.workspaceId === workspaceId;
      if (kinds.has(scope.kind) && isThere) this.listings.delete(key);
    }
  }

  private isKept(key: string, listing: Listing): boolean {
    return this.listings.peek(key) === listing;
  }
}

function keyOf({ kind, workspaceId = '', projectId = '' }: NameScope): string {
  return `${kind}/${workspaceId}/${projectId}`;
}
