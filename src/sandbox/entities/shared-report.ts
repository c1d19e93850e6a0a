import type { Fields } from '../input.js';
import type { Identified } from './identified.js';

export interface SharedReport extends Identified {
  readonly name: string;
  readonly type: string;
  readonly isPublic: boolean;
  readonly fixedDate: boolean;
  readonly filter: Fields;
  readonly visibleToUsers: readonly string[];
  readonly visibleToUserGroups: readonly string[];
}
