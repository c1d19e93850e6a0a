import type { IncomingHttpHeaders } from 'node:http';
import type { IncomingEvent } from '../events/event.js';
import { readDeliveryBody } from './delivery-body.js';
import { FAMILY_OF } from './event-types.js';
import { inferType } from './infer-type.js';
import { peopleOf } from './people.js';
import { refused } from './refusals.js';
import { isPayload, type Payload, subjectOf, workspaceOf } from './subject.js';
import { EVENT_ID_HEADER, EVENT_TYPE_HEADER, headerOf, type VerifiedSender } from './verification.js';

const EVENT_TYPE = /^[A-Z][A-Z0-9_]{1,99}$/;
const EVENT_ID = /^[\x21-\x7e]{1,200}$/;

/**
 * The event that a verified delivery tells of.
 * @throws AppError unsupported_media_type or validation_error
 */
export function eventOfDelivery(
  body: Buffer,
  headers: IncomingHttpHeaders,
  sender: VerifiedSender,
  requestId: string,
): IncomingEvent {
  const read = readDeliveryBody(body, headers);
  // A batch is a list and has no fields of its own.
  const payload: Payload = isPayload(read) ? read : {};
  const named = namedType(headers);
  if (named === undefined && sender.kind === 'clockify') throw refused('missing_event_type');
  const type = named ?? inferType(payload);
  return {
    source: 'clockify',
    type,
    inferred: named === undefined,
    unknown: !FAMILY_OF.has(type),
    subject: subjectOf(type, payload),
    workspaceId: workspaceIn(payload, sender),
    webhook: sender.webhook,
    externalId: externalId(headers, sender),
    body,
    people: peopleOf(type, read),
    requestId,
  };
}

function namedType(headers: IncomingHttpHeaders): string | undefined {
  const type = headerOf(headers, EVENT_TYPE_HEADER);
  if (type === undefined || EVENT_TYPE.test(type)) return type;
  throw refused('malformed_event_type');
}

/**
 * The workspace of the token, where the body does not tell. Nothing else of a body can be checked: what is signed, if
 * anything, is the token.
 */
function workspaceIn(payload: Payload, sender: VerifiedSender): string | undefined {
  const told = workspaceOf(payload);
  if (told !== undefined && sender.workspaceId !== undefined && told !== sender.workspaceId)
    throw refused('foreign_body');
  return told ?? sender.workspaceId;
}

/** Ids come from relays only, and each relay counts for itself. */
function externalId(headers: IncomingHttpHeaders, { webhook }: VerifiedSender): string | undefined {
  const id = headerOf(headers, EVENT_ID_HEADER);
  if (id === undefined) return undefined;
  if (EVENT_ID.test(id)) return `${webhook}:${id}`;
  throw refused('malformed_event_id');
}
