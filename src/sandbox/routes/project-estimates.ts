import { find } from '../collection.js';
import {
  type BudgetEstimate,
  ESTIMATE_TYPES,
  type Project,
  RESET_OPTIONS,
  type TimeEstimate,
} from '../entities/project.js';
import { booleanIn, fieldsIn, numberIn, textIn, wordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { invalid } from '../reply.js';
import type { Route } from '../route.js';
import { changed } from './projects.js';

export const PROJECT_ESTIMATE_ROUTES: readonly Route[] = [
  {
    operation: 'update_project_estimate',
    method: 'PATCH',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/estimate',
    handle: ({ params, body }, state) => {
      const project = find(state.projects, params['projectId'], 'Project');
      const timeEstimate = timeEstimateIn(fieldsIn(body, 'timeEstimate'), project);
      return changed(
        {
          ...project,
          timeEstimate,
          estimate: { estimate: timeEstimate.estimate, type: timeEstimate.type },
          budgetEstimate: budgetEstimateIn(fieldsIn(body, 'budgetEstimate'), project),
          estimateReset: fieldsIn(body, 'estimateReset') ?? project.estimateReset,
        },
        state,
      );
    },
  },
];

function timeEstimateIn(body: Fields | undefined, { timeEstimate }: Project): TimeEstimate {
  if (body === undefined) return timeEstimate;
  const estimate = textIn(body, 'estimate', { max: 100 }) ?? 'PT0S';
  if (!/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(estimate)) throw invalid('invalid estimate');
  return {
    estimate,
    type: wordIn(body, 'type', ESTIMATE_TYPES) ?? 'AUTO',
    active: booleanIn(body, 'active') ?? false,
    includeNonBillable: booleanIn(body, 'includeNonBillable') ?? false,
    resetOption: wordIn(body, 'resetOption', RESET_OPTIONS) ?? null,
  };
}

function budgetEstimateIn(body: Fields | undefined, { budgetEstimate }: Project): BudgetEstimate | null {
  if (body === undefined) return budgetEstimate;
  return {
    estimate: numberIn(body, 'estimate', { min: 0 }) ?? 0,
    type: wordIn(body, 'type', ESTIMATE_TYPES) ?? 'AUTO',
    active: booleanIn(body, 'active') ?? false,
    includeExpenses: booleanIn(body, 'includeExpenses') ?? false,
    resetOption: wordIn(body, 'resetOption', RESET_OPTIONS) ?? null,
  };
}
