import { styleText } from 'node:util';

/** Prints what happens, step by step, for a person to read. */
export class Transcript {
  #steps = 0;

  title(text: string): void {
    this.#print(`\n${styleText('bold', text)}`);
  }

  step(text: string): void {
    this.#steps += 1;
    this.#print(`\n${styleText('bold', `${this.#steps}. ${text}`)}\n`);
  }

  /** What a person or a program says. */
  says(text: string): void {
    this.#print(indent(styleText('cyan', text)));
  }

  /** What comes back. */
  hears(value: unknown): void {
    this.#print(indent(typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)));
  }

  note(text: string): void {
    this.#print(indent(styleText('dim', text)));
  }

  #print(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '   ');
}
