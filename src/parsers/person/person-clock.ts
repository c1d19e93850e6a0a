import type { AppError } from '../../common/errors/app-error.js';
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
    if (this.context === undefined) throw zoneNeeded();
    return inLanguage(this.context, this.language);
  }
}

/** The error for a day or a time of which nobody knows where it is. */
export function zoneNeeded(): AppError {
  return clarify(
    'Days and times need a time zone, and nobody told yours: give one as timezone, such as Europe/Berlin.',
    { missing: [TIME_ZONE] },
  );
}

function settled(resolution: Resolution<Instant>): Instant {
  if (resolution.kind === 'resolved') return resolution.value;
  const { missing, message, candidates } = resolution;
  throw clarify(message, { missing: [missing], candidates: candidates.map(({ utc }) => utc) });
}
