import { strictEqual } from 'node:assert';
import { caller, pick } from './service-client.ts';
import type { Transcript } from './transcript.ts';

/** Shows sentences that are understood without an LLM, one that is asked about, and one that needs a person's consent. */
export async function playCommands(url: string, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);
  const say = (text: string) => {
    transcript.says(text);
    return show('POST', '/commands', { text });
  };

  transcript.step('Said in plain words, in five languages, without an LLM');
  for (const text of [
    'create project Website for client "New Client"',
    'log 2h yesterday on Website: first draft',
    'Mach daraus 3 Stunden',
    'lista los proyectos',
    'crée une étiquette urgent',
    'koliko sam radio juče',
  ]) {
    const done = await say(text);
    strictEqual(done.status, 200);
    transcript.hears(pick(done.body.data as object, ['parser', 'understood', 'answer', 'notes']));
  }

  transcript.step('What does not exist is asked for, not guessed');
  const unclear = await say('log 2h on February 30 on Website');
  strictEqual(unclear.status, 400);
  transcript.hears(unclear.body.error?.message);

  transcript.step('A deletion is only planned: it needs your consent');
  const planned = await say('delete my last time entry');
  strictEqual(planned.status, 200);
  const { confirmToken, needsConfirmation } = planned.body.data as Record<string, unknown>;
  strictEqual(needsConfirmation, true);
  transcript.hears(pick(planned.body.data as object, ['understood', 'needsConfirmation']));
  const confirmed = await show('POST', '/commands', { confirm: confirmToken });
  strictEqual(confirmed.status, 200);
  transcript.hears(pick(confirmed.body.data as object, ['run']));
}
