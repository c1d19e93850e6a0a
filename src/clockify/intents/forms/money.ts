import type { SpokenArgs } from '../../../integrations/spoken/spoken-args.js';
import type { DerivedParams, SpokenForm, SpokenFormTable, Want } from '../form.js';
import {
  ahead,
  boolean,
  day,
  dayMark,
  itemPrice,
  majorMoney,
  minorMoney,
  number,
  text,
  textsOf,
  thing,
  word,
  wordList,
} from '../arg-binding.js';

const INVOICE: Want = { kind: 'invoice', from: ['invoice', 'currency'], to: 'invoiceId' };
const INVOICE_STATES = ['UNSENT', 'SENT', 'PAID', 'PARTIALLY_PAID', 'VOID', 'OVERDUE'];
const ONE_INVOICE: SpokenForm = { args: { invoice: thing() }, wants: [INVOICE] };
const EXPENSE: SpokenForm = {
  args: { expense: thing(), user: text() },

  assumes: { user: 'me' },
  wants: [{ kind: 'expense', from: ['expense', 'user'], to: 'expenseId' }],
};
/** How the fields of an expense are called where it is told which of them change. */
const CHANGES: Readonly<Record<string, string>> = {
  amount: 'AMOUNT',
  billable: 'BILLABLE',
  category: 'CATEGORY',
  date: 'DATE',
  description: 'NOTES',
  notes: 'NOTES',
  project: 'PROJECT',
  task: 'TASK',
};
const CATEGORY: SpokenForm = {
  args: { category: thing() },

  wants: [{ kind: 'expenseCategory', from: ['category'], to: 'categoryId' }],
};

/** Clockify's filter takes one state. */
function composeInvoiceStates({ status, statuses = status }: SpokenArgs): DerivedParams {
  const [state, ...others] = (textsOf(statuses) ?? []).map((one) => one.toUpperCase());
  if (state === undefined) return { placed: {}, notes: [] };
  if (others.length === 0) return { placed: { statuses: state }, notes: [] };
  const wanted = [state, ...others].join(', ');
  return {
    placed: {},
    notes: [`Clockify lists invoices of one state or of all, and these are all: look for those that are ${wanted}.`],
  };
}

/** Expenses and invoices. */
export const MONEY_FORMS: SpokenFormTable = {
  create_expense: {
    args: {
      amount: majorMoney('body.amount'),
      currency: text(),
      category: thing(),
      date: day('body.date'),
      description: text('body.notes'),
    },

    assumes: { user: 'me' },
    compose: ({ date }, clock) => ({
      placed: date === undefined ? { 'body.date': clock.today() } : {},
      notes: date === undefined ? ['No day was said: the expense is one of today.'] : [],
    }),
    wants: [
      { kind: 'expenseCategory', from: ['category'], to: 'body.categoryId' },
      { kind: 'projectToChoose', from: ['project'], to: 'body.projectId', when: 'unsaid' },
    ],
    ignoredArgs: { currency: 'An expense is in the currency of the workspace: another one cannot be set.' },
  },
  update_expense: {
    args: {
      expense: thing(),
      amount: majorMoney('body.amount'),
      currency: text(),
      category: thing(),
      date: day('body.date'),
      description: text('body.notes'),
    },

    assumes: { user: 'me' },
    compose: (args) => ({
      placed: {
        'body.changeFields': Object.entries(CHANGES).flatMap(([name, field]) =>
          args[name] === undefined ? [] : [field],
        ),
      },
      notes: [],
    }),
    wants: [
      { kind: 'expenseCategory', from: ['category'], to: 'body.categoryId' },
      { kind: 'expenseToChange', from: ['expense', 'user'], to: 'expenseId' },
      { kind: 'expenseToChange', from: ['expenseId', 'user'], to: 'expenseId' },
    ],
    ignoredArgs: { currency: 'An expense is in the currency of the workspace: another one cannot be set.' },
  },
  list_expenses: {
    args: { dateRangeStart: day(), dateRangeEnd: day(), project: text(), category: thing() },
    ignoredArgs: {
      dateRangeStart: 'Clockify lists expenses of all days: ask for an expense report of certain ones.',
      project: 'Clockify lists expenses of all projects: ask for an expense report of one.',
      category: 'Clockify lists expenses of all categories.',
    },
  },
  list_invoices: {
    args: {
      client: text(),
      issueDateStart: day(),
      issueDateEnd: day(),
      status: wordList(undefined, INVOICE_STATES),
      statuses: wordList(undefined, INVOICE_STATES),
    },
    compose: composeInvoiceStates,
    ignoredArgs: {
      client: 'Clockify lists invoices of all clients: search_invoices finds those of one.',
      issueDateStart: 'Clockify lists invoices of all days: search_invoices finds those of certain ones.',
    },
  },
  get_expense: EXPENSE,
  delete_expense: EXPENSE,
  update_expense_category: { ...CATEGORY },
  delete_expense_category: CATEGORY,
  update_expense_category_status: { ...CATEGORY },
  create_invoice: {
    args: {
      client: text('client'),
      number: text('body.number'),
      currency: text('body.currency'),
      issuedDate: dayMark('body.issuedDate'),
      dueDate: ahead(dayMark('body.dueDate')),
    },

    compose: ({ issuedDate }, clock) => ({
      placed: issuedDate === undefined ? { 'body.issuedDate': `${clock.today()}T00:00:00Z` } : {},
      notes: issuedDate === undefined ? ['No day of issue was said: it is issued today.'] : [],
    }),
    wants: [
      { kind: 'nextInvoiceNumber', from: ['number'], to: 'body.number', when: 'unsaid' },
      { kind: 'invoiceCurrency', from: ['currency', 'client'], to: 'body.currency', when: 'unsaid' },
    ],
  },
  get_invoice: ONE_INVOICE,
  delete_invoice: ONE_INVOICE,
  duplicate_invoice: ONE_INVOICE,
  list_invoice_payments: ONE_INVOICE,
  export_invoice: { ...ONE_INVOICE, assumes: { userLocale: 'en' } },
  update_invoice: {
    ...ONE_INVOICE,
    args: {
      invoice: thing(),
      issuedDate: dayMark('body.issuedDate'),
      dueDate: ahead(dayMark('body.dueDate')),
      currency: text('body.currency'),
    },
    wants: [{ kind: 'invoice', from: ['invoice'], to: 'invoiceId' }],
  },
  delete_invoice_item: { ...ONE_INVOICE },
  update_invoice_status: {
    ...ONE_INVOICE,
    args: {
      invoice: thing(),
      status: word('body.invoiceStatus', INVOICE_STATES),
    },
  },
  create_invoice_payment: {
    ...ONE_INVOICE,
    args: {
      invoice: thing(),
      amount: minorMoney('body.amount'),
      currency: text(),
      date: dayMark('body.paymentDate'),
      note: text('body.note'),
    },

    compose: ({ date }, clock) => ({
      placed: date === undefined ? { 'body.paymentDate': `${clock.today()}T00:00:00Z` } : {},
      notes: date === undefined ? ['No day of payment was said: it was paid today.'] : [],
    }),
  },
  create_invoice_item: {
    args: {
      invoice: thing(),
      description: text('body.description'),
      quantity: number('body.quantity'),
      unitPrice: itemPrice('body.unitPrice'),
      currency: text(),
      itemType: text('body.itemType'),
    },

    assumes: { quantity: 1 },
    gives: { 'body.applyTaxes': 'NONE' },
    // It has to be one that exists, and no route lists them (API.md 11.25): this is the one of the document.
    compose: ({ itemType }) => ({
      placed: itemType === undefined ? { 'body.itemType': 'Service' } : {},
      notes: itemType === undefined ? ['No type of item was said: it is a Service.'] : [],
    }),
    wants: [INVOICE],
  },
  create_expense_category: { args: { hasUnitPrice: boolean('body.hasUnitPrice') } },
};
