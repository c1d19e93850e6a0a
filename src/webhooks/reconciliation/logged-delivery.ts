import { isPayload, type Payload } from '../subject.js';

/** One event on its way to a webhook, as Clockify's log tells of it, with all the tries that are known. */
export interface LoggedDelivery {
  /** Clockify's own id of it, which its tries share. */
  readonly id: string;
  /** What was sent. */
  readonly body: string;
  /** When the first try was answered, in milliseconds since the epoch, where that is told. */
  readonly respondedAt: number | undefined;
  /** Whether a try was answered with a success. */
  readonly succeeded: boolean;
  /** The events that our own answers to its tries named. */
  readonly receipts: readonly string[];
}

/** A row of the log: one try. */
export interface LoggedTry {
  /** Clockify's id of the row. */
  readonly rowId: string;
  readonly delivery: LoggedDelivery;
}

/** How a delivery stands. */
export interface DeliveryStatus {
  readonly delivery: LoggedDelivery;
  /** Whether Clockify has given up. */
  readonly isFinal: boolean;
}

/** The rows of list_webhook_logs; one without an id or without what was sent tells nothing. */
export function readLog(answer: unknown): readonly LoggedTry[] {
  return rowsOf(answer).flatMap((row) => {
    const rowId = textIn(row, 'id');
    const delivery = deliveryIn(row, textIn(row, 'webhookEventStatusId') ?? rowId);
    return rowId === undefined || delivery === undefined ? [] : [{ rowId, delivery }];
  });
}

/** The rows of list_webhook_event_statuses: one for each delivery, with its latest try. */
export function readStatuses(answer: unknown): readonly DeliveryStatus[] {
  return rowsOf(answer).flatMap((row) => {
    const delivery = deliveryIn(row, textIn(row, 'id'));
    return delivery === undefined ? [] : [{ delivery, isFinal: row['status'] !== 'RETRYING' }];
  });
}

/** How many rows an answer has, those included that tell nothing. */
export function countRows(answer: unknown): number {
  return rowsOf(answer).length;
}

/** The deliveries that tries belong to, in the order of their first tries. */
export function foldTries(tries: readonly LoggedTry[]): readonly LoggedDelivery[] {
  const deliveries = new Map<string, LoggedDelivery>();
  for (const { delivery } of tries) {
    const known = deliveries.get(delivery.id);
    deliveries.set(delivery.id, known === undefined ? delivery : joined(known, delivery));
  }
  return [...deliveries.values()];
}

function joined(first: LoggedDelivery, later: LoggedDelivery): LoggedDelivery {
  return {
    ...first,
    respondedAt: first.respondedAt ?? later.respondedAt,
    succeeded: first.succeeded || later.succeeded,
    receipts: [...first.receipts, ...later.receipts],
  };
}

function deliveryIn(row: Payload, id: string | undefined): LoggedDelivery | undefined {
  const body = textIn(row, 'requestBody');
  if (id === undefined || body === undefined) return undefined;
  const status = row['statusCode'];
  const respondedAt = Date.parse(textIn(row, 'respondedAt') ?? '');
  const receipt = receiptIn(textIn(row, 'responseBody'));
  return {
    id,
    body,
    respondedAt: Number.isNaN(respondedAt) ? undefined : respondedAt,
    succeeded: typeof status === 'number' && status >= 200 && status < 300,
    receipts: receipt === undefined ? [] : [receipt],
  };
}

/** The event that our own answer to a delivery names; the answer may be somebody else's, or cut. */
function receiptIn(response: string | undefined): string | undefined {
  const answer = parsed(response ?? '');
  const data = isPayload(answer) ? answer['data'] : undefined;
  if (!isPayload(data) || data['received'] !== true || !isPayload(data['event'])) return undefined;
  return textIn(data['event'], 'id');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowsOf(answer: unknown): readonly Payload[] {
  return Array.isArray(answer) ? answer.filter(isPayload) : [];
}

function textIn(row: Payload, field: string): string | undefined {
  const value = row[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
