import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUtterances } from '../../scripts/eval/utterance.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import { fillIn } from '../../src/clockify/names/fill-in.js';
import { valueAt } from '../../src/clockify/pages/at-path.js';
import { INTENTS, type IntentName } from '../../src/clockify/intents/intents.js';
import { formOf } from '../../src/clockify/intents/form-of.js';
import { SPOKEN_FORMS } from '../../src/clockify/intents/forms/index.js';
import { SENTENCES } from '../../src/clockify/intents/sentences/index.js';
import { LISTINGS } from '../../src/clockify/intents/look-ups/index.js';
import { WANTED_KINDS } from '../../src/clockify/intents/look-ups/wanted-kind.js';
import { lower } from '../../src/clockify/intents/lower.js';
import type { Params } from '../../src/integrations/operation.js';
import { ParamsValidator } from '../../src/integrations/params-validator.js';
import type { SpokenArgs } from '../../src/integrations/spoken/spoken-args.js';
import type { WantedThing } from '../../src/integrations/spoken/spoken-forms.js';
import { type Constant, type Template, templateParser } from '../../src/language/engine/notation.js';
import { understandSentence as understand } from '../../scripts/eval/understand-sentence.js';
import type { Intent, SpokenLanguage } from '../../src/integrations/spoken/intent.js';
import { PersonClock } from '../../src/parsers/person/person-clock.js';

const NOW = Date.parse('2026-11-23T08:30:00Z');
const CLOCK = new PersonClock(NOW, { now: NOW, zone: 'Europe/Berlin', weekStart: 'MONDAY' });
const VALIDATOR = new ParamsValidator();
const ID = '64a687e29ae1f428e7ebe303';
const LANGUAGES: readonly SpokenLanguage<IntentName>[] = Object.values(SENTENCES);
const README = readFileSync('README.md', 'utf8');
const FILE = join(__dirname, '../fixtures/utterances.jsonl');

/** What a look-up puts in, where it is more than an id at the path. */
const FOUND: Readonly<Record<string, (path: string) => Params>> = {
  entryToContinue: () => ({}),
  entryTimes: () => ({ 'body.end': '2026-11-23T08:00:00Z' }),
  entryToRepeat: () => ({ 'body.start': '2026-11-23T08:00:00Z' }),
  entryToSplit: () => ({ 'body.end': '2026-11-23T08:30:00Z' }),
  stoppedTimer: () => ({}),
  projectInText: () => ({}),
  projectToChoose: (path) => ({ [path]: ID }),
  timeEntries: (path) => ({ [path]: [ID] }),
  assignees: (path) => ({ [path]: [ID] }),
  tags: (path) => ({ [path]: [ID] }),
  nextInvoiceNumber: (path) => ({ [path]: '2026-118' }),
  invoiceCurrency: (path) => ({ [path]: 'EUR' }),
  expenseToChange: (path) => ({
    'body.amount': 42.5,
    'body.date': '2026-11-20',
    'body.categoryId': ID,
    [path]: ID,
  }),
  sharedReportToChange: (path) => ({ 'body.name': 'Weekly', [path]: ID }),
  timeOffRequest: (path) => ({ [path]: ID, policyId: ID }),
  policyWithPeriod: (path) => ({
    [path]: ID,
    'body.timeOffPeriod': { period: { start: '2026-11-24', days: 1 } },
  }),
};

function found({ kind, path }: WantedThing): Params {
  const inFilter = path.endsWith('.ids') || path === 'body.users';
  return FOUND[kind]?.(path) ?? { [path]: inFilter ? [ID] : ID };
}

function operationOf(name: string) {
  const operation = CLOCKIFY_OPERATIONS.find((row) => `clockify.${row.name}` === name);
  if (operation === undefined) throw new Error(`there is no ${name}`);
  return operation;
}

/** Parameters with everything looked up; what was said goes before what was found. */
function lowered(name: string, args: SpokenArgs): Params {
  const { params, wanted } = lower(operationOf(name), args, CLOCK);
  return wanted
    .flatMap((thing) => Object.entries(found(thing)))
    .reduce<Params>(
      (all, [path, value]) => (valueAt(params, path.split('.')) === undefined ? fillIn(all, path, value) : all),
      params,
    );
}

/** What the catalogue does not take of what was said. */
function problemsOf(name: string, args: SpokenArgs): readonly unknown[] {
  return VALIDATOR.problemsOf(operationOf(name), lowered(name, args));
}

describe('what can be said of Clockify', () => {
  const utterances = readUtterances(FILE).filter(
    ({ expect: { kind, operation } }) => kind === 'action' && operation?.startsWith('clockify.') === true,
  );

  it.each(utterances.map(({ text, expect: { operation, args } }) => [text, String(operation), args] as const))(
    'becomes parameters that the catalogue takes: %s',
    (_text, operation, args) => {
      expect(problemsOf(operation, args as SpokenArgs)).toEqual([]);
    },
  );

  it('becomes parameters that the catalogue takes: the example of every sentence, which is its own operation', () => {
    const context = { now: NOW, zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;
    const examples = LANGUAGES.flatMap(({ topics }) => topics.flatMap(({ sentences }) => Object.entries(sentences)));
    const problems = examples.flatMap<unknown>(([name, { example }]) => {
      const understood = understand(example, context);
      const { operation = name }: Intent = INTENTS[name as IntentName];
      if (understood.kind !== 'action') return [`${example}: ${understood.kind}`];
      if (understood.operation !== `clockify.${operation}`) return [`${example}: ${understood.operation}`];
      return problemsOf(understood.operation, understood.args).map((problem) => ({ example, problem }));
    });
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(SENTENCES))('says as much in every language as README tells: %s', (_language, { topics }) => {
    const names = new Set(topics.flatMap(({ sentences }) => Object.keys(sentences)));
    const operations = new Set(
      Object.entries<Intent>(INTENTS).flatMap(([name, { operation = name }]) => (names.has(name) ? [operation] : [])),
    );
    expect(Object.keys(INTENTS).filter((name) => !names.has(name))).toEqual([]);
    const [, told] = /Each of the five languages says all of it: (\d+) of\s+Clockify's operations/.exec(README) ?? [];
    expect(operations.size).toBe(Number(told));
  });

  it('takes every word that a phrase gives by itself', () => {
    const unfit = given().flatMap(({ operation, constants }) => {
      const places = formOf(operationOf(operation)).args;
      return constants.flatMap(({ arg, value }) => {
        const place = places[arg];
        const isTaken = place === undefined || arg.includes('.') || place.convert(value, CLOCK) !== undefined;
        return isTaken ? [] : [`${operation} ${arg}=${value}`];
      });
    });
    expect([...new Set(unfit)]).toEqual([]);
  });

  it('has a place for every argument that a phrase can give', () => {
    const phrases = given();
    expect(phrases.length).toBeGreaterThan(20);
    const homeless = phrases.flatMap(({ operation, args }) => {
      const places = formOf(operationOf(operation)).args;
      return [...args].filter((arg) => !Object.hasOwn(places, arg)).map((arg) => `${operation} ${arg}`);
    });
    expect([...new Set(homeless)]).toEqual([]);
  });

  it('is said of operations that there are', () => {
    const known = new Set(CLOCKIFY_OPERATIONS.map(({ name }) => name));
    expect(Object.keys(SPOKEN_FORMS).filter((name) => !known.has(name))).toEqual([]);
  });

  it('puts everything where the catalogue has a place for it', () => {
    const nowhere = CLOCKIFY_OPERATIONS.flatMap((operation) =>
      Object.entries(formOf(operation).args).flatMap(([name, { to }]) =>
        to === undefined || isKnown(operation.parameters, to.split('.')) ? [] : [`${operation.name} ${name}: ${to}`],
      ),
    );
    expect(nowhere).toEqual([]);
    const unwanted = CLOCKIFY_OPERATIONS.flatMap((operation) =>
      (formOf(operation).wants ?? []).flatMap(({ to }) =>
        isKnown(operation.parameters, to.split('.')) ? [] : [`${operation.name}: ${to}`],
      ),
    );
    expect(unwanted).toEqual([]);
  });

  it('lists what it looks up with operations that only read', () => {
    const risks = Object.values(LISTINGS).map(({ operation }) => operationOf(`clockify.${operation}`).risk);
    expect(new Set(risks)).toEqual(new Set(['read']));
    expect(Object.keys(LISTINGS).filter((kind) => !WANTED_KINDS.some((known) => known === kind))).toEqual([]);
  });
});

interface Given {
  readonly operation: string;
  readonly args: ReadonlySet<string>;
  readonly constants: readonly { readonly arg: string; readonly value: Constant }[];
}

/** What the sentences of every language give to the operations of Clockify. */
function given(): readonly Given[] {
  return LANGUAGES.flatMap(({ rules, clauses, topics }) =>
    topics.flatMap((topic) => {
      const parse = templateParser({ rules: { ...rules, ...topic.rules }, clauses: { ...clauses, ...topic.clauses } });
      return Object.entries(topic.sentences).map(([name, { says }]) => {
        const { operation = name, gives = {} }: Intent = INTENTS[name as IntentName];
        const templates = says.map(parse);
        const always = Object.entries(gives).map(([arg, value]) => ({ arg, value }));
        return {
          operation: `clockify.${operation}`,
          args: new Set([...Object.keys(gives), ...templates.flatMap(argsIn)]),
          constants: [...always, ...templates.flatMap(constantsIn)],
        };
      });
    }),
  );
}

/** The arguments that a sentence of a template can give; `_` is only said, and `entry.start` is a part of `entry`. */
function argsIn(template: Template): string[] {
  switch (template.kind) {
    case 'word':
      return [];
    case 'slot':
      return [...namesIn(template.arg), ...(template.arg === 'amount' ? ['currency'] : [])];
    case 'constant':
      return namesIn(template.arg);
    case 'sequence':
      return template.parts.flatMap(argsIn);
    case 'choice':
    case 'clauses':
      return template.options.flatMap(argsIn);
  }
}

function constantsIn(template: Template): Given['constants'] {
  switch (template.kind) {
    case 'word':
    case 'slot':
      return [];
    case 'constant':
      return [template];
    case 'sequence':
      return template.parts.flatMap(constantsIn);
    case 'choice':
    case 'clauses':
      return template.options.flatMap(constantsIn);
  }
}

function namesIn(name: string): string[] {
  return name.split('..').flatMap((arg) => (arg === '_' ? [] : [arg.split('.')[0] ?? arg]));
}

interface Known {
  readonly properties?: Readonly<Record<string, Known>>;
  readonly items?: Known;
}

function isKnown(schema: Known, [name = '', ...rest]: readonly string[]): boolean {
  const field = schema.properties?.[name];
  return field !== undefined && (rest.length === 0 || isKnown(field, rest));
}
