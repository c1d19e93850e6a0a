import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { type SandboxCall, sandboxCaller } from '../support/sandbox-client.js';

/** A Monday, 23:00 in Berlin. */
const LATE = Date.parse('2026-11-30T22:00:00Z');
/** The Sunday on which the clocks go back, in the afternoon. */
const CLOCK_CHANGE = Date.parse('2026-10-25T13:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Question {
  readonly message: string;
  readonly details: {
    readonly kind: string;
    readonly candidates: readonly (string | { readonly sentence?: string })[];
  };
}

describe('a sentence that may not mean what it says', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let call: SandboxCall;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => service.clock.now(), timeZone: 'Europe/Berlin' });
    const env = { CLOCKIFY_BASE_URL: `${sandbox.url}/api`, CLOCKIFY_API_KEY: SANDBOX_API_KEY };
    service = await makeApp({ env: { ...env, RATE_LIMIT_PER_MINUTE: '100000' }, limits: { maxRetries: 0 } });
    call = sandboxCaller(sandbox);
  });
  afterAll(async () => {
    await service.close();
    await sandbox.close();
  });

  /** A new account at a time; what is remembered of the last one is old by then. */
  const at = async (now: number): Promise<void> => {
    await call('POST', '/sandbox/reset');
    service.clock.advance(2 * MINUTE_MS);
    service.clock.step(now - service.clock.now());
    for (const name of ['Website', 'Admin', 'Helios']) ids[name] = await make('WS/projects', { name });
    await make('WS/expenses/categories', { name: 'Taxi' });
  };

  const make = async (path: string, body: object): Promise<string> => {
    const made = await call('POST', path, body);
    expect(made.status).toBe(201);
    return (made.body as { id: string }).id;
  };
  const plan = (text: string) => service.http.post('/commands').send({ text, dryRun: true });
  const run = (text: string) => service.http.post('/commands').send({ text });
  /** What would be sent. */
  const sent = async (text: string): Promise<Record<string, unknown>> => {
    const { body } = await plan(text);
    expect([text, body.ok, body.error?.message]).toEqual([text, true, undefined]);
    return body.data.plan.calls.at(-1).body;
  };
  /** The question that a sentence raises; every answer that it offers is understood, and means something else. */
  const asked = async (text: string): Promise<{ readonly message: string; readonly sentences: readonly string[] }> => {
    const { status, body } = await plan(text);
    expect([text, status, body.error?.details?.kind]).toEqual([text, 400, 'clarify']);
    const { message, details } = body.error as Question;
    const sentences = details.candidates.map((one) => (typeof one === 'string' ? one : String(one.sentence)));
    const bodies = [];
    for (const sentence of sentences) {
      if (details.candidates.every((one) => typeof one === 'string')) expect(message).toContain(sentence);
      bodies.push(JSON.stringify(await sent(sentence)));
    }
    expect(new Set(bodies).size).toBe(sentences.length);
    return { message, sentences };
  };

  describe('because words may be a time or a part of the text', () => {
    beforeEach(() => at(LATE));

    it.each([
      'log 1h on Website, 24/7 support rota',
      'log 1h on Website, sat images',
      'log 1h on Website friday report',
      'log 2h yesterday fix login on Website',
      'start timer on Website, noon standup',
      'unesi 1h na Website, pet testova',
      'registra 1h en Website, mar adentro',
      'trage 1h auf Website ein, so nebenbei Tests',
      'note 1h sur Website, mer calme',
    ])('is asked about, with both as answers: %s', async (text) => {
      const { sentences } = await asked(text);
      expect(sentences.length).toBeGreaterThan(0);
    });

    it.each([
      ['log 1h yesterday on Website', {}],
      ['log 1h on Website, 24/7, support rota', { description: 'support rota' }],
      ['log 1h on Website: 24/7 support rota', { description: '24/7 support rota' }],
      ['log 1h on Website "sat images"', { description: 'sat images' }],
      ['friday, 1h on Website: report', { description: 'report' }],
      ['log 1h on Website, support on friday', { description: 'support' }],
    ])('is not where something marks them: %s', async (text, body) => {
      expect(await sent(text)).toMatchObject(body);
    });
  });

  describe('because of its hours', () => {
    beforeEach(() => at(LATE));

    it.each([
      'log yesterday from 2 to 4 on Website: client call',
      'trage gestern von 2 bis 4 auf Website ein: Anruf',
      'log yesterday 9 to 5 on Website',
      'start timer at 3 on Website',
    ])('is asked which half of the day is meant: %s', async (text) => {
      expect((await asked(text)).sentences).toHaveLength(2);
    });

    it.each([
      ['log yesterday from 2pm to 4pm on Website', '2026-11-29T13:00:00Z'],
      ['log yesterday from 2:00 to 4:00 on Website', '2026-11-29T01:00:00Z'],
      ['log yesterday from 9 to 11 on Website', '2026-11-29T08:00:00Z'],
    ])('is not where that is said: %s', async (text, start) => {
      expect(await sent(text)).toMatchObject({ start });
    });

    it.each(['log today 1:00 to 2:30 on Website', 'log 1h on Website today starting at 2:30'])(
      'is asked which of the hours that come twice is meant: %s',
      async (text) => {
        service.clock.step(CLOCK_CHANGE - LATE);
        const { sentences } = await asked(text);
        expect(sentences.map((sentence) => /UTC\+0[12]:00/.exec(sentence)?.[0])).toEqual(['UTC+02:00', 'UTC+01:00']);
      },
    );
  });

  describe('because it lies in the future', () => {
    beforeEach(() => at(LATE));

    it.each([
      'start timer tomorrow at 9:00 on Website',
      'start timer at 23:30 on Website',
      'starte den Timer morgen um 9:00 auf Website',
      'stop timer at 23:59',
      'stoppe den Timer um 23:59',
    ])('is refused, for a timer is of the past: %s', async (text) => {
      await run('start timer on Website').expect(200);
      await asked(text);
      expect((await call('GET', 'WS/user/ME/time-entries')).body).toHaveLength(1);
    });

    it('says which timer it would have stopped before that began', async () => {
      await run('start timer at 20:00 on Website: standup').expect(200);
      expect((await asked('stop timer at 17:30 yesterday')).message).toContain(
        'The timer "standup" began at 2026-11-30 20:00',
      );
      expect((await asked('stop timer at 19:00')).message).toContain('"standup"');
      const { body } = await run('stop timer at 21:00').expect(200);
      expect(body.data.notes.join(' ')).toContain('The timer "standup" that began at 2026-11-30 20:00 is stopped.');
    });
  });

  describe('because it changes an entry of another day', () => {
    beforeEach(async () => {
      await at(LATE);
      const span = { start: '2026-11-29T12:00:00Z', end: '2026-11-29T13:00:00Z' };
      await make('WS/time-entries', { ...span, description: 'call', projectId: ids['Website'] });
    });

    it.each([
      'my last entry should have ended at 4pm',
      'set the end of my last entry to 16:00',
      'Setze das Ende meines letzten Eintrags auf 16:00',
      'cambia el fin de mi última entrada a las 16:00',
      'change la fin de ma dernière entrée à 16:00',
      'promeni kraj mog poslednjeg unosa na 16:00',
    ])('keeps to the day of the entry: %s', async (text) => {
      expect(await sent(text)).toMatchObject({ start: '2026-11-29T12:00:00Z', end: '2026-11-29T15:00:00Z' });
    });

    it.each([
      'set the end of my last entry to 12:00',
      'set the start of my last entry to 15:00',
      'my last entry should have ended today at 16:00',
    ])('is asked about where it would end before it starts, or last for more than a day: %s', async (text) => {
      await asked(text);
    });
  });

  describe('because of words that are left over', () => {
    beforeEach(() => at(LATE));

    it.each([
      'log 2h on Website scratch that',
      'log 2h on Website: design, no wait',
      'logge 2h auf Website, doch nicht',
      'registra 2h en Website, mejor no',
      'note 2h sur Website, finalement non',
      'unesi 2h na Website, ipak ne',
      'log 2hrs yesterdya on helios',
      'logge 2h auf Website gestern pls',
      'log 2h on Website, fix login i think',
      'log 2h on Website yestarday',
      'log 2 huors on Website',
      'log 2h on Website maybe',
      'never mind, log 2h on Website',
      'vielleicht 2h auf Website',
      'create client Acme never mind',
    ])('is asked about: %s', async (text) => {
      if (text.includes(':')) {
        // Behind a colon everything is meant as it stands.
        expect(await sent(text)).toMatchObject({ description: 'design, no wait' });
        return;
      }
      const { sentences } = await asked(text);
      expect(sentences.length).toBeGreaterThan(0);
    });

    it('of two things takes neither, and offers each', async () => {
      const { sentences } = await asked('log 2h on Website and 1h on Helios');
      expect(sentences).toEqual(['log 2h on Website', '1h on Helios']);
    });

    it.each([
      ['stoop the timr', 'stop the timer'],
      ['creat client Acme', 'create client Acme'],
    ])('offers what is nearly the same: %s', async (text, sentence) => {
      const { body } = await plan(text).expect(400);
      expect(body.error.details.candidates).toContain(sentence);
    });

    it.each(['who is the boss of this week', 'am I rich this week', 'is my week long'])(
      'offers nothing that would change anything where it has no verb of that: %s',
      async (text) => {
        const { body } = await plan(text).expect(400);
        for (const candidate of body.error.details.candidates) {
          // One that names what is not here comes to no plan.
          const { body: planned } = await plan(candidate);
          expect([candidate, planned.data?.plan.risk ?? 'read']).toEqual([candidate, 'read']);
        }
      },
    );

    it('says what it takes for the description', async () => {
      const { body } = await plan('log 2h on Website, fix login').expect(200);
      expect(body.data.notes).toContain('Taken as the description: "fix login".');
    });

    it.each([
      'expense -20 Taxi on Helios',
      'expense −20 Taxi on Helios',
      'log 1h on Website -30m',
      'add expense of -20 EUR for Taxi on Helios',
      'log -2 h on Website',
    ])('never takes a number below zero for one above: %s', async (text) => {
      const { status } = await plan(text);
      expect(status).toBe(400);
    });
  });

  describe('because it is a question', () => {
    beforeEach(() => at(LATE));

    it.each([
      'stop the timer?',
      'Timer stoppen?',
      '¿parar el temporizador?',
      'arrêter le minuteur ?',
      'zaustavi tajmer?',
    ])('is only planned: %s', async (text) => {
      await run('start timer on Website').expect(200);
      service.clock.advance(HOUR_MS);
      const { status, body } = await run(text);
      const [entry] = (await call('GET', 'WS/user/ME/time-entries')).body as { timeInterval: { end: string | null } }[];
      expect(entry?.timeInterval.end ?? null).toBeNull();
      if (status === 200) {
        expect(body.data.needsConfirmation).toBe(true);
        await service.http.post('/commands').send({ confirm: body.data.confirmToken }).expect(200);
      }
    });

    it('is done where it only asks politely', async () => {
      const { body } = await run('can you log 2h on Website?').expect(200);
      expect(body.data.run.outcome).toBe('succeeded');
    });

    it('is answered where it asks for something', async () => {
      const { body } = await run('who am I?').expect(200);
      expect(body.data.result).toHaveProperty('id');
    });
  });

  describe('because it says too little', () => {
    beforeEach(() => at(LATE));

    it.each(['expense 12.50 EUR taxi yesterday', 'Ausgabe 12,50 EUR Taxi gestern'])(
      'is asked for the project, and offered those that the person works on most: %s',
      async (text) => {
        const span = { start: '2026-11-29T12:00:00Z', end: '2026-11-29T13:00:00Z' };
        await make('WS/time-entries', { ...span, projectId: ids['Helios'] });
        const { sentences } = await asked(text);
        expect(sentences).toHaveLength(3);
        expect(await sent(sentences[0] ?? '')).toMatchObject({ projectId: ids['Helios'], amount: '12.5' });
      },
    );

    it.each([
      ['log 2 hours', 'log 2 hours on Website'],
      ['create a task QA', 'create a task QA on Website'],
      ['trage 2 Stunden ein', 'trage 2 Stunden ein auf Website'],
    ])('is shown a sentence that would do: %s', async (text) => {
      const { body } = await plan(text).expect(400);
      const example = /(?:example|Beispiel): (.*)$/.exec(body.error.message)?.[1] ?? '';
      const answer = await plan(example);
      expect([example, answer.status, answer.body.error?.message]).toEqual([example, 200, undefined]);
    });
  });

  describe('because a name is in small letters', () => {
    beforeEach(() => at(LATE));

    it('goes by the names that there are', async () => {
      expect(await sent('2h helios yesterday')).toMatchObject({ projectId: ids['Helios'] });
      expect(await sent('2h helios yesterday')).not.toHaveProperty('description');
      expect(await sent('2h Website yesterday')).toMatchObject({ projectId: ids['Website'] });
      expect(await sent('2h filing yesterday')).toMatchObject({ description: 'filing' });
    });

    it('is asked about where a text only begins with one', async () => {
      const { sentences } = await asked('2h admin paperwork yesterday');
      expect(sentences).toHaveLength(2);
    });
  });
});
