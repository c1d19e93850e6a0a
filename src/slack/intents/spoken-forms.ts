import { nearest } from '../../common/text/nearest.js';
import { AppError } from '../../common/errors/app-error.js';
import type { Params } from '../../integrations/operation.js';
import type { SpokenArgs, SpokenParameter } from '../../integrations/spoken/spoken-args.js';
import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import { SLACK_NEEDS } from './needs.js';
import type {
  LookUpCall,
  LoweredCommand,
  PersonSettings,
  SpokenForms,
} from '../../integrations/spoken/spoken-forms.js';

type SpokenParameters = Readonly<Record<string, SpokenParameter>>;

const TEXT: SpokenParameter = { kind: 'text' };

/** What can be said of an operation. Layouts, links and how markup is read are for those who write parameters. */
const SAID: ReadonlyMap<string, SpokenParameters> = new Map<string, SpokenParameters>([
  ['post_message', { channel: TEXT, text: TEXT }],
  ['update_message', { channel: TEXT, ts: TEXT, text: TEXT }],
  ['lookup_user_by_email', { email: TEXT }],
]);

/** The argument that Slack reads as markup. */
const MESSAGE = 'text';

/** How Slack is spoken to: what a person says is shown as they said it. */
export const SLACK_SPOKEN_FORMS: SpokenForms = {
  parametersOf,
  needsOf: (operation: string): readonly SpokenNeed[] => SLACK_NEEDS[operation] ?? [],
  lower,
  lookUp: (_operation: string, { params }: LoweredCommand, _clock: SpokenClock, _call: LookUpCall): Promise<Params> =>
    Promise.resolve(params),
  answersFile: () => false,
  settings: (): Promise<PersonSettings | undefined> => Promise.resolve(undefined),
};

function parametersOf(operation: string): SpokenParameters {
  return SAID.get(operation) ?? {};
}

function lower(operation: string, args: SpokenArgs): LoweredCommand {
  const known = parametersOf(operation);
  const unknown = Object.keys(args).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) throw unsayable(operation, unknown, Object.keys(known));
  const params = Object.entries(args).map(([name, value]) => [
    name,
    name === MESSAGE && typeof value === 'string' ? escapeMarkup(value) : value,
  ]);
  return { params: Object.fromEntries(params), wanted: [], notes: [] };
}

/**
 * A text that Slack shows as it is. Left alone, `<b and c>` would vanish and `<!channel>` would call everybody:
 * https://docs.slack.dev/messaging/formatting-message-text. `@channel` calls nobody as long as `link_names` and `parse`
 * are not set, which no parameter of ours does.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unsayable(operation: string, unknown: readonly string[], known: readonly string[]): AppError {
  const [first = ''] = unknown;
  const meant = nearest(first, known);
  return new AppError('validation_error', `${first} is nothing that can be said of ${operation}.`, {
    details: { kind: 'clarify', missing: [], candidates: meant === undefined ? known : [meant], unknown },
  });
}
