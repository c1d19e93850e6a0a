import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS, CLOCKIFY_ROWS } from '../../src/clockify/catalogue/index.js';
import { QUIRKS } from '../../src/clockify/catalogue/quirks.js';
import { buildRequest } from '../../src/clockify/client/build-request.js';
import { CLOCKIFY } from '../../src/clockify/client/clockify-errors.js';
import type { JsonSchema } from '../../src/integrations/json-schema.js';
import type { Params } from '../../src/integrations/operation.js';
import { ParamsValidator } from '../../src/integrations/params-validator.js';

const ALL = CLOCKIFY_OPERATIONS;
const validator = new ParamsValidator();

const operation = (name: string): ClockifyOperation => {
  const found = ALL.find((row) => row.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
};
const body = (name: string): JsonSchema => operation(name).parameters.properties['body']!;
const fields = (name: string): string[] => Object.keys(body(name).properties ?? {});
const keptFields = (name: string): string[] => Object.keys(operation(name).merge?.fields ?? {});
const queryOf = (name: string): string[] => Object.keys(operation(name).parameters.properties);
const http = (name: string): string => `${operation(name).http.method} ${operation(name).http.path}`;
const request = (name: string, params: Params) => buildRequest(operation(name), params);
const accepts = (name: string, params: Params): boolean => {
  try {
    validator.assertValid(operation(name), params);
    return true;
  } catch {
    return false;
  }
};
const routes = ALL.map(({ name }) => http(name));
const W = '/v1/workspaces/{workspaceId}';
const AT = '2026-11-23T09:30:00Z';

/** What each quirk that a row can show looks like. */
const SHOWN: Readonly<Record<number, () => void>> = {
  1: () => {
    for (const name of ['create_webhook', 'update_webhook']) {
      expect(body(name).properties?.['name']).toMatchObject({ minLength: 2, maxLength: 30 });
    }
    expect(body('create_webhook').required).toContain('name');
    expect(keptFields('update_webhook')).toContain('name');
  },
  2: () => {
    const webhook = {
      name: 'all',
      url: 'https://x.example',
      webhookEvent: 'NEW_TAG',
      triggerSourceType: 'WORKSPACE_ID',
    };
    expect(accepts('create_webhook', { body: { ...webhook, triggerSource: [] } })).toBe(true);
    expect(accepts('create_webhook', { body: { ...webhook, triggerSource: ['My Project'] } })).toBe(false);
  },
  3: () => {
    expect(accepts('update_project', { projectId: 'p1', body: { name: 'Web', archived: true } })).toBe(true);
    expect(accepts('update_project', { projectId: 'p1', body: { archived: true } })).toBe(true);
    expect(accepts('update_client', { id: 'c1', body: { archived: true } })).toBe(true);
    for (const name of ['update_project', 'update_client']) expect(keptFields(name)).toContain('name');
    expect(http('update_expense_category_status')).toMatch(/^PATCH .*\/status$/);
    expect(body('update_task').properties?.['status']?.enum).toEqual(['ACTIVE', 'DONE']);
    expect(routes.filter((route) => route.endsWith('/archive'))).toEqual([]);
    expect(CLOCKIFY.classify({ status: 400, code: 501, message: 'Cannot delete an active project' }).code).toBe(
      'conflict',
    );
  },
  4: () => {
    for (const name of ['create_client', 'create_project', 'create_tag']) {
      expect(operation(name).retry).toBe('unique_name');
    }
    expect(CLOCKIFY.classify({ status: 400, code: 501, message: 'Tag with this name already exists' }).code).toBe(
      'conflict',
    );
  },
  5: () => {
    for (const name of ['list_clients', 'list_projects', 'list_tags']) {
      expect(request(name, { workspaceId: 'w' }).path).not.toContain('archived');
      expect(operation(name).parameters.properties['archived']).toEqual({ type: 'boolean' });
      expect(operation(name).parameters.required).not.toContain('archived');
      expect(operation(name).summary).toContain('without `archived` both active and archived ones');
    }
  },
  6: () => {
    expect(keptFields('update_tag')).toEqual(fields('update_tag').toReversed());
    expect(body('update_tag').required ?? []).toEqual([]);
  },
  7: () => {
    expect(keptFields('update_client')).toEqual(expect.arrayContaining(fields('update_client')));
    expect(fields('update_client')).toEqual(expect.arrayContaining(['ccEmails', 'currencyId']));
    for (const ignored of ['ccEmails', 'currencyId', 'currencyCode']) {
      expect(fields('create_client')).not.toContain(ignored);
    }
    expect(fields('update_client')).not.toContain('currencyCode');
    expect(body('update_client').properties?.['ccEmails']).toMatchObject({ maxItems: 3 });
  },
  8: () => {
    expect(keptFields('update_project')).toEqual(expect.arrayContaining(['name', 'billable', 'isPublic']));
    expect(operation('update_project').merge?.fields['isPublic']?.from({ public: true })).toBe(true);
    for (const name of ['update_project', 'create_project']) {
      expect(fields(name)).toContain('isPublic');
      expect(fields(name)).not.toContain('public');
    }
  },
  9: () => {
    expect(http('update_time_entry')).toMatch(/^PUT /);
    expect(body('update_time_entry').required).toEqual([]);
    expect(keptFields('update_time_entry')).toEqual(expect.arrayContaining(fields('update_time_entry')));
  },
  10: () => {
    const entry = { start: AT, customFields: [{ customFieldId: 'f1', value: 'x' }] };
    const wrong = { start: AT, customFieldValues: [{ customFieldId: 'f1', value: 'x' }] };
    for (const name of ['create_time_entry', 'start_timer']) {
      expect(accepts(name, { body: entry })).toBe(true);
      expect(accepts(name, { body: wrong })).toBe(false);
    }
    expect(accepts('create_time_entry_for_user', { userId: 'u1', body: entry })).toBe(true);
    expect(accepts('create_time_entry_for_user', { userId: 'u1', body: wrong })).toBe(false);
    expect(accepts('update_time_entry', { id: 't1', body: entry })).toBe(true);
    expect(accepts('update_time_entry', { id: 't1', body: wrong })).toBe(false);
    expect(accepts('bulk_update_time_entries', { userId: 'u1', body: [{ id: 't1', ...entry }] })).toBe(true);
    expect(accepts('bulk_update_time_entries', { userId: 'u1', body: [{ id: 't1', ...wrong }] })).toBe(false);
  },
  12: () => {
    expect(accepts('create_time_entry', { body: {} })).toBe(true);
    expect(accepts('stop_timer', { body: { end: AT } })).toBe(true);
    const message = "Time entry couldn't be created. Project is either required field or given project is archived.";
    expect(CLOCKIFY.classify({ status: 400, code: 501, message }).code).toBe('validation_error');
  },
  13: () => {
    expect(http('stop_timer')).toBe(`PATCH ${W}/user/{userId}/time-entries`);
    expect(routes.filter((route) => route.endsWith('/stop'))).toEqual([]);
    const message = "Currently running time entry doesn't exist on workspace";
    expect(CLOCKIFY.classify({ status: 404, code: 404, message }).code).toBe('not_found');
  },
  14: () => {
    const single = /^(?:get_(?:user_group|custom_field|holiday|time_off_request)|list_user_group_members)$/;
    expect(ALL.filter(({ name }) => single.test(name))).toEqual([]);
    expect(routes.filter((route) => route.startsWith(`GET ${W}/user-groups/`))).toEqual([]);
    expect(routes.filter((route) => /^GET .*(?:custom-fields|holidays|requests)\/\{\w+\}$/.test(route))).toEqual([]);
  },
  15: () => {
    expect(routes.filter((route) => route.endsWith(` ${W}`))).toEqual([`GET ${W}`]);
  },
  16: () => {
    expect(http('list_time_off_requests')).toBe(`POST ${W}/time-off/requests`);
    for (const name of ['update_time_off_request_status', 'delete_time_off_request']) {
      expect(operation(name).http.path).toBe(`${W}/time-off/policies/{policyId}/requests/{requestId}`);
    }
    expect(operation('delete_time_off_request').summary).toContain('pending');
  },
  17: () => {
    const ids = { policyId: 'p1', requestId: 'r1' };
    expect(accepts('update_time_off_request_status', { ...ids, body: { status: 'APPROVED' } })).toBe(true);
    expect(accepts('update_time_off_request_status', { ...ids, body: { note: 'fine' } })).toBe(false);
    expect(accepts('update_time_off_request_status', { ...ids, body: { statusType: 'APPROVED' } })).toBe(false);
  },
  18: () => {
    const period = (value: object) => ({ policyId: 'p1', body: { timeOffPeriod: { period: value } } });
    for (const [name, more] of [
      ['create_time_off_request', {}],
      ['create_time_off_request_for_user', { userId: 'u1' }],
    ] as const) {
      expect(accepts(name, { ...period({ start: '2026-12-01', days: 3 }), ...more })).toBe(true);
      expect(accepts(name, { ...period({ start: AT, end: '2026-11-23T11:30:00Z' }), ...more })).toBe(true);
      expect(accepts(name, { ...period({ start: '2026-12-01', end: '2026-12-03', days: 3 }), ...more })).toBe(false);
      expect(accepts(name, { ...period({ start: '2026-12-01' }), ...more })).toBe(false);
      expect(accepts(name, { ...period({ end: '2026-12-01', days: 3 }), ...more })).toBe(false);
    }
  },
  19: () => {
    expect(body('create_time_off_policy').required).toContain('approve');
    expect(body('update_time_off_policy').required).toEqual(['hasExpiration']);
    for (const name of ['update_time_off_policy', 'update_holiday']) {
      for (const filter of ['users', 'userGroups']) {
        const names = Object.keys(body(name).properties?.[filter]?.properties ?? {});
        expect(names).toEqual(expect.arrayContaining(['contains', 'ids', 'status']));
      }
      expect(fields(name)).not.toContain('userIds');
    }
    const members = { userIds: ['u1'], userGroupIds: null };
    const filters = (name: string) => {
      const kept = operation(name).merge?.fields;
      return [kept?.['users']?.from(members), kept?.['userGroups']?.from(members)];
    };
    const filtered = (status: string) => [['u1'], []].map((ids) => ({ contains: 'CONTAINS', ids, status }));
    expect(filters('update_time_off_policy')).toEqual(filtered('ACTIVE'));
    expect(filters('update_holiday')).toEqual(filtered('ALL'));
  },
  20: () => {
    const verbs = (path: string) => routes.filter((route) => route.endsWith(` ${path}`)).map((r) => r.split(' ')[0]);
    expect(verbs(`${W}/member-profile/{userId}`).sort()).toEqual(['GET', 'PATCH']);
    expect(verbs(`${W}/scheduling/assignments/recurring/{assignmentId}`).sort()).toEqual(['DELETE', 'PATCH']);
    expect(verbs(`${W}/scheduling/assignments/{assignmentId}`)).toEqual([]);
  },
  21: () => {
    expect(operation('create_assignment').result).toEqual({ kind: 'list', key: 'assignments' });
    expect(operation('publish_assignments').summary).toContain('of everybody unless users are named');
    expect(fields('publish_assignments')).toContain('userFilter');
  },
  22: () => {
    expect(operation('search_project_assignment_totals').http.method).toBe('POST');
    expect(body('search_project_assignment_totals').required).toEqual(['end', 'start']);
    expect(fields('search_project_assignment_totals')).not.toContain('projectId');
    expect(operation('get_project_assignment_totals').http.method).toBe('GET');
    const period = { start: AT, end: AT };
    expect(accepts('get_project_assignment_totals', { projectId: 'p1', ...period })).toBe(true);
    expect(accepts('get_project_assignment_totals', { projectId: 'p1', start: AT })).toBe(false);
    expect(accepts('get_project_assignment_totals', period)).toBe(false);
  },
  23: () => {
    for (const name of ['create_expense', 'update_expense']) {
      expect(body(name).required).not.toContain('file');
      expect(fields(name)).toContain('file');
    }
    expect(queryOf('list_expenses')).not.toContain('start');
    expect(operation('list_expenses').summary).toContain('cannot be filtered by date');
  },
  24: () => {
    expect(fields('create_invoice')).not.toContain('note');
    expect(fields('create_invoice')).not.toContain('subject');
    expect(fields('update_invoice')).toEqual(expect.arrayContaining(['billFrom', 'clientAddress', 'note', 'subject']));
    expect(keptFields('update_invoice')).toEqual(expect.arrayContaining(fields('update_invoice')));
    expect(operation('create_invoice_payment').summary).toContain('show the invoice');
    expect(fields('create_invoice_payment')).toContain('paymentDate');
    expect(fields('create_invoice_payment')).not.toContain('date');
  },
  26: () => {
    const rates = routes.filter((route) => route.endsWith('-rate'));
    expect(rates.filter((route) => !route.startsWith('PUT '))).toEqual([]);
    expect(rates.filter((route) => route.includes('/projects/{projectId}/hourly-rate'))).toEqual([]);
    expect(fields('update_project')).toEqual(expect.arrayContaining(['hourlyRate', 'costRate']));
  },
  27: () => {
    expect(http('get_shared_report')).toBe('GET /v1/shared-reports/{id}');
    expect(operation('get_shared_report').callerDefaults).toEqual([]);
    expect(operation('get_shared_report').paging).toMatchObject({ rows: 'varies' });
  },
  28: () => {
    expect(operation('generate_weekly_report').summary).toContain('exactly seven days');
  },
  29: () => {
    expect(accepts('list_approval_requests', { types: ['TIMESHEET', 'TIMESHEET_AND_EXPENSE'] })).toBe(true);
    for (const ignored of ['userId', 'user-id', 'start', 'end']) {
      expect(queryOf('list_approval_requests')).not.toContain(ignored);
    }
  },
  30: () => {
    expect(operation('delete_client').result.kind).toBe('entity');
    expect(operation('delete_tag').result.kind).toBe('entity');
    expect(operation('delete_time_entry').result.kind).toBe('none');
    expect(operation('delete_expense').result.kind).toBe('none');
    expect(body('delete_balance_assignment').required).toEqual(['note']);
    const ids = { workspaceId: 'w', balanceAssignmentId: 'b', userId: 'u', policyId: 'p' };
    expect(request('delete_balance_assignment', { ...ids, body: { note: 'wrong' } })).toMatchObject({
      method: 'DELETE',
      body: { note: 'wrong' },
    });
  },
  31: () => {
    const role = { role: 'TEAM_MANAGER', entityId: 'u2' };
    expect(request('remove_user_role', { workspaceId: 'w', userId: 'u1', body: role })).toMatchObject({
      method: 'DELETE',
      body: role,
    });
  },
  32: () => {
    expect(accepts('list_users', {})).toBe(true);
    expect(accepts('list_users', { 'include-roles': true })).toBe(true);
    expect(accepts('list_users', { 'include-roles': 'true' })).toBe(false);
  },
  33: () => {
    expect(operation('list_webhook_logs')).toMatchObject({ risk: 'read', retry: 'repeatable' });
    expect(http('list_webhook_logs')).toBe(`POST ${W}/webhooks/{webhookId}/logs`);
    expect(accepts('list_webhook_logs', { webhookId: 'h1' })).toBe(true);
    expect(request('list_webhook_logs', { workspaceId: 'w', webhookId: 'h1' }).body).toEqual({});
  },
  35: () => {
    for (const name of ['list_policy_balances', 'list_user_balances', 'list_time_off_policies']) {
      for (const parameter of ['page', 'page-size']) {
        expect(operation(name).parameters.properties[parameter]?.type).toBe('integer');
      }
    }
  },
  36: () => {
    expect(accepts('delete_invoice_item', { invoiceId: 'i1', order: 1 })).toBe(true);
    expect(accepts('delete_invoice_item', { invoiceId: 'i1', order: 0 })).toBe(false);
    expect(operation('delete_invoice_item').retry).toBe('never');
  },
  37: () => {
    const search = { start: AT, end: AT, authors: { contains: 'CONTAINS', authorIds: ['SYSTEM'] } };
    expect(accepts('search_audit_logs', { body: { ...search, actions: ['CREATE_TAG'] } })).toBe(true);
    expect(accepts('search_audit_logs', { body: { ...search, actions: ['CREATE_ANYTHING'] } })).toBe(false);
    expect(operation('search_audit_logs').http.host).toBe('auditlog');
  },
  38: () => {
    for (const name of ['create_workspace', 'add_workspace_user', 'add_limited_users']) {
      expect(operation(name).retry).toBe('never');
      expect(operation(name).summary).toContain('cannot be');
    }
  },
  39: () => {
    expect(fields('update_user_group')).toEqual(['name']);
    expect(http('add_user_group_member')).toMatch(/^POST .*\/users$/);
    expect(http('remove_user_group_member')).toMatch(/^DELETE .*\/users\/\{userId\}$/);
  },
  40: () => {
    const entries = [{ id: 't1', start: AT }];
    const ids = { workspaceId: 'w', userId: 'u' };
    expect(request('bulk_update_time_entries', { ...ids, body: entries }).body).toEqual(entries);
    expect(request('delete_user_time_entries', { ...ids, 'time-entry-ids': ['t1', 't2'] }).path).toBe(
      '/v1/workspaces/w/user/u/time-entries?time-entry-ids=t1&time-entry-ids=t2',
    );
  },
};

describe('where Clockify is not what its document says', () => {
  it('has a word on each of the 40 quirks', () => {
    expect(QUIRKS.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_none, index) => index + 1));
  });

  describe.each(QUIRKS.map((quirk) => [quirk.number, quirk] as const))('quirk %d', (number, quirk) => {
    it('concerns operations that exist', () => {
      const names = ALL.map(({ name }) => name);
      expect(quirk.rows.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining([...quirk.rows]));
    });

    if (quirk.handling === 'not_applicable') {
      it('is not for a row to show, and says why', () => {
        expect(quirk.reason.length).toBeGreaterThan(20);
        expect(SHOWN[number]).toBeUndefined();
      });
      return;
    }

    it(`shows: ${quirk.how}`, () => {
      expect(SHOWN[number]).toBeDefined();
      SHOWN[number]?.();
    });

    if (quirk.handling === 'corrected') {
      it('is corrected in its first row', () => {
        const row = CLOCKIFY_ROWS.find(({ name }) => name === quirk.rows[0]);
        expect(row?.corrections ?? row?.paging).toBeDefined();
      });
    }
  });
});
