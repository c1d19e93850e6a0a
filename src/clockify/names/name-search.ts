import type { OperationCall } from '../../integrations/integration.js';
import type { Risk } from '../../integrations/operation.js';
import type { EntityLists } from './entity-lists.js';
import { matchName, matchPart, type NameMatch } from './match-name.js';
import type { Listing, NameCache, NameScope } from './name-cache.js';
import type { AskedName } from './name-errors.js';
import type { NamedEntity } from './named-entity.js';

/** What a name stands for, and among what it was looked for. */
export interface Searched {
  readonly match: NameMatch;
  readonly entities: readonly NamedEntity[];
}

/** Takes those of a listing that count. */
export type Among = (entities: readonly NamedEntity[]) => readonly NamedEntity[];

const EVERYTHING: Among = (entities) => entities;

/** The searches for the names of one call: no list is asked for twice on its behalf. */
export class NameSearch {
  private readonly fresh = new Set<Listing>();

  constructor(
    private readonly lists: EntityLists,
    private readonly cache: NameCache,
    private readonly risk: Risk,
    readonly call: OperationCall,
    /** Whether a part of a name may stand for it, where nothing is called so. */
    private readonly takesParts = false,
  ) {}

  /** @throws AppError what asking Clockify failed with */
  async match(asked: AskedName, scope: NameScope, among: Among = EVERYTHING): Promise<Searched> {
    const listing = this.listing(asked, scope);
    const searched = this.matchIn(among(await listing.entities), asked);
    const { match } = searched;
    const isClear = match.kind === 'one' && !match.entity.archived;
    // What was made a second ago has to be found, and what removes something must not go by what was so a minute ago.
    const mayBeOld = !this.fresh.has(listing) && (!isClear || this.risk === 'destructive');
    return mayBeOld ? this.matchIn(among(await this.listing(asked, scope, listing).entities), asked) : searched;
  }

  private matchIn(entities: readonly NamedEntity[], { name }: AskedName): Searched {
    const match = matchName(entities, name);
    return { match: match.kind === 'none' && this.takesParts ? matchPart(entities, name) : match, entities };
  }

  /** Everything of a kind, as it was listed last. @throws AppError as {@link match} */
  all(asked: AskedName, scope: NameScope): Promise<readonly NamedEntity[]> {
    return this.listing(asked, scope).entities;
  }

  private listing(asked: AskedName, scope: NameScope, refused?: Listing): Listing {
    let isNew = false;
    const load = (): ReturnType<EntityLists['load']> => {
      isNew = true;
      return this.lists.load(scope, asked, this.call);
    };
    const listing = this.cache.listing(scope, load, refused);
    if (isNew) this.fresh.add(listing);
    return listing;
  }
}
