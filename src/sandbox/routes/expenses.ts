import { find, remove, replace } from '../collection.js';
import type { Expense } from '../entities/expense.js';
import { booleanIn, referenceIn, requiredNumberIn, requiredReferenceIn, textIn, textsIn } from '../fields.js';
import type { Fields, UploadedFile } from '../input.js';
import { pageOf, withLastPage } from '../paging.js';
import { expensePayload, expandedExpense, slimExpensePayload, totalsByDay, totalsByWeek } from '../payloads/expense.js';
import { missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { sortedBy } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { dayIn } from '../time.js';

const EXPENSES = '/v1/workspaces/{workspaceId}/expenses';
const NOTES = { max: 3000 };
const AMOUNT = { min: 0, max: 92_233_720_368_547_760 };

export const EXPENSE_ROUTES: readonly Route[] = [
  { operation: 'list_expenses', method: 'GET', path: EXPENSES, paid: true, handle: listExpenses },
  { operation: 'create_expense', method: 'POST', path: EXPENSES, paid: true, takes: 'form', handle: createExpense },
  {
    operation: 'get_expense',
    method: 'GET',
    path: `${EXPENSES}/{expenseId}`,
    paid: true,
    handle: ({ params }, state) => ok(find(state.expenses, params['expenseId'], 'Expense')),
  },
  {
    operation: 'update_expense',
    method: 'PUT',
    path: `${EXPENSES}/{expenseId}`,
    paid: true,
    takes: 'form',
    handle: updateExpense,
  },
  {
    operation: 'delete_expense',
    method: 'DELETE',
    path: `${EXPENSES}/{expenseId}`,
    paid: true,
    handle: ({ params }, state) => {
      const expense = find(state.expenses, params['expenseId'], 'Expense');
      remove(state.expenses, expense);
      return empty(200, { type: 'EXPENSE_DELETED', payload: slimExpensePayload(expense) });
    },
  },
  {
    operation: 'download_expense_receipt',
    method: 'GET',
    path: `${EXPENSES}/{expenseId}/files/{fileId}`,
    paid: true,
    handle: ({ params }, state) => {
      find(state.expenses, params['expenseId'], 'Expense');
      const { bytes, type } = find(state.receipts, params['fileId'], 'File');
      return { status: 200, body: bytes, headers: { 'content-type': type } };
    },
  },
];

/** `start` and `end` are ignored here; rows carry what they refer to, single reads only ids (API.md 11.23). */
function listExpenses({ query }: SandboxRequest, state: SandboxState): Outcome {
  const userId = query.get('user-id') ?? '';
  const wanted = state.expenses.filter((expense) => userId === '' || expense.userId === userId);
  const rows = sortedBy(wanted, ({ date }) => date, true);
  const page = pageOf(rows, query);
  return withLastPage(page, {
    expenses: { expenses: page.rows.map((expense) => expandedExpense(expense, state)), count: rows.length },
    dailyTotals: totalsByDay(rows),
    weeklyTotals: totalsByWeek(rows),
  });
}

function createExpense({ body, file }: SandboxRequest, state: SandboxState): Outcome {
  const id = state.newId();
  const expense: Expense = {
    id,
    workspaceId: state.workspace.id,
    userId: requiredReferenceIn(body, 'userId', 'User', state.users),
    date: dateIn(body),
    projectId: referenceIn(body, 'projectId', 'Project', state.projects),
    taskId: referenceIn(body, 'taskId', 'Task', state.tasks),
    notes: textIn(body, 'notes', NOTES) ?? '',
    billable: booleanIn(body, 'billable') ?? false,
    ...costsIn(body, requiredReferenceIn(body, 'categoryId', 'Expense category', state.expenseCategories), state),
    // Optional in spite of the document (API.md 11.23).
    fileId: keep(file, state) ?? '',
    isLocked: false,
    locked: false,
  };
  state.expenses.push(expense);
  return created(expense, { type: 'EXPENSE_CREATED', payload: expensePayload(expense) });
}

/** Changes what `changeFields` names, and nothing else. */
function updateExpense({ params, body, file }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.expenses, params['expenseId'], 'Expense');
  const changes = changeFieldsIn(body);
  const categoryId = changes.has('CATEGORY')
    ? requiredReferenceIn(body, 'categoryId', 'Expense category', state.expenseCategories)
    : before.categoryId;
  const expense = replace(state.expenses, {
    ...before,
    ...(changes.has('USER') && { userId: requiredReferenceIn(body, 'userId', 'User', state.users) }),
    ...(changes.has('DATE') && { date: dateIn(body) }),
    ...(changes.has('PROJECT') && { projectId: referenceIn(body, 'projectId', 'Project', state.projects) }),
    ...(changes.has('TASK') && { taskId: referenceIn(body, 'taskId', 'Task', state.tasks) }),
    ...(changes.has('NOTES') && { notes: textIn(body, 'notes', NOTES) ?? '' }),
    ...(changes.has('BILLABLE') && { billable: booleanIn(body, 'billable') ?? false }),
    ...(changes.has('FILE') && { fileId: keep(file, state) ?? '' }),
    categoryId,
    ...(changes.has('AMOUNT') && costsIn(body, categoryId, state)),
  });
  return ok(expense, { type: 'EXPENSE_UPDATED', payload: slimExpensePayload(expense) });
}

/** Sent repeatedly or by comma. */
function changeFieldsIn(body: Fields): ReadonlySet<string> {
  const value = body['changeFields'];
  const names = typeof value === 'string' ? [value] : (textsIn(body, 'changeFields') ?? []);
  if (names.length === 0) throw missing();
  return new Set(names.flatMap((name) => name.split(',')));
}

/** Asked for in major units and told in minor ones; where a category has a unit price, the amount counts units (API.md 7). */
function costsIn(
  body: Fields,
  categoryId: string,
  state: SandboxState,
): Pick<Expense, 'categoryId' | 'quantity' | 'total'> {
  const amount = requiredNumberIn(body, 'amount', AMOUNT);
  const { hasUnitPrice, priceInCents } = find(state.expenseCategories, categoryId, 'Expense category');
  if (hasUnitPrice) return { categoryId, quantity: amount, total: Math.round(amount * priceInCents) };
  return { categoryId, quantity: 1, total: Math.round(amount * 100) };
}

function dateIn(body: Fields): string {
  return `${dayIn(body, 'date')}T00:00:00Z`;
}

function keep(file: UploadedFile | undefined, state: SandboxState): string | undefined {
  if (file === undefined) return undefined;
  const id = state.newId();
  state.receipts.push({ id, ...file });
  return id;
}
