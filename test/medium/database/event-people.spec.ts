import { Client } from 'pg';
import { migrate } from '../../../src/database/migrate.js';
import { MIGRATIONS } from '../../../src/database/migrations/index.js';
import * as made from '../../factories/webhook-events.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';

const ANA = '64a687e29ae1f428e7e00002';
const BEN = '64a687e29ae1f428e7e00003';

/** As many as make several chunks, each about somebody else. */
const CROWD = 250;

const EVENTS: readonly (readonly [subject: string, body: string, people: Record<string, boolean>])[] = [
  ['time_entry/1', JSON.stringify(made.timeEntry()), { [ANA]: true }],
  ['balance/1', JSON.stringify(made.balance()), { [ANA]: true, [BEN]: false }],
  ['user/1', JSON.stringify(made.user({ id: ANA, email: 'ANA@x.example' })), { [ANA]: true, 'ana@x.example': true }],
  ['rate/1', JSON.stringify(made.rate()), { [ANA]: true }],
  ['invite/1', JSON.stringify(made.invitation()), { [ANA]: true, 'invitee@example.com': true }],
  ['project/1', JSON.stringify(made.project({ memberships: [{ userId: BEN }] })), { [BEN]: false }],
  [
    'client/1',
    JSON.stringify(made.named({ email: 'Office@x.example', sendMail: 'yes' })),
    { 'office@x.example': false },
  ],
  ['unknown/-', JSON.stringify([{ userId: ANA }]), { [ANA]: false }],
  // What JSON can hold and PostgreSQL's jsonb cannot.
  ['user/2', String.raw`{"id":"u2","name":"\u0000 \ud800","email":"\u0000@x.example"}`, { u2: true }],
  ['unknown/1', 'null', {}],
];

describe('the migration that finds the people of events', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  afterEach(() => database.drop());

  it('finds those of every event that is there already', async () => {
    const connection = { connectionString: database.url };
    const earlier = Object.entries(MIGRATIONS).filter(([name]) => name < '0012');
    await migrate(connection, Object.fromEntries(earlier));
    const client = new Client(connection);
    await client.connect();
    const crowd = Array.from({ length: CROWD }, (_, index) => JSON.stringify({ userId: `u${index}` }));
    const stored = [...EVENTS, ...crowd.map((body) => ['balance/-', body] as const)];
    for (const [index, [subject, body]] of stored.entries()) {
      await client.query(
        `insert into events
          (id, source, type, inferred, "unknown", subject, webhook, fingerprint, body, request_id, received_at)
         values ($1, 'clockify', 'ANY', false, false, $2, 'w', '', $3, 'r', '2020-01-01')`,
        [String(index).padStart(26, '0'), subject, Buffer.from(body)],
      );
    }

    await migrate(connection);
    const { rows } = await client.query<{ id: number; person: string; about: boolean }>(
      'select event_id::integer as id, person, about from event_people',
    );
    await client.end();
    const peopleOf = (id: number) =>
      Object.fromEntries(rows.filter((row) => row.id === id).map(({ person, about }) => [person, about]));
    for (const [id, [subject, , people]] of EVENTS.entries())
      expect([subject, peopleOf(id)]).toEqual([subject, people]);
    const told = Array.from({ length: CROWD }, (_, index) => peopleOf(EVENTS.length + index));
    expect(told).toEqual(Array.from({ length: CROWD }, (_, index) => ({ [`u${index}`]: true })));
  });
});
