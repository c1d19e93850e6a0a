import { textOf } from '../arg-binding.js';
import { holdsWord, type Listing, type Row, sameName, textIn } from './listing.js';

const INVOICE: Listing = {
  noun: 'invoice',
  operation: 'list_invoices',
  missing: 'invoice',
  fits: (row, { said }) =>
    sameName(textIn(row, 'number'), textOf(said['invoice']) ?? '') && isIn(row, said['currency']),
  title: (row) => [textIn(row, 'number'), textIn(row, 'currency')].filter((part) => part !== '').join(' '),
};

/** Money that is said in another currency than the invoice's is meant for another invoice. */
function isIn(row: Row, currency: unknown): boolean {
  return typeof currency !== 'string' || currency === textIn(row, 'currency');
}

const NUMBERED = /^(?<before>.*?)(?<digits>\d{1,15})(?<after>\D*)$/;

/** Clockify wants a number with a new invoice: the one after that of the invoice that was issued last. */
const NEXT_INVOICE_NUMBER: Listing = {
  noun: 'invoice with a number to count on from',
  operation: 'list_invoices',
  missing: 'number',
  fits: (row) => NUMBERED.test(textIn(row, 'number')),
  newestBy: (row) => `${textIn(row, 'issuedDate')} ${textIn(row, 'number').padStart(40, '0')}`,
  title: (row) => textIn(row, 'number'),
  fills: (row, { path }) => ({ [path]: numberAfter(textIn(row, 'number')) }),
};

/** `2026-099` is followed by `2026-100`. */
export function numberAfter(number: string): string {
  const { before = '', digits = '0', after = '' } = NUMBERED.exec(number)?.groups ?? {};
  return `${before}${String(Number(digits) + 1).padStart(digits.length, '0')}${after}`;
}

const INVOICE_CURRENCY: Listing = {
  noun: 'client with a currency',
  operation: 'list_clients',
  missing: 'currency',
  names: ['client'],
  fits: (row, { ids }) => textIn(row, 'id') === ids['client'] && textIn(row, 'currencyCode') !== '',
  title: (row) => textIn(row, 'name'),
  fills: (row, { path }) => ({ [path]: textIn(row, 'currencyCode') }),
};

const EXPENSE: Listing = {
  noun: 'expense',
  operation: 'list_expenses',
  missing: 'expense',
  names: ['user'],
  ask: ({ ids }) => (ids['user'] === undefined ? {} : { 'user-id': ids['user'] }),
  fits: (row, { said: { expense, expenseId = expense } }) =>
    expense === 'last' ||
    textIn(row, 'id') === expenseId ||
    (expense !== undefined && textIn(row, 'notes') === expense),
  newestBy: (row) => `${textIn(row, 'date')} ${textIn(row, 'id')}`,
  title: (row) => [textIn(row, 'date'), textIn(row, 'notes')].filter((part) => part !== '').join(' '),
};

/** A change of an expense says everything again that it needs. */
const EXPENSE_TO_CHANGE: Listing = {
  ...EXPENSE,
  fills: (row, { path }) => ({
    [path]: row['id'],
    'body.amount': typeof row['total'] === 'number' ? row['total'] / MINOR_UNITS : undefined,
    'body.date': textIn(row, 'date').slice(0, 'YYYY-MM-DD'.length),
    // Rows of the list carry the category itself (API.md 11.23).
    'body.categoryId': textIn(row, 'category', 'id'),
  }),
};

/** Expenses are written in major units and shown in minor ones (API.md 7). */
const MINOR_UNITS = 100;

const EXPENSE_CATEGORY: Listing = {
  noun: 'expense category',
  operation: 'list_expense_categories',
  missing: 'category',
  fits: (row, { said }) => sameName(textIn(row, 'name'), textOf(said['category']) ?? ''),
  mayFit: (row, { said }) => holdsWord(textIn(row, 'name'), textOf(said['category']) ?? ''),
  title: (row) => textIn(row, 'name'),
};

export const MONEY_LISTINGS = {
  invoice: INVOICE,
  nextInvoiceNumber: NEXT_INVOICE_NUMBER,
  invoiceCurrency: INVOICE_CURRENCY,
  expense: EXPENSE,
  expenseToChange: EXPENSE_TO_CHANGE,
  expenseCategory: EXPENSE_CATEGORY,
} as const;
