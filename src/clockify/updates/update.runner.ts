import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { AdvisoryLocks } from '../../database/advisory-locks.js';
import type { EntityState, FieldChange, OperationCall, OperationResult } from '../../integrations/integration.js';
import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Params } from '../../integrations/operation.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { Merge } from '../catalogue/merge.js';
import { ClockifyClient } from '../client/clockify.client.js';
import { withWholeSeconds } from '../client/whole-seconds.js';
import { isRecord } from '../pages/at-path.js';
import { assertUnchanged } from './assert-unchanged.js';
import { EntityReader } from './entity.reader.js';
import { mergePayload, type Payload, writtenAs } from './merge-payload.js';

/** An operation that keeps what it is not told. */
export type MergingOperation = ClockifyOperation & { readonly merge: Merge };

/** Whether an operation keeps what it is not told. */
export function keepsTheRest(operation: ClockifyOperation): operation is MergingOperation {
  return operation.merge !== undefined;
}

/** An update with everything in it that Clockify wants, and what it changes. */
export interface MergedUpdate {
  readonly params: Params;
  readonly changes: readonly FieldChange[];
  /** What is there now, as far as it can be written: of several entities each under its id. */
  readonly state: EntityState;
  readonly notes: readonly string[];
}

/** What is asked of one entity. */
interface Wanted {
  readonly id: string;
  readonly given: Payload;
}

/**
 * Carries out updates that keep what they are not told. What is there is read right before it is written, and of the
 * updates of one entity that go through us, on whichever replica, one is under way at a time: none undoes another.
 */
@Injectable()
export class UpdateRunner {
  constructor(
    private readonly reader: EntityReader,
    private readonly client: ClockifyClient,
    private readonly locks: AdvisoryLocks,
    private readonly clock: Clock,
  ) {}

  /**
   * @param call its parameters hold ids, and everything that has a default
   * @throws AppError for every failure; conflict when what is there is not what the call expects, and nothing was sent
   */
  run(operation: MergingOperation, call: OperationCall): Promise<OperationResult> {
    const { merge } = operation;
    const keys = wantedIn(operation, call.params).map(({ id }) => `clockify ${merge.entity} ${id}`);
    const patience = { waitMs: call.deadline - this.clock.monotonic(), signal: call.signal };
    return this.locks.hold(keys, patience, async () => {
      const { params, state, notes } = await this.merge(operation, call);
      assertUnchanged(merge.entity, call.expected, state);
      notes.forEach(call.onNote);
      return this.client.run(operation, { ...call, params });
    });
  }

  /** Reads what is there and puts the changes into it. Nothing is written. */
  async merge(operation: MergingOperation, call: OperationCall): Promise<MergedUpdate> {
    const { merge } = operation;
    const isList = Array.isArray(call.params['body']);
    const schema = payloadSchema(operation);
    const wanted = wantedIn(operation, call.params);
    const entities = await this.reader.readAll(
      merge,
      wanted.map(({ id }) => id),
      call,
    );
    const merged = wanted.map(({ id, given }, index) => {
      const current = writtenAs(merge, entities[index] ?? {}, schema);
      return { id, current, update: mergePayload(merge, current, given) };
    });
    const notes = merged.flatMap(({ update }) => update.orphaned.map((name) => orphanedNote(merge, name)));
    const [only] = merged;
    if (!isList && only !== undefined) {
      const { payload, changes } = only.update;
      return { params: { ...call.params, body: payload }, changes, state: only.current, notes };
    }
    return {
      params: { ...call.params, body: merged.map(({ update }) => update.payload) },
      changes: merged.flatMap(({ id, update }) =>
        update.changes
          .filter(({ field }) => field !== merge.id)
          .map(({ field, from, to }) => ({ field: `${id}.${field}`, from, to })),
      ),
      state: Object.fromEntries(merged.map(({ id, current }) => [id, current])),
      notes,
    };
  }
}

function wantedIn({ merge, parameters }: MergingOperation, params: Params): Wanted[] {
  const body = withWholeSeconds(params['body'], parameters.properties['body']);
  if (!Array.isArray(body)) return [{ id: String(params[merge.id]), given: isRecord(body) ? body : {} }];
  return body.filter(isRecord).map((given) => ({ id: String(given[merge.id]), given }));
}

function payloadSchema({ parameters }: ClockifyOperation): JsonSchema {
  const body = parameters.properties['body'] ?? {};
  return body.items ?? body;
}

function orphanedNote({ entity, fields }: Merge, name: string): string {
  const owner = fields[name]?.within;
  return `${name} of the ${entity} was cleared: it belonged to what ${owner} was before.`;
}
