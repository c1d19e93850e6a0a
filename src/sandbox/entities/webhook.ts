import type { Identified } from './identified.js';

export const TRIGGER_SOURCES = [
  'PROJECT_ID',
  'USER_ID',
  'TAG_ID',
  'TASK_ID',
  'WORKSPACE_ID',
  'ASSIGNMENT_ID',
  'EXPENSE_ID',
] as const;
export type TriggerSource = (typeof TRIGGER_SOURCES)[number];

/** A webhook that was created in the sandbox. */
export interface Webhook extends Identified {
  readonly workspaceId: string;
  readonly name: string;
  readonly url: string;
  readonly webhookEvent: string;
  readonly triggerSourceType: TriggerSource;
  readonly triggerSource: readonly string[];
  readonly authToken: string;
  readonly enabled: boolean;
  readonly planEnabled: boolean;
  readonly deliveryEnabled: boolean;
  readonly userId: string;
}

/** What a try was answered; status 0 where nobody answered. */
export interface DeliveryAnswer extends Identified {
  readonly status: number;
  readonly body: string;
  readonly respondedAt: string;
}

export const DELIVERY_STATUSES = ['SUCCEEDED', 'RETRYING', 'FAILED'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One event on its way to one webhook, with what each try was answered; Clockify keeps both in a log (WEBHOOKS 4). */
export interface Delivery extends Identified {
  readonly eventStatusId: string;
  readonly webhookId: string;
  readonly type: string;
  readonly url: string;
  readonly authToken: string;
  readonly body: string;
  readonly answers: DeliveryAnswer[];
  /** How often it is still tried. */
  triesLeft: number;
}

/** Whether a try went well. */
export function succeeded({ status }: DeliveryAnswer): boolean {
  return status >= 200 && status < 300;
}

/** How a delivery stands. */
export function statusOf({ answers, triesLeft }: Delivery): DeliveryStatus {
  const last = answers.at(-1);
  if (last !== undefined && succeeded(last)) return 'SUCCEEDED';
  return triesLeft > 0 ? 'RETRYING' : 'FAILED';
}
