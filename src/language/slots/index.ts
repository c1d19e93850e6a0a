import { money, number, price } from './amounts.js';
import { channel, code, color, email, hashtag, id, url } from './chunks.js';
import {
  capitals,
  description,
  greeting,
  message,
  name,
  names,
  newName,
  noun,
  people,
  person,
  quoted,
  remark,
  rest,
  titled,
  titledPeople,
  titledPerson,
} from './free-text.js';
import { projectName, titledProject } from './project-name.js';
import type { SlotReader } from './reading.js';
import { day, duration, moment, month, period, range, week } from './time.js';

/** Every kind of value by the name that templates use. */
const KINDS = {
  capitals,
  channel,
  code,
  color,
  day,
  description,
  duration,
  email,
  greeting,
  hashtag,
  id,
  message,
  moment,
  money,
  month,
  name,
  names,
  newName,
  noun,
  number,
  people,
  period,
  person,
  price,
  quoted,
  range,
  remark,
  rest,
  titled: titledProject,
  titledClient: titled,
  titledPeople,
  titledPerson,
  url,
  week,
} satisfies Readonly<Record<string, SlotReader>>;

/** Slots named after what they are for. */
const NAMED = {
  client: name,
  group: name,
  project: projectName,
  tag: name,
  tags: names,
  task: name,
  user: person,
  users: people,
} satisfies Readonly<Record<string, SlotReader>>;

/** The argument that a slot is for when the template names none. */
export const DEFAULT_ARGS: Readonly<Record<string, string>> = {
  day: 'date',
  hashtag: 'tags',
  money: 'amount',
  newName: 'name',
  period: 'dateRangeStart..dateRangeEnd',
  price: 'amount',
  quoted: 'description',
  range: 'start..end',
  rest: 'description',
  titled: 'project',
  titledClient: 'client',
  titledPeople: 'users',
  titledPerson: 'user',
};

/** Whether an argument is the name of something that there is. */
export function isNameSlot(arg: string): boolean {
  return Object.hasOwn(NAMED, arg);
}

export const SLOTS: ReadonlyMap<string, SlotReader> = new Map(Object.entries({ ...KINDS, ...NAMED }));
