import type { Line } from '../engine/line.js';
import { name, titled } from './free-text.js';
import type { SlotReader, SlotReading } from './reading.js';
import { NAME } from './text/text-slot-options.js';
import { quoted } from './text/quoted.js';

/** Two names that stand beside each other are less likely one than each by itself; in brackets they are surely one. */
const BESIDE_COST = 1;
const BRACKETS_COST = -NAME.cost;

/**
 * The name of a project, alone or together with its client: `Globex / Support`, `Support (Globex)`, `Support for client
 * Globex`. The client is written before the name or in brackets, as names are told apart where they are shown.
 */
export const projectName = withClient(name);

/** The same where nothing tells it as a name but its capital letters. */
export const titledProject = withClient(titled);

function withClient(read: SlotReader): SlotReader {
  return (line, from) => readingsOf(line, read(line, from));
}

function readingsOf(line: Line, alone: readonly SlotReading[]): readonly SlotReading[] {
  return [
    ...alone,
    ...alone.flatMap((reading) => [
      ...behindSlash(line, reading),
      ...inBrackets(line, reading),
      ...ofClient(line, reading),
    ]),
  ];
}

function behindSlash(line: Line, first: SlotReading): SlotReading[] {
  const slash = line.words[first.to];
  if (slash?.folded !== '/' || first.to + 1 >= line.end) return [];
  return name(line, first.to + 1).flatMap((second) =>
    joined(first, second, BESIDE_COST, (one, other) => `${one} / ${other}`),
  );
}

function inBrackets(line: Line, first: SlotReading): SlotReading[] {
  if (line.words[first.to]?.folded !== '(') return [];
  return name(line, first.to + 1).flatMap((second) =>
    line.words[second.to]?.folded === ')' && second.to < line.end
      ? joined(first, { ...second, to: second.to + 1 }, BRACKETS_COST, (one, other) => `${one} (${other})`)
      : [],
  );
}

/** A client is told by capital letters or quotes: `for client meeting` may as well say what was done. */
function ofClient(line: Line, first: SlotReading): SlotReading[] {
  const { words, vocabulary } = line;
  return vocabulary.ofClient
    .filter((phrase) => phrase.every((word, index) => words[first.to + index]?.folded === word))
    .flatMap((phrase) => clientAt(line, first.to + phrase.length))
    .flatMap((second) => joined(first, second, BESIDE_COST, (one, other) => `${other} / ${one}`));
}

function clientAt(line: Line, at: number): readonly SlotReading[] {
  const inQuotes = quoted(line, at);
  return inQuotes.length > 0 ? inQuotes : titled(line, at);
}

function joined(
  first: SlotReading,
  second: SlotReading,
  more: number,
  join: (one: string, other: string) => string,
): SlotReading[] {
  if (first.value.kind !== 'text' || second.value.kind !== 'text') return [];
  const text = join(first.value.text, second.value.text);
  return [{ to: second.to, value: { kind: 'text', text }, cost: first.cost + second.cost + more }];
}
