/** One door for all suites: `--selectProjects unit database scenarios`. */
const common = {
  testEnvironment: 'node',
  // Resolves the package's own `imports` map to sources instead of the build.
  testEnvironmentOptions: { customExportConditions: ['sandan-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
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

const project = (displayName, testMatch, extra = {}) => ({ ...common, displayName, testMatch, ...extra });

export default {
  projects: [
    project('unit', ['<rootDir>/{libs,apps,seeds,test}/**/*.spec.ts']),
    project('database', ['<rootDir>/{libs,apps,seeds}/**/*.int-spec.ts']),
    project('scenarios', ['<rootDir>/test/{scenarios,drills}/**/*.scenario.ts']),
  ],
};
