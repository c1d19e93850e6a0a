import { fail, ok, warn } from './check-result.js';
import { Report } from './report.js';

describe('Report', () => {
  function reported(tell: (report: Report) => void): { lines: string[]; failed: boolean } {
    const lines: string[] = [];
    const report = new Report((line) => lines.push(line));
    tell(report);
    report.close();
    return { lines, failed: report.failed };
  }

  it('tells each finding in a line, and what to do about it', () => {
    const { lines, failed } = reported((report) => {
      report.add('Node', ok('24.0.0'));
      report.add('webhooks', warn('open to anybody', 'close them'));
      report.add('Clockify', fail('no credential', 'set one'));
    });
    expect(lines).toEqual([
      'ok    Node           24.0.0',
      'warn  webhooks       open to anybody -> close them',
      'FAIL  Clockify       no credential -> set one',
      '1 problem, 1 warning.',
    ]);
    expect(failed).toBe(true);
  });

  it('does not fail for warnings', () => {
    const { lines, failed } = reported((report) => {
      report.add('a', warn('x', 'y'));
      report.add('b', warn('x', 'y'));
    });
    expect(lines.at(-1)).toBe('Nothing stands in the way, 2 warnings.');
    expect(failed).toBe(false);
  });

  it('lets nothing that comes from elsewhere break the line or steer the terminal', () => {
    const { lines } = reported((report) => report.add('Clockify', ok('Ada\n\u001B[2JLovelace\u202E')));
    expect(lines[0]).toBe('ok    Clockify       Ada [2JLovelace');
  });
});
