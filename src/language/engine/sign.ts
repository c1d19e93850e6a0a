import type { Line } from './line.js';

/** Whether a dash is the sign of a number. */
export function isSign({ words }: Pick<Line, 'words'>, at: number): boolean {
  const [dash, number] = [words[at], words[at + 1]];
  return dash?.folded === '-' && !dash.glued && number?.glued === true && number.kind === 'digits';
}
