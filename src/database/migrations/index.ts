import type { Migration } from 'kysely/migration';
import { events } from './0001-events.js';
import { runs } from './0002-runs.js';
import { outboundLimits } from './0003-outbound-limits.js';
import { idempotencyKeys } from './0004-idempotency-keys.js';
import { runNotes } from './0005-run-notes.js';
import { webhookTokens } from './0006-webhook-tokens.js';
import { eventHandling } from './0007-event-handling.js';
import { schedules } from './0008-schedules.js';
import { reconciliation } from './0009-reconciliation.js';
import { confirmations } from './0010-confirmations.js';
import { webhookSubscriptions } from './0011-webhook-subscriptions.js';
import { fullRecord } from './0012-full-record.js';
import { clockSteps } from './0013-clock-steps.js';
import { writeChecks } from './0014-write-checks.js';

/**
 * Every migration by name, in the order of the names. Listed here and not looked for in a folder, so that it does not
 * matter from where or in which form the service is run. A name and its content never change once released.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-events': events,
  '0002-runs': runs,
  '0003-outbound-limits': outboundLimits,
  '0004-idempotency-keys': idempotencyKeys,
  '0005-run-notes': runNotes,
  '0006-webhook-tokens': webhookTokens,
  '0007-event-handling': eventHandling,
  '0008-schedules': schedules,
  '0009-reconciliation': reconciliation,
  '0010-confirmations': confirmations,
  '0011-webhook-subscriptions': webhookSubscriptions,
  '0012-full-record': fullRecord,
  '0013-clock-steps': clockSteps,
  '0014-write-checks': writeChecks,
};
