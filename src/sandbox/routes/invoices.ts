import { find, remove, replace } from '../collection.js';
import { type Invoice, INVOICE_STATUSES, TAX_TYPES } from '../entities/invoice.js';
import {
  listOf,
  referenceIn,
  requiredNumberIn,
  requiredReferenceIn,
  requiredTextIn,
  textIn,
  wordIn,
} from '../fields.js';
import { pageOf, withLastPage } from '../paging.js';
import { invoicePayload, invoiceRow, shownInvoice } from '../payloads/invoice.js';
import { badParameter, missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { sorted } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { requiredInstantIn } from '../time.js';
import { invoiceColumns } from './invoice-search.js';

const INVOICES = '/v1/workspaces/{workspaceId}/invoices';
const SHORT = { min: 1, max: 100 };
const TEXT = { max: 3000 };
const PERCENT = { min: 0, max: 100 };

export const INVOICE_ROUTES: readonly Route[] = [
  { operation: 'list_invoices', method: 'GET', path: INVOICES, paid: true, handle: listInvoices },
  { operation: 'create_invoice', method: 'POST', path: INVOICES, paid: true, handle: createInvoice },
  {
    operation: 'get_invoice',
    method: 'GET',
    path: `${INVOICES}/{invoiceId}`,
    paid: true,
    handle: (request, state) => ok(shownInvoice(invoiceOf(request, state), state)),
  },
  { operation: 'update_invoice', method: 'PUT', path: `${INVOICES}/{invoiceId}`, paid: true, handle: updateInvoice },
  {
    operation: 'delete_invoice',
    method: 'DELETE',
    path: `${INVOICES}/{invoiceId}`,
    paid: true,
    handle: (request, state) => {
      remove(state.invoices, invoiceOf(request, state));
      return empty(200);
    },
  },
  {
    operation: 'duplicate_invoice',
    method: 'POST',
    path: `${INVOICES}/{invoiceId}/duplicate`,
    paid: true,
    handle: (request, state) => {
      const original = invoiceOf(request, state);
      const number = `${original.number} (copy)`;
      const copy: Invoice = { ...original, id: state.newId(), number, status: 'UNSENT', payments: [] };
      state.invoices.push(copy);
      return created(shownInvoice(copy, state), { type: 'NEW_INVOICE', payload: invoicePayload(copy, state) });
    },
  },
  {
    operation: 'update_invoice_status',
    method: 'PATCH',
    path: `${INVOICES}/{invoiceId}/status`,
    paid: true,
    handle: (request, state) => {
      const before = invoiceOf(request, state);
      const status = wordIn(request.body, 'invoiceStatus', INVOICE_STATUSES);
      if (status === undefined) throw missing();
      return { ...changedInvoice({ ...before, status }, state), body: undefined };
    },
  },
];

/** The invoice of a path. */
export function invoiceOf({ params }: SandboxRequest, { invoices }: SandboxState): Invoice {
  return find(invoices, params['invoiceId'], 'Invoice');
}

/** Puts a changed invoice in place, and tells of it. */
export function changedInvoice(invoice: Invoice, state: SandboxState): Outcome {
  replace(state.invoices, invoice);
  return ok(shownInvoice(invoice, state), { type: 'INVOICE_UPDATED', payload: invoicePayload(invoice, state) });
}

function listInvoices({ query }: SandboxRequest, state: SandboxState): Outcome {
  const statuses = listOf(query, 'statuses');
  const unknown = statuses.find((status) => !INVOICE_STATUSES.some((known) => known === status));
  if (unknown !== undefined) throw badParameter('statuses', unknown);
  const rows = state.invoices.filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  const page = pageOf(sorted(rows, query, invoiceColumns(state), 'ID'), query);
  return withLastPage(page, { total: rows.length, invoices: page.rows.map((row) => invoiceRow(row, state)) });
}

/** Note and subject are ignored at birth (API.md 11.24). */
function createInvoice({ body }: SandboxRequest, state: SandboxState): Outcome {
  const client = find(state.clients, requiredReferenceIn(body, 'clientId', 'Client', state.clients), 'Client');
  const invoice: Invoice = {
    id: state.newId(),
    number: requiredTextIn(body, 'number', TEXT),
    status: 'UNSENT',
    clientId: client.id,
    currency: requiredTextIn(body, 'currency', SHORT),
    issuedDate: requiredInstantIn(body, 'issuedDate'),
    dueDate: requiredInstantIn(body, 'dueDate'),
    subject: '',
    note: '',
    billFrom: state.workspace.name,
    clientAddress: client.address,
    userId: state.user.id,
    discountPercent: 0,
    taxPercent: 0,
    tax2Percent: 0,
    taxType: 'SIMPLE',
    items: [],
    payments: [],
  };
  state.invoices.push(invoice);
  const { id, number, clientId, currency, issuedDate, dueDate, billFrom } = invoice;
  return created(
    { id, number, clientId, currency, issuedDate, dueDate, billFrom },
    { type: 'NEW_INVOICE', payload: invoicePayload(invoice, state) },
  );
}

/** Replaces, and drops who bills and whom where they are absent (API.md 11.24). */
function updateInvoice(request: SandboxRequest, state: SandboxState): Outcome {
  const before = invoiceOf(request, state);
  const { body } = request;
  return changedInvoice(
    {
      ...before,
      number: requiredTextIn(body, 'number', TEXT),
      clientId: referenceIn(body, 'clientId', 'Client', state.clients) ?? before.clientId,
      currency: requiredTextIn(body, 'currency', SHORT),
      issuedDate: requiredInstantIn(body, 'issuedDate'),
      dueDate: requiredInstantIn(body, 'dueDate'),
      discountPercent: requiredNumberIn(body, 'discountPercent', PERCENT),
      taxPercent: requiredNumberIn(body, 'taxPercent', PERCENT),
      tax2Percent: requiredNumberIn(body, 'tax2Percent', PERCENT),
      taxType: wordIn(body, 'taxType', TAX_TYPES) ?? 'SIMPLE',
      subject: textIn(body, 'subject', TEXT) ?? '',
      note: textIn(body, 'note', TEXT) ?? '',
      billFrom: textIn(body, 'billFrom', TEXT) ?? null,
      clientAddress: textIn(body, 'clientAddress', TEXT) ?? null,
    },
    state,
  );
}
