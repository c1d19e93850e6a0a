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
   * The calendar of the person.
   * @param zone where they say they are; else it is as their integration knows it
   * @returns `undefined` where nobody knows the zone: it is not guessed
   */
  async contextIn(zone: string | undefined): Promise<TimeContext | undefined> {
    const settings = await this.settings();
    const now = this.clock.now();
    this.kept = settings && { settings, until: now + KEPT_FOR_MS };
    return contextOf(settings, zone, now);
  }

  /** The same, where it was asked for lately and nobody has to be asked again. */
  knownIn(zone: string | undefined): TimeContext | undefined {
    const now = this.clock.now();
    return this.kept === undefined || now >= this.kept.until ? undefined : contextOf(this.kept.settings, zone, now);
  }

  private async settings(): Promise<PersonSettings | undefined> {
    for (const { spoken } of this.registry.all()) {
      const settings = await spoken?.settings();
      if (settings !== undefined) return settings;
    }
    return undefined;
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
