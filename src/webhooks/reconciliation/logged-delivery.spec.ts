import { countRows, foldTries, readLog, readStatuses } from './logged-delivery.js';

const row = (id: string, event: string, more: object = {}) => ({
  id,
  webhookId: 'w1',
  webhookEventStatusId: event,
  requestBody: '{"id":"t1"}',
  responseBody: '',
  statusCode: 503,
  respondedAt: '2024-03-04T12:02:28.125+00:00',
  ...more,
});
const receipt = (id: string) => JSON.stringify({ ok: true, data: { received: true, duplicate: false, event: { id } } });

describe("Clockify's log", () => {
  it('is read as deliveries with all their tries', () => {
    const rows = [row('1', 'A'), row('2', 'B'), row('3', 'A', { statusCode: 200, responseBody: receipt('e1') })];
    expect(foldTries(readLog(rows))).toEqual([
      {
        id: 'A',
        body: '{"id":"t1"}',
        respondedAt: Date.parse('2024-03-04T12:02:28.125Z'),
        succeeded: true,
        receipts: ['e1'],
      },
      expect.objectContaining({ id: 'B', succeeded: false, receipts: [] }),
    ]);
  });

  it('names a try by itself where it does not say which delivery it belongs to', () => {
    expect(readLog([row('1', '')])).toMatchObject([{ rowId: '1', delivery: { id: '1' } }]);
  });

  it.each(['nothing', '<html>', '{"ok":true}', '{"data":{"received":true}}', '[]', receipt('e1').slice(0, 40)])(
    'is believed when it says that we were answered %s',
    (responseBody) => {
      expect(readLog([row('1', 'A', { responseBody })])).toMatchObject([{ delivery: { receipts: [] } }]);
    },
  );

  it('may be anything: what tells nothing is left out, and counted', () => {
    expect(readLog([null, 1, {}, { id: '1' }, row('2', 'B')])).toHaveLength(1);
    for (const nonsense of [undefined, null, {}, 'text']) expect(readLog(nonsense)).toEqual([]);
    expect(countRows([row('1', 'A'), { id: '2' }])).toBe(2);
  });

  it('tells of each delivery whether it is given up, and of none when it was answered that was not', () => {
    const unanswered = { id: 'B', status: 'RETRYING', requestBody: '{}', respondedAt: null, statusCode: null };
    expect(readStatuses([{ ...row('A', ''), status: 'FAILED' }, unanswered])).toMatchObject([
      { delivery: { id: 'A', succeeded: false }, isFinal: true },
      { delivery: { id: 'B', respondedAt: undefined }, isFinal: false },
    ]);
  });
});
