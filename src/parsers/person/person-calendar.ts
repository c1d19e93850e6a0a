import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { PersonSettings } from '../../integrations/spoken/spoken-forms.js';
import type { PersonContext } from './person-context.js';

const USUAL_WEEK_START = 'MONDAY';

/** Knows when and where a person speaks. */
@Injectable()
export class PersonCalendar {
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
  async with<Result>(zone: string | undefined, work: (context: PersonContext | undefined) => Result): Promise<Result> {
    const known = this.knownIn(zone);
    if (known !== undefined) return work(known);
    if (zone !== undefined) {
      const trial = new TrialContext(this.clock.now(), zone);
      const outcome = attempt(() => work(trial));
      if (!trial.isWeekWanted) return outcome();
    }
    return work(await this.contextIn(zone));
  }

  private async contextIn(zone: string | undefined): Promise<PersonContext | undefined> {
    const settings = await this.settings();
    if (settings !== undefined) return this.contextOf(settings, zone);
    if (zone === undefined) return undefined;
    const base = { now: this.clock.now(), zone, weekStart: USUAL_WEEK_START } as const;
    return this.shouldBeKnown() ? { ...base, settingsUnread: true } : base;
  }

  /** Whether it was asked for lately, so that nobody has to be asked again. */
  get isKnown(): boolean {
    return this.knownSettings() !== undefined;
  }

  private knownIn(zone: string | undefined): PersonContext | undefined {
    const settings = this.knownSettings();
    return settings && this.contextOf(settings, zone);
  }

  private knownSettings(): PersonSettings | undefined {
    for (const { spoken } of this.registry.all()) {
      const settings = spoken?.knownSettings?.();
      if (settings !== undefined) return settings;
    }
    return undefined;
  }

  private async settings(): Promise<PersonSettings | undefined> {
    for (const { spoken } of this.registry.all()) {
      const settings = await spoken?.settings();
      if (settings !== undefined) return settings;
    }
    return undefined;
  }

  private shouldBeKnown(): boolean {
    return this.registry.all().some((integration) => integration.spoken !== undefined && integration.isConfigured());
  }

  private contextOf({ timeZone, weekStart, system }: PersonSettings, zone: string | undefined): PersonContext {
    const now = this.clock.now();
    return zone === undefined ? { now, zone: timeZone, weekStart, zoneOf: system } : { now, zone, weekStart };
  }
}

/** A calendar of which only the zone is known; it notices when more of it is wanted. */
class TrialContext implements PersonContext {
  isWeekWanted = false;

  constructor(
    readonly now: number,
    readonly zone: string,
  ) {}

  get weekStart(): PersonContext['weekStart'] {
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
