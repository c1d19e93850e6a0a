import type { Params } from '../../integrations/operation.js';
import { bodyPages, type Paging, queryPages } from '../catalogue/paging.js';
import { pageParams, pageSize } from './page-params.js';

const REPORT = bodyPages(['timeentries'], { page: 'detailedFilter.page', size: 'detailedFilter.pageSize' });

describe('pageParams', () => {
  it.each<[string, Paging, Params, Params]>([
    ['in the query', queryPages(), { name: 'A' }, { name: 'A', page: 3, 'page-size': 9 }],
    ['from 0, with a size of another name', queryPages({ first: 0, size: 'limit' }), {}, { page: 2, limit: 9 }],
    ['in a body that was left out', bodyPages(['requests']), {}, { body: { page: 3, pageSize: 9 } }],
    [
      'deep in a body',
      REPORT,
      { body: { amountShown: 'COST', detailedFilter: { sortColumn: 'DATE' } } },
      { body: { amountShown: 'COST', detailedFilter: { sortColumn: 'DATE', page: 3, pageSize: 9 } } },
    ],
  ])('asks for the third page %s', (_where, paging, params, expected) => {
    const before = structuredClone(params);
    expect(pageParams(params, paging, 2, 9)).toEqual(expected);
    expect(params).toEqual(before);
  });
});

describe('pageSize', () => {
  it.each<[Params, number, number]>([
    [{}, 10_000, 200],
    [{}, 200, 200],
    [{}, 5, 6],
    [{ body: { detailedFilter: { pageSize: 50 } } }, 10_000, 50],
  ])('of %j for at most %d rows is %d', (params, limit, size) => {
    expect(pageSize(params, REPORT, limit)).toBe(size);
  });
});
