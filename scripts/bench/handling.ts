import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { MeasuredProcess } from './measured-process.ts';
import { API_KEY, WEBHOOK_TOKEN } from './scenarios.ts';

const DELIVERIES = 400;
const SUBJECTS = 2_000;
const EVENTS_A_SUBJECT = 10;
const SENDERS = 64;
const POLL_MS = 20;

/** Events of this type go to the receiver; of the others the handler does nothing. */
const FORWARDED = 'NEW_CLIENT';
const IGNORED = 'TAG_UPDATED';

/** How fast events are handled. */
export interface HandlingMeasurement {
  /** Milliseconds from the answer to a delivery to its arrival at the receiver, signed; includes the request to it. */
  readonly latency: { readonly p50: number; readonly p99: number };
  /** Events a second from a backlog over many subjects, with a handler that does nothing. */
  readonly drainedPerSecond: number;
  readonly backlog: { readonly events: number; readonly subjects: number };
}

/** The variables of a service that forwards to a receiver of ours. */
export function forwardingEnv(receiver: Receiver): Record<string, string> {
  return {
    FORWARD_URL: receiver.url,
    FORWARD_SECRET: `whsec_${Buffer.alloc(32, 'bench').toString('base64')}`,
    FORWARD_ALLOW_PRIVATE: 'true',
    FORWARD_TYPES: FORWARDED,
  };
}

/** Takes what is forwarded, and remembers when. */
export class Receiver {
  readonly arrivals = new Map<string, number>();
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      this.arrivals.set(String(request.headers['webhook-id']), performance.now());
      request.resume();
      response.writeHead(204).end();
    });
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Receiver(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export async function measureHandling(
  service: MeasuredProcess,
  receiver: Receiver,
  databaseUrl: string,
): Promise<HandlingMeasurement> {
  const latency = await measureLatency(service, receiver);
  const events = SUBJECTS * EVENTS_A_SUBJECT;
  await fillInbox(service);
  const seconds = await measureDrain(service, databaseUrl);
  return { latency, drainedPerSecond: events / seconds, backlog: { events, subjects: SUBJECTS } };
}

/** One delivery at a time, as on a day without a storm. */
async function measureLatency(service: MeasuredProcess, receiver: Receiver): Promise<HandlingMeasurement['latency']> {
  const latencies: number[] = [];
  for (let number = 0; number < DELIVERIES; number++) {
    const id = await deliver(service, FORWARDED, `latency${number}`, 'A');
    const answeredAt = performance.now();
    while (!receiver.arrivals.has(id)) await delay(1);
    // It may have arrived before we had read the answer.
    latencies.push(Math.max(0, receiver.arrivals.get(id)! - answeredAt));
  }
  latencies.sort((a, b) => a - b);
  return { p50: latencies[Math.floor(DELIVERIES * 0.5)]!, p99: latencies[Math.floor(DELIVERIES * 0.99)]! };
}

async function fillInbox(service: MeasuredProcess): Promise<void> {
  let next = 0;
  const send = async (): Promise<void> => {
    for (let number = next++; number < SUBJECTS * EVENTS_A_SUBJECT; number = next++) {
      await deliver(service, IGNORED, `backlog${number % SUBJECTS}`, `name ${number}`);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
}

/** Replays everything that was ignored, and waits until it has been handled again. */
async function measureDrain(service: MeasuredProcess, databaseUrl: string): Promise<number> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const pending = async (): Promise<number> => {
    const { rows } = await database.query<{ count: string }>(`select count(*) from events where state = 'pending'`);
    return Number(rows[0]?.count);
  };
  while ((await pending()) > 0) await delay(POLL_MS);
  const startedAt = performance.now();
  const response = await fetch(`${service.url}/events/replay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${API_KEY}` },
    body: JSON.stringify({ type: IGNORED }),
  });
  if (response.status !== 200) throw new Error(`the replay was answered ${response.status}: ${await response.text()}`);
  while ((await pending()) > 0) await delay(POLL_MS);
  const seconds = (performance.now() - startedAt) / 1000;
  await database.end();
  return seconds;
}

async function deliver(service: MeasuredProcess, type: string, id: string, name: string): Promise<string> {
  const response = await fetch(`${service.url}/webhooks/clockify`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'clockify-signature': WEBHOOK_TOKEN,
      'clockify-webhook-event-type': type,
    },
    body: JSON.stringify({ id, name, workspaceId: '64a687e29ae1f428e7ebe304', archived: false }),
  });
  const answer = (await response.json()) as { data: { event: { id: string } } };
  return answer.data.event.id;
}
