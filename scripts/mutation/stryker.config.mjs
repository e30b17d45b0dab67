// One configuration for all packages; run.mjs names the package.
import { join } from 'node:path'
import { MUTATED, SPARED } from './packages.mjs'

const { mutate = ['src/**/*.ts'], packages, spared = [] } = MUTATED[process.env.LATCHKEY_MUTATED]

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: join(import.meta.dirname, 'vitest.config.mjs'), related: false },
  mutate: [...mutate, ...[...SPARED, ...spared].map((pattern) => `!${pattern}`)],
  // What is not copied for the tests to run in.
  ...(packages && {
    ignorePatterns: [
      '/**',
      '!/tsconfig.base.json',
      ...packages.flatMap((path) => [`!/${path}/**`, `/${path}/node_modules`]),
    ],
  }),
  // Code that runs once at import can't be switched between tests.
  ignoreStatic: true,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
