import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { PersonSettings } from '../../integrations/spoken/spoken-forms.js';
import type { TimeContext } from '../time/index.js';

const USUAL_WEEK_START = 'MONDAY';

/** Knows when and where a person speaks. */
@Injectable()
export class PersonCalendar {
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
    const known = zone ?? settings?.timeZone;
    if (known === undefined) return undefined;
    return { now: this.clock.now(), zone: known, weekStart: settings?.weekStart ?? USUAL_WEEK_START };
  }

  private async settings(): Promise<PersonSettings | undefined> {
    for (const { spoken } of this.registry.all()) {
      const settings = await spoken?.settings();
      if (settings !== undefined) return settings;
    }
    return undefined;
  }
}
