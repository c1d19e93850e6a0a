import type { ArmedPoint } from './fault-point.js';

/** What brings the service to a point. */
export type Drive = 'migration' | 'start' | 'deliveries' | 'replay' | 'stop' | 'purge';

export interface DeliveryPoint extends ArmedPoint {
  readonly drive: Drive;
}

const intake = { module: 'events/events.repository.js', of: 'EventsRepository' };
const jobs = { module: 'events/handling/drain-jobs.js', of: 'DrainJobs' };
const queue = { module: 'events/handling/event-queue.repository.js', of: 'EventQueueRepository' };
const drainer = { module: 'events/handling/subject-drainer.js', of: 'SubjectDrainer' };
const worker = { module: 'events/handling/events-worker.js', of: 'EventsWorker' };
const locks = { module: 'database/session-locks.js', of: 'SessionLocks' };
const database = { module: 'database/database.js', of: 'Database' };
const replays = { module: 'events/replay/replays.repository.js', of: 'ReplaysRepository' };
const receiver = { module: 'forwarding/receiver.client.js', of: 'Receiver' };

const [before, after] = [{ when: 'before' }, { when: 'after' }] as const;
const [migration, start, deliveries] = [
  { drive: 'migration', pass: 1 },
  { drive: 'start', pass: 1 },
  // What comes in together may go through most places together: only the first pass is sure to come.
  { drive: 'deliveries', pass: 1 },
] as const;
const [replay, stop, purge] = [
  { drive: 'replay', pass: 2 },
  { drive: 'stop', pass: 1 },
  { drive: 'purge', pass: 1 },
] as const;

/** Everywhere between a delivery's arrival and the end of its handling, and in what a service does besides. */
export const DELIVERY_POINTS: readonly DeliveryPoint[] = [
  {
    name: 'in the middle of the migrations',
    module: 'database/migrations/0004-idempotency-keys.js',
    of: 'idempotencyKeys',
    method: 'up',
    ...before,
    ...migration,
  },
  {
    name: 'after the last migration, before the commit',
    module: 'database/migrations/0007-event-handling.js',
    of: 'eventHandling',
    method: 'up',
    ...after,
    ...migration,
  },
  { name: 'in a start, before the queue is set up', ...jobs, method: 'start', ...before, ...start },
  { name: 'in a start, before the first sweep', ...jobs, method: 'start', ...after, ...start },
  { name: 'in the first sweep of a start', ...queue, method: 'dueSubjects', ...after, ...start },
  {
    name: 'before deliveries are stored',
    ...intake,
    method: 'insertUnlessRepeated',
    ...before,
    ...deliveries,
    pass: 2,
  },
  { name: 'stored, before the answers', ...intake, method: 'insertUnlessRepeated', ...after, ...deliveries, pass: 2 },
  { name: 'answered, before the jobs are made', ...jobs, method: 'sendAll', ...before, ...deliveries },
  { name: 'before the jobs are inserted', module: 'pg-boss', of: 'PgBoss', method: 'insert', ...before, ...deliveries },
  { name: 'jobs taken, before the subjects are locked', ...drainer, method: 'take', ...before, ...deliveries },
  {
    name: 'subjects locked, before events are claimed',
    ...queue,
    method: 'claimAll',
    ...before,
    ...deliveries,
    pass: 2,
  },
  { name: 'claimed, before the handler is called', ...queue, method: 'claimAll', ...after, ...deliveries, pass: 2 },
  { name: 'in the handler, before it has any effect', ...receiver, method: 'send', ...before, ...deliveries, pass: 9 },
  { name: 'in the handler, after its effect', ...receiver, method: 'post', ...after, ...deliveries, pass: 9 },
  { name: 'handled, before that is written down', ...queue, method: 'finishAll', ...before, ...deliveries, pass: 2 },
  { name: 'handled and written down', ...queue, method: 'finishAll', ...after, ...deliveries, pass: 2 },
  { name: 'before the subjects are given back', ...locks, method: 'unlockAll', ...before, ...deliveries },
  { name: 'after the subjects are given back', ...locks, method: 'unlockAll', ...after, ...deliveries },
  { name: 'in a sweep', ...queue, method: 'dueSubjects', ...after, ...deliveries },
  { name: 'before a replay is written down', ...replays, method: 'replay', ...before, ...replay },
  { name: 'replay written down, before its answer', ...replays, method: 'replay', ...after, ...replay },
  { name: 'in a stop, before it takes no more jobs', ...worker, method: 'onModuleDestroy', ...before, ...stop },
  { name: 'in a stop, while the handlers are waited for', ...drainer, method: 'stop', ...before, ...stop },
  { name: 'in a stop, before the database is let go', ...database, method: 'close', ...before, ...stop },
  { name: 'before anything is purged', ...intake, method: 'deleteBefore', ...before, ...purge },
  {
    name: 'heads purged, before their events are',
    module: 'pg',
    of: 'Client',
    method: 'query',
    statement: 'with chosen as materialized',
    ...before,
    ...purge,
  },
  { name: 'purged', ...intake, method: 'deleteBefore', ...after, ...purge },
];
