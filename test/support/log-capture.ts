import { Writable } from 'node:stream';

/** A stream that keeps what is logged, as text and, for JSON logs, line by line. */
export class LogCapture extends Writable {
  private readonly chunks: string[] = [];

  override _write(chunk: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }

  /** Forgets what was logged. */
  clear(): void {
    this.chunks.length = 0;
  }

  get text(): string {
    return this.chunks.join('');
  }

  /** Every line, parsed; fails when a line is not JSON. */
  get lines(): Record<string, unknown>[] {
    return this.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}
