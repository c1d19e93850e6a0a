import { toConfiguration } from './config/configuration.js';
import { validateEnvironment } from './config/environment.js';
import { startWarnings } from './start-warnings.js';

const warningsOf = (env: Record<string, string>, webhooksAreOpen = false) =>
  startWarnings(toConfiguration(validateEnvironment(env)), { webhooksAreOpen });

describe('startWarnings', () => {
  it('is silent about a service that is set up', () => {
    const env = {
      API_KEYS: 'ci:0123456789abcdef',
      CLOCKIFY_API_KEY: 'clockify-key-1',
    };
    expect(warningsOf(env)).toEqual([]);
  });

  it('tells what is open to everybody and what is missing', () => {
    expect(warningsOf({}, true)).toEqual([
      expect.stringContaining('API_KEYS'),
      expect.stringContaining('CLOCKIFY_API_KEY'),
      expect.stringMatching(/create_webhook.*CLOCKIFY_WEBHOOK_TOKENS/),
    ]);
  });

  it.each(['deepseek-chat', 'deepseek-reasoner'])('tells that %s is retired', (model) => {
    expect(warningsOf({ LLM_MODEL: model }).at(-1)).toMatch(new RegExp(`LLM_MODEL is ${model}.*deepseek-flash`));
  });

  it('tells of types to forward that do not exist', () => {
    const env = {
      FORWARD_URL: 'https://receiver.example.org',
      FORWARD_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}`,
      FORWARD_TYPES: 'NEW_TIME_ENTRY,NEW_TIMEENTRY',
    };
    expect(warningsOf(env).at(-1)).toMatch(/^FORWARD_TYPES has NEW_TIMEENTRY,/);
  });
});
