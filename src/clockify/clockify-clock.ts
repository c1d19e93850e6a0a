import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Clock } from '../common/time/clock.js';
import type { Configuration } from '../config/configuration.js';
import { describeDifference } from '../integrations/upstream/clock-difference.js';
import { UpstreamClocks } from '../integrations/upstream/upstream-clocks.js';

/** What time it is at Clockify, as its answers tell. */
@Injectable()
export class ClockifyClock {
  /** The host of almost everything comes first. */
  private readonly hosts: readonly string[];

  constructor(
    private readonly clocks: UpstreamClocks,
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    const { baseUrl, reportsUrl, auditlogUrl } = config.get('clockify', { infer: true });
    this.hosts = [...new Set([baseUrl, reportsUrl, auditlogUrl].map((url) => new URL(url).host))];
  }

  /** Milliseconds since the epoch by Clockify's clock; by ours before it has answered. */
  now(): number {
    const [time = this.clock.now()] = this.hosts.flatMap((host) => this.clocks.timeAt(host) ?? []);
    return time;
  }

  /** A sentence about how far our clock is off, where that is more than a minute. */
  warning(): string | undefined {
    const [difference] = this.hosts.flatMap((host) => this.clocks.differenceFrom(host) ?? []);
    return difference === undefined ? undefined : describeDifference(difference, 'Clockify');
  }
}
