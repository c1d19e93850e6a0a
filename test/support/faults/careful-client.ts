import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '../postgres/eventually.js';

const RETRY_AFTER_MS = 100;

/** Something that a REST client wants to be made. */
export interface Command {
  /** Stands in what it makes, and nowhere else. */
  readonly mark: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Clockify has each name once: sending it again cannot make a second one. */
  readonly isNamed: boolean;
  readonly key?: string;
}

/**
 * How a command ended for whoever sent it. `taken`: it was sent again, and is there already. `open`: it was under way
 * when the service died, which has not found out about it yet.
 */
export type Ending =
  { readonly kind: 'made'; readonly answer: object } | { readonly kind: 'taken' | 'open' | 'unknown' | 'succeeded' };

interface RunShown {
  readonly requestId: string;
  readonly outcome: string;
}

interface Answer {
  readonly requestId: string;
  readonly error?: { readonly code: string; readonly message: string; readonly details?: Record<string, unknown> };
  readonly data?: unknown;
}

/**
 * Sends commands as a client does that wants each of them once: whatever may have been carried out is not sent again
 * before it is known that this does no harm.
 */
export class CarefulClient {
  /** The id of the last request for each command. */
  private readonly requestIds = new Map<string, string>();
  private requests = 0;

  constructor(
    /** Where the service is at the moment. */
    private readonly url: () => string,
  ) {}

  /** Sends a command until it is known what became of it, or that this will be known later. */
  async send(command: Command): Promise<Ending> {
    for (;;) {
      const answered = await this.post(command);
      const ending =
        answered === undefined ? await this.afterSilence(command) : endingOf(answered.status, answered.answer);
      if (ending !== undefined) return ending;
      await delay(RETRY_AFTER_MS);
    }
  }

  /**
   * What became of a command that was left open, now that the service knows.
   * @throws Error when its run has vanished
   */
  async resume(command: Command): Promise<Ending> {
    if (command.key !== undefined) return this.send(command);
    const ending = await this.runOf(command);
    if (ending === undefined) throw new Error(`the run of ${command.mark} has vanished`);
    return ending;
  }

  /** The answer to a command with its key once more, without what differs from request to request. */
  async repeat(command: Command): Promise<object> {
    const answered = await this.post(command);
    if (answered === undefined) throw new Error(`${command.mark} was not answered`);
    const { requestId: _requestId, ...answer } = answered.answer;
    return { status: answered.status, ...answer };
  }

  async runs(): Promise<RunShown[]> {
    const all: RunShown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const response = await fetch(`${this.url()}/runs?limit=200${query}`);
      const { data } = (await response.json()) as { data: { runs: RunShown[]; nextCursor: string | null } };
      all.push(...data.runs);
      cursor = data.nextCursor;
    }
    return all;
  }

  /** A request that was not answered: with a key, or where the name is one, it is sent again without a thought. */
  private async afterSilence(command: Command): Promise<Ending | undefined> {
    return command.isNamed || command.key !== undefined ? undefined : eventually(() => this.runOf(command));
  }

  /** Without a run nothing was sent: a write is recorded before it is made. */
  private async runOf({ mark }: Command): Promise<Ending | undefined> {
    const run = (await this.runs()).find(({ requestId }) => requestId === this.requestIds.get(mark));
    switch (run?.outcome) {
      case undefined:
        return undefined;
      case 'running':
        return { kind: 'open' };
      case 'succeeded':
        return { kind: 'succeeded' };
      case 'unknown':
        return { kind: 'unknown' };
      default:
        throw new Error(`${mark} failed`);
    }
  }

  private async post({ mark, operation, params, key }: Command): Promise<Posted | undefined> {
    const requestId = `${mark}.${(this.requests += 1)}`;
    this.requestIds.set(mark, requestId);
    try {
      const response = await fetch(`${this.url()}/actions/run`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': requestId,
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify({ integration: 'clockify', operation, params }),
      });
      return { status: response.status, answer: (await response.json()) as Answer };
    } catch {
      return undefined;
    }
  }
}

interface Posted {
  readonly status: number;
  readonly answer: Answer;
}

/** Nothing where it is to be sent again. */
function endingOf(status: number, answer: Answer): Ending | undefined {
  const { error } = answer;
  if (error === undefined) {
    const { requestId: _requestId, ...made } = answer;
    return { kind: 'made', answer: { status, ...made } };
  }
  if (error.code === 'unavailable') return undefined;
  if (error.details?.['reason'] === 'idempotency_key_in_progress') return { kind: 'open' };
  if (error.details?.['outcome'] === 'unknown') return { kind: 'unknown' };
  if (error.details?.['upstream'] !== undefined && /exist|taken|there is already/i.test(error.message))
    return { kind: 'taken' };
  throw new Error(`unexpected: ${status} ${JSON.stringify(error)}`);
}
