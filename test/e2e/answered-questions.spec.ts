import { type SandboxApp, startSandboxApp } from '../support/sandbox-app.js';

/** A Wednesday, 18:00 in Berlin. */
const NOW = Date.parse('2026-11-25T17:00:00Z');

describe('a question', () => {
  let app: SandboxApp;

  beforeAll(async () => {
    app = await startSandboxApp(NOW);
    for (const day of ['23', '24']) {
      await app.make('WS/time-entries', { start: `2026-11-${day}T08:00:00Z`, end: `2026-11-${day}T15:40:00Z` });
    }
    await app.make('WS/time-off/policies', {
      name: 'Vacation',
      approve: { requiresApproval: true },
      everyoneIncludingNew: true,
      timeUnit: 'DAYS',
    });
  });
  afterAll(async () => {
    await app.close();
  });

  const answerOf = async (text: string): Promise<unknown> => {
    const { body } = await app.service.http.post('/commands').send({ text });
    expect([text, body.error?.message]).toEqual([text, undefined]);
    return body.data.answer;
  };

  it.each([
    ['am I over 40h this week', 'No: 15 h 20 min, which is 24 h 40 min less than 40 h.'],
    ['did I work more than 15 hours this week', 'Yes: 15 h 20 min, which is 20 min more than 15 h.'],
    ['Bin ich diese Woche über 40 Stunden?', 'Nein: 15 h 20 min, das sind 24 h 40 min weniger als 40 h.'],
    ['¿he pasado de 40 horas esta semana?', 'No: 15 h 20 min, 24 h 40 min menos que 40 h.'],
    ['ai-je dépassé 40 heures cette semaine ?', 'Non : 15 h 20 min, soit 24 h 40 min de moins que 40 h.'],
    ['da li sam preko 40 sati ove nedelje?', 'Ne: 15 h 20 min, to je 24 h 40 min manje od 40 h.'],
  ])('compares hours: %s', async (question, answer) => {
    expect(await answerOf(question)).toBe(answer);
  });

  it('is answered in a sentence where it is about the own hours', async () => {
    expect(await answerOf('how many hours did I work yesterday')).toBe('You logged 7 h 40 min.');
  });

  it.each([
    ["who hasn't logged time this week", /^No time was logged by .*Ana Petrović/],
    ['Wer hat diese Woche noch keine Zeit erfasst?', /^Keine Zeit erfasst: .*Ana Petrović/],
    ['¿quién no ha registrado tiempo esta semana?', /Ana Petrović/],
    ["qui n'a pas saisi de temps cette semaine ?", /Ana Petrović/],
    ['ko nije upisao vreme ove nedelje?', /Ana Petrović/],
  ])('names who has logged nothing: %s', async (question, answer) => {
    const told = await answerOf(question);
    expect(told).toMatch(answer);
    expect(told).not.toContain('Sam Keller');
  });

  it.each([
    ['how many vacation days do I have left', '0 days of Vacation are left.'],
    ['Wie viele Urlaubstage habe ich noch?', 'Von Vacation sind 0 Tage übrig.'],
  ])('tells what is left: %s', async (question, answer) => {
    expect(await answerOf(question)).toBe(answer);
  });

  it('about other rows is answered by the rows', async () => {
    expect(await answerOf('list projects')).toBeUndefined();
  });
});
