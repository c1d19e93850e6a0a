import { AppError } from '../common/errors/app-error.js';
import type { ErrorCode } from '../common/errors/error-catalogue.js';

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

const unauthorized = (message: string): Refusal => ({ code: 'unauthorized', message });
const invalid = (message: string): Refusal => ({ code: 'validation_error', message });

/** Why a delivery is turned away, and what its sender is told about it. */
const REFUSALS = {
  no_credential: unauthorized('A delivery needs the header clockify-signature (or X-Webhook-Secret from a relay).'),
  empty_credential: unauthorized('The header clockify-signature is empty: it has to hold the token of the webhook.'),
  wrong_credential: unauthorized(
    'The credential of this delivery is not known here: run clockify.get_webhook for its webhook, which makes the token ' +
      'known, or add the token to CLOCKIFY_WEBHOOK_TOKENS.',
  ),
  wrong_event: unauthorized(
    'The token of this delivery belongs to a webhook for another event; where that was changed in Clockify, run ' +
      'clockify.get_webhook (list_addon_webhooks for an add-on), which makes it known.',
  ),
  ended_token: unauthorized(
    'The token of this delivery is no longer taken: its webhook was deleted, or was given another one.',
  ),
  malformed_jwt: unauthorized('The token of this delivery is not a signed token that can be read.'),
  wrong_algorithm: unauthorized('The token of this delivery is not signed with RS256.'),
  wrong_signature: unauthorized('The token of this delivery is not signed with the key in CLOCKIFY_ADDON_PUBLIC_KEY.'),
  wrong_issuer: unauthorized('The token of this delivery was not issued by clockify.'),
  wrong_addon: unauthorized('The token of this delivery is for another add-on than CLOCKIFY_ADDON_KEY.'),
  wrong_token_type: unauthorized('The token of this delivery is not the token of an add-on.'),
  wrong_workspace: unauthorized(
    'The token of this delivery is for a workspace that CLOCKIFY_ADDON_WORKSPACES leaves out.',
  ),
  expired_token: unauthorized('The token of this delivery is not valid at this time.'),
  missing_event_type: invalid(
    'The header clockify-webhook-event-type is missing: the body does not tell what happened.',
  ),
  malformed_event_type: invalid('The header clockify-webhook-event-type must be one event type, such as NEW_CLIENT.'),
  malformed_event_id: invalid('The header X-Clockify-Event-Id must be 1 to 200 visible characters.'),
  foreign_body: invalid('The body of this delivery is about another workspace than its token.'),
} as const satisfies Readonly<Record<string, Refusal>>;

/** Why a delivery is turned away. */
export type RefusalReason = keyof typeof REFUSALS;

/** The refusal of a delivery; the reason is among its details. */
export function refused(reason: RefusalReason): AppError {
  const { code, message } = REFUSALS[reason];
  return new AppError(code, message, { details: { reason } });
}
