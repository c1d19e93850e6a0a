import { makeApp } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { query } from '../support/postgres/query.js';
import { randomMoment } from '../support/random-moment.js';
import { ScheduleReplica } from '../support/schedule-replica.js';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const START = Date.parse('2027-01-01T00:00:00Z');
const END = Date.parse('2028-01-01T00:00:00Z');

/** Of how many ticks one loses its connections, or its process. */
const CUT_EVERY = 10;
const KILL_EVERY = 130;
/** The longest time after which a tick is interrupted; most are over by then. */
const LONGEST_MS = 6;

/** What a clock on the wall shows. */
interface Shown {
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  readonly hour: number;
  readonly minute: number;
}

interface Case {
  readonly timezone: string;
  readonly cron: string;
  /** The same as the cron, for a clock on the wall. */
  readonly fits: (shown: Shown) => boolean;
}

/** Clocks change on a Sunday. */
const weekly = (timezone: string, hour: number, minute: number): Case => ({
  timezone,
  cron: `${minute} ${hour} * * SUN,MON`,
  fits: (shown) => shown.hour === hour && shown.minute === minute && ['Sun', 'Mon'].includes(shown.weekday),
});
/** Every quarter of an hour of one night. */
const quarters = (timezone: string, month: number, day: number): Case => ({
  timezone,
  cron: `*/15 0-4 ${day} ${month} *`,
  fits: (shown) => shown.hour <= 4 && shown.day === day && shown.month === month,
});

/** In 2027 the clocks change in New York on 14 March and 7 November, in Berlin on 28 March and 31 October, and on
 * Lord Howe Island, by half an hour, on 4 April and 3 October. */
const CASES: readonly Case[] = [
  weekly('Europe/Berlin', 2, 30),
  weekly('America/New_York', 2, 30),
  weekly('Australia/Lord_Howe', 1, 45),
  weekly('Asia/Kolkata', 2, 30),
  quarters('America/New_York', 3, 14),
  quarters('America/New_York', 11, 7),
  quarters('Europe/Berlin', 3, 28),
  quarters('Europe/Berlin', 10, 31),
  quarters('Australia/Lord_Howe', 4, 4),
  quarters('Australia/Lord_Howe', 10, 3),
];

/** The slots by looking at the clock on the wall every quarter of an hour: when it shows a time for the first time. */
function expectedSlots({ timezone, fits }: Case): number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
  });
  const seen = new Set<string>();
  const slots: number[] = [];
  for (let instant = START; instant < END; instant += QUARTER_MS) {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const shown: Shown = {
      month: number('month'),
      day: number('day'),
      weekday: parts.get('weekday') ?? '',
      hour: number('hour'),
      minute: number('minute'),
    };
    const text = JSON.stringify(shown);
    if (fits(shown) && !seen.has(text)) slots.push(instant);
    seen.add(text);
  }
  return slots;
}

describe('a year of schedules on three replicas, two of which are killed again and again', () => {
  let database: TestDatabase;
  /** The first two come and go. */
  const replicas = new Map<number, ScheduleReplica>();
  let starting: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await starting;
    await Promise.all([...replicas.values()].map((replica) => replica.kill()));
    await database.drop();
  });

  async function createSchedules(): Promise<string[]> {
    const service = await makeApp({ database });
    service.clock.advance(START - 1 - service.clock.now());
    const ids: string[] = [];
    for (const [index, { cron, timezone }] of CASES.entries()) {
      const action = { integration: 'clockify', operation: 'get_user' };
      const schedule = { name: `case-${index}`, cron, timezone, action };
      ids.push((await service.http.post('/schedules').send(schedule).expect(200)).body.data.id);
    }
    await service.close();
    return ids;
  }
  const slotsOf = async (id: string) =>
    (
      await query<{ external_id: string }>(
        database.url,
        `select external_id from events where subject = 'schedule/${id}' order by external_id`,
      )
    ).map(({ external_id: externalId }) => externalId.slice(id.length + 1));
  const start = async (number: number) => {
    replicas.set(number, await ScheduleReplica.start(database.url));
  };
  const tickAll = (now: number) => Promise.all([...replicas.values()].map((replica) => replica.tick(now)));

  /** Takes a replica away in the middle of its work; another one takes its place while the others go on. */
  async function kill(number: number): Promise<void> {
    await randomMoment(LONGEST_MS);
    await replicas.get(number)?.kill();
    replicas.delete(number);
    await starting;
    starting = start(number);
  }
  /** Ends every connection of all replicas, whatever it is doing. */
  async function cutAll(): Promise<void> {
    await randomMoment(LONGEST_MS);
    await query(
      database.url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'clankerbot'`,
    );
  }

  it('has one event for every slot, none for times that are left out, one for times that come twice', async () => {
    const ids = await createSchedules();
    await Promise.all([start(0), start(1), start(2)]);
    const expected = CASES.map(expectedSlots);
    // Times that are left out, or come again, are looked at as well.
    const nights = expected.flatMap((slots, index) => (index < 4 ? [] : slots.map((slot) => slot + 60 * MINUTE_MS)));
    const instants = [...new Set([...expected.flat(), ...nights])].sort((a, b) => a - b);
    for (const [index, instant] of instants.entries()) {
      const now = instant + Math.floor(Math.random() * 30_000);
      const ticks = tickAll(now);
      const goesWrong = index % CUT_EVERY === 0;
      if (goesWrong) await (index > 0 && index % KILL_EVERY === 0 ? kill((index / KILL_EVERY) % 2) : cutAll());
      await ticks;
      // The next second comes within the grace.
      if (goesWrong) await tickAll(now + 1000);
    }

    for (const [index, id] of ids.entries()) {
      const iso = expected[index]!.map((slot) => new Date(slot).toISOString());
      expect([CASES[index]?.timezone, await slotsOf(id)]).toEqual([CASES[index]?.timezone, iso]);
    }
    expect(expected.slice(0, 4).map((slots) => slots.length)).toEqual([103, 103, 104, 104]);
    expect(expected.slice(4).map((slots) => slots.length)).toEqual([16, 20, 16, 20, 20, 18]);
  });
});
