import { AppError } from '../../common/errors/app-error.js';
import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import {
  inLanguage,
  type Instant,
  type Language,
  type Resolution,
  resolveLocal,
  resolveShown,
  resolveStartOfDay,
  type TimeContext,
} from '../../language/time/index.js';

/** The argument that is missing where nobody knows the zone. */
export const TIME_ZONE = 'timeZone';

/** The clock of a person, who may be where nobody knows. */
export class PersonClock implements SpokenClock {
  readonly now: string;

  /**
   * @param now milliseconds since the epoch
   * @param context `undefined` where the zone is not known
   */
  constructor(
    now: number,
    private readonly context: TimeContext | undefined,
    readonly language: Language = 'en',
  ) {
    this.now = `${new Date(now).toISOString().slice(0, 19)}Z`;
  }

  zone(): string {
    return this.known().zone;
  }

  today(): string {
    return settled(resolveShown(undefined, this.known())).local.slice(0, 'YYYY-MM-DD'.length);
  }

  instantOf(local: string): string {
    return settled(resolveLocal(local, this.known())).utc;
  }

  startOf(date: string): string {
    return settled(resolveStartOfDay(date, this.known())).utc;
  }

  localAt(instant: string): string {
    return settled(resolveShown(instant, this.known())).local;
  }

  private known(): TimeContext {
    if (this.context === undefined) throw new ZoneNeeded();
    return inLanguage(this.context, this.language);
  }
}

/** The error for a day or a time of which nobody knows where it is. */
export class ZoneNeeded extends AppError {
  constructor(details: Readonly<Record<string, unknown>> = {}) {
    super(
      'validation_error',
      'Days and times need a time zone, and nobody told yours: give one as timezone, such as Europe/Berlin.',
      { details: { ...details, kind: 'clarify', missing: [TIME_ZONE], candidates: [] } },
    );
  }

  override withDetails(details: Readonly<Record<string, unknown>>): ZoneNeeded {
    return new ZoneNeeded({ ...details, ...this.details });
  }
}

function settled(resolution: Resolution<Instant>): Instant {
  if (resolution.kind === 'resolved') return resolution.value;
  const { missing, message, candidates } = resolution;
  if (missing === TIME_ZONE) throw new ZoneNeeded();
  throw clarify(message, { missing: [missing], candidates: candidates.map(({ utc }) => utc) });
}
