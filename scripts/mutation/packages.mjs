// What is mutated: a package's sources, and the decisions of the CLI's rotation.

/** The engine and the grant on top of it: the tests of each package also test the other one. */
const TOKENS = {
  folder: '.',
  packages: ['packages/token-manager', 'packages/client-credentials'],
  tests: ['packages/{token-manager,client-credentials}/test/**/*.test.ts'],
  // Seconds each, for every mutant.
  without: [
    '**/{file-store*,calls-with-faults,interleaved-calls,scheme-conformance}.test.ts',
    '**/file-store/**',
    // It compares with the built package.
    'packages/client-credentials/test/stores-of-token-manager.test.ts',
  ],
  isolate: false,
}

/**
 * Tests that measure time, or start processes that run the built files, are left out: they never run a mutant. `hangMs`: the
 * time limit of a unit test, ten times what the slowest takes on a busy machine; kits have 5 s, three times as much.
 * `skipped`: the kit over a second client with the same code.
 */
export const MUTATED = {
  contract: { folder: 'packages/contract' },
  'auth-header': { folder: 'packages/auth-header', without: ['**/linear-time.test.ts'] },
  digest: {
    folder: 'packages/digest',
    // The last one replaces a module.
    without: ['**/scheme-conformance.test.ts', '**/without-md5.test.ts'],
    isolate: false,
  },
  'token-manager': {
    ...TOKENS,
    mutate: ['packages/token-manager/src/**/*.ts'],
    // A real file system and real time make each mutant slow.
    spared: ['packages/token-manager/src/file-store/**'],
  },
  'client-credentials': { ...TOKENS, mutate: ['packages/client-credentials/src/**/*.ts'] },
  fetch: {
    folder: 'packages/fetch',
    isolate: false,
    hangMs: 2_000,
    skipped: "undici's fetch",
  },
  undici: {
    folder: 'packages/undici',
    isolate: false,
    hangMs: 2_000,
    skipped: 'undici \\d, fetch:',
  },
  axios: {
    folder: 'packages/axios',
    isolate: false,
    spared: ['src/transport-default.ts'],
    hangMs: 2_000,
    skipped: 'axios on fetch:',
  },
  'redis-token-store': { folder: 'packages/redis-token-store' },
  sdk: { folder: 'packages/sdk', isolate: false },
  rotation: {
    folder: 'apps/cli',
    mutate: ['src/rotate/next-step.ts', 'src/rotate/rotate.ts'],
    tests: ['test/rotate/{next-step,rotate,rotation-model}.test.ts'],
    isolate: false,
    // Its model runs thousands of histories.
    hangMs: 30_000,
  },
}

/** Lists of names and types, which have nothing to mutate. */
export const SPARED = ['**/src/index.ts', '**/src/types.ts', '**/src/file-store.ts']
