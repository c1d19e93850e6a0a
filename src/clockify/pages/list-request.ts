import { fieldError, type FieldProblem } from '../../common/http/validation.js';
import type { Params } from '../../integrations/operation.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { MAX_ROWS } from '../catalogue/whole-list.js';
import { pathOf } from './page-params.js';
import { valueAt } from './at-path.js';

/** The parameters of a list without those that are ours, and how many rows are wanted where all of them are. */
export interface ListRequest {
  readonly params: Params;
  /** `undefined` where one page is wanted, as Clockify answers it. */
  readonly limit: number | undefined;
}

/**
 * Takes `all` and the limit out of the parameters.
 * @throws AppError validation_error when they do not go with the others: nothing that was asked for is left out silently
 */
export function takeListRequest({ wholeList, paging, http }: ClockifyOperation, params: Params): ListRequest {
  if (wholeList === undefined) return { params, limit: undefined };
  const { all, [wholeList.limit]: limit, ...others } = params;
  const problems: FieldProblem[] = [];
  if (all !== true) {
    if (limit !== undefined) problems.push({ path: `params.${wholeList.limit}`, message: 'counts only with all=true' });
  } else {
    const page = paging === 'never' ? undefined : pathOf(paging, 'page');
    if (page !== undefined && valueAt(others, page) !== undefined) {
      problems.push({ path: `params.${page.join('.')}`, message: 'does not go with all=true, which reads every page' });
    }
    const exportType = valueAt(others, ['body', 'exportType']);
    if (http.wanted === 'either' && exportType !== undefined && exportType !== 'JSON') {
      problems.push({ path: 'params.body.exportType', message: 'must be JSON with all=true: a file has no pages' });
    }
  }
  if (problems.length > 0) throw fieldError(problems);
  return { params: others, limit: all === true ? Number(limit ?? MAX_ROWS) : undefined };
}
