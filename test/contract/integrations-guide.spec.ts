import { readFileSync } from 'node:fs';
import { APP_INTEGRATIONS } from '../../src/app.integrations.js';
import { WorldClockIntegration } from '../fixtures/world-clock/world-clock.integration.js';
import { WorldClockModule } from '../fixtures/world-clock/world-clock.module.js';
import { makeApp } from '../support/make-app.js';

describe('the example of docs/INTEGRATIONS.md', () => {
  const guide = readFileSync('docs/INTEGRATIONS.md', 'utf8');

  it.each(['world-clock.integration.ts', 'world-clock.module.ts'])('shows %s as it is compiled here', (file) => {
    const source = readFileSync(`test/fixtures/world-clock/${file}`, 'utf8').replaceAll("'../../../src/", "'../");
    expect(guide).toContain(`\`src/world-clock/${file}\`\n\n\`\`\`ts\n${source}\`\`\``);
  });

  it('parses and runs beside the others, and answers what the guide says', async () => {
    const service = await makeApp({
      integrations: {
        modules: [...APP_INTEGRATIONS.modules, WorldClockModule],
        integrations: [...APP_INTEGRATIONS.integrations, WorldClockIntegration],
      },
    });
    const parsed = await service.http
      .post('/actions/parse')
      .send({ text: 'world_clock.get_time zone=Europe/Belgrade' });
    const { parser: _parser, ...action } = parsed.body.data;
    const { body } = await service.http.post('/actions/run').send(action).expect(200);
    expect(body).toEqual({
      ok: true,
      zone: 'Europe/Belgrade',
      time: '10:30:00',
      requestId: expect.any(String),
      runId: expect.any(String),
    });
    expect(guide).toContain('"time":"10:30:00"');
    for (const text of ['what time is it in Europe/Belgrade', 'Wie spät ist es in Europe/Belgrade?']) {
      expect(guide).toContain(text);
      const said = await service.http.post('/commands').send({ text }).expect(200);
      expect(said.body.data.result).toEqual({ zone: 'Europe/Belgrade', time: '10:30:00' });
    }
    const refused = await service.http
      .post('/actions/run')
      .send({ ...action, params: {} })
      .expect(400);
    expect(refused.body.error.details.errors).toEqual([{ path: 'params.zone', message: 'is required' }]);
    const nowhere = { ...action, params: { zone: 'Europe/Nowhere' } };
    await service.http.post('/actions/run').send(nowhere).expect(400);
    await service.close();
  });
});
