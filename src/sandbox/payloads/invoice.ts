import type { Invoice, InvoiceItem } from '../entities/invoice.js';
import { amountsOf, itemAmount } from '../invoice-amounts.js';
import type { SandboxState } from '../state.js';

/** Percents are read as percent x 100 (API.md 7). */
const PERCENT = 100;

/** An invoice as the API shows it. */
export function shownInvoice(invoice: Invoice, state: SandboxState): object {
  const { payments: _payments, discountPercent, taxPercent, tax2Percent, items, ...kept } = invoice;
  return {
    ...kept,
    ...amountsOf(invoice),
    discount: discountPercent * PERCENT,
    tax: taxPercent * PERCENT,
    tax2: tax2Percent * PERCENT,
    clientName: clientNameOf(invoice, state),
    companyId: null,
    calculationType: 'INVOICE_BASED',
    containsImportedExpenses: false,
    containsImportedTimes: false,
    visibleZeroFields: null,
    items: items.map(shownItem),
  };
}

/** An invoice as a row of a list. */
export function invoiceRow(invoice: Invoice, state: SandboxState): object {
  const { id, number, status, clientId, currency, issuedDate, dueDate } = invoice;
  const { amount, paid, balance } = amountsOf(invoice);
  const clientName = clientNameOf(invoice, state);
  return { id, number, status, clientId, clientName, currency, issuedDate, dueDate, amount, paid, balance };
}

/** What webhooks tell of an invoice (WEBHOOKS 5). */
export function invoicePayload(invoice: Invoice, state: SandboxState): object {
  const { subtotal, discountAmount, taxAmount, tax2Amount, amount } = amountsOf(invoice);
  const { id, number, status, issuedDate, dueDate, currency, subject, note, clientId, clientAddress, userId } = invoice;
  return {
    id,
    number,
    status,
    issuedDate,
    dueDate,
    subtotal,
    discount: invoice.discountPercent * PERCENT,
    tax: invoice.taxPercent * PERCENT,
    tax2: invoice.tax2Percent * PERCENT,
    discountAmount,
    taxAmount,
    tax2Amount,
    amount,
    currency,
    subject,
    note,
    clientId,
    clientName: clientNameOf(invoice, state),
    clientAddress,
    userId,
    items: invoice.items.map(itemPayload),
  };
}

function itemPayload(item: InvoiceItem): object {
  const { order, quantity, description, unitPrice, itemType } = item;
  return { order, quantity, description, unitPrice, amount: itemAmount(item), itemType, timeEntryIds: [] };
}

function shownItem(item: InvoiceItem): object {
  return { ...item, amount: itemAmount(item), importType: 'NOT_IMPORTED', timeEntryIds: [], expenseIds: [] };
}

function clientNameOf({ clientId }: Invoice, { clients }: SandboxState): string {
  return clients.find(({ id }) => id === clientId)?.name ?? '';
}
