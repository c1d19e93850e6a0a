import { exact, text } from './comparisons.js';
import { field, hasFields, judgeCreate } from './judge-create.js';
import type { LostWrite, Row, Seen, Verdict } from './recovery-plan.js';

const SINCE = Date.parse('2026-11-23T12:00:00Z');
const idAt = (offsetMs: number, suffix = '0') =>
  Math.floor((SINCE + offsetMs) / 1000).toString(16) + suffix.padStart(16, '0');
const OURS = idAt(0);
const OLD = idAt(-3_600_000);
const DOUBTFUL = idAt(-5_000);

describe('judgeCreate', () => {
  const lost: LostWrite = {
    params: {},
    body: { name: 'Acme', note: 'new' },
    userId: undefined,
    sentAt: SINCE,
    openedAt: 0,
  };
  const judge = (rows: readonly Row[], more: Partial<Seen> = {}, unique = false): Verdict =>
    judgeCreate({
      alike: hasFields(field('name', text)),
      same: hasFields(field('name', exact), field('note', exact)),
      ...(unique && { refuses: hasFields(field('name', exact)) }),
    })({ rows, whole: true, since: SINCE, isClaimed: () => false, hasRival: false, ...more }, lost);
  const row = (id: unknown, more: Row = {}): Row => ({ id, name: 'Acme', note: 'new', ...more });

  it.each<[string, readonly Row[], Partial<Seen>, Verdict['kind']]>([
    ['nothing', [], {}, 'absent'],
    ['something else', [row(OURS, { name: 'Globex' })], {}, 'absent'],
    ['one like it, made since', [row(OURS)], {}, 'found'],
    ['one like it, in a list that shows fewer fields', [{ id: OURS, name: 'Acme' }], {}, 'found'],
    ['one that was there before', [row(OLD)], {}, 'absent'],
    ['one that was there before, and one made since', [row(OLD), row(OURS)], {}, 'found'],
    ['two made since', [row(OURS), row(idAt(0, '1'))], {}, 'unclear'],
    ['one of the same name but with other words', [row(OURS, { note: 'old' })], {}, 'unclear'],
    ['one whose name was changed a little', [row(OURS, { name: ' Acme' })], {}, 'unclear'],
    ['one that is hardly older', [row(DOUBTFUL)], {}, 'unclear'],
    ['one whose id tells no time', [row('c1')], {}, 'unclear'],
    ['one, where nobody tells the time', [row(OURS)], { since: undefined }, 'unclear'],
    ['one that belongs to another command', [row(OURS)], { isClaimed: (id) => id === OURS }, 'absent'],
    ['one that may belong to another command', [row(OURS)], { hasRival: true }, 'unclear'],
    ['nothing, while another command asks for the same', [], { hasRival: true }, 'absent'],
    ['nothing in a part of the list', [], { whole: false }, 'unclear'],
    ['one in a part of the list', [row(OURS)], { whole: false }, 'found'],
  ])('of %s', (_what, rows, more, kind) => {
    expect(judge(rows, more).kind).toBe(kind);
  });

  it.each<[string, readonly Row[], Partial<Seen>, Verdict['kind']]>([
    ['it was there before', [row(OLD, { note: 'other' })], {}, 'taken'],
    ['it belongs to another command', [row(OURS)], { isClaimed: () => true }, 'taken'],
    ['it is almost the same', [row(OLD, { name: ' Acme' })], {}, 'absent'],
    ['it was made since', [row(OURS)], {}, 'found'],
    ['its id tells no time', [row('c1')], {}, 'unclear'],
  ])('of a name that can be had once, when %s', (_what, rows, more, kind) => {
    expect(judge(rows, more, true).kind).toBe(kind);
  });
});
