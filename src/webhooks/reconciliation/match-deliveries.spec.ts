import { matchDeliveries, type OpenDelivery, type OpenEvent } from './match-deliveries.js';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const HOUR_MS = 60 * 60_000;

const delivery = (id: string, digest: string, more: Partial<OpenDelivery> = {}): OpenDelivery => ({
  id,
  digest,
  subject: 'tag/1',
  respondedAt: NOON,
  succeeded: false,
  ...more,
});
const event = (id: string, digest: string, more: Partial<OpenEvent> = {}): OpenEvent => ({
  id,
  digest,
  subject: 'tag/1',
  receivedAt: NOON,
  ...more,
});
const matched = (deliveries: readonly OpenDelivery[], events: readonly OpenEvent[]) => {
  const { matches, missing } = matchDeliveries(deliveries, events);
  return {
    matches: Object.fromEntries(matches.map((match) => [match.delivery.id, match.eventId])),
    missing: missing.map(({ id }) => id),
  };
};

describe('deliveries and events', () => {
  it('are matched by what was sent, each event once', () => {
    const deliveries = [delivery('1', 'A'), delivery('2', 'B'), delivery('3', 'A')];
    expect(matched(deliveries, [event('a', 'A'), event('b', 'B')])).toEqual({
      matches: { 1: 'a', 2: 'b' },
      missing: ['3'],
    });
  });

  it('are matched first where the delivery went well: what is missing is what failed', () => {
    const deliveries = [delivery('1', 'A'), delivery('2', 'A', { succeeded: true }), delivery('3', 'A')];
    expect(matched(deliveries, [event('a', 'A')])).toEqual({ matches: { 2: 'a' }, missing: ['1', '3'] });
  });

  it.each([
    ['the event was there long before', { receivedAt: NOON - HOUR_MS - 1 }, {}],
    ['they are about something else', { subject: 'tag/2' }, {}],
  ])('are not matched where %s', (_text, more, matches) => {
    expect(matched([delivery('1', 'A')], [event('a', 'A', more)])).toEqual({ matches, missing: ['1'] });
  });

  it('are matched though clocks differ, though the event came later, and though nobody says when', () => {
    for (const receivedAt of [NOON - HOUR_MS, NOON + 72 * HOUR_MS]) {
      expect(matched([delivery('1', 'A')], [event('a', 'A', { receivedAt })]).missing).toEqual([]);
    }
    expect(
      matched([delivery('1', 'A', { respondedAt: undefined })], [event('a', 'A', { receivedAt: 0 })]).missing,
    ).toEqual([]);
  });
});
