/**
 * Starts the one PostgreSQL of a test run. Jest does not map `.js` to `.ts` in a global setup, so our TypeScript is
 * loaded the way child processes load it.
 */
module.exports = async function startPostgres() {
  const { hooks } = await import('./typescript-loader.mjs');
  const { TestServer } = await import('./test-server.ts');
  hooks.deregister();
  const server = await TestServer.start();
  globalThis.clankerbotTestServer = server;
  process.env.TEST_POSTGRES_URL = server.url;
};
