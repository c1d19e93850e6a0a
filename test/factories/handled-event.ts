import type { HandledEvent } from '../../src/events/handling/handled-event.js';
import { named, WORKSPACE_ID } from './webhook-events.js';

/** An event as a handler gets it, all made up. Takes overrides; the body follows from the data. */
export function handledEvent(more: Partial<Omit<HandledEvent, 'body'>> = {}): HandledEvent {
  const { data = named(), ...fields } = more;
  return {
    id: '01KAR9V1E0QW3ZJ8M4T6Y2B5CD',
    source: 'clockify',
    type: 'NEW_CLIENT',
    inferred: false,
    unknown: false,
    subject: 'client/64a687e29ae1f428e7e00020',
    workspaceId: WORKSPACE_ID,
    externalId: null,
    requestId: '01KAR9V1DX0000000000000000',
    receivedAt: new Date('2026-11-23T09:29:59.250Z'),
    webhook: 'token:1',
    attempt: 1,
    replay: 0,
    ...fields,
    data,
    body: Buffer.from(JSON.stringify(data)),
  };
}
