import { AppError } from '../../common/errors/app-error.js';
import type { SpokenArg, SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import type { TimeContext } from '../../language/time/index.js';

/** When and where a person speaks, and how that is known. */
export interface PersonContext extends TimeContext {
  /** The system whose settings name the zone, as a person calls it; none where the request named it. */
  readonly zoneOf?: string;
  /** Whether the person's settings should be known and could not be read. */
  readonly settingsUnread?: true;
}

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What a person should know of whose clock the times are that they said. */
export function notesOnTimes(args: SpokenArgs, context: PersonContext | undefined): readonly string[] {
  if (context === undefined || !holdsTime(Object.values(args))) return [];
  const { zone, zoneOf } = context;
  const source = zoneOf === undefined ? 'as the request said' : `the zone of your ${zoneOf} settings`;
  return [`Times are in ${zone}, ${source}.`];
}

/**
 * What a person should know where their settings could not be read, and what they said means something else in a week that
 * begins on another day.
 * @param mean what it means in a context; what makes no sense there fails with an AppError
 */
export function notesOnWeek(
  context: PersonContext | undefined,
  mean: (context: PersonContext) => unknown,
): readonly string[] {
  if (context?.settingsUnread !== true) return [];
  const [one, other] = (['MONDAY', 'SUNDAY'] as const).map((weekStart) => meaningIn({ ...context, weekStart }, mean));
  return one === other ? [] : ['Your settings could not be read: the week is taken to begin on Monday.'];
}

function meaningIn(context: PersonContext, mean: (context: PersonContext) => unknown): string | undefined {
  try {
    return JSON.stringify(mean(context));
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function holdsTime(args: readonly SpokenArg[]): boolean {
  return args.some((arg) =>
    typeof arg === 'string'
      ? LOCAL_TIME.test(arg)
      : typeof arg === 'object' && holdsTime(Array.isArray(arg) ? arg : Object.values(arg)),
  );
}
