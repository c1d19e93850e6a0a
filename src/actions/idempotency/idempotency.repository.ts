import { Injectable } from '@nestjs/common';
import { sql, type Transaction } from 'kysely';
import { Database } from '../../database/database.js';
import { inChunks } from '../../database/in-chunks.js';
import type { Tables } from '../../database/tables.js';
import type { Run } from '../../runs/run.js';
import { RunsRepository } from '../../runs/runs.repository.js';
import type { Claim, HeldKey } from './decide-claim.js';
import type { IdempotencyKey } from './idempotency-key.js';

/** The table `idempotency_keys`. */
@Injectable()
export class IdempotencyRepository {
  constructor(
    private readonly database: Database,
    private readonly runs: RunsRepository,
  ) {}

  /**
   * Takes a key and writes the run of its request down, both or neither. Of any number of requests that come at once, on
   * any number of replicas, the row of the key lets one through; the others wait for it and then see its run.
   * @param decide about a key that was used before
   */
  async claim(key: IdempotencyKey, fingerprint: Buffer, run: Run, decide: (held: HeldKey) => Claim): Promise<Claim> {
    return this.database.kysely.transaction().execute(async (transaction) => {
      const row = await this.lock(transaction, key, fingerprint, run);
      if (row.run_id !== run.id) {
        // A statement of its own: it sees what was written while the one before was waiting.
        const earlier = await this.runs.findAnswer(row.run_id, transaction);
        const claim = decide({ fingerprint: row.fingerprint, claimedAt: row.claimed_at, run: earlier });
        if (claim.kind !== 'granted') return claim;
        await this.takeOver(transaction, key, fingerprint, run);
      }
      await this.runs.save([run], transaction);
      return { kind: 'granted' };
    });
  }

  /**
   * Deletes keys that were claimed before an instant.
   * @returns how many there were
   */
  async deleteBefore(instant: Date): Promise<number> {
    return inChunks(async (limit) => {
      const { numAffectedRows } = await sql`
        with old as (
          select caller, route, key from idempotency_keys where claimed_at < ${instant}
          order by claimed_at limit ${limit} for update skip locked
        )
        delete from idempotency_keys as held using old
        where held.caller = old.caller and held.route = old.route and held.key = old.key
      `.execute(this.database.kysely);
      return Number(numAffectedRows ?? 0);
    });
  }

  /** The row of a key, made where there is none, and locked either way: changing nothing in it is what locks it. */
  private lock(
    transaction: Transaction<Tables>,
    { caller, route, key }: IdempotencyKey,
    fingerprint: Buffer,
    run: Run,
  ): Promise<Pick<Tables['idempotency_keys'], 'fingerprint' | 'run_id' | 'claimed_at'>> {
    return transaction
      .insertInto('idempotency_keys')
      .values({ caller, route, key, fingerprint, run_id: run.id, claimed_at: run.startedAt })
      .onConflict((conflict) =>
        conflict.columns(['caller', 'route', 'key']).doUpdateSet((row) => ({ key: row.ref('excluded.key') })),
      )
      .returning(['fingerprint', 'run_id', 'claimed_at'])
      .executeTakeFirstOrThrow();
  }

  private async takeOver(
    transaction: Transaction<Tables>,
    { caller, route, key }: IdempotencyKey,
    fingerprint: Buffer,
    run: Run,
  ): Promise<void> {
    await transaction
      .updateTable('idempotency_keys')
      .set({ fingerprint, run_id: run.id, claimed_at: run.startedAt })
      .where('caller', '=', caller)
      .where('route', '=', route)
      .where('key', '=', key)
      .execute();
  }
}
