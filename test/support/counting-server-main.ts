/** Answers everything with a user, and `/arrivals` with the instants at which everything else arrived. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const arrivals: number[] = [];
const server = createServer((request, response) => {
  const asksForArrivals = request.url === '/arrivals';
  if (!asksForArrivals) arrivals.push(performance.now());
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(asksForArrivals ? arrivals : { id: 'u1' }));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
