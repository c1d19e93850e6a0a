import type { EmbeddedLogger } from '../../../src/database/embedded/embedded-logger.js';

/** Keeps what is told, for tests to look at. */
export class RecordingLogger implements EmbeddedLogger {
  readonly lines: string[] = [];

  info(message: string): void {
    this.lines.push(message);
  }

  warn(message: string): void {
    this.lines.push(message);
  }

  error(message: string): void {
    this.lines.push(message);
  }
}
