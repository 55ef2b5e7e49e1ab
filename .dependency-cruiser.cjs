/** Who may import whom: docs/ARCHITECTURE.md draws it, this file enforces it, test/architecture proves it bites. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const specs = '\\.(spec|int-spec|scenario|browser)\\.ts$';
/** Specs, and what several specs of a room share. */
const proving = `${specs}|-for-specs\\.ts$`;

module.exports = {
  forbidden: [
    rule('no-circular', 'Rooms have one way in.', {}, { circular: true }),
    rule('no-unresolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    rule(
      'domain-is-pure',
      'The domain imports nothing of ours and no framework.',
      { path: '^libs/domain/', pathNot: specs },
      {
        path: '^(apps|seeds|test)/|^libs/(?!domain/)|node_modules/(@nestjs|typeorm|bullmq|ioredis|pg|nodemailer|class-validator)/',
      },
    ),
    rule(
      'domain-no-node',
      'The domain knows no files, no network, no process.',
      { path: '^libs/domain/', pathNot: specs },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    rule(
      'foundation-below-features',
      'persistence, queue and platform import only the domain and each other.',
      { path: '^libs/(persistence|queue|platform)/', pathNot: specs },
      { path: '^(apps|test)/|^libs/(features|testing)/' },
    ),
    rule(
      'feature-through-index',
      "Another feature's room is entered by its index.ts.",
      { path: '^libs/features/([^/]+)/' },
      { path: '^libs/features/(?!$1/)[^/]+/(?!index\\.ts$)' },
    ),
    rule(
      'library-knows-no-door',
      'Libraries never import an app.',
      { path: '^(libs|seeds)/' },
      { path: '^apps/' },
    ),
    rule(
      'doors-apart',
      'Apps never import each other.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/(?!$1/)' },
    ),
    rule(
      'doors-enter-by-index',
      'An app enters a feature by its index.ts.',
      { path: '^apps/' },
      { path: '^libs/features/[^/]+/(?!index\\.ts$)' },
    ),
    rule(
      'web-only-types',
      'The web imports no library: its types come from the OpenAPI document.',
      { path: '^apps/web/' },
      { path: '^libs/' },
    ),
    rule(
      'testing-in-specs-only',
      'libs/testing is for specs and for test/.',
      { path: '^(apps|libs/(?!testing/)|seeds)', pathNot: proving },
      { path: '^libs/testing/' },
    ),
    rule(
      'props-in-specs-only',
      'What specs share is for specs.',
      { path: '^(apps|libs|seeds)/', pathNot: proving },
      { path: '-for-specs\\.ts$' },
    ),
    rule(
      'no-dev-deps-in-product',
      'What ships imports only what ships.',
      // The web is built: what it is made of ships inside it.
      { path: '^(apps/(?!web/)|libs/(?!testing/)|seeds/)', pathNot: proving },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser-alias.cjs' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['sandan-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
