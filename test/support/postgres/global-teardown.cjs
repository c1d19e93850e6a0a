/** Stops what the global setup started. */
module.exports = async function stopPostgres() {
  await globalThis.clankerbotTestServer?.stop();
};
