import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readUtterances, type Utterance } from '../../scripts/eval/utterance.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import { fillIn } from '../../src/clockify/names/fill-in.js';
import { formOf } from '../../src/clockify/spoken/form-of.js';
import { SPOKEN_FORMS } from '../../src/clockify/spoken/forms/index.js';
import { LISTINGS } from '../../src/clockify/spoken/look-ups/index.js';
import { WANTED_KINDS } from '../../src/clockify/spoken/look-ups/wanted-kind.js';
import { lower } from '../../src/clockify/spoken/lower.js';
import type { Params } from '../../src/integrations/operation.js';
import { ParamsValidator } from '../../src/integrations/params-validator.js';
import type { SpokenArgs } from '../../src/integrations/spoken/spoken-args.js';
import type { WantedThing } from '../../src/integrations/spoken/spoken-forms.js';
import { type Template, templateParser } from '../../src/parsers/phrases/engine/notation.js';
import type { PhraseLanguage } from '../../src/parsers/phrases/phrase.js';
import { PersonClock } from '../../src/parsers/spoken/person-clock.js';

const NOW = Date.parse('2026-11-23T08:30:00Z');
const CLOCK = new PersonClock(NOW, { now: NOW, zone: 'Europe/Berlin', weekStart: 'MONDAY' });
const ID = '64a687e29ae1f428e7ebe303';
const LANGUAGES = join(__dirname, '../../src/parsers/phrases/languages');
const FILE = join(__dirname, '../fixtures/utterances.jsonl');

/** What a look-up puts in, where it is more than an id at the path. */
const FOUND: Readonly<Record<string, (path: string) => Params>> = {
  entryToContinue: () => ({}),
  timeEntries: (path) => ({ [path]: [ID] }),
  assignees: (path) => ({ [path]: [ID] }),
  tags: (path) => ({ [path]: [ID] }),
  nextInvoiceNumber: (path) => ({ [path]: '2026-118' }),
  invoiceCurrency: (path) => ({ [path]: 'EUR' }),
  sharedReportToChange: (path) => ({ [path]: ID, 'body.name': 'Weekly' }),
  expenseToChange: (path) => ({
    'body.amount': 12,
    'body.categoryId': ID,
    'body.date': '2026-11-20',
    [path]: ID,
  }),
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

/** Parameters with everything looked up. */
function lowered(name: string, args: SpokenArgs): Params {
  const { params, wanted } = lower(operationOf(name), args, CLOCK);
  return wanted
    .flatMap((thing) => Object.entries(found(thing)))
    .reduce<Params>((all, [path, value]) => fillIn(all, path, value), params);
}

describe('what can be said of Clockify', () => {
  const validator = new ParamsValidator();
  const utterances = readUtterances(FILE).filter(
    ({ expect: { kind, operation } }) => kind === 'action' && operation?.startsWith('clockify.') === true,
  );

  /** Clockify has no expense without a project, and people speak of one without saying it. */
  const lacksProject = ({ expect: { operation, args } }: Utterance): boolean =>
    operation === 'clockify.create_expense' && !Object.hasOwn(args, 'project');

  it.each(utterances.filter(lacksProject).map(({ text, expect: { args } }) => [text, args] as const))(
    'asks for the project that an expense cannot be without: %s',
    (_text, args) => {
      expect(() => lowered('clockify.create_expense', args as SpokenArgs)).toThrow('Say also: project.');
    },
  );

  it.each(
    utterances
      .filter((utterance) => !lacksProject(utterance))
      .map(({ text, expect: { operation, args } }) => [text, String(operation), args] as const),
  )('becomes parameters that the catalogue takes: %s', (_text, operation, args) => {
    expect(validator.problemsOf(operationOf(operation), lowered(operation, args as SpokenArgs))).toEqual([]);
  });

  it.each([
    ['clockify.list_invoices', { status: 'overdue' }, { statuses: 'OVERDUE' }],
    ['clockify.list_invoices', { statuses: ['OVERDUE'] }, { statuses: 'OVERDUE' }],
    ['clockify.list_time_off_requests', { status: 'pending' }, { body: { statuses: ['PENDING'] } }],
    [
      'clockify.list_time_off_requests',
      { statuses: ['PENDING', 'REJECTED'] },
      { body: { statuses: ['PENDING', 'REJECTED'] } },
    ],
  ] as const)('takes one status or several: %s %j', (operation, args, params) => {
    expect(lowered(operation, args)).toMatchObject(params);
  });

  it('says that invoices of several statuses cannot be listed alone', () => {
    const { params, notes } = lower(operationOf('clockify.list_invoices'), { statuses: ['SENT', 'OVERDUE'] }, CLOCK);
    expect(params).not.toHaveProperty('statuses');
    expect(notes).toEqual([expect.stringContaining('one status or of all')]);
  });

  it('has a place for every argument that a phrase can give', async () => {
    const given = (await languages()).flatMap(({ rules, clauses, topics }) =>
      topics.flatMap((topic) => {
        const names = { rules: { ...rules, ...topic.rules }, clauses: { ...clauses, ...topic.clauses } };
        const parse = templateParser(names);
        return topic.phrases.map(({ operation, says, gives = {} }) => ({
          operation,
          args: new Set([...Object.keys(gives), ...says.flatMap((text) => argsIn(parse(text)))]),
        }));
      }),
    );
    expect(given.length).toBeGreaterThan(20);
    const homeless = given
      .filter(({ operation }) => operation.startsWith('clockify.'))
      .flatMap(({ operation, args }) => {
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
  });

  it('lists what it looks up with operations that only read', () => {
    const risks = Object.values(LISTINGS).map(({ operation }) => operationOf(`clockify.${operation}`).risk);
    expect(new Set(risks)).toEqual(new Set(['read']));
    expect(Object.keys(LISTINGS).filter((kind) => !WANTED_KINDS.some((known) => known === kind))).toEqual([]);
  });
});

/** Every language that phrases are written in. */
async function languages(): Promise<readonly PhraseLanguage[]> {
  const names = readdirSync(LANGUAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = await Promise.all(names.map(({ name }) => import(join(LANGUAGES, name, 'index.ts'))));
  return modules.flatMap((module: Record<string, PhraseLanguage>) => Object.values(module).filter(isLanguage));
}

function isLanguage(value: unknown): value is PhraseLanguage {
  return typeof value === 'object' && value !== null && 'topics' in value;
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
