import type { Catalogue } from '../../integrations/catalogue.js';
import type { ParametersSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';
import { parseRule } from './rule-parser.js';
import { RuleSyntaxError, type RuleErrorCode } from './rule-syntax-error.js';

const TEXT = { type: 'string' } as const;

function operation(name: string, properties: ParametersSchema['properties']): Operation {
  return {
    name,
    summary: name,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'none' },
    parameters: { type: 'object', properties, additionalProperties: false },
  };
}

const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  clockify: [
    operation('create_client', {
      workspaceId: TEXT,
      body: { type: 'object', properties: { name: TEXT, archived: { type: 'boolean' } }, additionalProperties: false },
    }),
    operation('get_user', {}),
    operation('update', {
      text: TEXT,
      maybe: { type: ['string', 'null'] },
      count: { type: 'integer' },
      rate: { type: ['number', 'null'] },
      flag: { type: 'boolean' },
      'page-size': { type: 'integer' },
      tags: { type: 'array', items: TEXT },
      counts: { type: 'array', items: { type: 'integer' } },
      tasks: { type: 'array', items: { type: 'object', properties: { name: TEXT, id: TEXT } } },
      map: { type: 'object', additionalProperties: true },
      rates: { type: 'object', additionalProperties: { type: 'number' } },
      secret: { type: 'integer', writeOnly: true },
    }),
  ],
  slack: [operation('post_message', { channel: TEXT, text: TEXT })],
};

const catalogue: Catalogue = {
  integrationNames: () => Object.keys(OPERATIONS),
  operationsOf: (integration) => (Object.hasOwn(OPERATIONS, integration) ? OPERATIONS[integration]! : []),
  find: (integration, name) => catalogue.operationsOf(integration).find((candidate) => candidate.name === name),
};

function errorOf(line: string): RuleSyntaxError {
  try {
    parseRule(line, catalogue);
  } catch (error) {
    if (error instanceof RuleSyntaxError) return error;
    throw error;
  }
  throw new Error(`parsed: ${line.slice(0, 80)}`);
}

describe('parseRule', () => {
  it.each([
    ['clockify.get_user', 'get_user', {}],
    [
      'clockify.create_client workspaceId=ws1 body.name="New Client" body.archived=false',
      'create_client',
      { workspaceId: 'ws1', body: { name: 'New Client', archived: false } },
    ],
    [
      'clockify.create_client body={"name": "A", "archived" : true}',
      'create_client',
      { body: { name: 'A', archived: true } },
    ],
    ['  \t\nclockify.get_user \r\n', 'get_user', {}],
    ['clockify.get_user # nothing to say', 'get_user', {}],
    ['clockify.get_user #', 'get_user', {}],
  ])('reads %j', (line, name, params) => {
    expect(parseRule(line, catalogue)).toStrictEqual({ integration: 'clockify', operation: name, params });
  });

  it('keeps the # of a channel', () => {
    expect(parseRule('slack.post_message channel=#general text=hi #comment', catalogue).params).toStrictEqual({
      channel: '#general',
      text: 'hi',
    });
  });

  it.each([
    // text
    ['text=', { text: '' }],
    ['text= # empty', { text: '' }],
    ['text=""', { text: '' }],
    ['text=123', { text: '123' }],
    ['text=true', { text: 'true' }],
    ['text=007', { text: '007' }],
    ['text=null', { text: 'null' }],
    ['text=a,b', { text: 'a,b' }],
    ['text=a=b', { text: 'a=b' }],
    ['text=$HOME', { text: '$HOME' }],
    ["text=O'Brien", { text: "O'Brien" }],
    ['text=C:\\tmp\\x', { text: 'C:\\tmp\\x' }],
    ['text=a#b', { text: 'a#b' }],
    ['text="a # b"', { text: 'a # b' }],
    ['text="a\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"', { text: 'a"\\/\b\f\n\r\té' }],
    [`text='C:\\new "x"'`, { text: 'C:\\new "x"' }],
    ['text="“smart”"', { text: '“smart”' }],
    // null
    ['maybe=null', { maybe: null }],
    ['maybe="null"', { maybe: 'null' }],
    ['rate=null', { rate: null }],
    // numbers and truth values
    ['count=-5', { count: -5 }],
    ['count=9007199254740991', { count: 9007199254740991 }],
    ['page-size=50', { 'page-size': 50 }],
    ['rate=1.5e3', { rate: 1500 }],
    ['flag=true', { flag: true }],
    // lists
    ['tags=a', { tags: ['a'] }],
    ['tags=a,b', { tags: ['a', 'b'] }],
    ['tags=', { tags: [] }],
    ['tags="a,b"', { tags: ['a,b'] }],
    ['counts=1,2', { counts: [1, 2] }],
    ['counts=[1, 2]', { counts: [1, 2] }],
    ['tags[]=a tags[]="b c"', { tags: ['a', 'b c'] }],
    ['tags[1]=b tags[0]=a', { tags: ['a', 'b'] }],
    ['tags[0]=a tags[]=b', { tags: ['a', 'b'] }],
    ['tasks[0].name=a tasks[0].id=1', { tasks: [{ name: 'a', id: '1' }] }],
    ['tasks[].name=a tasks[].name=b', { tasks: [{ name: 'a' }, { name: 'b' }] }],
    // free maps
    ['map.a=1 map.b:=1', { map: { a: '1', b: 1 } }],
    ['map.constructor=x map.toString=y', { map: { constructor: 'x', toString: 'y' } }],
    ['map.a.b[].c=1', { map: { a: { b: [{ c: '1' }] } } }],
    ['rates.EUR=1.5', { rates: { EUR: 1.5 } }],
    ['map={}', { map: {} }],
    // explicit JSON says its own type, whatever the schema thinks of it
    ['text:=5', { text: 5 }],
    ['count:="5"', { count: '5' }],
    [
      'map:={"a":[1,-0.5e1,true,false,null,"x\\u0041"],"b":{}}',
      { map: { a: [1, -5, true, false, null, 'xA'], b: {} } },
    ],
    ['tags:=[]', { tags: [] }],
    [`map:=${'['.repeat(32)}${']'.repeat(32)}`, { map: JSON.parse(`${'['.repeat(32)}${']'.repeat(32)}`) as unknown }],
  ])('reads %s', (items, params) => {
    expect(parseRule(`clockify.update ${items}`, catalogue).params).toStrictEqual(params);
  });

  // ‹ and › mark what the error points at
  const errors: [line: string, code: RuleErrorCode, suggestion?: string][] = [
    ['‹›', 'EXPECTED_NAME'],
    ['‹#› comment only', 'EXPECTED_NAME'],
    ['clockify‹›', 'EXPECTED_DOT'],
    ['clockify‹ ›get_user', 'EXPECTED_DOT'],
    ['clockify.‹›', 'EXPECTED_NAME'],
    ['clockify.get_user‹#x›', 'EXPECTED_SPACE'],
    ['clockify.get_user‹.x›', 'EXPECTED_SPACE'],
    ['‹clokify›.get_user', 'UNKNOWN_INTEGRATION', 'clockify'],
    ['‹Clockify›.get_user', 'UNKNOWN_INTEGRATION', 'clockify'],
    ['‹__proto__›.get_user', 'UNKNOWN_INTEGRATION'],
    ['‹constructor›.toString', 'UNKNOWN_INTEGRATION'],
    ['clockify.‹creat_client› workspaceId=ws1', 'UNKNOWN_OPERATION', 'create_client'],
    ['clockify.‹create-client›', 'UNKNOWN_OPERATION', 'create_client'],
    ['clockify.‹__proto__›', 'UNKNOWN_OPERATION'],
    ['clockify.‹toString›', 'UNKNOWN_OPERATION'],
    ['clockify.get_user ‹x›=1', 'UNKNOWN_PARAMETER'],
    ['clockify.create_client ‹workspaceid›=1', 'UNKNOWN_PARAMETER', 'workspaceId'],
    ['clockify.create_client ‹name›=x', 'UNKNOWN_PARAMETER', 'body.name'],
    ['clockify.create_client body.‹nme›=x', 'UNKNOWN_PARAMETER', 'name'],
    ['clockify.create_client body.‹__proto__›.x=1', 'UNKNOWN_PARAMETER'],
    ['clockify.create_client body.‹constructor›.x=1', 'UNKNOWN_PARAMETER'],
    ['clockify.create_client ‹toString›=1', 'UNKNOWN_PARAMETER'],
    ['clockify.create_client workspaceId.‹constructor›=1', 'UNKNOWN_PARAMETER'],
    ['clockify.update map.a.‹__proto__›=1', 'UNKNOWN_PARAMETER'],
    ['clockify.update tasks.‹name›=1', 'UNKNOWN_PARAMETER'],
    ['clockify.update tasks[].‹nam›=1', 'UNKNOWN_PARAMETER', 'name'],
    // paths and assignment
    ['clockify.update ‹text›', 'EXPECTED_EQUALS'],
    ['clockify.update text=New ‹Client›', 'EXPECTED_EQUALS'],
    ['clockify.update text‹:x›', 'EXPECTED_EQUALS'],
    ['clockify.update ‹1›=x', 'EXPECTED_NAME'],
    ['clockify.update text.‹=›x', 'EXPECTED_NAME'],
    ['clockify.update tags‹[x›]=1', 'BAD_INDEX'],
    ['clockify.update tags‹[-›1]=1', 'BAD_INDEX'],
    ['clockify.update tags‹[0›', 'BAD_INDEX'],
    ['clockify.update text‹[]›=a', 'TYPE'],
    // values
    ['clockify.update text=‹"abc›', 'UNCLOSED_QUOTE'],
    ["clockify.update text=‹'abc›", 'UNCLOSED_QUOTE'],
    ['clockify.update text=‹"C:\\"›', 'UNCLOSED_QUOTE'],
    ['clockify.update text="a‹\\d›"', 'BAD_ESCAPE', '\\\\d'],
    ['clockify.update text="‹\\u12x4›"', 'BAD_ESCAPE'],
    ['clockify.update text="a‹\\›', 'BAD_ESCAPE', '\\\\'],
    ['clockify.update text="a"‹b›', 'EXPECTED_SPACE'],
    ["clockify.update text='O'‹Brien'›", 'EXPECTED_SPACE'],
    ['clockify.update tags="a"‹,"b"›', 'EXPECTED_SPACE'],
    ['clockify.update text=5‹"›', 'QUOTE_IN_BARE'],
    ['clockify.update text=‹{"a":1}›', 'TYPE'],
    ['clockify.update text=[‹WIP›]', 'BAD_JSON'],
    // types
    ['clockify.update flag=‹yes›', 'TYPE', 'true'],
    ['clockify.update flag=‹False›', 'TYPE', 'false'],
    ['clockify.update flag=‹maybe›', 'TYPE'],
    ['clockify.update flag=‹"true"›', 'TYPE', 'true'],
    ['clockify.update flag=‹›', 'TYPE'],
    ['clockify.update count=‹›', 'TYPE'],
    ['clockify.update count=‹007›', 'TYPE', '7'],
    ['clockify.update count=‹1.5›', 'TYPE'],
    ['clockify.update count=‹null›', 'TYPE'],
    ['clockify.update count=‹0x10›', 'TYPE'],
    ['clockify.update count=‹1,000›', 'TYPE'],
    ['clockify.update count=‹+5›', 'TYPE', '5'],
    ['clockify.update count=‹1.0›', 'TYPE', '1'],
    ['clockify.update rate=‹.5›', 'TYPE', '0.5'],
    ['clockify.update count=‹9007199254740992›', 'TYPE'],
    ['clockify.update count=‹99999999999999999999›', 'TYPE'],
    ['clockify.update rate=‹1,5›', 'TYPE', '1.5'],
    ['clockify.update rate=‹1e999›', 'TYPE'],
    ['clockify.update rate=‹Infinity›', 'TYPE'],
    ['clockify.update counts=1,‹x›,3', 'TYPE'],
    ['clockify.update tags=a,‹›,b', 'TYPE'],
    ['clockify.update tags=‹{}›', 'TYPE'],
    ['clockify.update tasks=‹a›', 'TYPE'],
    ['clockify.update map=‹a›', 'TYPE'],
    ['clockify.create_client body=‹x›', 'TYPE'],
    // JSON
    ['clockify.update map:=‹›', 'BAD_JSON'],
    ['clockify.update map:=‹ ›{}', 'BAD_JSON'],
    ['clockify.update map:={‹a›:1}', 'BAD_JSON'],
    ['clockify.update map:={"a"‹›', 'BAD_JSON'],
    ['clockify.update map:={"a":1‹›', 'BAD_JSON'],
    ['clockify.update map:={"a":1‹,›}', 'BAD_JSON'],
    ['clockify.update map:={"a":‹01›}', 'BAD_JSON'],
    ['clockify.update map:={"a":‹9007199254740993›}', 'BAD_JSON'],
    ['clockify.update map:={"a":1,‹"a"›:2}', 'DUPLICATE'],
    ['clockify.update map:={"a":{‹"__proto__"›:{"x":1}}}', 'BAD_JSON'],
    ['clockify.update map:={‹"__pr\\u006fto__"›:1}', 'BAD_JSON'],
    ['clockify.update map:={"a":‹"x}›', 'UNCLOSED_QUOTE'],
    ['clockify.update map:={}‹}›', 'EXPECTED_SPACE'],
    ['clockify.update flag:=‹yes›', 'BAD_JSON'],
    [`clockify.update map:=${'['.repeat(32)}‹[›`, 'TOO_DEEP'],
    [`clockify.update map.a:=${'['.repeat(31)}‹[›`, 'TOO_DEEP'],
    [`clockify.update map${'.a'.repeat(32)}.‹a›=1`, 'TOO_DEEP'],
    // what does not go together
    ['clockify.update text=a ‹text›=b', 'DUPLICATE'],
    ['clockify.update map.a=1 ‹map.a›=1', 'DUPLICATE'],
    ['clockify.update tags[0]=a ‹tags[0]›=b', 'DUPLICATE'],
    ['clockify.create_client body={"name":"a"} ‹body.archived›=true', 'CONFLICT'],
    ['clockify.create_client body.name=a ‹body›={}', 'CONFLICT'],
    ['clockify.update tags=a ‹tags[]›=b', 'CONFLICT'],
    ['clockify.update map.a=1 ‹map.a.b›=1', 'CONFLICT'],
    ['clockify.update map.a[]=1 ‹map.a.b›=1', 'CONFLICT'],
    ['clockify.update tags[0]=a tags‹[2]›=c', 'INDEX_GAP', '[1]'],
    ['clockify.update tags‹[99999999999999999999]›=a', 'INDEX_GAP', '[0]'],
    // habits from shells and word processors
    ['clockify.update ‹--text x›', 'EXPECTED_NAME', 'text=x'],
    ['clockify.update ‹--text=x› flag=true', 'EXPECTED_NAME', 'text=x'],
    ['clockify.update ‹--flag› count=1', 'EXPECTED_NAME'],
    ['clockify.update ‹–text x›', 'EXPECTED_NAME', 'text=x'],
    ['clockify.update text‹ = ›b', 'EXPECTED_EQUALS', '='],
    ['clockify.update text‹ :=›5', 'EXPECTED_EQUALS', ':='],
    ['clockify.update text= ‹b›', 'EXPECTED_EQUALS'],
    ['clockify.get_user‹;› rm -rf /', 'EXPECTED_SPACE'],
    ['clockify.get_user ‹;› rm', 'EXPECTED_NAME'],
    ['clockify.update text=a; ‹rm›', 'EXPECTED_EQUALS'],
    ['clockify.get_user ‹&&› ls', 'EXPECTED_NAME'],
    ['clockify.get_user ‹|› jq', 'EXPECTED_NAME'],
    ['clockify.update text=‹“›New Client”', 'BAD_CHARACTER', '"'],
    ['clockify.update map:={‹“›a”:1}', 'BAD_CHARACTER', '"'],
    ['clockify.update text=a ‹\\›', 'BAD_CHARACTER'],
    ['clockify.update text=a‹\\›', 'BAD_CHARACTER'],
    // characters
    ['clockify.get_user‹\n›slack.post_message', 'BAD_CHARACTER'],
    ['clockify.update text="a‹\n›b"', 'BAD_CHARACTER'],
    ['clockify.update text="a‹\u2028›b"', 'BAD_CHARACTER'],
    ['clockify.update text="a‹\t›b"', 'BAD_CHARACTER', '\\t'],
    ['clockify.update text=a‹\0›b', 'BAD_CHARACTER'],
    ['clockify.update‹\u00a0›text=a', 'BAD_CHARACTER', ' '],
    ['clockify.update text=a‹\u00a0›b', 'BAD_CHARACTER', ' '],
  ];

  // three entries in every row: for a missing one Jest would pass its own callback
  it.each(errors.map(([line, code, suggestion]) => [line, code, suggestion] as const))(
    'refuses %j as %s',
    (marked, code, suggestion) => {
      const line = marked.replace(/[‹›]/g, '');
      const { message: _, ...error } = errorOf(line);
      expect({ ...error, text: line.slice(error.column - 1, error.column - 1 + error.length) }).toStrictEqual({
        name: 'RuleSyntaxError',
        code,
        column: marked.indexOf('‹') + 1,
        length: marked.indexOf('›') - marked.indexOf('‹') - 1,
        text: marked.slice(marked.indexOf('‹') + 1, marked.indexOf('›')),
        suggestion,
      });
    },
  );

  it.each([
    ['clockify.creat_client', 'unknown operation "creat_client" (column 10); did you mean "create_client"?'],
    ['github.get_user', 'unknown integration "github" (column 1); known are clockify, slack'],
    ['clockify.update flag=yes', 'flag must be true or false, but is "yes" (column 22); did you mean "true"?'],
    [
      'clockify.update text=New Client',
      'expected "=" after "Client" (column 26); write Client=value, or put a value that holds blanks in double quotes',
    ],
    ['clockify.update text.a=1', 'unknown parameter "a" (column 22); what stands before it is text and has no fields'],
    [
      'clockify.update tasks.name=1',
      'unknown parameter "name" (column 23); what stands before it is a list: name an element too, as in [0].name',
    ],
    ['clockify.get_user x=1', 'unknown parameter "x" (column 19); there is nothing to give here'],
    ['clockify.update --text x', '"--text" is an option of a shell command (column 17); write "text=x"'],
    [
      'clockify.get_user\nclockify.get_user',
      'a command ends with its line (column 18); send one command per line; inside double quotes, \\n stands for a line break',
    ],
  ])('explains %j', (line, message) => {
    expect(errorOf(line).message).toBe(message);
  });

  it('keeps a secret out of its message', () => {
    const { message, suggestion } = errorOf('clockify.update secret=0042');
    expect(message).toBe('secret must be a whole number, but is something else (column 24)');
    expect(suggestion).toBeUndefined();
  });

  it('leaves prototypes alone', () => {
    for (const items of ['map.__proto__.x=1', 'map:={"__proto__":{"x":1}}', 'map={"a":{"__proto__":{"x":1}}}']) {
      errorOf(`clockify.update ${items}`);
    }
    const { params } = parseRule('clockify.update map.constructor.prototype.x=1', catalogue);
    expect(Object.keys(params['map'] as object)).toEqual(['constructor']);
    expect('x' in {}).toBe(false);
  });

  it.each(['a', ' ', '"', '[', '{"a":', '\\', 'a.', 'a,', '\n', '“'])('answers a megabyte of %j at once', (piece) => {
    const line = `clockify.update map:=${piece.repeat(2 ** 20 / piece.length)}x`;
    expect(errorOf(line)).toMatchObject({ code: 'TOO_LONG', column: 65_537 });
  });
});
