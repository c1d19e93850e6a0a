import type { Expense } from '../entities/expense.js';
import { booleanIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { bodyPageOf } from '../paging.js';
import type { SandboxState } from '../state.js';
import { sortedBy } from '../sorting.js';
import { assertModelled, hasOneOf, isWithin } from './filter.js';
import { periodIn } from './period.js';

/** A row for each expense, in pages; `page` and `pageSize` are at the top here (API.md 4). */
export function expenseReport(body: Fields, state: SandboxState): object {
  assertModelled(body);
  const period = periodIn(body, state);
  const note = textIn(body, 'note', { max: 3000 })?.toLowerCase() ?? '';
  const billable = booleanIn(body, 'billable');
  const isWanted = [
    ({ date }: Expense) => isWithin(Date.parse(date), period),
    hasOneOf<Expense>(body, 'users', ({ userId }) => [userId]),
    hasOneOf<Expense>(body, 'projects', ({ projectId }) => [projectId]),
    hasOneOf<Expense>(body, 'tasks', ({ taskId }) => [taskId]),
    hasOneOf<Expense>(body, 'categories', ({ categoryId }) => [categoryId]),
    ({ notes }: Expense) => notes.toLowerCase().includes(note),
    (expense: Expense) => billable === undefined || expense.billable === billable,
  ];
  const rows = state.expenses.filter((expense) => isWanted.every((fits) => fits(expense)));
  const newestFirst = sortedBy(rows, ({ date }) => date, true);
  const page = bodyPageOf(newestFirst, body, { page: 'page', size: 'pageSize' });
  return {
    totals: {
      expensesCount: rows.length,
      totalAmount: totalOf(rows),
      totalAmountBillable: totalOf(rows.filter((expense) => expense.billable)),
    },
    expenses: page.rows.map((expense) => row(expense, state)),
  };
}

function row(expense: Expense, state: SandboxState): object {
  const { total, categoryId, projectId, userId, isLocked: _isLocked, ...kept } = expense;
  const category = state.expenseCategories.find(({ id }) => id === categoryId);
  const project = state.projects.find(({ id }) => id === projectId);
  const user = state.users.find(({ id }) => id === userId);
  return {
    ...kept,
    amount: total,
    categoryId,
    categoryName: category?.name ?? null,
    categoryHasUnitPrice: category?.hasUnitPrice ?? false,
    categoryUnit: category?.unit ?? null,
    projectId,
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    userId,
    userName: user?.name ?? null,
    userEmail: user?.email ?? null,
    userStatus: user?.status ?? null,
  };
}

function totalOf(expenses: readonly Expense[]): number {
  return expenses.reduce((sum, { total }) => sum + total, 0);
}
