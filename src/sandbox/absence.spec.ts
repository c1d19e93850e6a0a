import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe('absence and planning in the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW, timeZone: 'Europe/Belgrade' });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  async function policy(settings: object = {}): Promise<string> {
    const approve = { requiresApproval: true };
    const body = { name: 'Leave', approve, everyoneIncludingNew: true, ...settings };
    return (await call('POST', 'WS/time-off/policies', body)).body.id;
  }

  const ask = (policyId: string, period: object, more: object = {}) =>
    call('POST', `WS/time-off/policies/${policyId}/requests`, { timeOffPeriod: { period, ...more } });

  describe('a request', () => {
    it('by the day is a start and a number of days, on the clock of the person', async () => {
      const id = await policy();
      const { body } = await ask(id, { start: '2022-08-29', days: 1 });
      expect(body).toMatchObject({
        policyName: 'Leave',
        balanceDiff: 1,
        status: { statusType: 'PENDING', changedAt: null },
        timeOffPeriod: { period: { start: '2022-08-28T22:00:00Z', end: '2022-08-29T21:59:59.999Z' } },
        createdAt: '2026-11-23T09:30:00.000000Z',
      });
      expect((await ask(id, { start: '2022-08-29', end: '2022-08-30', days: 1 })).status).toBe(400);
      expect((await ask(id, { start: '2022-08-29' })).body.message).toBe('must not be null');
      expect((await ask(id, { start: '2022-08-29', days: 1 }, { isHalfDay: true })).status).toBe(400);
    });

    it('by the hour is a start and an end, without days and milliseconds', async () => {
      const id = await policy({ timeUnit: 'HOURS' });
      const hours = { start: '2026-12-01T08:00:00Z', end: '2026-12-01T10:30:00Z' };
      expect((await ask(id, hours)).body).toMatchObject({ balanceDiff: 2.5, timeOffPeriod: { period: hours } });
      expect((await ask(id, { ...hours, days: 1 })).status).toBe(400);
      expect((await ask(id, { ...hours, end: '2026-12-01T10:30:00.000Z' })).body.message).toBe('invalid date format');
    });

    it('is deleted only while it is pending', async () => {
      const id = await policy();
      const requests = `WS/time-off/policies/${id}/requests`;
      const [kept, gone] = [
        await ask(id, { start: '2026-12-01', days: 1 }),
        await ask(id, { start: '2026-12-02', days: 1 }),
      ];
      const decided = await call('PATCH', `${requests}/${kept.body.id}`, { status: 'REJECTED', note: 'busy' });
      expect(decided.body.status).toMatchObject({
        statusType: 'REJECTED',
        changedByUserName: 'Sam Keller',
        note: 'busy',
      });
      expect((await call('DELETE', `${requests}/${kept.body.id}`)).body.code).toBe(501);
      expect((await call('DELETE', `${requests}/${gone.body.id}`)).status).toBe(200);
      expect((await call('PATCH', `${requests}/${kept.body.id}`, { status: 'WITHDRAWN' })).body.code).toBe(3002);
      expect((await call('PATCH', `${requests}/${kept.body.id}`, { statusType: 'APPROVED' })).body.code).toBe(501);
    });

    it('is approved at once where nobody has to approve it', async () => {
      const id = await policy({ approve: { requiresApproval: false } });
      expect((await ask(id, { start: '2026-12-01', days: 1 })).body.status.statusType).toBe('APPROVED');
    });

    it('is found by POST, and not by the word WITHDRAWN', async () => {
      const id = await policy();
      await ask(id, { start: '2026-12-01', days: 1 });
      const search = async (body: object) => (await call('POST', 'WS/time-off/requests', body)).body;
      expect(await search({ statuses: ['PENDING'] })).toMatchObject({
        count: 1,
        requests: [{ userName: 'Sam Keller' }],
      });
      expect(await search({ statuses: ['APPROVED'] })).toMatchObject({ count: 0 });
      expect(await search({ end: '2026-11-01T00:00:00Z' })).toMatchObject({ count: 0 });
      expect(await search({ pageSize: 1, page: 2 })).toMatchObject({ count: 1, requests: [] });
      expect(await search({ statuses: ['WITHDRAWN'] })).toMatchObject({ code: 3002 });
    });
  });

  describe('a balance', () => {
    const read = async (policyId: string) =>
      (await call('GET', `WS/time-off/balance/policy/${policyId}`)).body.balances.find(
        ({ userId }: { userId: string }) => userId === sandbox.state.user.id,
      );

    it('is set by PATCH, added to by assignments, and used up by approved requests', async () => {
      const id = await policy();
      const userIds = [sandbox.state.user.id];
      const set = (value: number) => call('PATCH', `WS/time-off/balance/policy/${id}`, { userIds, value });
      expect((await set(20)).status).toBe(204);
      expect(await read(id)).toMatchObject({ total: 20, used: 0, balance: 20, policyTimeUnit: 'DAYS' });
      const assign = { policyId: id, userIds, balance: 5 };
      for (let time = 0; time < 2; time++) await call('POST', 'WS/time-off/balance/assignment', assign);
      expect((await read(id)).balance).toBe(30);
      const { body: request } = await ask(id, { start: '2026-12-01', days: 3 });
      expect((await read(id)).balance).toBe(30);
      await call('PATCH', `WS/time-off/policies/${id}/requests/${request.id}`, { status: 'APPROVED' });
      expect(await read(id)).toMatchObject({ total: 30, used: 3, balance: 27 });
      await set(10);
      expect((await read(id)).balance).toBe(10);
      expect((await set(10_001)).body.message).toBe('must be less than or equal to 10000');
    });

    it('is changed by differences, and given back only with a note', async () => {
      const id = await policy();
      const userId = sandbox.state.user.id;
      await call('POST', 'WS/time-off/balance/assignment', { policyId: id, userIds: [userId], balance: 5 });
      const holder = `user/${userId}/policy/${id}`;
      const { body: assignments } = await call('GET', `WS/time-off/balance/assignment/${holder}`);
      const one = `WS/time-off/balance/assignment/${assignments[0].id}/${holder}`;
      for (let time = 0; time < 2; time++) await call('PUT', one, { balanceChange: 2 });
      expect((await read(id)).balance).toBe(9);
      expect((await call('DELETE', one)).body.message).toBe('must not be null');
      expect((await call('DELETE', one, { note: 'a mistake' })).status).toBe(200);
      expect((await read(id)).balance).toBe(0);
    });
  });

  describe('a policy', () => {
    it('needs approve, and all of itself when it is replaced', async () => {
      expect((await call('POST', 'WS/time-off/policies', { name: 'Leave' })).body.message).toBe('must not be null');
      const id = await policy();
      const partial = { name: 'Leave', approve: { requiresApproval: true } };
      expect((await call('PUT', `WS/time-off/policies/${id}`, partial)).body.message).toBe('must not be null');
    });

    it('is written with filters of people, and read with their ids', async () => {
      const userId = sandbox.state.user.id;
      const users = { contains: 'CONTAINS', ids: [userId], status: 'ACTIVE' };
      const id = await policy({ everyoneIncludingNew: false, users });
      expect((await call('GET', `WS/time-off/policies/${id}`)).body).toMatchObject({
        userIds: [userId],
        userGroupIds: [],
      });
    });

    it('is found by its status', async () => {
      const id = await policy();
      await call('PATCH', `WS/time-off/policies/${id}`, { status: 'ARCHIVED' });
      expect((await call('GET', 'WS/time-off/policies?status=ACTIVE')).body).toHaveLength(0);
      expect((await call('GET', 'WS/time-off/policies?status=ARCHIVED')).body).toHaveLength(1);
    });
  });

  it('a holiday is found in a period that it touches, by those whom it is for', async () => {
    const datePeriod = { startDate: '2026-12-25', endDate: '2026-12-26' };
    await call('POST', 'WS/holidays', { name: 'Christmas', datePeriod, everyoneIncludingNew: true });
    await call('POST', 'WS/holidays', { name: 'For nobody', datePeriod });
    const find = async (start: string, end: string) =>
      (
        await call(
          'GET',
          `WS/holidays/in-period?assigned-to=${sandbox.state.user.id}&start=${start}T00:00:00Z&end=${end}T00:00:00Z`,
        )
      ).body.map(({ name }: { name: string }) => name);
    expect(await find('2026-12-26', '2026-12-31')).toEqual(['Christmas']);
    expect(await find('2026-12-27', '2026-12-31')).toEqual([]);
  });

  describe('an approval', () => {
    it.each([
      ['WEEKLY', '2026-11-22T23:00:00Z', '2026-11-29T22:59:59Z'],
      ['SEMI_MONTHLY', '2026-11-01T00:00:00Z', '2026-11-15T23:59:59Z'],
      ['SEMI_MONTHLY', '2026-02-16T00:00:00Z', '2026-02-28T23:59:59Z'],
      ['MONTHLY', '2026-12-01T00:00:00Z', '2026-12-31T23:59:59Z'],
    ])('of a %s period from %s is until %s', async (period, periodStart, end) => {
      const { body } = await call('POST', 'WS/approval-requests', { period, periodStart });
      expect(body).toMatchObject({ dateRange: { start: periodStart, end }, status: { state: 'PENDING' } });
    });

    it('is listed with the entries of its period', async () => {
      const hour = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z', billable: true };
      await call('POST', 'WS/time-entries', hour);
      await call('POST', 'WS/time-entries', { start: '2026-12-23T08:00:00Z', end: '2026-12-23T09:00:00Z' });
      const { body } = await call('POST', 'WS/approval-requests', { periodStart: '2026-11-23T00:00:00Z' });
      await call('PATCH', `WS/approval-requests/${body.id}`, { state: 'APPROVED', note: 'fine' });
      const row = { approvedTime: 'PT1H', pendingTime: 'PT0S', billableTime: 'PT1H', entries: [{ billable: true }] };
      expect((await call('GET', 'WS/approval-requests?status=APPROVED&userId=x')).body).toMatchObject([row]);
      expect((await call('GET', 'WS/approval-requests?status=REJECTED')).body.code).toBe(3000);
      expect((await call('PATCH', `WS/approval-requests/${body.id}`, { state: 'MAYBE' })).body.code).toBe(3002);
    });

    it('for oneself is not of both types', async () => {
      const periodStart = '2026-11-23T00:00:00Z';
      const both = await call('POST', 'WS/approval-requests/TIMESHEET_AND_EXPENSE', { periodStart });
      expect(both).toMatchObject({ status: 400, body: { code: 3000 } });
    });
  });

  describe('an assignment', () => {
    const WEEK = { start: '2026-11-23T00:00:00Z', end: '2026-11-27T00:00:00Z' };
    let series: { id: string; period: { start: string } }[];

    beforeEach(async () => {
      const { body: project } = await call('POST', 'WS/projects', { name: 'Website' });
      const who = { userId: sandbox.state.user.id, projectId: project.id, hoursPerDay: 4 };
      const body = { ...WEEK, ...who, recurringAssignment: { repeat: true, weeks: 3 } };
      series = (await call('POST', 'WS/scheduling/assignments/recurring', body)).body;
    });

    const starts = async () =>
      (await call('GET', 'WS/scheduling/assignments/all?start=2026-11-01T00:00:00Z&end=2026-12-31T00:00:00Z')).body.map(
        ({ period }: { period: { start: string } }) => period.start.slice(0, 10),
      );

    it('is answered as a list, with a row for each week', async () => {
      expect(series.map(({ period }) => period.start.slice(0, 10))).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    });

    it.each([
      ['THIS_ONE', ['2026-11-23', '2026-12-07']],
      ['THIS_AND_FOLLOWING', ['2026-11-23']],
      ['ALL', []],
    ])('is deleted as %s', async (option, left) => {
      const path = `WS/scheduling/assignments/recurring/${series[1]?.id}?seriesUpdateOption=${option}`;
      await call('DELETE', path);
      expect(await starts()).toEqual(left);
    });

    it('is moved with those that follow it', async () => {
      const moved = {
        start: '2026-12-01T00:00:00Z',
        end: '2026-12-02T00:00:00Z',
        seriesUpdateOption: 'THIS_AND_FOLLOWING',
      };
      await call('PATCH', `WS/scheduling/assignments/recurring/${series[1]?.id}`, moved);
      expect(await starts()).toEqual(['2026-11-23', '2026-12-01', '2026-12-08']);
    });

    it('is published by dates', async () => {
      expect(await call('PUT', 'WS/scheduling/assignments/publish', WEEK)).toMatchObject({ status: 200, body: '' });
      expect(sandbox.state.assignments.map(({ published }) => published)).toEqual([true, false, false]);
    });

    it('is copied to somebody as a series of its own', async () => {
      const body = { userId: sandbox.state.user.id, seriesUpdateOption: 'ALL' };
      const { body: copies } = await call('POST', `WS/scheduling/assignments/${series[0]?.id}/copy`, body);
      expect(copies).toHaveLength(3);
      await call('DELETE', `WS/scheduling/assignments/recurring/${copies[0].id}?seriesUpdateOption=ALL`);
      expect(await starts()).toHaveLength(3);
    });
  });
});
