/** As much of the service as has to do with the embedded database, to be run and killed by tests. */
import { Database } from '../../../src/database/database.js';
import { connectionUrl } from './connection-url.js';
import { RecordingLogger } from './recording-logger.js';

const [dataDir = '', fault] = process.argv.slice(2);

try {
  const database = await Database.open({ dataDir }, new RecordingLogger());
  process.once('SIGTERM', () => void database.close());
  // As when another part of the service cannot start: the process ends without any hook.
  if (fault === 'give up') process.exit(1);
  process.stdout.write(`${JSON.stringify({ url: connectionUrl(database.pool.options) })}\n`);
} catch (error) {
  process.stderr.write(error instanceof Error ? `${error.name}: ${error.message}\n` : String(error));
  process.exit(1);
}
