import type { CatalogueRow } from '../catalogue-row.js';
import { demand, limit, put, release } from '../corrections.js';
import { EXPENSES } from '../generated/expenses.js';
import { kept } from '../merge.js';
import { queryPages } from '../paging.js';
import { DAY_OR_INSTANT } from '../schemas.js';

export const EXPENSE_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_expenses',
    summary: 'List the expenses of a workspace; they cannot be filtered by date',
    request: EXPENSES.getExpenses,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ rows: ['expenses', 'expenses'] }),
  },
  {
    name: 'create_expense',
    summary: 'Record an expense, on request with its receipt; the amount is in major units',
    request: EXPENSES.createExpense,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [
      // API.md 11.23
      release('body.file'),
      // Documented both ways (API.md 7).
      put('body.date', DAY_OR_INSTANT),
    ],
  },
  {
    name: 'update_expense',
    summary: 'Change the named fields of an expense',
    request: EXPENSES.updateExpense,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // API.md 11.23
      release('body.file'),
      // Documented both ways (API.md 7).
      put('body.date', DAY_OR_INSTANT),
    ],
  },
  {
    name: 'get_expense',
    summary: 'Show one expense',
    request: EXPENSES.getExpense,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'delete_expense',
    summary: 'Delete an expense',
    request: EXPENSES.deleteExpense,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'expense', read: 'get_expense', id: 'expenseId' },
  },
  {
    name: 'download_expense_receipt',
    summary: 'Download the receipt of an expense',
    request: EXPENSES.downloadFile,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'binary' },
  },
  {
    name: 'list_expense_categories',
    summary: 'List the expense categories of a workspace',
    request: EXPENSES.getCategories,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ rows: ['categories'] }),
  },
  {
    name: 'create_expense_category',
    summary: 'Create an expense category',
    request: EXPENSES.createExpenseCategory,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 })],
  },
  {
    name: 'update_expense_category',
    summary: 'Change an expense category; what is left out stays, null clears',
    request: EXPENSES.updateCategory,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 })],
    merge: {
      entity: 'expense category',
      read: 'list_expense_categories',
      id: 'categoryId',
      fields: {
        name: kept('name'),
        hasUnitPrice: kept('hasUnitPrice'),
        priceInCents: kept('priceInCents', { nullable: true }),
        unit: kept('unit', { nullable: true }),
      },
    },
  },
  {
    name: 'update_expense_category_status',
    summary: 'Archive an expense category or make it active again',
    request: EXPENSES.updateExpenseCategoryStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // Left out it would mean false.
      demand('body.archived'),
    ],
  },
  {
    name: 'delete_expense_category',
    summary: 'Delete an expense category that is archived',
    request: EXPENSES.deleteCategory,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'expense category', read: 'list_expense_categories', id: 'categoryId' },
  },
];
