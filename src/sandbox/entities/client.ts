import type { Named } from './identified.js';

export interface Client extends Named {
  readonly email: string | null;
  readonly ccEmails: readonly string[] | null;
  readonly workspaceId: string;
  readonly address: string | null;
  readonly note: string | null;
  readonly currencyId: string;
}

export interface Tag extends Named {
  readonly workspaceId: string;
}
