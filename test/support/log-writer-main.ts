import { openStandardOutput } from '../../src/common/logging/log-destination.js';

/** Writes to the log when it is told to, and ends before the lines are out. */
const log = openStandardOutput();
process.once('message', () => {
  log.write('a line\n');
  log.write('another line\n');
  process.exit(0);
});
process.send?.('ready');
