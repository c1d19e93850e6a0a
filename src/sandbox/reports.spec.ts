import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const WEEK = { dateRangeStart: '2026-11-23T00:00:00.000', dateRangeEnd: '2026-11-29T23:59:59.999' };

describe('reports of the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;
  let website: string;
  let app: string;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW });
    call = sandboxCaller(sandbox);
    const { body: client } = await call('POST', 'WS/clients', { name: 'Acme' });
    const project = async (name: string, hourlyRate: number): Promise<string> =>
      (await call('POST', 'WS/projects', { name, clientId: client.id, hourlyRate: { amount: hourlyRate } })).body.id;
    [website, app] = [await project('Website', 6000), await project('App', 10_000)];
    const track = (projectId: string | null, start: string, end: string, billable: boolean) =>
      call('POST', 'WS/time-entries', { projectId, start, end, billable, description: `from ${start}` });
    await track(website, '2026-11-23T08:00:00Z', '2026-11-23T10:00:00Z', true);
    await track(website, '2026-11-24T08:00:00Z', '2026-11-24T08:30:00Z', false);
    await track(app, '2026-11-24T23:30:00Z', '2026-11-25T00:30:00Z', true);
    await track(null, '2026-11-29T08:00:00Z', '2026-11-29T09:00:00Z', false);
    // Neither what is outside nor what still runs counts.
    await track(website, '2026-11-30T08:00:00Z', '2026-11-30T09:00:00Z', true);
    await call('POST', 'WS/time-entries', { projectId: website, start: '2026-11-23T12:00:00Z' });
  });
  afterEach(() => sandbox.close());

  const report = async (kind: string, body: object) =>
    (await call('POST', `RP/reports/${kind}`, { ...WEEK, ...body })).body;

  describe('the summary', () => {
    const summary = (groups: string[], body: object = {}) => report('summary', { summaryFilter: { groups }, ...body });

    it('adds up seconds and minor units, in groups within groups', async () => {
      const { totals, groupOne } = await summary(['CLIENT', 'PROJECT']);
      expect(totals).toMatchObject([{ totalTime: 16_200, totalBillableTime: 10_800, entriesCount: 4 }]);
      expect(totals[0].amounts[0]).toEqual({ type: 'EARNED', value: 22_000 });
      expect(groupOne).toMatchObject([
        { name: '(Without client)', duration: 3600, amount: 0 },
        {
          name: 'Acme',
          duration: 12_600,
          amount: 22_000,
          children: [
            { id: app, name: 'App', clientName: 'Acme', duration: 3600, amount: 10_000 },
            { id: website, name: 'Website', duration: 9000, amount: 12_000 },
          ],
        },
      ]);
    });

    it('counts days in the zone that it is asked for', async () => {
      const days = async (timeZone: string) =>
        (await summary(['DATE'], { timeZone })).groupOne.map(({ id }: { id: string }) => id);
      expect(await days('UTC')).toEqual(['2026-11-29', '2026-11-24', '2026-11-23']);
      expect(await days('Europe/Berlin')).toEqual(['2026-11-29', '2026-11-25', '2026-11-24', '2026-11-23']);
    });

    it('reads its range as the wall clock of that zone', async () => {
      const day = { dateRangeStart: '2026-11-25T00:00:00', dateRangeEnd: '2026-11-25T23:59:59' };
      const count = async (timeZone?: string) =>
        (await summary(['PROJECT'], { ...day, timeZone })).totals[0].entriesCount;
      const yesterday = { dateRangeStart: '2026-11-24T00:00:00', dateRangeEnd: '2026-11-24T23:59:59' };
      const ofYesterday = await summary(['PROJECT'], { ...yesterday, timeZone: 'Europe/Berlin' });
      expect(ofYesterday.totals[0].entriesCount).toBe(1);
      expect(await count('UTC')).toBe(0);
      expect(await count('Europe/Berlin')).toBe(1);
      expect(await count()).toBe(0);
      await call('PUT', '/sandbox/settings', { timeZone: 'Europe/Berlin' });
      expect(await count()).toBe(1);
    });

    it.each([
      ['projects', () => ({ projects: { ids: [website] } }), 2],
      ['not projects', () => ({ projects: { ids: [website], contains: 'DOES_NOT_CONTAIN' } }), 2],
      ['billable', () => ({ billable: true }), 2],
      ['description', () => ({ description: '2026-11-29' }), 1],
      ['users', () => ({ users: { ids: [sandbox.state.user.id] } }), 4],
    ])('is filtered by %s', async (_what, filter, count) => {
      expect((await summary(['PROJECT'], filter())).totals[0].entriesCount).toBe(count);
    });

    it('takes the rate of the task before those of the person, the project and the workspace', async () => {
      await call('PUT', 'WS/hourly-rate', { amount: 1000, currency: 'USD' });
      const earned = async () => (await summary(['PROJECT'])).totals[0].amounts[0].value;
      expect(await earned()).toBe(22_000);
      const userId = sandbox.state.user.id;
      await call('PATCH', `WS/projects/${website}/memberships`, {
        memberships: [{ userId, hourlyRate: { amount: 7000 } }],
      });
      expect(await earned()).toBe(24_000);
    });

    it('needs groups, and knows not every one', async () => {
      expect(await summary([])).toMatchObject({ code: 501, message: 'must not be null' });
      expect(await summary(['COLOUR'])).toMatchObject({ code: 3002 });
      expect((await call('POST', 'RP/reports/summary', { ...WEEK, summaryFilter: { groups: ['WEEK'] } })).status).toBe(
        501,
      );
    });
  });

  describe('the detailed one', () => {
    it('has a row for each entry under timeentries, in pages, with the offset of its zone', async () => {
      const detailed = (detailedFilter: object) => report('detailed', { detailedFilter, timeZone: 'Europe/Berlin' });
      const { totals, timeentries } = await detailed({ page: 1, pageSize: 3 });
      expect([totals[0].entriesCount, timeentries.length]).toEqual([4, 3]);
      expect(timeentries[1]).toMatchObject({
        projectName: 'App',
        clientName: 'Acme',
        userEmail: 'sam@sandbox.example',
        timeInterval: { start: '2026-11-25T00:30:00+01:00', end: '2026-11-25T01:30:00+01:00', duration: 3600 },
        amount: 10_000,
      });
      expect((await detailed({ page: 2, pageSize: 3 })).timeentries).toHaveLength(1);
    });
  });

  describe('the weekly one', () => {
    it('has the seven days of each person or project', async () => {
      const { groupOne, totalsByDay } = await report('weekly', { weeklyFilter: { group: 'PROJECT' } });
      const durations = (days: { duration: number }[]) => days.map(({ duration }) => duration);
      expect(durations(totalsByDay)).toEqual([7200, 5400, 0, 0, 0, 0, 3600]);
      const row = groupOne.find(({ id }: { id: string }) => id === website);
      expect(durations(row.days)).toEqual([7200, 1800, 0, 0, 0, 0, 0]);
      expect(row.days[0].date).toBe('2026-11-23');
    });

    it('keeps its days through a change of the clocks', async () => {
      const { totalsByDay } = await report('weekly', {
        dateRangeStart: '2026-10-25T00:00:00',
        dateRangeEnd: '2026-10-31T23:59:59',
        timeZone: 'Europe/Berlin',
        weeklyFilter: { group: 'USER' },
      });
      expect(totalsByDay.map(({ date }: { date: string }) => date.slice(8))).toEqual([
        '25',
        '26',
        '27',
        '28',
        '29',
        '30',
        '31',
      ]);
    });

    it.each(['2026-11-28T23:59:59', '2026-11-30T23:59:59'])('refuses a range until %s', async (dateRangeEnd) => {
      const answer = await report('weekly', { dateRangeEnd, weeklyFilter: { group: 'USER' } });
      expect(answer).toMatchObject({ code: 501, message: expect.stringContaining('7 days') });
    });
  });

  it.each([
    ['PDF', { exportType: 'PDF' }],
    ['custom fields', { customFields: [{ id: 'x' }] }],
  ])('say that %s are not modelled', async (_what, body) => {
    const answer = await call('POST', 'RP/reports/detailed', { ...WEEK, detailedFilter: {}, ...body });
    expect(answer.status).toBe(501);
  });

  it('are not to be had at the host of the API', async () => {
    expect((await call('POST', 'WS/reports/summary', {})).status).toBe(404);
  });

  describe('of attendance', () => {
    const attendance = async (filter: object = {}, body: object = {}) =>
      (await report('attendance', { attendanceFilter: filter, ...body })).entities;

    it('tell of each day of a person when it began and ended, and what it came to beside what was planned', async () => {
      await call('POST', 'WS/time-entries', {
        start: '2026-11-23T10:00:00Z',
        end: '2026-11-23T10:30:00Z',
        type: 'BREAK',
      });
      const rows = await attendance();
      expect(rows).toEqual([
        expect.objectContaining({ date: '2026-11-23', break: 1800, totalDuration: 7200, hasRunningEntry: true }),
        expect.objectContaining({
          date: '2026-11-24',
          startTime: '08:00:00',
          endTime: '00:30:00',
          totalDuration: 5400,
        }),
        expect.objectContaining({ date: '2026-11-29', capacity: 0, overtime: 3600, remainingCapacity: 0 }),
      ]);
      expect(rows[0]).toMatchObject({
        userId: sandbox.state.user.id,
        userName: 'Sam Keller',
        startTime: '08:00:00',
        endTime: '10:30:00',
        capacity: 28_800,
        remainingCapacity: 21_600,
        overtime: 0,
        timeOff: 0,
      });
    });

    it('count days in the zone that they are asked for, for the people that they are asked of, in pages', async () => {
      const dates = (rows: { date: string }[]) => rows.map(({ date }) => date);
      expect(dates(await attendance({}, { timeZone: 'Europe/Berlin' }))).toEqual([
        '2026-11-23',
        '2026-11-24',
        '2026-11-25',
        '2026-11-29',
      ]);
      expect(dates(await attendance({ pageSize: 2, page: 2 }))).toEqual(['2026-11-29']);
      const nobody = { ids: [sandbox.state.user.id], contains: 'DOES_NOT_CONTAIN' };
      expect(await attendance({}, { users: nobody })).toEqual([]);
      expect((await attendance({ sortColumn: 'WORK' }, { sortOrder: 'DESCENDING' }))[0].date).toBe('2026-11-23');
    });

    it('tell of days off where they are asked for', async () => {
      const everyone = { contains: 'CONTAINS', ids: [], status: 'ALL' };
      const policy = await call('POST', 'WS/time-off/policies', {
        name: 'Leave',
        approve: { requiresApproval: false },
        users: everyone,
        userGroups: everyone,
      });
      const path = `WS/time-off/policies/${policy.body.id}/requests`;
      const away = { timeOffPeriod: { period: { start: '2026-11-26', days: 1 } } };
      const request = await call('POST', path, away);
      await call('PATCH', `${path}/${request.body.id}`, { status: 'APPROVED' });
      expect(await attendance()).toHaveLength(3);
      expect(await attendance({ hasTimeOff: true })).toContainEqual(
        expect.objectContaining({ date: '2026-11-26', timeOff: 28_800, totalDuration: 0, remainingCapacity: 0 }),
      );
    });

    it('need their filter, and say what of it is not modelled', async () => {
      expect((await call('POST', 'RP/reports/attendance', WEEK)).body.message).toBe('must not be null');
      const filter = { workFilters: [{ filtrationType: 'EXACTLY', value: '750' }] };
      expect((await call('POST', 'RP/reports/attendance', { ...WEEK, attendanceFilter: filter })).status).toBe(501);
    });
  });

  describe('shared ones', () => {
    const share = (type: string, filter: object) =>
      call('POST', 'RP/shared-reports', { name: 'Hours', type, filter: { ...WEEK, ...filter } });

    it('are read without a workspace, and yield the report itself', async () => {
      const { body: shared } = await share('DETAILED', { detailedFilter: {} });
      expect((await call('GET', 'RP/shared-reports')).body).toMatchObject({ count: 1, reports: [{ name: 'Hours' }] });
      const read = async (query: string) => (await call('GET', `/report/v1/shared-reports/${shared.id}${query}`)).body;
      expect((await read('')).timeentries).toHaveLength(4);
      const day = '?dateRangeStart=2026-11-23T00:00:00&dateRangeEnd=2026-11-23T23:59:59';
      expect((await read(day)).timeentries).toHaveLength(1);
    });

    it('break on a filter that they do not know', async () => {
      expect((await call('GET', 'RP/shared-reports?sharedReportsFilter=MINE')).status).toBe(500);
    });

    it('are refused at once where they cannot be made', async () => {
      expect((await share('SUMMARY', {})).status).toBe(400);
      expect((await share('ATTENDANCE', {})).status).toBe(501);
      expect(sandbox.state.sharedReports).toHaveLength(0);
    });
  });
});
