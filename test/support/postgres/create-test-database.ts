import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { TEMPLATE } from './template.js';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly name: string;
  /** Works as DATABASE_URL, in this process and in others. */
  readonly url: string;
  /** Drops it, together with whatever is still connected to it. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** False for a database without any table. */
  readonly migrated?: boolean;
}

/** Makes a database on the server of the test run; call it in `beforeAll` and `drop` in `afterAll`. */
export async function createTestDatabase({ migrated = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrate(`create database ${name} template ${migrated ? TEMPLATE : 'template0'}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => administrate(`drop database if exists ${name} with (force)`) };
}

async function administrate(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) {
    throw new Error(
      'No PostgreSQL for tests: the Jest project needs globalSetup test/support/postgres/global-setup.cjs',
    );
  }
  return url;
}
