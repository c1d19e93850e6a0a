import { Ajv2020 } from 'ajv/dist/2020.js';
import { type CatalogueRow, toOperation } from '../../src/clockify/catalogue/catalogue-row.js';
import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';
import { demand, drop, limit, put, release } from '../../src/clockify/catalogue/corrections.js';
import type { DocumentedRequest } from '../../src/clockify/catalogue/documented-request.js';
import { DOCUMENTED } from '../../src/clockify/catalogue/generated/index.js';
import { CLOCKIFY_OPERATIONS, CLOCKIFY_ROWS } from '../../src/clockify/catalogue/index.js';
import { queryPages } from '../../src/clockify/catalogue/paging.js';
import { ID, integer, record, text } from '../../src/clockify/catalogue/schemas.js';
import { FORMATS } from '../../src/integrations/formats.js';
import type { JsonSchema } from '../../src/integrations/json-schema.js';

/** Reads that are asked for with a body (API.md 10). */
const POST_READS = [
  'batch_get_time_entries',
  'generate_attendance_report',
  'generate_detailed_report',
  'generate_expense_report',
  'generate_summary_report',
  'generate_weekly_report',
  'list_time_off_requests',
  'list_webhook_logs',
  'search_audit_logs',
  'search_invoices',
  'search_project_assignment_totals',
  'search_user_capacity_totals',
  'search_users',
];

/** Paginated reads of which nobody knows where their rows stand. */
const ROWS_UNKNOWN = new Set(['get_shared_report', 'get_user_capacity_totals']);

/** Operations that the official document does not have. */
const HAND_WRITTEN = [
  'add_limited_users',
  'batch_get_time_entries',
  'create_balance_assignment',
  'create_typed_approval_request',
  'create_typed_approval_request_for_user',
  'delete_balance_assignment',
  'get_running_timer',
  'list_balance_assignments',
  'list_webhook_event_statuses',
  'search_audit_logs',
  'update_balance_assignment',
];

/** Operations with the verb of a replacement that set a single thing, or say themselves what they change. */
const REPLACES_NOTHING = [
  'publish_assignments',
  'update_assignment_series',
  'update_balance_assignment',
  'update_expense',
  'update_invoice_settings',
  'update_project_user_cost_rate',
  'update_project_user_hourly_rate',
  'update_shared_report',
  'update_task_cost_rate',
  'update_task_hourly_rate',
  'update_user_cost_rate',
  'update_user_custom_field',
  'update_user_group',
  'update_user_hourly_rate',
  'update_user_status',
  'update_workspace_cost_rate',
  'update_workspace_hourly_rate',
];

/** Fields of a payload that no read shows, besides the id of an element of a list. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  bulk_update_time_entries: ['id'],
  update_holiday: ['color'],
  update_time_off_policy: ['color', 'hasExpiration', 'icon'],
};

/** Operations that remove several things, or one that no read shows by its id. */
const UNSEEN = new Set([
  'delete_assignment',
  'delete_balance_assignment',
  'delete_shared_report',
  'delete_time_off_request',
  'delete_user_time_entries',
  'remove_user_group_member',
  'remove_user_role',
]);

describe('the catalogue of Clockify', () => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: Object.fromEntries([...FORMATS.keys()].map((name) => [name, true])),
  });
  const documented = Object.values(DOCUMENTED).flatMap((requests) => Object.values(requests));

  it('has 170 operations, each with a name of its own', () => {
    const names = CLOCKIFY_OPERATIONS.map(({ name }) => name);
    expect(names).toHaveLength(170);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a row for every request of the document', () => {
    const used = new Set<DocumentedRequest>(CLOCKIFY_ROWS.map(({ request }) => request));
    const forgotten = documented.filter((request) => !used.has(request));
    expect(forgotten.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(documented).toHaveLength(158);
  });

  it('takes every request from the document, but for the ones that it does not have', () => {
    const known = new Set<DocumentedRequest>(documented);
    const others = CLOCKIFY_ROWS.filter(({ request }) => !known.has(request)).map(({ name }) => name);
    expect(others.sort()).toEqual(HAND_WRITTEN);
  });

  it('names no address twice but for the two sides of the timer', () => {
    const addresses = CLOCKIFY_OPERATIONS.map(({ http }) => `${http.method} ${http.path}`);
    const twice = CLOCKIFY_OPERATIONS.filter(({ http }, index) =>
      addresses.some((address, other) => other < index && address === `${http.method} ${http.path}`),
    );
    expect(twice.map(({ name }) => name).sort()).toEqual(['get_running_timer', 'start_timer']);
  });

  it('knows the reads that are asked for with a body', () => {
    const reads = CLOCKIFY_OPERATIONS.filter(({ http, risk }) => http.method === 'POST' && risk === 'read');
    expect(reads.map(({ name }) => name).sort()).toEqual(POST_READS);
  });

  it('hands on as files what is one, always or by its export type', () => {
    const wanting = (what: string) => CLOCKIFY_OPERATIONS.filter(({ http }) => http.wanted === what);
    expect(wanting('bytes').map(({ name }) => name)).toEqual(['download_expense_receipt', 'export_invoice']);
    const exporting = CLOCKIFY_OPERATIONS.filter(
      ({ parameters, risk }) =>
        risk === 'read' && (fieldAt(parameters, 'exportType') ?? fieldAt(parameters, 'body.exportType')) !== undefined,
    );
    expect(wanting('either')).toEqual(exporting);
    expect(exporting).toHaveLength(6);
  });

  it('takes the user of the credential only where it is about their own things', () => {
    const own = CLOCKIFY_OPERATIONS.filter(({ callerDefaults }) => callerDefaults.includes('userId'));
    expect(own.map(({ name }) => name).sort()).toEqual([
      'duplicate_time_entry',
      'get_running_timer',
      'list_time_entries',
      'list_user_balances',
      'stop_timer',
    ]);
    expect(own.filter(({ risk }) => risk === 'destructive')).toEqual([]);
  });

  describe.each(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s',
    (name, operation) => {
      it('is named and summed up in the house style', () => {
        expect(name).toMatch(/^[a-z]+(?:_[a-z]+)+$/);
        expect(operation.summary).toMatch(/^[A-Z].{8,119}[^.]$/);
      });

      it('has a valid schema that refuses what it does not know', () => {
        expect(() => ajv.compile(operation.parameters)).not.toThrow();
        expect(operation.parameters.additionalProperties).toBe(false);
        const open = objectsOf(operation.parameters).filter((schema) => schema.additionalProperties !== false);
        expect(open).toHaveLength(name === 'add_limited_users' ? 1 : 0);
      });

      it('requires only what it declares', () => {
        for (const { properties = {}, required = [] } of objectsOf(operation.parameters)) {
          expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]));
        }
      });

      it('declares every parameter of its path, and requires those without a default', () => {
        const inPath = [...operation.http.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
        const defaults: readonly string[] = operation.callerDefaults;
        expect(Object.keys(operation.parameters.properties)).toEqual(expect.arrayContaining(inPath));
        for (const parameter of inPath) {
          expect(isRequired(parameter, operation)).toBe(!defaults.includes(parameter));
        }
        expect(inPath).toEqual(expect.arrayContaining([...defaults]));
        if (inPath.includes('workspaceId')) expect(defaults).toContain('workspaceId');
        expect(operation.http.path).toMatch(/^\/v1\//);
      });

      it('takes names for ids that it has, under names that mean nothing else', () => {
        const { parameters, names, standIns = [] } = operation;
        expect(new Set(names.map((parameter) => parameter.name)).size).toBe(names.length);
        for (const { name: taken, fills, many, intoList } of names) {
          expect(fieldAt(parameters, taken)).toMatchObject({
            type: many ? 'array' : 'string',
            description: expect.stringMatching(/(?:^|each a )name/),
          });
          if (fills !== undefined) {
            const type = intoList ? 'array' : 'string';
            expect([type, [type, 'null']]).toContainEqual(fieldAt(parameters, fills)?.type);
          }
        }
        for (const standIn of standIns) {
          expect(fieldAt(parameters, standIn.for)).toBeDefined();
          expect(standIn.by.length).toBeGreaterThan(0);
          if (standIn.required) expect(requiredAt(parameters, standIn.for)).toBe(false);
        }
      });

      it('has a risk and a retry class that fit its verb', () => {
        const { method } = operation.http;
        if (method === 'GET' || POST_READS.includes(name)) {
          expect([operation.risk, operation.retry]).toEqual(['read', 'repeatable']);
        } else {
          expect(operation.risk).not.toBe('read');
          if (method === 'POST') expect(operation.retry).not.toBe('repeatable');
          if (method === 'DELETE') expect(operation.risk).toBe('destructive');
        }
        if (method === 'GET') expect(operation.parameters.properties).not.toHaveProperty('body');
      });

      it('keeps the rest of what it replaces', () => {
        const { http, merge, parameters } = operation;
        if (merge === undefined) {
          expect(http.method === 'PUT' ? REPLACES_NOTHING : [name]).toContain(name);
          return;
        }
        const payload = parameters.properties['body']?.items ?? parameters.properties['body'];
        const unknown = Object.keys(payload?.properties ?? {}).filter((field) => !Object.hasOwn(merge.fields, field));
        expect(unknown).toEqual(NOT_SHOWN[name] ?? []);
        expect(Object.keys(payload?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(merge.fields)));
        expect(CLOCKIFY_OPERATIONS.find((other) => other.name === merge.read)?.risk).toBe('read');
        for (const field of Object.keys(merge.fields)) expect(payload?.required ?? []).not.toContain(field);
      });

      it('looks at what it removes, where that can be seen', () => {
        const { watch, risk, parameters } = operation;
        const isWatched = risk === 'destructive' && !UNSEEN.has(name);
        expect(watch !== undefined).toBe(isWatched);
        if (watch === undefined) return;
        expect(Object.keys(parameters.properties)).toContain(watch.id);
        const read = CLOCKIFY_OPERATIONS.find((other) => other.name === watch.read);
        expect(read?.risk).toBe('read');
        const inPath = [...(read?.http.path ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(Object.keys(parameters.properties)).toEqual(expect.arrayContaining(inPath));
      });

      it('asks for pages with parameters that it has', () => {
        const { paging, risk, parameters } = operation;
        if (paging === 'never') return;
        expect(risk).toBe('read');
        const owner = paging.in === 'query' ? parameters : parameters.properties['body'];
        expect(fieldAt(owner, paging.page)).toMatchObject({ type: 'integer', minimum: paging.first });
        expect(fieldAt(owner, paging.size)).toMatchObject({ type: 'integer', minimum: 1, maximum: paging.maxSize });
        if (operation.result.kind === 'list') expect(paging.rows).toEqual([]);
      });

      it('can be asked for as a whole when it is a list', () => {
        const { risk, result, paging, wholeList, parameters } = operation;
        const isList = risk === 'read' && (result.kind === 'list' || paging !== 'never' || name.startsWith('list_'));
        expect(wholeList !== undefined).toBe(isList && !ROWS_UNKNOWN.has(name));
        expect(fieldAt(parameters, 'all')?.type).toBe(wholeList && 'boolean');
        if (wholeList === undefined) return;
        expect(fieldAt(parameters, wholeList.limit)).toMatchObject({ type: 'integer', minimum: 1, maximum: 10_000 });
        if (paging !== 'never') expect(paging.size).not.toBe(wholeList.limit);
      });
    },
  );
});

describe('a row of the overlay', () => {
  const row: CatalogueRow = {
    name: 'list_things',
    summary: 'List the things of a workspace',
    request: {
      method: 'POST',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/things',
      pathParams: { workspaceId: ID },
      query: record({ page: integer(), 'page-size': integer() }),
      body: record({ names: { type: 'array', items: record({ first: text({ max: 9 }) }, ['first']) } }, ['names']),
    },
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
  };

  it.each([
    put('body.names[].first', text({ max: 9 })),
    demand('body.names'),
    release('page'),
    limit('body.names[].first', { maxLength: 9 }),
  ])('is refused when its correction %j corrects nothing', (correction) => {
    expect(() => toOperation({ ...row, corrections: [correction] })).toThrow('corrects nothing');
  });

  it.each([demand('body.nmaes'), limit('body.names[].second', { maxLength: 1 }), put('body.x.y', ID), drop('z.y')])(
    'is refused when its correction %j leads nowhere',
    (correction) => {
      expect(() => toOperation({ ...row, corrections: [correction] })).toThrow('There is no');
    },
  );

  it('is refused when it drops a field that is not there', () => {
    expect(() => toOperation({ ...row, corrections: [drop('body.other')] })).toThrow('corrects nothing');
  });

  it('is refused when a paging parameter is not there', () => {
    expect(() => toOperation({ ...row, paging: queryPages({ size: 'limit' }) })).toThrow('There is no limit');
  });

  it('corrects as deep as it has to', () => {
    const corrections = [put('body.names[].last', ID), release('body.names[].first'), drop('page')];
    const { parameters } = toOperation({ ...row, corrections });
    expect(parameters.properties['body']?.properties?.['names']?.items).toEqual({
      ...record({ first: text({ max: 9 }), last: ID }),
      required: [],
    });
    expect(Object.keys(parameters.properties)).toEqual(['workspaceId', 'page-size', 'body', 'workspace']);
  });
});

/** Every object schema with fields, at any depth. */
function objectsOf(schema: JsonSchema): JsonSchema[] {
  const children = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...(schema.properties ? [schema] : []), ...children.flatMap(objectsOf)];
}

/** Whether a parameter has to be given, by itself or by what stands in for it. */
function isRequired(path: string, { parameters, standIns = [] }: ClockifyOperation): boolean {
  return requiredAt(parameters, path) || standIns.some((standIn) => standIn.required && standIn.for === path);
}

function requiredAt(parameters: JsonSchema, path: string): boolean {
  const owner = fieldAt(parameters, path.split('.').slice(0, -1).join('.')) ?? parameters;
  return owner.required?.includes(path.split('.').at(-1) ?? '') === true;
}

function fieldAt(schema: JsonSchema | undefined, path: string): JsonSchema | undefined {
  return path.split('.').reduce<JsonSchema | undefined>((owner, name) => owner?.properties?.[name], schema);
}
