import { type Invoice, INVOICE_STATUSES } from '../entities/invoice.js';
import { booleanIn, fieldsIn, numberIn, textIn, textsIn, wordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { amountsOf } from '../invoice-amounts.js';
import { bodyPageOf } from '../paging.js';
import { invoiceRow } from '../payloads/invoice.js';
import { unreadableBody } from '../reply.js';
import { ok, type Route } from '../route.js';
import { type Columns, sortedBy } from '../sorting.js';
import type { SandboxState } from '../state.js';

const COLUMN_NAMES = ['ID', 'CLIENT', 'DUE_ON', 'ISSUE_DATE', 'AMOUNT', 'BALANCE'] as const;
const TEXT = { max: 3000 };

export const INVOICE_SEARCH_ROUTES: readonly Route[] = [
  {
    operation: 'search_invoices',
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/invoices/info',
    paid: true,
    handle: ({ body }, state) => {
      const rows = state.invoices.filter(isWanted(body));
      const column = wordIn(body, 'sortColumn', COLUMN_NAMES) ?? 'ID';
      const downwards = wordIn(body, 'sortOrder', ['ASCENDING', 'DESCENDING']) === 'DESCENDING';
      const ordered = sortedBy(rows, invoiceColumns(state)[column] ?? (() => 0), downwards);
      const page = bodyPageOf(ordered, body, { page: 'page', size: 'pageSize' });
      return ok({ total: rows.length, invoices: page.rows.map((row) => searchRow(row, state)) });
    },
  },
];

/** What invoices are sorted by. */
export function invoiceColumns({ clients }: SandboxState): Columns<Invoice> {
  return {
    ID: ({ id }) => id,
    CLIENT: ({ clientId }) => clients.find(({ id }) => id === clientId)?.name ?? '',
    DUE_ON: ({ dueDate }) => dueDate,
    ISSUE_DATE: ({ issuedDate }) => issuedDate,
    AMOUNT: (invoice) => amountsOf(invoice).amount,
    BALANCE: (invoice) => amountsOf(invoice).balance,
  };
}

function isWanted(body: Fields): (invoice: Invoice) => boolean {
  const statuses = textsIn(body, 'statuses') ?? [];
  if (statuses.some((status) => !INVOICE_STATUSES.some((known) => known === status))) throw unreadableBody();
  const number = textIn(body, 'invoiceNumber', TEXT) ?? '';
  const strict = booleanIn(body, 'strictSearch') === true;
  const clientIds = textsIn(fieldsIn(body, 'clients') ?? {}, 'ids') ?? [];
  const issued = fieldsIn(body, 'issueDate') ?? {};
  const [from, to] = [textIn(issued, 'issue-date-start', TEXT), textIn(issued, 'issue-date-end', TEXT)];
  const fitsAmount = isWithin(body, 'Amount');
  const fitsBalance = isWithin(body, 'Balance');
  return (invoice) => {
    const { amount, balance } = amountsOf(invoice);
    return (
      (statuses.length === 0 || statuses.includes(invoice.status)) &&
      (clientIds.length === 0 || clientIds.includes(invoice.clientId)) &&
      (strict ? number === '' || invoice.number === number : invoice.number.includes(number)) &&
      (from === undefined || Date.parse(invoice.issuedDate) >= Date.parse(from)) &&
      (to === undefined || Date.parse(invoice.issuedDate) <= Date.parse(to)) &&
      fitsAmount(amount) &&
      fitsBalance(balance)
    );
  };
}

function isWithin(body: Fields, name: 'Amount' | 'Balance'): (value: number) => boolean {
  const exact = numberIn(body, `exact${name}`);
  const above = numberIn(body, `greaterThan${name}`);
  const below = numberIn(body, `lessThan${name}`);
  return (value) =>
    (exact === undefined || value === exact) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below);
}

function searchRow(invoice: Invoice, state: SandboxState): object {
  const lateMs = state.now() - Date.parse(invoice.dueDate);
  const daysOverdue = Math.max(0, Math.floor(lateMs / (24 * 60 * 60 * 1000)));
  return { ...invoiceRow(invoice, state), billFrom: invoice.billFrom, daysOverdue, visibleZeroFields: null };
}
