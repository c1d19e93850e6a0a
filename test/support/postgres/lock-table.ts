import { Client } from 'pg';
import { query } from './query.js';

/** A table that nobody can write to until it is released. */
export interface TableLock {
  /** How many connections wait for it. */
  waiting(): Promise<number>;
  /** Ends the connections that wait: what they were about to write is not written. */
  endWaiting(): Promise<void>;
  release(): Promise<void>;
}

/** Holds a table on a connection of its own: against writers, or against readers as well. */
export async function lockTable(
  url: string,
  table: string,
  mode: 'exclusive' | 'access exclusive' = 'exclusive',
): Promise<TableLock> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; lock table ${table} in ${mode} mode`);
  const blocked = `from pg_locks where relation = '${table}'::regclass and not granted`;
  return {
    waiting: async () => (await query(url, `select pid ${blocked}`)).length,
    endWaiting: async () => {
      await query(url, `select pg_terminate_backend(pid) ${blocked}`);
    },
    release: () => client.end(),
  };
}
