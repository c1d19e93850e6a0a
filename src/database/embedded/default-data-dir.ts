import { isAbsolute, join } from 'node:path';

/** Who starts the service, as far as the place of its data depends on it. */
export interface Starter {
  /** Undefined on systems without user ids. */
  readonly uid: number | undefined;
  readonly home: string;
  readonly xdgDataHome?: string | undefined;
}

/** Where data lives when DATA_DIR is not set. PostgreSQL runs as another user below root, who cannot enter /root. */
export function defaultDataDir({ uid, home, xdgDataHome }: Starter): string {
  if (uid === 0) return '/var/lib/clankerbot';
  // The XDG specification tells to ignore a relative path.
  const base = xdgDataHome !== undefined && isAbsolute(xdgDataHome) ? xdgDataHome : join(home, '.local', 'share');
  return join(base, 'clankerbot');
}
