import { reportLines, summaryOf } from './print-report.js';

const everything = { type: 'WORKSPACE_ID', ids: ['w1'] };
const report = {
  url: 'https://bot.example.com/webhooks/clockify',
  workspaces: [
    {
      id: 'w1',
      name: 'Main',
      quota: { plan: 'FREE', workspaceLimit: 3, wanted: 3, others: 1 },
      webhooks: [
        { action: 'none', event: 'NEW_TAG', name: 'Tags', source: everything, drift: false, reasons: [] },
        {
          action: 'update',
          event: 'NEW_TASK',
          name: 'T',
          source: { type: 'TAG_ID', ids: ['a', 'b'] },
          reasons: ['x', 'y'],
        },
        { action: 'replace', event: 'NEW_CLIENT', name: 'C', source: everything, drift: true, reasons: ['it is off'] },
        { action: 'delete', event: 'NEW_PROJECT', name: 'P', source: { type: 'NEW_ID', ids: ['n'] }, reasons: ['z'] },
      ],
      notes: ['A note.'],
    },
    {
      id: 'w2',
      name: 'w2',
      quota: { plan: null, workspaceLimit: null, wanted: 1, others: 0 },
      webhooks: [],
      notes: [],
    },
  ],
};

describe('the report of webhooks', () => {
  it('has a line for each', () => {
    expect(reportLines(report)).toEqual([
      'Webhooks for https://bot.example.com/webhooks/clockify',
      '',
      'Workspace Main (w1): 3 wanted, 1 of others, at most 3 on FREE',
      '  =   NEW_TAG "Tags", everything in the workspace',
      '  ~   NEW_TASK "T", tags a, b <- x; y',
      '  -/+ NEW_CLIENT "C", everything in the workspace <- drift: it is off',
      '  -   NEW_PROJECT "P", NEW_ID n <- z',
      '  ! A note.',
      '',
      'Workspace w2: 1 wanted, 0 of others, limit not known',
    ]);
  });

  it('is summed up, before and after', () => {
    expect(summaryOf(report, 'future')).toBe('1 to update, 1 to replace, 1 to delete');
    expect(summaryOf(report, 'past')).toBe('1 updated, 1 replaced, 1 deleted');
    expect(summaryOf({}, 'past')).toBe('');
  });
});
