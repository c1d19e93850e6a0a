/** A delivery of the log that no event is known for yet. */
export interface OpenDelivery {
  readonly id: string;
  /** Of its body. */
  readonly digest: string;
  readonly subject: string;
  readonly respondedAt: number | undefined;
  readonly succeeded: boolean;
}

/** An event of the inbox, of the same webhook and type, that no delivery is known for yet. */
export interface OpenEvent {
  readonly id: string;
  readonly digest: string;
  readonly subject: string;
  readonly receivedAt: number;
}

/** Which event each delivery has brought. */
export interface Matching<Delivery extends OpenDelivery> {
  readonly matches: readonly { readonly delivery: Delivery; readonly eventId: string }[];
  /** Those that have brought none, in the order of the log. */
  readonly missing: readonly Delivery[];
}

/** How far our clock and Clockify's may differ, with the time that a delivery may wait for its answer. */
const TOLERANCE_MS = 60 * 60_000;

/**
 * Pairs deliveries with events as what they are, multisets: each event answers for one delivery. Deliveries that were
 * answered with a success choose first, so that what is missing is rather one that failed.
 * @param events in the order in which they were stored
 */
export function matchDeliveries<Delivery extends OpenDelivery>(
  deliveries: readonly Delivery[],
  events: readonly OpenEvent[],
): Matching<Delivery> {
  const open = new Map([...Map.groupBy(events, keyOf)].map(([key, equal]) => [key, [...equal]]));
  const eventIds = new Map<Delivery, string>();
  for (const delivery of [...deliveries.filter(hasSucceeded), ...deliveries.filter((one) => !hasSucceeded(one))]) {
    const equal = open.get(keyOf(delivery)) ?? [];
    const earliest = delivery.respondedAt === undefined ? -Infinity : delivery.respondedAt - TOLERANCE_MS;
    const index = equal.findIndex(({ receivedAt }) => receivedAt >= earliest);
    const [event] = index < 0 ? [] : equal.splice(index, 1);
    if (event !== undefined) eventIds.set(delivery, event.id);
  }
  return {
    matches: [...eventIds].map(([delivery, eventId]) => ({ delivery, eventId })),
    missing: deliveries.filter((delivery) => !eventIds.has(delivery)),
  };
}

function hasSucceeded({ succeeded }: OpenDelivery): boolean {
  return succeeded;
}

function keyOf({ digest, subject }: Pick<OpenDelivery, 'digest' | 'subject'>): string {
  return `${digest} ${subject}`;
}
