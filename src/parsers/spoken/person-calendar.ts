import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { PersonSettings } from '../../integrations/spoken/spoken-forms.js';
import type { TimeContext } from '../time/index.js';

const USUAL_WEEK_START = 'MONDAY';
/** Who changes the settings in Clockify waits no longer than this for them to count here. */
const KEPT_FOR_MS = 60_000;

/** Knows when and where a person speaks. */
@Injectable()
export class PersonCalendar {
  private kept: { readonly settings: PersonSettings; readonly until: number } | undefined;

  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * Does work that goes by the calendar of a person. Their integration is asked only for what the work wants to know and
   * nobody has told: the zone, or on which day the week begins.
   * @param zone where they say they are; else it is as their integration knows it
   * @param work is done anew, with the answer, where the integration was asked. Its context is `undefined` where nobody
   *   knows the zone: it is not guessed
   */
  async with<Result>(zone: string | undefined, work: (context: TimeContext | undefined) => Result): Promise<Result> {
    const known = this.knownIn(zone);
    if (known !== undefined) return work(known);
    if (zone !== undefined) {
      const trial = new TrialContext(this.clock.now(), zone);
      const outcome = attempt(() => work(trial));
      if (!trial.isWeekWanted) return outcome();
    }
    return work(await this.contextIn(zone));
  }

  private async contextIn(zone: string | undefined): Promise<TimeContext | undefined> {
    const settings = await this.settings();
    const now = this.clock.now();
    this.kept = settings && { settings, until: now + KEPT_FOR_MS };
    return contextOf(settings, zone, now);
  }

  /** Whether it was asked for lately, so that nobody has to be asked again. */
  get isKnown(): boolean {
    return this.kept !== undefined && this.clock.now() < this.kept.until;
  }

  private knownIn(zone: string | undefined): TimeContext | undefined {
    return this.isKnown ? contextOf(this.kept?.settings, zone, this.clock.now()) : undefined;
  }

  private async settings(): Promise<PersonSettings | undefined> {
    for (const { spoken } of this.registry.all()) {
      const settings = await spoken?.settings();
      if (settings !== undefined) return settings;
    }
    return undefined;
  }
}

/** A calendar of which only the zone is known; it notices when more of it is wanted. */
class TrialContext implements TimeContext {
  isWeekWanted = false;

  constructor(
    readonly now: number,
    readonly zone: string,
  ) {}

  get weekStart(): TimeContext['weekStart'] {
    this.isWeekWanted = true;
    return USUAL_WEEK_START;
  }
}

/** Does work now and tells later what came of it, be it a failure. */
function attempt<Result>(work: () => Result): () => Result {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function contextOf(
  settings: PersonSettings | undefined,
  zone: string | undefined,
  now: number,
): TimeContext | undefined {
  const known = zone ?? settings?.timeZone;
  if (known === undefined) return undefined;
  return { now, zone: known, weekStart: settings?.weekStart ?? USUAL_WEEK_START };
}
