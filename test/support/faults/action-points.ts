import type { Cut } from '../cutting-proxy.js';
import type { ArmedPoint } from './fault-point.js';

/** Where a service is killed that carries out commands: at a point of its code, or of its connection to Clockify. */
export type ActionPoint = ArmedPoint | { readonly name: string; readonly cut: Cut };

const keys = { module: 'actions/idempotency/idempotency.repository.js', of: 'IdempotencyRepository' };
const recorder = { module: 'runs/run-recorder.js', of: 'RunRecorder' };
const transport = { module: 'integrations/upstream/transport.js', of: 'UpstreamTransport' };
const statements = { module: 'pg', of: 'Client', method: 'query' };

const [before, after] = [
  { when: 'before', pass: 3 },
  { when: 'after', pass: 3 },
] as const;

/** From a request's arrival to its answer, in this order. */
export const ACTION_POINTS: readonly ActionPoint[] = [
  { name: 'before the key is claimed', ...keys, method: 'claim', ...before },
  { name: 'key claimed, run not written down', ...statements, ...before, statement: 'insert into "runs"' },
  { name: 'key and run written down, not committed', ...statements, ...before, statement: 'commit' },
  { name: 'key claimed, nothing done yet', ...keys, method: 'claim', ...after },
  { name: 'run written down, nothing done yet', ...recorder, method: 'begin', ...after },
  { name: 'before the request is sent', ...transport, method: 'send', ...before },
  { name: 'half of the request is sent', cut: { in: 'request', after: 60 } },
  { name: 'request carried out, nothing answered', cut: { in: 'answer', after: 0 } },
  { name: 'request carried out, half of the answer arrived', cut: { in: 'answer', after: 60 } },
  { name: 'answer arrived, not looked at', ...transport, method: 'send', ...after },
  { name: 'before the end of the run is written down', ...recorder, method: 'succeed', ...before },
  { name: 'end of the run written down, not answered', ...recorder, method: 'succeed', ...after },
];

const runs = { module: 'runs/runs.repository.js', of: 'RunsRepository', pass: 1 };

/** While the next service ends the runs that were left behind. */
export const ABANDONED_POINTS: readonly ArmedPoint[] = [
  { name: 'before abandoned runs are ended', ...runs, method: 'endAbandoned', when: 'before' },
  { name: 'abandoned runs ended', ...runs, method: 'endAbandoned', when: 'after' },
];
