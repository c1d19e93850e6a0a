/**
 * Loaded into a service before everything else (`node --import`): wraps methods of its compiled classes, so that the
 * process ends itself with SIGKILL at the place that a test names. Node runs it as it is, without a build.
 */
import 'reflect-metadata';
import { type ArmedPoint, RIGGING, type Rigging } from './fault-point.ts';

const DIST = new URL('../../../dist/', import.meta.url);
const LONG_MS = 60_000;

const { point, clockAheadMs, housekeepingMs }: Rigging = JSON.parse(process.env[RIGGING] ?? '{}');
if (housekeepingMs !== undefined) hurry(housekeepingMs);
if (clockAheadMs !== undefined) await putClockAhead(clockAheadMs);
if (point !== undefined) await arm(point);

process.on('message', (armed: ArmedPoint) => {
  arm(armed).then(
    () => process.send?.({ armed: armed.name }),
    (error: unknown) => process.send?.({ refused: String(error) }),
  );
});
// Being listened to must not keep a service alive that was asked to stop.
process.channel?.unref();

/** @throws Error when there is no such method any more: a test must not go on without its fault */
async function arm({ module, of, method, when, statement, pass }: ArmedPoint): Promise<void> {
  let passes = 0;
  await wrap({ module, of, method }, (call, [first]) => {
    if (statement !== undefined && !isStatement(first, statement)) return call();
    passes += 1;
    if (passes < pass) return call();
    if (when === 'before') return die();
    const result = call();
    return result instanceof Promise ? result.then(die) : die();
  });
}

async function putClockAhead(milliseconds: number): Promise<void> {
  await wrap({ module: 'common/time/system-clock.js', of: 'SystemClock', method: 'now' }, (call) => {
    return Number(call()) + milliseconds;
  });
}

/** What happens every minute or every hour happens soon. */
function hurry(milliseconds: number): void {
  const { setInterval: original } = globalThis;
  const hurried = (callback: () => void, every = 0): NodeJS.Timeout =>
    original(callback, every >= LONG_MS ? milliseconds : every);
  globalThis.setInterval = Object.assign(hurried, original);
}

type Around = (call: () => unknown, args: readonly unknown[]) => unknown;

async function wrap(place: Pick<ArmedPoint, 'module' | 'of' | 'method'>, around: Around): Promise<void> {
  const { module, of, method } = place;
  const exported: object = await import(module.endsWith('.js') ? new URL(module, DIST).href : module);
  const named: unknown = Reflect.get(exported, of);
  const owner: unknown = typeof named === 'function' ? named.prototype : named;
  const original: unknown = isObject(owner) ? Reflect.get(owner, method) : undefined;
  if (!isObject(owner) || typeof original !== 'function') throw new Error(`${module} has no ${of}.${method}`);
  Reflect.set(owner, method, function wrapped(this: unknown, ...args: readonly unknown[]): unknown {
    return around(() => Reflect.apply(original, this, args), args);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** pg takes a statement as text or as an object with the text in it. */
function isStatement(given: unknown, beginning: string): boolean {
  const text = isObject(given) ? Reflect.get(given, 'text') : given;
  return typeof text === 'string' && text.trimStart().startsWith(beginning);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
