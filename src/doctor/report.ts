import type { CheckResult, Level } from './check-result.js';

const LABELS: Readonly<Record<Level, string>> = { ok: 'ok', warn: 'warn', fail: 'FAIL' };
const LABEL_WIDTH = 6;
const NAME_WIDTH = 15;

/** Line breaks and whatever else steers a terminal; some of the text comes from other systems. */
const CONTROL = /\p{C}+/gu;

/** Tells what was found, a line for each check, and how it stands as a whole. */
export class Report {
  private readonly levels: Level[] = [];

  constructor(private readonly write: (line: string) => void) {}

  get failed(): boolean {
    return this.levels.includes('fail');
  }

  add(name: string, result: CheckResult): void {
    this.levels.push(result.level);
    this.write(lineOf(name, result));
  }

  /** @param remark what else is to be known */
  close(remark = ''): void {
    this.write(`${summaryOf(this.levels)} ${remark}`.trim());
  }
}

/** How it is, what was looked at, what was found, and what to do. */
export function lineOf(name: string, { level, found, advice }: CheckResult): string {
  const text = advice === undefined ? found : `${found} -> ${advice}`;
  return `${LABELS[level].padEnd(LABEL_WIDTH)}${name.padEnd(NAME_WIDTH)}${text.replaceAll(CONTROL, ' ').trim()}`;
}

/** Whether there is something to do. */
export function summaryOf(levels: readonly Level[]): string {
  const failed = levels.filter((level) => level === 'fail').length;
  const warned = levels.filter((level) => level === 'warn').length;
  const problems = failed === 0 ? 'Nothing stands in the way' : counted(failed, 'problem');
  return warned === 0 ? `${problems}.` : `${problems}, ${counted(warned, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
