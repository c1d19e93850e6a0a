import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

const NAME = 'confirm tokens';
const BYTES = 32;

/** The key that confirm tokens are signed with: made once for a deployment and kept in the database, for all replicas. */
@Injectable()
export class SigningKey {
  private known: Buffer | undefined;

  constructor(private readonly database: Database) {}

  /** @throws AppError unavailable when there is no database */
  async get(): Promise<Buffer> {
    this.known ??= await this.load();
    return this.known;
  }

  /** Whoever comes first makes it; the others see it. */
  private async load(): Promise<Buffer> {
    const { kysely } = this.database;
    await kysely
      .insertInto('signing_keys')
      .values({ name: NAME, key: randomBytes(BYTES) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const { key } = await kysely
      .selectFrom('signing_keys')
      .select('key')
      .where('name', '=', NAME)
      .executeTakeFirstOrThrow();
    return key;
  }
}
