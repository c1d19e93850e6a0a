import type { Params } from '../../integrations/operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { takeListRequest } from './list-request.js';

describe('takeListRequest', () => {
  const take = (name: string, params: Params) =>
    takeListRequest(
      CLOCKIFY_OPERATIONS.find((operation) => operation.name === name)!,
      params,
    );

  it.each<[string, Params, Params, number | undefined]>([
    ['list_clients', { archived: true }, { archived: true }, undefined],
    ['list_clients', { archived: true, all: false, page: 2 }, { archived: true, page: 2 }, undefined],
    ['list_clients', { archived: true, all: true }, { archived: true }, 10_000],
    ['list_clients', { all: true, limit: 7, 'page-size': 3 }, { 'page-size': 3 }, 7],
    ['list_custom_fields', { all: true, limit: 7 }, {}, 7],
    ['list_webhooks', { all: true }, {}, 10_000],
    ['list_created_entities', { all: true, limit: 50, 'max-rows': 7 }, { limit: 50 }, 7],
    ['list_created_entities', { limit: 50 }, { limit: 50 }, undefined],
    ['generate_detailed_report', { all: true, body: { exportType: 'JSON' } }, { body: { exportType: 'JSON' } }, 10_000],
    ['create_client', { body: { name: 'A' } }, { body: { name: 'A' } }, undefined],
  ])('%s with %j asks for %j, at most %s', (name, params, asked, limit) => {
    expect(take(name, params)).toEqual({ params: asked, limit });
  });

  it.each<[string, Params, string]>([
    ['list_clients', { limit: 7 }, 'params.limit counts only with all=true'],
    ['list_created_entities', { 'max-rows': 7 }, 'params.max-rows counts only with all=true'],
    ['list_clients', { all: true, page: 2 }, 'params.page does not go with all=true'],
    ['search_users', { all: true, body: { page: 2 } }, 'params.body.page does not go with all=true'],
    [
      'generate_detailed_report',
      { all: true, body: { detailedFilter: { page: 1 } } },
      'params.body.detailedFilter.page does not go with all=true',
    ],
    ['generate_detailed_report', { all: true, body: { exportType: 'PDF' } }, 'params.body.exportType must be JSON'],
  ])('%s refuses %j: %s', (name, params, message) => {
    expect(() => take(name, params)).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
  });
});
