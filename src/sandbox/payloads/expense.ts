import type { Expense } from '../entities/expense.js';
import type { SandboxState } from '../state.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An expense with what it refers to, as lists show it (API.md 11.23). */
export function expandedExpense(expense: Expense, state: SandboxState): object {
  const { categoryId, projectId, taskId, ...shown } = expense;
  const project = state.projects.find(({ id }) => id === projectId);
  const task = state.tasks.find(({ id }) => id === taskId);
  const client = state.clients.find(({ id }) => id === project?.clientId);
  return {
    ...shown,
    category: state.expenseCategories.find(({ id }) => id === categoryId) ?? null,
    project:
      project === undefined
        ? null
        : {
            id: project.id,
            name: project.name,
            color: project.color,
            clientId: project.clientId,
            clientName: client?.name ?? '',
          },
    task: task === undefined ? null : { id: task.id, name: task.name },
    fileName: state.receipts.find(({ id }) => id === expense.fileId)?.name ?? '',
  };
}

/** What webhooks tell of a new expense (WEBHOOKS 5). */
export function expensePayload({ isLocked: _isLocked, locked: _locked, ...shown }: Expense): object {
  return shown;
}

/** What webhooks tell of a changed or deleted expense: ids only. */
export function slimExpensePayload({ id, workspaceId, userId, projectId, categoryId }: Expense): object {
  return { workspaceId, userId, projectId, expenseId: id, categoryId };
}

/** What was spent on each day. */
export function totalsByDay(expenses: readonly Expense[]): object[] {
  const totals = totalsBy(expenses, ({ date }) => date.slice(0, 10));
  return totals.map(([date, total]) => ({ date, dateAsInstant: `${date}T00:00:00Z`, total }));
}

/** What was spent in each week, named by its Monday. */
export function totalsByWeek(expenses: readonly Expense[]): object[] {
  return totalsBy(expenses, ({ date }) => mondayOf(date)).map(([date, total]) => ({ date, total }));
}

function totalsBy(expenses: readonly Expense[], keyOf: (expense: Expense) => string): [string, number][] {
  const totals = new Map<string, number>();
  for (const expense of expenses) totals.set(keyOf(expense), (totals.get(keyOf(expense)) ?? 0) + expense.total);
  return [...totals];
}

function mondayOf(date: string): string {
  const daysSinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  return new Date(Date.parse(date) - daysSinceMonday * DAY_MS).toISOString().slice(0, 10);
}
