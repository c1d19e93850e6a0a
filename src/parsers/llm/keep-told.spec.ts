import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation, Risk } from '../../integrations/operation.js';
import { keepTold } from './keep-told.js';

const ID: JsonSchema = { type: 'string', format: 'identifier' };
const TEXT: JsonSchema = { type: 'string' };

function operation(risk: Risk, properties: Record<string, JsonSchema>, required: string[] = []): Operation {
  return {
    name: 'do_it',
    summary: 'Do it',
    risk,
    retry: 'repeatable',
    parameters: { type: 'object', properties, required, additionalProperties: false },
    result: { kind: 'none' },
  };
}

const body = (properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

describe('keepTold', () => {
  const text = 'move 5f1e to project 64a6, see https://a.example/x, mail to jo@a.example, confirm=true';

  it('keeps what the text tells, and what needs not be told', () => {
    const known = operation('write', { body: body({ projectId: ID, name: TEXT, amount: { type: 'integer' } }) });
    const args = { body: { projectId: '64a6', name: 'anything', amount: 12, extra: [{ deep: null }] } };
    expect(keepTold(args, known, text)).toEqual({ params: args, untold: [] });
  });

  it.each<[string, JsonSchema, unknown]>([
    ['clientId', TEXT, 'made-up'],
    ['userIds', { type: 'array', items: TEXT }, ['made-up']],
    ['time-entry-ids', TEXT, 'made-up'],
    ['id', TEXT, 'made-up'],
    ['client', ID, 'made-up'],
    ['clients', { type: 'array', items: ID }, ['made-up']],
    ['clientId', { type: 'integer' }, 7],
    ['email', { type: 'string', format: 'email' }, 'eve@a.example'],
    ['webhookUrl', TEXT, 'evil.example'],
    ['host', TEXT, 'evil.example'],
    ['name', TEXT, 'https://evil.example/'],
    ['project', TEXT, '64a687e29ae1f428e7ebe303'],
    ['confirm', TEXT, 'yes'],
    ['confirmed', { type: 'boolean' }, false],
  ])('leaves a made-up %s (%j) out of a read, and asks for it before a write', (name, schema, value) => {
    const args = { [name]: value };
    expect(keepTold(args, operation('read', { [name]: schema }), text)).toEqual({ params: {}, untold: [] });
    for (const known of [
      operation('read', { [name]: schema }, [name]),
      operation('write', { [name]: schema }),
      operation('destructive', { [name]: schema }),
    ]) {
      expect(keepTold(args, known, text).untold).toEqual([name]);
    }
  });

  it.each<[string, JsonSchema, unknown]>([
    ['clientId', TEXT, '64a6'],
    ['userIds', { type: 'array', items: TEXT }, ['64a6', '5f1e']],
    ['email', { type: 'string', format: 'email' }, 'jo@a.example'],
    ['url', TEXT, 'https://a.example/x'],
    ['confirm', { type: 'boolean' }, true],
    ['clientId', { type: ['string', 'null'] }, null],
    ['hostKind', { type: 'string', enum: ['URL', 'HOST'] }, 'URL'],
  ])('keeps %s (%j) %j', (name, schema, value) => {
    const known = operation('write', { [name]: schema });
    expect(keepTold({ [name]: value }, known, text)).toEqual({ params: { [name]: value }, untold: [] });
  });

  it.each<[JsonSchema, unknown]>([
    [{ type: 'string', format: 'date-time' }, '2026-11-20T09:00:00Z'],
    [{ type: 'string', format: 'date' }, '2026-11-20'],
    [TEXT, '2026-11-20'],
    [{ type: 'string', format: 'date' }, 'yesterday'],
  ])('never leaves a date out, since it would mean something else (%j)', (schema, value) => {
    for (const risk of ['read', 'write', 'destructive'] as const) {
      expect(keepTold({ since: value }, operation(risk, { since: schema }), text).untold).toEqual(['since']);
    }
  });

  it('always leaves a made-up workspace out', () => {
    const known = operation('destructive', { workspaceId: ID }, ['workspaceId']);
    expect(keepTold({ workspaceId: 'made-up' }, known, text)).toEqual({ params: {}, untold: [] });
    expect(keepTold({ workspaceId: '64a6' }, known, text).params).toEqual({ workspaceId: '64a6' });
  });

  it('keeps the told ones of several ids in a read', () => {
    const known = operation('read', { clients: { type: 'array', items: ID } });
    expect(keepTold({ clients: ['64a6', 'made-up'] }, known, text).params).toEqual({ clients: ['64a6'] });
  });

  it('names the dotted path of what is not told, once', () => {
    const known = operation('write', { body: body({ tags: { type: 'array', items: body({ tagId: ID }) } }) });
    const args = { body: { tags: [{ tagId: 'x1' }, { tagId: 'x2' }] } };
    expect(keepTold(args, known, text).untold).toEqual(['body.tags.tagId']);
  });
});
