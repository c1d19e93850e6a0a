import autocannon from 'autocannon';
import type { MeasuredProcess } from './measured-process.ts';
import type { Scenario } from './scenarios.ts';

/** What one round of one scenario on one server came to. */
export interface Measurement {
  readonly requestsPerSecond: number;
  /** Microseconds of CPU that the server used for a request. */
  readonly cpuMicros: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Sends one kind of request for a while.
 * @throws Error when an answer was not a 200: a wrong answer is quick and worth nothing
 */
export async function measure(
  server: MeasuredProcess,
  { name, request }: Scenario,
  { connections, seconds }: Load,
): Promise<Measurement> {
  const cpuBefore = server.cpuSeconds;
  const result = await autocannon({ url: server.url, connections, duration: seconds, requests: [request] });
  const cpu = server.cpuSeconds - cpuBefore;
  const answered = result['2xx'];
  if (answered === 0 || result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${name}: ${answered} answers of 200, ${result.non2xx} others, ${result.errors} errors`);
  }
  return {
    requestsPerSecond: answered / result.duration,
    cpuMicros: (cpu * 1e6) / answered,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** The middle value; of an even number of values the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The medians of several rounds, each quantity for itself. */
export function medians(rounds: readonly Measurement[]): Measurement {
  const of = (pick: (round: Measurement) => number): number => median(rounds.map(pick));
  return {
    requestsPerSecond: of((round) => round.requestsPerSecond),
    cpuMicros: of((round) => round.cpuMicros),
    p50: of((round) => round.p50),
    p99: of((round) => round.p99),
  };
}
