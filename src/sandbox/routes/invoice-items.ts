import { APPLIED_TAXES, type Invoice, type InvoiceItem } from '../entities/invoice.js';
import { requiredNumberIn, requiredTextIn, requiredWordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { badParameter, invalid, notInWorkspace } from '../reply.js';
import type { Outcome, Route, SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { changedInvoice, invoiceOf } from './invoices.js';

const ITEMS = '/v1/workspaces/{workspaceId}/invoices/{invoiceId}/items';
/** An item has to be of a type that exists, and no route of Clockify lists them (API.md 11.25). */
const ITEM_TYPES: ReadonlySet<string> = new Set(['Service', 'Product', 'Expense']);
const TEXT = { max: 3000 };

export const INVOICE_ITEM_ROUTES: readonly Route[] = [
  {
    operation: 'create_invoice_item',
    method: 'POST',
    path: ITEMS,
    paid: true,
    handle: (request, state) => {
      const invoice = invoiceOf(request, state);
      return changedInvoice(withItems(invoice, [...invoice.items, itemIn(request.body)]), state);
    },
  },
  { operation: 'delete_invoice_item', method: 'DELETE', path: `${ITEMS}/{order}`, paid: true, handle: deleteItem },
];

function deleteItem(request: SandboxRequest, state: SandboxState): Outcome {
  const invoice = invoiceOf(request, state);
  const order = String(request.params['order']);
  if (!/^-?\d{1,9}$/.test(order)) throw badParameter('order', order);
  if (Number(order) < 1) throw invalid('must be greater than or equal to 1');
  const items = invoice.items.filter((item) => item.order !== Number(order));
  if (items.length === invoice.items.length) throw notInWorkspace('Invoice item');
  return changedInvoice(withItems(invoice, items), state);
}

/** Orders are counted from 1, without gaps. */
function withItems(invoice: Invoice, items: readonly Omit<InvoiceItem, 'order'>[]): Invoice {
  return { ...invoice, items: items.map(numbered) };
}

function numbered(item: Omit<InvoiceItem, 'order'>, index: number): InvoiceItem {
  return { ...item, order: index + 1 };
}

function itemIn(body: Fields): Omit<InvoiceItem, 'order'> {
  const itemType = requiredTextIn(body, 'itemType', TEXT);
  if (!ITEM_TYPES.has(itemType)) throw notInWorkspace('Invoice item type');
  return {
    itemType,
    quantity: requiredNumberIn(body, 'quantity'),
    unitPrice: requiredNumberIn(body, 'unitPrice'),
    description: requiredTextIn(body, 'description', TEXT),
    applyTaxes: requiredWordIn(body, 'applyTaxes', APPLIED_TAXES),
  };
}
