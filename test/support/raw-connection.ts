import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that says what it likes, and never closes by itself. */
export class RawConnection {
  private received = '';

  private constructor(readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (this.received += text));
    // Being cut off is what many a test waits for.
    socket.on('error', () => undefined);
  }

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** All that was answered up to now. */
  get text(): string {
    return this.received;
  }

  /** The status of the first whole head that was answered. */
  get status(): number | undefined {
    const status = /^HTTP\/1\.1 (\d{3})/.exec(this.received)?.[1];
    return status === undefined ? undefined : Number(status);
  }

  say(...parts: readonly string[]): this {
    this.socket.write(parts.join(''));
    return this;
  }

  /** Resolves when the other side has cut the connection for good. */
  async closed(): Promise<void> {
    // What went wrong before does not matter: the error has been taken.
    if (!this.socket.closed) await new Promise((resolve) => this.socket.once('close', resolve));
  }

  close(): void {
    this.socket.destroy();
  }
}
