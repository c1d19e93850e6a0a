import { day, exact, roughly, text } from '../comparisons.js';
import { field, hasFields, judgeCreate } from '../judge-create.js';
import type { LostWrite, RecoveryPlan, Row } from '../recovery-plan.js';

const workspaceOf = ({ params }: LostWrite) => ({ workspaceId: params['workspaceId'] });

/** Asked for in major units and shown in minor ones, or as a quantity where the category has a price (API.md 7). */
function hasAmount(row: Row, { body }: LostWrite): boolean {
  return row['total'] === Math.round(Number(body['amount']) * 100) || row['quantity'] === body['amount'];
}

const EXPENSE_FIELDS = hasFields(
  field('notes', text),
  field('projectId', exact, 'project.id'),
  field('taskId', exact, 'task.id'),
  field('date', day),
  field('billable', exact),
);

/** A copy has a number of its own. */
function isCopyOf(original: Row): (row: Row, lost: LostWrite) => boolean {
  return (row, lost) =>
    row !== original &&
    hasFields(
      field('clientId', exact),
      field('currency', exact),
      field('amount', exact),
    )(row, {
      ...lost,
      body: original,
    });
}

export const MONEY_PLANS: Readonly<Record<string, RecoveryPlan>> = {
  create_expense: {
    look: 'list_expenses',
    ask: (lost) => ({ ...workspaceOf(lost), 'user-id': lost.body['userId'] }),
    repeat: 'doubles',
    judge: judgeCreate({
      alike: hasFields(field('userId', exact), field('categoryId', exact, 'category.id'), field('notes', roughly)),
      same: (row, lost) => EXPENSE_FIELDS(row, lost) && hasAmount(row, lost),
    }),
  },
  create_invoice: {
    look: 'list_invoices',
    ask: workspaceOf,
    repeat: 'doubles',
    judge: judgeCreate({
      alike: hasFields(field('number', text)),
      same: hasFields(
        field('clientId', exact),
        field('currency', exact),
        field('issuedDate', day),
        field('dueDate', day),
      ),
    }),
  },
  duplicate_invoice: {
    look: 'list_invoices',
    ask: workspaceOf,
    repeat: 'never',
    judge: (seen, lost) => {
      const original = seen.rows.find(({ id }) => id === lost.params['invoiceId']);
      if (original === undefined) return { kind: 'unclear' };
      return judgeCreate({ alike: isCopyOf(original), same: isCopyOf(original) })(seen, lost);
    },
    show: {
      operation: 'get_invoice',
      ask: ({ id }, lost) => ({ ...workspaceOf(lost), invoiceId: id }),
    },
  },
  create_invoice_payment: {
    look: 'list_invoice_payments',
    ask: (lost) => ({ ...workspaceOf(lost), invoiceId: lost.params['invoiceId'] }),
    repeat: 'doubles',
    judge: judgeCreate({
      alike: hasFields(field('amount', exact)),
      same: hasFields(field('note', text), field('paymentDate', day, 'date')),
    }),
    // A payment answers its invoice (API.md 11.24).
    answersAnother: true,
    show: {
      operation: 'get_invoice',
      ask: (_payment, lost) => ({ ...workspaceOf(lost), invoiceId: lost.params['invoiceId'] }),
    },
  },
};
