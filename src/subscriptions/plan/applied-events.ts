import type { Subscription, SubscriptionsDocument } from '../document/document.js';
import type { AppliedEvents } from './plan-webhooks.js';

type Wanted = Pick<SubscriptionsDocument, 'subscriptions'>;

/** Compares what was wanted before with what is wanted now, by what was written: names may stand for something else now. */
export function appliedEvents(before: Wanted, now: Wanted): AppliedEvents {
  const wanted = new Map(now.subscriptions.map((one) => [one.event, textOf(one)]));
  return new Map(
    before.subscriptions.map((one) => [one.event, wanted.get(one.event) === textOf(one) ? 'same' : 'changed']),
  );
}

function textOf({ name, scope }: Subscription): string {
  return JSON.stringify([name, scope]);
}
