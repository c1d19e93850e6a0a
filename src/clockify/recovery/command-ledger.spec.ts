import { CommandLedger } from './command-ledger.js';

describe('CommandLedger', () => {
  const command = (content: string, openedAt = 0) => ({ content, openedAt });

  it('knows what belongs to a command', () => {
    const ledger = new CommandLedger();
    ledger.claim('a');
    expect([ledger.isClaimed('a'), ledger.isClaimed('b'), ledger.isClaimed(undefined)]).toEqual([true, false, false]);
  });

  it('knows a command that asks for the same, until it ends', () => {
    const ledger = new CommandLedger();
    const [first, second, other] = [command('x'), command('x'), command('y')];
    for (const each of [first, second, other]) ledger.begin(each);
    expect([first, other].map((each) => ledger.hasRival(each))).toEqual([true, false]);
    ledger.end(second);
    expect(ledger.hasRival(first)).toBe(false);
  });

  it('remembers for a minute that one made something it did not name', () => {
    const ledger = new CommandLedger();
    ledger.succeededUnnamed(command('x'), 1_000);
    expect(ledger.hasRival(command('x', 60_999))).toBe(true);
    expect(ledger.hasRival(command('x', 61_000))).toBe(false);
    expect(ledger.hasRival(command('y', 1_000))).toBe(false);
  });
});
