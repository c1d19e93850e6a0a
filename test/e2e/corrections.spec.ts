import { Database } from '../../src/database/database.js';
import { type SandboxApp, startSandboxApp } from '../support/sandbox-app.js';

/** A Tuesday, 18:00 in Berlin. */
const NOW = Date.parse('2026-11-24T17:00:00Z');
const MINUTE_MS = 60_000;

interface Entry {
  readonly id: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly billable: boolean;
  readonly timeInterval: { readonly start: string; readonly end: string | null };
}

describe('what is said of an earlier entry', () => {
  let app: SandboxApp;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startSandboxApp(NOW);
  });
  afterAll(async () => {
    await app.close();
  });

  beforeEach(async () => {
    await app.call('POST', '/sandbox/reset');
    // What is remembered of the last test is old by then, and so is what it said.
    app.service.clock.advance(60 * MINUTE_MS);
    app.service.clock.step(NOW - app.service.clock.now());
    await app.service.app.get(Database).kysely.deleteFrom('runs').execute();
    for (const name of ['Website', 'Helios']) ids[name] = await app.make('WS/projects', { name });
  });

  const say = (text: string) => app.service.http.post('/commands').send({ text });
  const said = async (text: string): Promise<void> => {
    const { body } = await say(text);
    expect([text, body.error?.message]).toEqual([text, undefined]);
  };
  const entries = async (): Promise<readonly Entry[]> =>
    (
      await app.service.http
        .post('/actions/run')
        .send({ integration: 'clockify', operation: 'list_time_entries', params: {} })
    ).body.timeEntries;
  const only = async (): Promise<Entry> => {
    const all = await entries();
    expect(all).toHaveLength(1);
    return all[0]!;
  };

  it.each([
    ['make that 3 hours', '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'],
    ['no, 9:30 to 11', '2026-11-24T08:30:00Z', '2026-11-24T10:00:00Z'],
    ['Mach daraus 3 Stunden', '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'],
    ['que sean 3 horas', '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'],
    ['mets plutôt 3 heures', '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'],
    ['neka bude 3 sata', '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'],
  ])('corrects the times of what was said last: %s', async (correction, start, end) => {
    await said('log 9 to 11 on Website: sketches');
    await said(correction);
    expect(await only()).toMatchObject({ description: 'sketches', timeInterval: { start, end } });
  });

  it('moves the start of what would end in the future', async () => {
    await said('log 2h on Website');
    await said('make that 3 hours');
    expect((await only()).timeInterval).toMatchObject({ start: '2026-11-24T14:00:00Z', end: '2026-11-24T17:00:00Z' });
  });

  it.each(['no, on Helios', 'nein, auf Helios', 'no, en Helios', 'non, sur Helios', 'ne, na Helios'])(
    'corrects the project: %s',
    async (correction) => {
      await said('log 9 to 11 on Website');
      await said(correction);
      expect(await only()).toMatchObject({ projectId: ids['Helios'] });
    },
  );

  it('corrects what was corrected, and a timer that runs', async () => {
    await said('start timer on Website');
    await said('no, on Helios');
    await said('make it billable');
    expect(await only()).toMatchObject({ projectId: ids['Helios'], billable: true });
  });

  it('asks where nothing was said, or not lately', async () => {
    const first = await say('make that 3 hours');
    expect(first.body.error).toMatchObject({
      code: 'validation_error',
      details: { kind: 'clarify', missing: ['entry'] },
    });
    await said('log 9 to 11 on Website');
    app.service.clock.advance(31 * MINUTE_MS);
    const late = await say('make that 3 hours');
    expect(late.body.error.message).toContain('nothing that you said lately');
  });

  it('makes the entry of another day again', async () => {
    await said('log yesterday 9 to 11 on Website: sketches');
    await said('same as yesterday');
    const [made] = await entries();
    expect(made).toMatchObject({
      description: 'sketches',
      projectId: ids['Website'],
      timeInterval: { start: '2026-11-24T08:00:00Z', end: '2026-11-24T10:00:00Z' },
    });
  });

  it('offers a sentence for each of several entries of another day, and each can be sent', async () => {
    await said('log yesterday 9 to 11 on Website: sketches');
    await said('log yesterday 13:00 to 15:00 on Helios');
    const { body } = await say('Dasselbe wie gestern');
    const { candidates } = body.error.details;
    expect(candidates).toEqual(['Buche 09:00 - 11:00 auf "Website": sketches', 'Buche 13:00 - 15:00 auf "Helios"']);
    for (const sentence of candidates) await said(sentence);
    expect(await entries()).toHaveLength(4);
  });

  it.each([
    'split my last entry at 10:00',
    'Teile meinen letzten Eintrag um 10:00',
    'divise ma dernière entrée à 10:00',
  ])('offers the two sentences that split an entry, and they do: %s', async (split) => {
    await said('log 9 to 11 on Website: sketches');
    const { body } = await say(split);
    const { candidates } = body.error.details;
    expect(candidates).toHaveLength(2);
    for (const sentence of candidates) await said(sentence);
    const times = (await entries()).map(({ timeInterval: { start, end } }) => [start, end]);
    expect(times.toSorted()).toEqual([
      ['2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z'],
      ['2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z'],
    ]);
  });

  it.each([
    'set the end of my entry from yesterday to 10:30',
    "change the end of yesterday's entry to 10:30",
    'Setze das Ende von meinem Eintrag von gestern auf 10:30',
  ])('finds the one entry of a day, and takes its day for a time without one: %s', async (text) => {
    await said('log yesterday 9 to 11 on Website');
    await said('log 9 to 11 on Helios');
    await said(text);
    expect((await entries()).map(({ timeInterval: { end } }) => end)).toContain('2026-11-23T09:30:00Z');
  });

  it('asks which of several entries of a day is meant', async () => {
    await said('log yesterday 9 to 11 on Website');
    await said('log yesterday 13:00 to 15:00 on Helios');
    const { body } = await say("delete yesterday's entry");
    expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['entry'] });
    expect(body.error.details.candidates).toHaveLength(2);
  });

  it('splits at no time outside of the entry', async () => {
    await said('log 9 to 11 on Website');
    const { body } = await say('split my last entry at 12:00');
    expect(body.error.details).toMatchObject({ kind: 'clarify', missing: ['splitAt'] });
  });
});
