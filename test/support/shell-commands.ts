import { readFileSync } from 'node:fs';

const BLOCKS = /^ *```bash\n(?<text>.*?)^ *```$/gms;

/** The calls of curl in the shell blocks of a Markdown file, in order, each with the variables that its block sets. */
export function curlCommandsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(BLOCKS)].flatMap((block) => curlsOf(block.groups?.['text'] ?? ''));
}

function curlsOf(block: string): string[] {
  const commands = wholeCommands(block.split('\n'));
  const variables = commands.filter((command) => /^\w+='[^']*'$/.test(command));
  return commands.filter((command) => command.startsWith('curl ')).map((command) => [...variables, command].join('\n'));
}

/** Lines that belong together, as one: what is in quotes, and what goes on after a backslash. */
function wholeCommands(lines: readonly string[]): string[] {
  const commands: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen) commands.push(`${commands.pop()}\n${line}`);
    else commands.push(line.trim());
    const command = commands.at(-1) ?? '';
    isOpen = !command.startsWith('#') && (command.endsWith('\\') || command.split("'").length % 2 === 0);
  }
  return commands;
}
