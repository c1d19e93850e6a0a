/**
 * Lets a program go on when nobody reads its output any more, as with `| head -1`: its work and its exit code matter
 * all the same. Without a listener Node ends it with a stack.
 */
export function tolerateClosedOutput(...outputs: readonly NodeJS.WriteStream[]): void {
  for (const output of outputs) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
