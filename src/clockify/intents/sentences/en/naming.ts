/** Templates for what is done with things that have a name. */

const THE = '[the|my|our]';

/** A thing by its noun and its name, in either order. */
export function named(nouns: string, arg: string): string {
  // A project may be told with its client.
  const slot = arg === 'project' ? '{project}' : `{name:${arg}}`;
  return `(${THE} ${nouns} [<named>] ${slot}|[the|our] ${slot} ${nouns})`;
}

/** A thing that is not named: `a client`, `that client`. */
export function unnamed(nouns: string): string {
  return `[a|an|the|my|our|this|that|one] ${nouns}`;
}

export function listings(plural: string): string[] {
  return [`[<show>] [<all>] ${plural}`, `(what|which) ${plural} <exist>`, `<show> [me] (what|which) ${plural} <exist>`];
}

export function renamings(thing: string): string[] {
  return [
    `<rename> ${thing} <renamedTo> {newName}`,
    `<change> [the] (name|title) of ${thing} (to|as|into) [:] {newName}`,
    `<change> ${thing} ['s] name to [:] {newName}`,
    `give ${thing} the [new] name {newName}`,
  ];
}

export function archivings(thing: string): string[] {
  return [
    `archive ${thing}`,
    `(move|put|send) ${thing} (to|in|into) [the] archive`,
    `(mark|set|flag) ${thing} (as|to) archived`,
  ];
}

export function restorings(thing: string): string[] {
  return [
    `<restore> ${thing} [(from|out of) [the] archive]`,
    `(bring|take|get|move|put) ${thing} (back|out) [(from|of|out of) [the] archive]`,
    `bring back ${thing} [(from|out of) [the] archive]`,
    `(mark|set|flag|make) ${thing} [as|to] (active|not archived|unarchived) [again]`,
  ];
}

export function deletions(thing: string): string[] {
  return [`[permanently] <delete> ${thing} [permanently|for good|completely|entirely]`];
}
