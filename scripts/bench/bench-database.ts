const EMBEDDED = new URL('../../dist/database/embedded/embedded-postgres.js', import.meta.url);

type Embedded = typeof import('../../src/database/embedded/embedded-postgres.js');

/** The PostgreSQL that both servers use: the service's own, durable as in production. */
export interface BenchDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startDatabase(dataDir: string): Promise<BenchDatabase> {
  const { EmbeddedPostgres } = (await import(EMBEDDED.href)) as Embedded;
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = await EmbeddedPostgres.start({ dataDir, logger: silent });
  const { user = '', password, host = '' } = server.connection;
  const url = new URL('postgres://localhost/postgres');
  url.username = user;
  url.password = typeof password === 'string' ? password : '';
  url.searchParams.set('host', host);
  return { url: url.href, stop: () => server.stop() };
}
