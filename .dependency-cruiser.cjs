/**
 * Imports point only downwards. Each layer may use the layers after it, never the ones before it;
 * folders of one layer do not know each other.
 */
const LAYERS = [
  ['doctor'],
  ['health'],
  ['schedules', 'subscriptions'],
  ['webhooks', 'actions'],
  ['runs', 'parsers', 'clockify', 'slack', 'forwarding'],
  ['events', 'integrations'],
  ['rate-limit'],
  ['auth', 'database'],
  ['language'],
  ['common', 'config'],
];

const specs = '\\.spec\\.ts$';
const upward = LAYERS.flatMap((layer, level) => {
  const above = LAYERS.slice(0, level).flat();
  return layer.map((folder) => {
    const beside = folder === 'common' || folder === 'config' ? [] : layer.filter((other) => other !== folder);
    const forbidden = [...above, ...beside];
    return {
      name: `${folder}-knows-nothing-above-it`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: specs },
      to: { path: `^src/(${[...forbidden, 'sandbox'].join('|')})/|^src/[^/]+\\.ts$` },
    };
  });
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'sandbox-stands-alone',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^src/(?!sandbox/)' },
    },
    {
      name: 'sandbox-is-no-part-of-the-service',
      severity: 'error',
      from: { path: '^src/(?!sandbox/)', pathNot: specs },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'no-tests-in-the-service',
      severity: 'error',
      from: { path: '^src/', pathNot: specs },
      to: { path: '^test/|\\.spec\\.ts$' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: specs },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'tracing-is-loaded-on-demand',
      severity: 'error',
      from: { path: '^src/(?!tracing/)', pathNot: specs },
      to: { path: '^src/tracing/', dynamic: false },
    },
    {
      name: 'only-tracing-knows-the-telemetry-sdk',
      severity: 'error',
      from: { path: '^src/(?!tracing/)' },
      to: { path: 'node_modules/(?:@opentelemetry/(?!api/)|import-in-the-middle/)' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...upward,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
