import type { Action } from '../../integrations/operation.js';
import { fingerprintOf } from './action-fingerprint.js';

const ACTION: Action = {
  integration: 'clockify',
  operation: 'create_client',
  params: { workspaceId: 'w', body: { name: 'A', tags: [{ id: 1, name: 'x' }] } },
};

describe('fingerprintOf', () => {
  const isSame = (other: Action) => fingerprintOf(ACTION).equals(fingerprintOf(other));
  const withParams = (json: string) => isSame({ ...ACTION, params: JSON.parse(json) as Action['params'] });

  it('does not see the order of fields, at any depth', () => {
    expect(withParams('{"body":{"tags":[{"name":"x","id":1}],"name":"A"},"workspaceId":"w"}')).toBe(true);
  });

  it.each([
    ['another integration', { ...ACTION, integration: 'slack' }],
    ['another operation', { ...ACTION, operation: 'create_tag' }],
    ['no parameters', { ...ACTION, params: {} }],
  ])('sees %s', (_what, other) => {
    expect(isSame(other)).toBe(false);
  });

  it.each([
    ['another value', '{"workspaceId":"w","body":{"name":"B","tags":[{"id":1,"name":"x"}]}}'],
    ['another type', '{"workspaceId":"w","body":{"name":"A","tags":[{"id":"1","name":"x"}]}}'],
    ['a value in another place', '{"workspaceId":"w","name":"A","body":{"tags":[{"id":1,"name":"x"}]}}'],
    ['one field more', '{"workspaceId":"w","body":{"name":"A","note":null,"tags":[{"id":1,"name":"x"}]}}'],
  ])('sees %s', (_what, json) => {
    expect(withParams(json)).toBe(false);
  });

  it('sees the order of a list', () => {
    const listed = (ids: number[]) => fingerprintOf({ ...ACTION, params: { ids } });
    expect(listed([1, 2]).equals(listed([2, 1]))).toBe(false);
  });
});
