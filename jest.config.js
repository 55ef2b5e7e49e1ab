/** One door for all suites: `--selectProjects unit database scenarios browser`. */
const common = {
  testEnvironment: 'node',
  // Resolves the package's own `imports` map to sources instead of the build.
  testEnvironmentOptions: { customExportConditions: ['sandan-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  // The web's own imports, for what of it is plain TypeScript.
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/apps/web/src/$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'nodenext' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** Specs with a database share one embedded server, started only when such a spec is in the run. */
const withDatabase = {
  globalSetup: '<rootDir>/libs/testing/postgres/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/postgres/global-teardown.mjs',
};

const project = (displayName, testMatch, extra = {}) => ({ ...common, displayName, testMatch, ...extra });

export default {
  // What a file loaded is never quite given back: a fresh process costs a second, a full one all its time.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/scripts/lib/longest-first.mjs',
  // The one limit for all tests: it finds what hangs, and says nothing about how busy a machine is.
  testTimeout: 600_000,
  projects: [
    project('unit', ['<rootDir>/{libs,apps,seeds,test}/**/*.spec.ts']),
    project('database', ['<rootDir>/{libs,apps,seeds}/**/*.int-spec.ts'], withDatabase),
    project('scenarios', ['<rootDir>/test/{scenarios,drills}/**/*.scenario.ts'], withDatabase),
    project('browser', ['<rootDir>/test/browser/**/*.browser.ts'], withDatabase),
  ],
};
