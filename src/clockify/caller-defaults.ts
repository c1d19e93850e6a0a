import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors/app-error.js';
import { Clock } from '../common/time/clock.js';
import type { OperationCall } from '../integrations/integration.js';
import type { Params } from '../integrations/operation.js';
import type { CallerDefault, ClockifyOperation } from './catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from './catalogue/index.js';
import { ClockifyClient } from './client/clockify.client.js';

/** Of the user whom the credential belongs to: ids, of which the workspace is missing where none is active. */
type Caller = Readonly<Partial<Record<CallerDefault, string>>> & {
  /** As Clockify shows them; null for people who have not finished joining (API.md 11.32). */
  readonly settings: unknown;
};

/** Who changes the workspace, the zone or the week in Clockify waits no longer than this for it to count here. */
const KEPT_FOR_MS = 60_000;

/** Fills in the workspace and the user that a call leaves out: those of the user whom the credential belongs to. */
@Injectable()
export class CallerDefaults {
  private readonly getUser = CLOCKIFY_OPERATIONS.find(({ name }) => name === 'get_user');
  private kept: { readonly caller: Caller; readonly until: number } | undefined;
  /** Counts how often it was forgotten: what was asked for before may be wrong after it. */
  private forgotten = 0;

  constructor(
    private readonly client: ClockifyClient,
    private readonly clock: Clock,
  ) {}

  /**
   * The parameters of a call with nothing left out. Clockify is asked only when something is missing.
   * @throws AppError validation_error when there is nothing to fill in, or what asking Clockify failed with
   */
  async complete({ callerDefaults }: Pick<ClockifyOperation, 'callerDefaults'>, call: OperationCall): Promise<Params> {
    const missing = callerDefaults.filter((name) => call.params[name] === undefined);
    if (missing.length === 0) return call.params;
    const caller = await this.caller(call);
    const absent = missing.find((name) => caller[name] === undefined);
    if (absent !== undefined) {
      throw new AppError(
        'validation_error',
        `params.${absent} is required: Clockify names none for the user whom the credential belongs to.`,
        { details: { errors: [{ path: `params.${absent}`, message: 'is required' }] } },
      );
    }
    return { ...call.params, ...Object.fromEntries(missing.map((name) => [name, caller[name]])) };
  }

  /**
   * The user whom the credential belongs to. Only what was answered is kept: after a failure the next call asks again.
   * @throws AppError what asking Clockify failed with
   */
  async caller(call: OperationCall): Promise<Caller> {
    const known = this.known();
    if (known !== undefined) return known;
    const [askedAt, { forgotten }] = [this.clock.monotonic(), this];
    if (this.getUser === undefined) throw new Error('The catalogue has no operation get_user');
    const user = await this.client.run(this.getUser, { ...call, operation: this.getUser, params: {} });
    const caller = callerOf(user);
    const isCurrent = forgotten === this.forgotten;
    if (caller.userId !== undefined && isCurrent) this.kept = { caller, until: askedAt + KEPT_FOR_MS };
    return caller;
  }

  /** The user as far as nobody has to be asked. */
  known(): Caller | undefined {
    return this.kept !== undefined && this.clock.monotonic() < this.kept.until ? this.kept.caller : undefined;
  }

  /** Something of the user may have changed: the next call asks again. */
  forget(): void {
    this.kept = undefined;
    this.forgotten += 1;
  }
}

function callerOf(user: unknown): Caller {
  const fields = typeof user === 'object' && user !== null ? user : {};
  return {
    userId: 'id' in fields ? idOf(fields.id) : undefined,
    workspaceId: 'activeWorkspace' in fields ? idOf(fields.activeWorkspace) : undefined,
    settings: 'settings' in fields ? fields.settings : undefined,
  };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
