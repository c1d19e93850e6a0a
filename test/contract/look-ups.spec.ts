import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import type { NamedKind } from '../../src/clockify/catalogue/name-parameters.js';
import { ClockifyClient } from '../../src/clockify/client/clockify.client.js';
import { LISTS } from '../../src/clockify/names/entity-lists.js';
import { entityOf } from '../../src/clockify/names/named-entity.js';
import { valueAt } from '../../src/clockify/pages/at-path.js';
import { choose } from '../../src/clockify/intents/look-ups/choose.js';
import { LISTINGS } from '../../src/clockify/intents/look-ups/index.js';
import { type Row, unwrapped } from '../../src/clockify/intents/look-ups/listing.js';
import { ThingFinder } from '../../src/clockify/intents/look-ups/thing-finder.js';
import { WANTED_KINDS, type WantedKind } from '../../src/clockify/intents/look-ups/wanted-kind.js';
import type { Params } from '../../src/integrations/operation.js';
import { RowList } from '../../src/integrations/row-list.js';
import type { SpokenArgs } from '../../src/integrations/spoken/spoken-args.js';
import { PersonClock } from '../../src/parsers/person/person-clock.js';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { type Furniture, furnish } from '../support/furnished-sandbox.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { expectServedAndDocumented } from '../support/documented-fields.js';
import { watchRows } from '../support/read-fields.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const CLOCK = new PersonClock(NOW, { now: NOW, zone: 'UTC', weekStart: 'MONDAY' });

/** A look-up that has to succeed in a furnished sandbox. */
interface Case {
  readonly said: SpokenArgs;
  readonly path?: string;
  readonly params?: (ids: Furniture) => Params;
  /** Ids of what is named in what is said. */
  readonly names?: (ids: Furniture) => Readonly<Record<string, string>>;
  readonly finds: (ids: Furniture) => unknown;
}

/** Every kind of look-up; a new one without a case here does not compile. */
const CASES: Readonly<Record<WantedKind, Case>> = {
  client: { said: { client: 'globex' }, finds: ({ client }) => ({ path: [client] }) },
  project: { said: { project: 'Website' }, finds: ({ project }) => ({ path: [project] }) },
  tags: { said: { tags: ['urgent'] }, finds: ({ tag }) => ({ path: [tag] }) },
  task: { said: { task: 'Design', project: 'Website' }, finds: ({ task }) => ({ path: [task] }) },
  user: { said: { user: 'Ana Petrović' }, finds: ({ ana }) => ({ path: [ana] }) },
  timeEntry: { said: { entry: 'last' }, finds: ({ entry }) => ({ path: entry }) },
  entryTimes: {
    said: { end: '2026-11-23T08:30:00' },
    path: 'body',
    params: ({ entry }) => ({ id: entry }),
    finds: () => ({ 'body.end': '2026-11-23T08:30:00Z' }),
  },
  entryToRepeat: {
    said: { repeats: { date: '2026-11-23' } },
    path: 'body',
    finds: ({ project, task, tag }) => ({
      'body.start': '2026-11-23T08:00:00Z',
      'body.end': '2026-11-23T09:00:00Z',
      'body.description': 'Sketches',
      'body.projectId': project,
      'body.taskId': task,
      'body.tagIds': [tag],
      'body.billable': true,
    }),
  },
  entryToSplit: {
    said: { splitAt: '2026-11-23T08:30:00' },
    params: ({ entry }) => ({ id: entry }),
    finds: ({ entry }) => {
      const candidates = [
        `set the end of entry ${entry} to 2026-11-23 08:30`,
        'log 2026-11-23 08:30 - 09:00 on "Website": Sketches',
      ];
      return expect.objectContaining({ details: expect.objectContaining({ candidates }) as unknown }) as unknown;
    },
  },
  stoppedTimer: { said: { end: '2026-11-23T09:00:00' }, path: 'body', finds: () => ({}) },
  projectInText: {
    said: { description: 'website' },
    path: 'body',
    finds: ({ project }) => ({ 'body.projectId': project, 'body.description': undefined }),
  },
  projectToChoose: {
    said: {},
    finds: ({ project }) => {
      const details: unknown = expect.objectContaining({ candidates: [{ id: project, name: 'Website' }] });
      return expect.objectContaining({ details }) as unknown;
    },
  },
  entryToContinue: {
    said: { continueFrom: { project: 'Website', date: '2026-11-23' } },
    path: 'body',
    names: ({ project }) => ({ project }),
    finds: ({ project, task, tag }) => ({
      'body.description': 'Sketches',
      'body.projectId': project,
      'body.taskId': task,
      'body.tagIds': [tag],
      'body.billable': true,
    }),
  },
  timeEntries: {
    said: { dateRangeStart: '2026-11-23', dateRangeEnd: '2026-11-23', project: 'Website', user: 'me' },
    names: ({ project, me }) => ({ project, user: me }),
    finds: ({ entry }) => ({ path: [entry] }),
  },
  webhook: { said: { webhook: 'https://hooks.example.com/x' }, finds: ({ webhook }) => ({ path: webhook }) },
  sharedReport: { said: { report: 'hours' }, finds: ({ report }) => ({ path: report }) },
  sharedReportToChange: {
    said: { report: 'hours' },
    finds: ({ report }) => ({ path: report, 'body.name': 'Hours' }),
  },
  userGroup: { said: { group: 'designers' }, finds: ({ group }) => ({ path: group }) },
  expense: { said: { expense: 'last', user: 'me' }, finds: ({ expense }) => ({ path: expense }) },
  expenseToChange: {
    said: { expense: 'Taxi', user: 'me' },
    names: ({ me }) => ({ user: me }),
    finds: ({ expense, category }) => ({
      path: expense,
      'body.amount': 12.5,
      'body.date': '2026-11-20',
      'body.categoryId': category,
    }),
  },
  expenseCategory: { said: { category: 'travel' }, finds: ({ category }) => ({ path: category }) },
  invoice: { said: { invoice: '2026-099', currency: 'USD' }, finds: ({ invoice }) => ({ path: invoice }) },
  nextInvoiceNumber: { said: {}, finds: () => ({ path: '2026-100' }) },
  invoiceCurrency: {
    said: { client: 'Globex' },
    names: ({ client }) => ({ client }),
    finds: () => ({ path: 'USD' }),
  },
  approvalRequest: {
    said: { user: 'Ana Petrović', periodStart: '2026-11-16', status: 'APPROVED' },
    names: ({ ana }) => ({ user: ana }),
    finds: ({ approval }) => ({ path: approval }),
  },
  policy: { said: { policy: 'sick' }, finds: ({ policy }) => ({ path: policy }) },
  policyWithPeriod: {
    said: { policy: 'Sick leave', start: '2026-12-07', end: '2026-12-08' },
    finds: ({ policy }) => ({
      path: policy,
      'body.timeOffPeriod': { period: { start: '2026-12-07', days: 2 } },
    }),
  },
  timeOffRequest: {
    said: { user: 'Ana Petrović', policy: 'sick', dateRangeStart: '2026-12-01', dateRangeEnd: '2026-12-02' },
    names: ({ ana }) => ({ user: ana }),
    finds: ({ request, policy }) => ({ path: request, policyId: policy }),
  },
  holiday: { said: { holiday: 'christmas' }, finds: ({ holiday }) => ({ path: holiday }) },
  customField: { said: { customField: 'ticket' }, finds: ({ customField }) => ({ path: customField }) },
  assignees: {
    said: { task: 'Design', project: 'Website', assignees: ['me'] },
    finds: ({ ana, me }) => ({ path: [ana, me] }),
  },
  roleTarget: {
    said: { role: 'PROJECT_MANAGER', project: 'Website' },
    finds: ({ project }) => ({ path: project }),
  },
};

describe('every look-up', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let ids: Furniture;

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => service.clock.now() });
    service = await makeApp({ env: { CLOCKIFY_BASE_URL: `${sandbox.url}/api`, CLOCKIFY_API_KEY: SANDBOX_API_KEY } });
    ids = await furnish(sandbox);
  });
  afterAll(async () => {
    await service.close();
    await sandbox.close();
  });

  const lookUpCall = () => ({
    signal: new AbortController().signal,
    deadline: service.clock.monotonic() + NOW * 2,
    onNote: () => undefined,
  });

  /** The rows that an operation lists in the sandbox. */
  const served = async (operation: ClockifyOperation, asked: Params): Promise<readonly Row[]> => {
    const { wholeList } = operation;
    const whole = wholeList === undefined ? {} : { all: true, [wholeList.limit]: 200 };
    const params = { workspaceId: ids.workspace, userId: ids.me, ...asked, ...whole };
    const call = { ...lookUpCall(), operation, params, onAttempt: () => undefined };
    const answer = await service.app.get(ClockifyClient).run(operation, call);
    const rows = answer instanceof RowList ? answer.rows : valueAt(answer, wholeList?.rows ?? []);
    return rows as readonly Row[];
  };

  it('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual([...WANTED_KINDS].sort());
    expect(Object.keys(LISTINGS).filter((kind) => !Object.hasOwn(CASES, kind))).toEqual([]);
  });

  it.each(WANTED_KINDS)('finds what is meant: %s', async (kind) => {
    const { said, path = 'path', params = () => ({}), finds } = CASES[kind];
    const operation = operationOf('get_user');
    const search = { operation, params: { ...params(ids) }, clock: CLOCK, call: lookUpCall() };
    const found = service.app.get(ThingFinder).find({ kind, path, said }, search);
    // What is only asked for is told in the question.
    expect(await found.catch((error: unknown) => error)).toEqual(finds(ids));
  });

  it.each(Object.entries(LISTINGS))('reads fields where Clockify has them: %s', async (kind, listing) => {
    const { said, path = 'path', names = () => ({}) } = CASES[kind as WantedKind];
    const operation = operationOf(listing.operation);
    const sought = { said, ids: names(ids), clock: CLOCK, params: {}, path };
    const all = await served(operation, listing.ask?.(sought) ?? {});
    const rows = unwrapped(listing, all);
    expect(rows.length).toBeGreaterThan(0);
    const watched = watchRows(rows);
    const { rows: chosen } = choose(listing, watched.rows, sought);
    chosen.map((row) => listing.fills?.(row, sought));
    watched.rows.map((row) => [
      row['id'],
      listing.title(row),
      listing.newestBy?.(row),
      listing.fits(row, sought),
      listing.mayFit?.(row, sought),
    ]);
    expectServedAndDocumented(watched.read, rows, operation, listing.unwrap);
  });

  it.each(Object.keys(LISTS) as NamedKind[])('of a name reads fields where Clockify has them: %s', async (kind) => {
    const { operation: name, params = {} } = LISTS[kind];
    const operation = operationOf(name);
    const rows = await served(operation, { ...params, ...(kind === 'task' && { projectId: ids.project }) });
    expect(rows.length).toBeGreaterThan(0);
    const watched = watchRows(rows);
    expect(watched.rows.map((row) => entityOf(kind, row)?.id)).toEqual(rows.map(({ id }) => id));
    expectServedAndDocumented(watched.read, rows, operation);
  });
});

function operationOf(name: string): ClockifyOperation {
  const operation = CLOCKIFY_OPERATIONS.find((row) => row.name === name);
  if (operation === undefined) throw new Error(`there is no ${name}`);
  return operation;
}
