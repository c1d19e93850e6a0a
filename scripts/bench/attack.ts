import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Load, measure, median } from './measure.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { SCENARIOS } from './scenarios.ts';

/** What a stranger's uploads leave of the rate at which deliveries are taken. */
export interface AttackMeasurement {
  /** Deliveries a second, with and without the uploads beside them; medians. */
  readonly undisturbed: number;
  readonly attacked: number;
  /** File descriptors of the service that are still open afterwards and were not before. */
  readonly descriptorsLeft: number;
}

const UPLOADS_PER_SECOND = 8;
/** What costs most for its size: a mebibyte of nested JSON in a few KiB. */
const BOMB = gzipSync(Buffer.concat([Buffer.alloc(512 * 1024, '['), Buffer.alloc(512 * 1024, ']')]));
const SETTLED_WITHIN_MS = 10_000;
const POLL_MS = 100;

/** Takes deliveries with and without uploads of somebody who has no key, in turn. */
export async function measureAttack(service: MeasuredProcess, load: Load, rounds: number): Promise<AttackMeasurement> {
  const webhook = SCENARIOS.find(({ name }) => name === 'webhook')!;
  const undisturbed: number[] = [];
  const attacked: number[] = [];
  // Connections to the database are opened by the first round, and stay.
  await measure(service, webhook, load);
  await settled(service, 0);
  const before = service.descriptors;
  for (let round = 0; round < rounds; round++) {
    undisturbed.push((await measure(service, webhook, load)).requestsPerSecond);
    const attack = new Attack(service.url);
    attacked.push((await measure(service, webhook, load)).requestsPerSecond);
    await attack.stop();
  }
  const after = await settled(service, before);
  return { undisturbed: median(undisturbed), attacked: median(attacked), descriptorsLeft: Math.max(0, after - before) };
}

/** Waits until no more are open than there should be, or it is clear that they stay. */
async function settled(service: MeasuredProcess, expected: number): Promise<number> {
  const deadline = performance.now() + SETTLED_WITHIN_MS;
  for (let last = -1; performance.now() < deadline; last = service.descriptors) {
    if (service.descriptors <= expected || (expected === 0 && last === service.descriptors)) break;
    await delay(POLL_MS);
  }
  return service.descriptors;
}

/** Uploads the bomb again and again, to every kind of route. */
class Attack {
  readonly #timer: NodeJS.Timeout;
  readonly #uploads = new Set<Promise<unknown>>();

  constructor(url: string) {
    let sent = 0;
    const paths = ['/actions/run', '/commands', '/webhooks/clockify', '/nowhere'];
    this.#timer = setInterval(() => {
      const upload = fetch(`${url}${paths[sent++ % paths.length]}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: BOMB,
      })
        .then((response) => response.arrayBuffer())
        // Being cut off is what an attacker has to expect.
        .catch(() => undefined);
      this.#uploads.add(upload);
      void upload.finally(() => this.#uploads.delete(upload));
    }, 1000 / UPLOADS_PER_SECOND);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#uploads);
  }
}
