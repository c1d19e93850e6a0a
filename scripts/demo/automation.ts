import { strictEqual } from 'node:assert';
import { setTimeout as delay } from 'node:timers/promises';
import type { Receiver } from './receiver.ts';
import { call, caller, pick } from './service-client.ts';
import type { Transcript } from './transcript.ts';

interface ShownEvent {
  readonly id: string;
  readonly state: string;
  readonly attempts: readonly { readonly outcome: string }[];
}

/** Shows that an event goes on to somebody who can use it, is given up when that does not want it, and is tried again. */
export async function playForwarding(url: string, receiver: Receiver, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);

  transcript.step('The worker has sent the event on, signed; the receiver has verified it');
  const [first] = await until(() => (receiver.events.length > 0 ? receiver.events : undefined));
  transcript.hears(pick(first!, ['id', 'type', 'subject']));

  transcript.step('A receiver that says no for good makes a dead letter, which can be driven once more');
  receiver.refusals.push(410);
  const client = { integration: 'clockify', operation: 'create_client', params: { body: { name: 'Second Client' } } };
  strictEqual((await show('POST', '/actions/run', client)).status, 200);
  const dead = await until(async () => (await deadLetters(url))[0]);
  transcript.hears(pick(dead, ['id', 'state', 'error']));
  strictEqual((await show('POST', '/dead-letters/redrive', {})).status, 200);
  const redriven = await until(async () => {
    const shown = (await call('GET', `${url}/events/${dead.id}`)).body.data as ShownEvent;
    return shown.state === 'done' ? shown : undefined;
  });
  transcript.hears({ state: redriven.state, attempts: redriven.attempts.map(({ outcome }) => outcome) });
}

/** Shows an action that runs by the clock. */
export async function playSchedule(url: string, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);

  transcript.step('A schedule runs an action by the clocks of a zone, each slot once');
  const made = await show('POST', '/schedules', {
    name: 'who-works-now',
    cron: '* * * * * *',
    timezone: 'Europe/Berlin',
    action: { integration: 'clockify', operation: 'list_in_progress_time_entries' },
  });
  strictEqual(made.status, 200);
  const schedule = made.body.data as { id: string; nextSlots: string[] };
  transcript.hears({ nextSlots: schedule.nextSlots });
  const run = await until(async () => {
    const { runs } = (await call('GET', `${url}/runs?trigger=schedule&outcome=succeeded`)).body.data as {
      runs: object[];
    };
    return runs[0];
  });
  transcript.hears(pick(run, ['id', 'trigger', 'operation', 'eventId', 'outcome']));
  strictEqual((await show('DELETE', `/schedules/${schedule.id}`)).status, 200);
}

async function deadLetters(url: string): Promise<ShownEvent[]> {
  return ((await call('GET', `${url}/dead-letters`)).body.data as { events: ShownEvent[] }).events;
}

async function until<Value>(look: () => Value | undefined | Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(50);
  }
  throw new Error('what was waited for did not happen');
}
