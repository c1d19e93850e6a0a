import { find, remove, replace } from '../collection.js';
import type { ExpenseCategory } from '../entities/expense.js';
import { booleanIn, numberIn, requiredTextIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { assertNameFree, filterNamed, sortedByName } from '../named-entities.js';
import { pageOf, withLastPage } from '../paging.js';
import { stillActive } from '../reply.js';
import { created, empty, ok, type Route } from '../route.js';
import type { SandboxState } from '../state.js';

const CATEGORIES = '/v1/workspaces/{workspaceId}/expenses/categories';
const NAME = { max: 250 };

export const EXPENSE_CATEGORY_ROUTES: readonly Route[] = [
  {
    operation: 'list_expense_categories',
    method: 'GET',
    path: CATEGORIES,
    paid: true,
    handle: ({ query }, state) => {
      const rows = sortedByName(filterNamed(state.expenseCategories, query), query);
      const page = pageOf(rows, query);
      return withLastPage(page, { categories: page.rows, count: rows.length });
    },
  },
  {
    operation: 'create_expense_category',
    method: 'POST',
    path: CATEGORIES,
    paid: true,
    handle: ({ body }, state) => {
      const settings = settingsIn(body, state);
      const category = { id: state.newId(), workspaceId: state.workspace.id, archived: false, ...settings };
      state.expenseCategories.push(category);
      return created(category);
    },
  },
  {
    operation: 'update_expense_category',
    method: 'PUT',
    path: `${CATEGORIES}/{categoryId}`,
    paid: true,
    handle: ({ params, body }, state) => {
      const before = categoryOf(params['categoryId'], state);
      return ok(replace(state.expenseCategories, { ...before, ...settingsIn(body, state, before.id) }));
    },
  },
  {
    operation: 'update_expense_category_status',
    method: 'PATCH',
    path: `${CATEGORIES}/{categoryId}/status`,
    paid: true,
    handle: ({ params, body }, state) => {
      const before = categoryOf(params['categoryId'], state);
      return ok(replace(state.expenseCategories, { ...before, archived: booleanIn(body, 'archived') ?? false }));
    },
  },
  {
    operation: 'delete_expense_category',
    method: 'DELETE',
    path: `${CATEGORIES}/{categoryId}`,
    paid: true,
    handle: ({ params }, state) => {
      const category = categoryOf(params['categoryId'], state);
      if (!category.archived) throw stillActive('expense category');
      remove(state.expenseCategories, category);
      return empty(204);
    },
  },
];

function categoryOf(id: string | undefined, { expenseCategories }: SandboxState): ExpenseCategory {
  return find(expenseCategories, id, 'Expense category');
}

function settingsIn(
  body: Fields,
  state: SandboxState,
  own?: string,
): Pick<ExpenseCategory, 'name' | 'hasUnitPrice' | 'priceInCents' | 'unit'> {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Expense category', name, state.expenseCategories, own);
  return {
    name,
    hasUnitPrice: booleanIn(body, 'hasUnitPrice') ?? false,
    priceInCents: numberIn(body, 'priceInCents', { min: 0 }) ?? 0,
    unit: textIn(body, 'unit', NAME) ?? '',
  };
}
