import type { ClientConfig } from 'pg';

/** A URL as DATABASE_URL takes it. The host of the query wins over the one before it, which only makes it a valid URL. */
export function connectionUrl({ user = '', password, database = '', host = '' }: ClientConfig): string {
  const url = new URL(`postgres://localhost/${database}`);
  url.username = user;
  url.password = typeof password === 'string' ? password : '';
  url.searchParams.set('host', host);
  return url.href;
}
