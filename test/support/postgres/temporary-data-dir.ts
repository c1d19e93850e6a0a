import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A DATA_DIR that goes away with the test. */
export class TemporaryDataDir {
  readonly base: string;
  readonly path: string;

  private constructor(base: string, name: string) {
    this.base = base;
    this.path = join(base, name);
  }

  /** Not yet made, below a folder that everybody may enter: as root, PostgreSQL runs as somebody else. */
  static async make(name = 'data'): Promise<TemporaryDataDir> {
    const base = await mkdtemp(join(tmpdir(), 'clankerbot-test-'));
    await chmod(base, 0o755);
    return new TemporaryDataDir(base, name);
  }

  async remove(): Promise<void> {
    await rm(this.base, { recursive: true, force: true });
  }
}
