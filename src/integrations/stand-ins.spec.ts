import type { StandIn } from './operation.js';
import { standInProblems } from './stand-ins.js';

const PROJECT: StandIn = { for: 'body.projectId', by: ['project'], how: 'whole', required: true };
const TAGS: StandIn = { for: 'body.tagIds', by: ['tags', 'tag'], how: 'whole', required: false };
const BODY: StandIn = { for: 'body', by: ['project', 'tags', 'tag'], how: 'part', required: true };
const EITHER = 'cannot be given together with params.';

describe('standInProblems', () => {
  it.each([
    [{ project: 'Web' }],
    [{ body: { projectId: 'p1' } }],
    [{ project: 'Web', tag: 'a', body: {} }],
    [{ project: 'Web', body: { tagIds: ['t1'] } }],
  ])('finds nothing wrong with %j', (params) => {
    expect(standInProblems([PROJECT, TAGS, BODY], params)).toEqual([]);
  });

  it.each<[StandIn, Record<string, unknown>, string, string]>([
    [PROJECT, {}, 'params.body.projectId', 'is required: give it, or a name as project'],
    [PROJECT, { body: null }, 'params.body.projectId', 'is required: give it, or a name as project'],
    [BODY, {}, 'params.body', 'is required: give it, or a name as project, tags or tag'],
    [
      PROJECT,
      { project: 'a', body: { projectId: 'b' } },
      'params.project',
      `${EITHER}body.projectId: leave one of them out`,
    ],
    [TAGS, { tags: ['a'], tag: 'b' }, 'params.tag', `${EITHER}tags: leave one of them out`],
  ])('%j and %j', (standIn, params, path, message) => {
    expect(standInProblems([standIn], params)).toEqual([{ path, message }]);
  });
});
