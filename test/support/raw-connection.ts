import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that says what a test likes, and stays open for as long as the other side lets it. */
export class RawConnection {
  private readonly chunks: Buffer[] = [];
  private isOver = false;

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    // Being cut off is what many a test waits for.
    socket.on('error', () => undefined);
    socket.once('end', () => (this.isOver = true));
    socket.once('close', () => (this.isOver = true));
  }

  /** Resolves when the other side has it, and what was written is on its way. */
  static async open(url: string, text = ''): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    // It does not answer the end of the other side with its own: that has to get along without.
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const connection = new RawConnection(socket);
    await once(socket, 'connect');
    return connection.write(text);
  }

  write(...parts: readonly string[]): this {
    const text = parts.join('');
    if (text !== '') this.socket.write(text);
    return this;
  }

  /** What has come so far. */
  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  /** The status of the first answer. */
  get status(): number | undefined {
    const status = /^HTTP\/1\.1 (\d{3})/.exec(this.text)?.[1];
    return status === undefined ? undefined : Number(status);
  }

  /** Whether the other side has ended it. */
  get closed(): boolean {
    return this.isOver;
  }

  /** Resolves when it is gone, in both directions. */
  async gone(): Promise<void> {
    // What went wrong before does not matter: the error has been taken.
    if (!this.socket.closed) await new Promise((resolve) => this.socket.once('close', resolve));
  }

  destroy(): void {
    this.socket.destroy();
  }
}
