import { availableParallelism } from 'node:os';

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2023',
  },
  module: { type: 'commonjs' },
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform: { '\\.(tsx?|mjs)$': ['@swc/jest', swc] },
  ...more,
});
const jsdom = {
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  setupFiles: ['<rootDir>/tests/support/jsdom-globals.ts'],
};

export default {
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  // Two also on two cores: the tests in a browser mostly wait for it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine is slow: no test is about time.
  testTimeout: 30_000,
  projects: [
    project('unit', [
      '<rootDir>/src/{core,locales,ooxml,xlsx,documents,enrichment,findings-report,new-workbook,cli}/**/*.test.ts',
      '<rootDir>/scripts/**/*.test.ts',
    ]),
    project('pane', ['<rootDir>/src/{taskpane,commands,demo}/**/*.test.{ts,tsx}'], jsdom),
    project('host', ['<rootDir>/src/{excel,excel-host,contract}/**/*.test.ts'], jsdom),
    project('project', ['<rootDir>/tests/project/**/*.test.ts']),
    project('journeys', ['<rootDir>/tests/{journeys,scenarios}/**/*.test.ts'], jsdom),
    project('browser', ['<rootDir>/tests/browser/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/browser/setup.ts',
      globalTeardown: '<rootDir>/tests/browser/teardown.ts',
    }),
  ],
};
