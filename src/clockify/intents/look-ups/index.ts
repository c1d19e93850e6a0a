import type { Listing } from './listing.js';
import { MONEY_LISTINGS } from './money.js';
import { NAMED_LISTINGS } from './named-things.js';
import { TIME_ENTRY_LISTINGS } from './time-entries.js';

/** How things are found that are no names of an operation's own. */
export const LISTINGS: Readonly<Record<string, Listing>> = {
  ...TIME_ENTRY_LISTINGS,
  ...NAMED_LISTINGS,
  ...MONEY_LISTINGS,
};
