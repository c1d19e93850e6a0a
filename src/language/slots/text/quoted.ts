import type { SlotReader } from '../reading.js';

/** What stands in quotes, word for word. */
export const quoted: SlotReader = ({ quotes, end }, from) => {
  const quote = quotes.get(from);
  return quote === undefined || quote.text === '' || quote.to > end
    ? []
    : [{ to: quote.to, value: { kind: 'text', text: quote.text }, cost: 0 }];
};
