import type { Operation } from './operation.js';
import { AfterRunHooks, type FinishedCall } from './after-run.js';

const operation: Operation = {
  name: 'list',
  summary: 'List',
  risk: 'read',
  retry: 'repeatable',
  parameters: { type: 'object', properties: {}, additionalProperties: false },
  result: { kind: 'entity' },
};
const CALL: FinishedCall = {
  integration: 'test',
  operation,
  params: {},
  startedAt: new Date(0),
  onNote: () => undefined,
};

describe('the hooks after a run', () => {
  it('hand the result on from one to the next', async () => {
    const hooks = new AfterRunHooks();
    hooks.add({ afterRun: ({ integration }, result) => Promise.resolve([result, integration]) });
    hooks.add({ afterRun: (_call, result) => Promise.resolve({ result }) });
    expect(await hooks.apply(CALL, 'answer')).toEqual({ result: ['answer', 'test'] });
  });

  it('let nothing out when one of them fails', async () => {
    const hooks = new AfterRunHooks();
    hooks.add({ afterRun: () => Promise.reject(new Error('a hook that fails')) });
    await expect(hooks.apply(CALL, 'answer')).rejects.toThrow('a hook that fails');
  });

  it('are not needed', async () => {
    expect(await new AfterRunHooks().apply(CALL, 'answer')).toBe('answer');
  });
});
