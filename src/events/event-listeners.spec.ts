import { PinoLogger } from 'nestjs-pino';
import { LogCapture } from '../../test/support/log-capture.js';
import type { StoredEvent } from './event.js';
import { EventListeners } from './event-listeners.js';

const EVENT: StoredEvent = {
  id: 'e1',
  source: 'clockify',
  type: 'NEW_TAG',
  inferred: false,
  unknown: false,
  subject: 'tag/t1',
  workspaceId: null,
  externalId: null,
  requestId: 'r1',
  receivedAt: new Date(0),
};

describe('the listeners of the inbox', () => {
  it('are all told, and one that fails is no matter for the others nor for the event', () => {
    const logs = new LogCapture();
    const listeners = new EventListeners(new PinoLogger({ pinoHttp: { stream: logs } }));
    const told: StoredEvent[] = [];
    listeners.add({
      onEvent: () => {
        throw new Error('a listener that fails');
      },
    });
    listeners.add({ onEvent: (event) => told.push(event) });
    listeners.tell(EVENT);
    expect(told).toEqual([EVENT]);
    expect(logs.text).toContain('a listener that fails');
  });
});
