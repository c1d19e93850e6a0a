import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../common/errors/app-error.js';
import { Clock } from '../common/time/clock.js';
import { withTimeLimit } from '../common/time/with-time-limit.js';
import type { Configuration } from '../config/configuration.js';
import type { PersonSettings } from '../integrations/spoken/spoken-forms.js';
import { CallerDefaults } from './caller-defaults.js';
import { CLOCKIFY_OPERATIONS } from './catalogue/index.js';
import { CLOCKIFY } from './client/clockify-errors.js';

/** A sentence is waiting: who cannot tell soon is not waited for. */
const PATIENCE_MS = 3_000;
const WEEK_STARTS: readonly PersonSettings['weekStart'][] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** Where the user is whom the credential belongs to, as Clockify knows it. */
@Injectable()
export class UserSettings {
  private readonly getUser = CLOCKIFY_OPERATIONS.find(({ name }) => name === 'get_user');
  private readonly configured: boolean;

  constructor(
    private readonly callerDefaults: CallerDefaults,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(UserSettings.name);
    this.configured = config.get('clockify', { infer: true }).credential !== undefined;
  }

  /** `undefined` without a credential, and where Clockify does not tell. Never rejects. */
  async get(): Promise<PersonSettings | undefined> {
    if (!this.configured) return undefined;
    try {
      return settingsIn(await withTimeLimit(this.clock, PATIENCE_MS, (signal) => this.ask(signal)));
    } catch (error) {
      this.logger.warn(
        { code: error instanceof AppError ? error.code : undefined },
        'Clockify did not tell the time zone',
      );
      return undefined;
    }
  }

  /** What was found out lately; nothing where Clockify would have to be asked. */
  known(): PersonSettings | undefined {
    return settingsIn(this.callerDefaults.known()?.settings);
  }

  private async ask(signal: AbortSignal): Promise<unknown> {
    const { getUser } = this;
    if (getUser === undefined) throw new Error('The catalogue has no operation get_user');
    const { settings } = await this.callerDefaults.caller({
      operation: getUser,
      params: {},
      signal,
      deadline: this.clock.monotonic() + PATIENCE_MS,
      onAttempt: () => undefined,
      onNote: () => undefined,
    });
    return settings;
  }
}

function settingsIn(settings: unknown): PersonSettings | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined;
  const timeZone: unknown = Reflect.get(settings, 'timeZone');
  const written: unknown = Reflect.get(settings, 'weekStart');
  if (typeof timeZone !== 'string' || timeZone === '') return undefined;
  return { system: CLOCKIFY.name, timeZone, weekStart: WEEK_STARTS.find((day) => day === written) ?? 'MONDAY' };
}
