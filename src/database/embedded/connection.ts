import type { ClientConfig } from 'pg';
import { type Cluster, ROLE } from './cluster.js';
import { PORT } from './server-settings.js';

/** How to connect to the server of a cluster. */
export function connectionTo({ password }: Cluster, socketFolder: string): ClientConfig {
  return { host: socketFolder, port: PORT, user: ROLE, password, database: 'postgres' };
}
