import { setTimeout as delay } from 'node:timers/promises';

/** Resolves at some moment of the next milliseconds: where a fault strikes, which nothing that is expected depends on. */
export async function randomMoment(withinMs: number): Promise<void> {
  await delay(Math.random() * withinMs);
}
