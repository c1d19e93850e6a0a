/** A Clockify that always answers the same, at once: what is measured is the way to it and back. */
import { createServer } from 'node:http';

const USER = JSON.stringify({
  id: '64a687e29ae1f428e7ebe303',
  name: 'Bench User',
  email: 'bench@example.com',
  activeWorkspace: '64a687e29ae1f428e7ebe304',
  settings: { timeZone: 'Europe/Berlin', weekStart: 'MONDAY' },
});

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(USER) });
  response.end(USER);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`stub listening on http://127.0.0.1:${address.port}\n`);
  }
});
process.once('SIGTERM', () => process.exit(0));
