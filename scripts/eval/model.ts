import { NEEDS } from '../../src/clockify/intents/needs.ts';
import { appendFileSync, readFileSync } from 'node:fs';
import type { SpokenForms } from '../../src/integrations/spoken/spoken-forms.ts';
import type { Found } from './score.ts';
import type { TimeContext } from '../../src/language/time/index.ts';

/** Where the answers of a model come from, and where they are kept. */
export interface ModelOptions {
  /** A file of recorded answers; without it the model is asked. */
  readonly replay?: string | undefined;
  /** A file that answers are added to. */
  readonly record?: string | undefined;
}

/** An answer as it is recorded, one a line. */
interface RecordedAnswer {
  readonly text: string;
  /** As the model wrote it; null where it did not answer. */
  readonly answer: string | null;
}

const TIMEOUT_MS = 25_000;

/** The compiled service: its classes are more than Node can strip types from. */
function built<Module>(path: string): Promise<Module> {
  return import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<Module>;
}

/**
 * Understands sentences by a model, in the way of the service but without asking twice; `undefined` where it does not.
 * @throws Error where there is neither a recording nor a key
 */
export async function modelReader(
  options: ModelOptions,
  context: TimeContext,
): Promise<(text: string) => Promise<Found | undefined>> {
  const [
    { CLOCKIFY_OPERATIONS },
    { formOf },
    { lower },
    { SLACK_OPERATIONS },
    { IntegrationRegistry },
    { ParamsValidator },
    { buildPrefix, questionMessage },
    { reviewAnswer },
  ] = await Promise.all([
    built<typeof import('../../src/clockify/catalogue/index.ts')>('clockify/catalogue/index.js'),
    built<typeof import('../../src/clockify/intents/form-of.ts')>('clockify/intents/form-of.js'),
    built<typeof import('../../src/clockify/intents/lower.ts')>('clockify/intents/lower.js'),
    built<typeof import('../../src/slack/catalogue.ts')>('slack/catalogue.js'),
    built<typeof import('../../src/integrations/integration-registry.ts')>('integrations/integration-registry.js'),
    built<typeof import('../../src/integrations/params-validator.ts')>('integrations/params-validator.js'),
    built<typeof import('../../src/parsers/llm/prompt.ts')>('parsers/llm/prompt.js'),
    built<typeof import('../../src/parsers/llm/review-answer.ts')>('parsers/llm/review-answer.js'),
  ]);
  const operation = (name: string) => CLOCKIFY_OPERATIONS.find((row) => row.name === name)!;
  const spoken: SpokenForms = {
    parametersOf: (name) => formOf(operation(name)).args,
    lower: (name, args, clock) => lower(operation(name), args, clock),
    lookUp: (_name, { params }) => Promise.resolve(params),
    needsOf: (name) => NEEDS[name] ?? [],
    answersFile: () => false,
    settings: () => Promise.resolve(undefined),
  };
  const idle = { summary: '', isConfigured: () => true, execute: notRun, plan: notRun };
  const registry = new IntegrationRegistry([
    { ...idle, name: 'clockify', operations: CLOCKIFY_OPERATIONS, spoken },
    { ...idle, name: 'slack', operations: SLACK_OPERATIONS },
  ]);
  const validator = new ParamsValidator();
  const prefix = buildPrefix(registry);
  const answerTo = options.replay === undefined ? await asker(prefix, questionMessage) : replayer(options.replay);
  return async (text) => {
    const answer = await answerTo(text);
    if (options.record !== undefined)
      appendFileSync(options.record, `${JSON.stringify({ text, answer } satisfies RecordedAnswer)}\n`);
    if (answer === null) return undefined;
    const verdict = reviewAnswer(answer, {
      registry,
      text,
      sentenceContext: { now: context.now, context },
      problemsOf: (row, params) => validator.problemsOf(row, params),
    });
    switch (verdict.kind) {
      case 'faulty':
        return undefined;
      case 'action': {
        const { integration, operation: name, args } = verdict.command;
        return { kind: 'action', operation: `${integration}.${name}`, args };
      }
      default: {
        const { kind, candidate, args = {}, missing, say } = verdict;
        return {
          kind,
          ...(candidate !== undefined && { operation: candidate }),
          args,
          missing,
          candidates: [],
          message: say,
        };
      }
    }
  };
}

function notRun(): never {
  throw new Error('Nothing is run here.');
}

function replayer(file: string): (text: string) => Promise<string | null> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const answers = new Map(
    lines.map((line) => JSON.parse(line) as RecordedAnswer).map(({ text, answer }) => [text, answer]),
  );
  return (text) => Promise.resolve(answers.get(text) ?? null);
}

async function asker(
  prefix: string,
  question: (text: string) => string,
): Promise<(text: string) => Promise<string | null>> {
  const {
    DEEPSEEK_API_KEY: apiKey,
    LLM_BASE_URL: baseUrl = 'https://api.deepseek.com',
    LLM_MODEL: model = 'deepseek-flash',
  } = process.env;
  if (apiKey === undefined || apiKey === '')
    throw new Error('--model needs DEEPSEEK_API_KEY, or a recording as --replay FILE.');
  return async (text) => {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: prefix },
          { role: 'user', content: question(text) },
        ],
        thinking: { type: 'disabled' },
        response_format: { type: 'json_object' },
        temperature: 0,
        max_tokens: 1024,
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`The model answered ${response.status}.`);
    const { choices } = (await response.json()) as { choices?: { message?: { content?: string } }[] };
    return choices?.[0]?.message?.content ?? null;
  };
}
