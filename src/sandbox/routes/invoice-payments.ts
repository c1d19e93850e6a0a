import { find } from '../collection.js';
import type { Invoice, Payment } from '../entities/invoice.js';
import { requiredNumberIn, textIn } from '../fields.js';
import { amountsOf } from '../invoice-amounts.js';
import { listPage } from '../paging.js';
import type { Outcome, Route, SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { wholeSecondsIn } from '../time.js';
import { changedInvoice, invoiceOf } from './invoices.js';

const PAYMENTS = '/v1/workspaces/{workspaceId}/invoices/{invoiceId}/payments';

export const INVOICE_PAYMENT_ROUTES: readonly Route[] = [
  {
    operation: 'list_invoice_payments',
    method: 'GET',
    path: PAYMENTS,
    paid: true,
    handle: (request, state) => listPage(invoiceOf(request, state).payments, request.query),
  },
  { operation: 'create_invoice_payment', method: 'POST', path: PAYMENTS, paid: true, handle: createPayment },
  {
    operation: 'delete_invoice_payment',
    method: 'DELETE',
    path: `${PAYMENTS}/{paymentId}`,
    paid: true,
    handle: (request, state) => {
      const invoice = invoiceOf(request, state);
      const payment = find(invoice.payments, request.params['paymentId'], 'Payment');
      return changedInvoice(
        withPayments(
          invoice,
          invoice.payments.filter(({ id }) => id !== payment.id),
        ),
        state,
      );
    },
  },
];

/** Asked for as `paymentDate` and listed as `date`; what is answered is the invoice, not the payment (API.md 11.24). */
function createPayment(request: SandboxRequest, state: SandboxState): Outcome {
  const invoice = invoiceOf(request, state);
  const { body } = request;
  const payment: Payment = {
    id: state.newId(),
    amount: requiredNumberIn(body, 'amount', { min: 1 }),
    author: state.user.name ?? '',
    date: wholeSecondsIn(body, 'paymentDate') ?? state.instant(),
    note: textIn(body, 'note', { max: 1000 }) ?? '',
  };
  return { ...changedInvoice(withPayments(invoice, [...invoice.payments, payment]), state), status: 201 };
}

/** What has been paid decides how an invoice stands. */
function withPayments(invoice: Invoice, payments: readonly Payment[]): Invoice {
  const changed = { ...invoice, payments };
  const { paid, balance } = amountsOf(changed);
  if (paid === 0) return { ...changed, status: 'UNSENT' };
  return { ...changed, status: balance > 0 ? 'PARTIALLY_PAID' : 'PAID' };
}
