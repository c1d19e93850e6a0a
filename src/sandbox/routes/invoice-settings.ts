import { fieldsIn, requiredTextIn } from '../fields.js';
import { missing } from '../reply.js';
import { empty, ok, type Route } from '../route.js';

const SETTINGS = '/v1/workspaces/{workspaceId}/invoices/settings';
const LABEL = { max: 20 };

/** What the parts of an invoice are called until somebody calls them otherwise. */
const LABELS = {
  amount: 'Amount',
  billFrom: 'Bill from',
  billTo: 'Bill to',
  description: 'Description',
  discount: 'Discount',
  dueDate: 'Due date',
  issueDate: 'Issue date',
  itemType: 'Item type',
  notes: 'Notes',
  paid: 'Paid',
  quantity: 'Quantity',
  subtotal: 'Subtotal',
  tax: 'Tax',
  tax2: 'Tax 2',
  total: 'Total',
  totalAmountDue: 'Total amount due',
  unitPrice: 'Unit price',
};

const DEFAULTS = { dueDays: 30, notes: '', subject: '', taxPercent: 0, tax2Percent: 0, taxType: 'SIMPLE' };
const EXPORT_FIELDS = { itemType: true, quantity: true, rtl: false, tax: true, tax2: true, unitPrice: true };

export const INVOICE_SETTING_ROUTES: readonly Route[] = [
  {
    operation: 'get_invoice_settings',
    method: 'GET',
    path: SETTINGS,
    paid: true,
    handle: (_request, { invoiceSettings }) => {
      const written = invoiceSettings.at(-1) ?? {};
      const { totalAmountDue, ...labels } = { ...LABELS, ...fieldsIn(written, 'labels') };
      return ok({
        // Written as totalAmountDue, read as totalAmount.
        labels: { ...labels, totalAmount: totalAmountDue },
        defaults: { ...DEFAULTS, ...fieldsIn(written, 'defaults') },
        exportFields: { ...EXPORT_FIELDS, ...fieldsIn(written, 'exportFields') },
      });
    },
  },
  {
    operation: 'update_invoice_settings',
    method: 'PUT',
    path: SETTINGS,
    paid: true,
    handle: ({ body }, state) => {
      const labels = fieldsIn(body, 'labels');
      if (labels === undefined) throw missing();
      for (const name of Object.keys(LABELS)) requiredTextIn(labels, name, LABEL);
      state.invoiceSettings.push(body);
      return empty(200);
    },
  },
];
