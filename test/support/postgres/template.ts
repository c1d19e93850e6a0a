/** The migrated database that each test file clones; cloning is much faster than migrating. */
export const TEMPLATE = 'clankerbot_template';
