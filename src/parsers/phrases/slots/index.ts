import { money, number } from './amounts.js';
import { channel, code, color, email, hashtag, id, url } from './chunks.js';
import { description, name, names, newName, quoted, rest, titled } from './free-text.js';
import type { SlotReader } from './reading.js';
import { day, duration, moment, period, range } from './time.js';

/** Every kind of value by the name that templates use. */
const KINDS = {
  channel,
  code,
  color,
  day,
  description,
  duration,
  email,
  hashtag,
  id,
  moment,
  money,
  name,
  names,
  newName,
  number,
  period,
  quoted,
  range,
  rest,
  titled,
  url,
} satisfies Readonly<Record<string, SlotReader>>;

/** Slots named after what they are for. */
const NAMED = {
  client: name,
  group: name,
  project: name,
  tag: name,
  tags: names,
  task: name,
  user: name,
  users: names,
} satisfies Readonly<Record<string, SlotReader>>;

/** The argument that a slot is for when the template names none. */
export const DEFAULT_ARGS: Readonly<Record<string, string>> = {
  day: 'date',
  hashtag: 'tags',
  money: 'amount',
  newName: 'name',
  period: 'dateRangeStart..dateRangeEnd',
  quoted: 'description',
  range: 'start..end',
  rest: 'description',
  titled: 'project',
};

export const SLOTS: ReadonlyMap<string, SlotReader> = new Map(Object.entries({ ...KINDS, ...NAMED }));
