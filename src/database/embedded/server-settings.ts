/** Settings of PostgreSQL by name. */
export type ServerSettings = Readonly<Record<string, string>>;

/** PostgreSQL names its socket after it; nothing listens on the network. */
export const PORT = 5432;

/** What the service relies on. Everything else may be tuned in the data directory's own postgresql.conf. */
function requiredSettings(socketFolder: string): ServerSettings {
  return {
    listen_addresses: '',
    port: String(PORT),
    // A list, in which quotes keep a comma of the path from splitting it.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    fsync: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    // Refused statements reach us as errors; in a second log they would only grow and hold people's data.
    log_min_messages: 'log',
    log_checkpoints: 'off',
  };
}

/** The text of the configuration file; `overrides` win. */
export function configurationText(socketFolder: string, overrides: ServerSettings): string {
  const settings = Object.entries({ ...requiredSettings(socketFolder), ...overrides });
  return [
    '# Written anew by Clankerbot at every start; own settings belong into data/postgresql.conf.',
    "include 'data/postgresql.conf'",
    ...settings.map(([name, value]) => `${name} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`),
    '',
  ].join('\n');
}
