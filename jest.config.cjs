/**
 * Nest 12 and several of its companions ship ES modules only. Compiling both our TypeScript and those packages to
 * CommonJS lets Jest load them on every supported Node without experimental flags.
 */
const transform = {
  '^.+\\.(m?[jt]s)$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        keepClassNames: true,
      },
    },
  ],
};

const base = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['node_modules/(@swc|@jest|jest[^/]*|pg-native)/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  setupFiles: ['reflect-metadata'],
};

/** One PostgreSQL for the run, a database of its own for each file. */
const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/test/support/postgres/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/postgres/global-teardown.cjs',
};

/** Unit specs sit beside their source; whatever crosses modules lives under test/. */
module.exports = {
  // Specs that start services and servers wait more than they compute.
  maxWorkers: '100%',
  // The one limit of every test and hook. It tells a hang from a slow run, and nothing else.
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/test/support/slowest-files.cjs'],
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'medium', testMatch: ['<rootDir>/test/medium/**/*.spec.ts'] },
    // Minutes of kills: `npm run test:faults`.
    { ...withDatabase, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.spec.ts'] },
  ],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts'],
  coverageDirectory: 'coverage',
};
