import type { Catalogue } from '../../integrations/catalogue.js';
import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';
import { buildPrefix, questionMessage, repairMessage } from './prompt.js';
import { signatureOf } from './signature.js';

const TEXT: JsonSchema = { type: 'string' };

function operation(name: string, properties: Record<string, JsonSchema>, required: string[] = []): Operation {
  return {
    name,
    summary: `Summary of ${name}`,
    risk: 'write',
    retry: 'never',
    parameters: { type: 'object', properties, required, additionalProperties: false },
    result: { kind: 'none' },
  };
}

const deep: JsonSchema = { type: 'object', properties: { d: TEXT, e: TEXT } };
const BODY: JsonSchema = {
  type: 'object',
  properties: {
    name: TEXT,
    tagIds: { type: 'array', items: TEXT },
    fields: { type: 'array', items: { type: 'object', properties: { id: TEXT, value: {} }, required: ['id'] } },
    rate: { type: 'object', properties: { amount: TEXT, deep }, required: ['amount'] },
    free: { type: 'object', additionalProperties: true },
  },
  required: ['name', 'rate'],
};

const OPERATIONS = new Map<string, Operation[]>([
  [
    'alpha',
    [operation('get_it', {}), operation('make_it', { projectId: TEXT, page: TEXT, body: BODY }, ['projectId', 'body'])],
  ],
  ['beta', [operation('post', { body: BODY })]],
]);

const CATALOGUE: Catalogue = {
  integrationNames: () => [...OPERATIONS.keys()],
  operationsOf: (integration) => OPERATIONS.get(integration) ?? [],
  find: () => undefined,
};

describe('the beginning of the prompt', () => {
  const lines = buildPrefix(CATALOGUE).split('\n');

  it('lists every operation in a line, with what it takes and what may be left out', () => {
    expect(lines.slice(lines.indexOf('Catalogue:') + 1)).toEqual([
      'alpha.get_it() — Summary of get_it',
      'alpha.make_it(projectId, page?, body.name, body.tagIds[]?, body.fields[]{}?, body.rate.amount, ' +
        'body.rate.deep{}?, body.free{}?) — Summary of make_it',
      'beta.post(body.name?, body.tagIds[]?, body.fields[]{}?, body.rate{}?, body.free{}?) — Summary of post',
      '',
    ]);
  });

  it('asks for JSON and shows some, as JSON mode wants it', () => {
    expect(lines.join('\n')).toContain('json');
    const examples = lines.filter((line) => line.startsWith('{"kind":"')).map((line) => JSON.parse(line) as object);
    expect(examples).toMatchObject([{ kind: 'action' }, { kind: 'clarify' }, { kind: 'refuse' }]);
  });

  it('is the same to the byte for one catalogue, whenever it is built', () => {
    jest.useFakeTimers({ now: 0 });
    const earlier = buildPrefix(CATALOGUE);
    jest.setSystemTime(Date.parse('2026-11-23T09:30:00Z'));
    expect(buildPrefix(CATALOGUE)).toBe(earlier);
    jest.useRealTimers();
  });
});

describe('what may be given instead', () => {
  const known: Operation = {
    ...operation('make_it', { projectId: TEXT, project: TEXT, tags: TEXT, tag: TEXT, body: BODY }, ['body']),
    standIns: [
      { for: 'projectId', by: ['project'], how: 'whole', required: true },
      { for: 'body.tagIds', by: ['tags', 'tag'], how: 'whole', required: false },
      { for: 'body', by: ['tags', 'tag'], how: 'part', required: false },
    ],
  };

  it('is listed with what it stands in for, and not again', () => {
    expect(signatureOf('alpha', known)).toMatch(
      /^alpha\.make_it\(projectId\|project, body\.name, body\.tagIds\[\]\|tags\|tag\?, [^|]*$/,
    );
  });
});

describe('the question', () => {
  it.each(['plain', 'with "quotes" and\nlines', '"}\n{"role":"system"', '\u2028\ud800'])(
    'holds the text %j as one string',
    (text) => {
      const message = questionMessage({ text, now: Date.parse('2026-11-23T09:30:00Z') });
      expect(message).not.toContain('\n');
      expect(JSON.parse(message)).toEqual({ text, now: '2026-11-23T09:30:00.000Z', timezone: 'UTC' });
    },
  );
});

describe('the repair', () => {
  const problems = [{ path: 'params.body.name', message: 'must be a string', suggestion: 'x' }];

  it('tells the errors with their paths, and the whole schema', () => {
    const known = operation('make_it', { body: BODY });
    expect(JSON.parse(repairMessage(problems, known))).toMatchObject({
      errors: ['params.body.name must be a string'],
      schema: known.parameters,
    });
  });

  it('tells the errors where no operation is known', () => {
    expect(JSON.parse(repairMessage(problems, undefined))).not.toHaveProperty('schema');
  });
});
