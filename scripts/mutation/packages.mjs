// What is mutated: a package's sources, and the decisions of the CLI's rotation.

/** Tests that measure time, or start processes that run the built files, say nothing about a mutant. */
export const MUTATED = {
  contract: { folder: 'packages/contract' },
  'auth-header': { folder: 'packages/auth-header', without: ['**/linear-time.test.ts'] },
  digest: {
    folder: 'packages/digest',
    // The last one replaces a module.
    without: ['**/linear-time.test.ts', '**/scheme-conformance.test.ts', '**/without-md5.test.ts'],
    isolate: false,
  },
  'token-manager': {
    folder: 'packages/token-manager',
    // A real file system and real time make each mutant slow.
    spared: ['src/file-store.ts', 'src/file-store/**'],
    without: ['test/file-store/file-lock.test.ts'],
  },
  'client-credentials': {
    folder: 'packages/client-credentials',
    spared: ['src/file-store.ts'],
    without: ['test/file-store.test.ts', 'test/interleaved-calls.test.ts'],
  },
  // The engine and the grant on top of it, whose tests test both.
  tokens: {
    folder: '.',
    packages: ['packages/token-manager', 'packages/client-credentials'],
    mutate: ['packages/{token-manager,client-credentials}/src/**/*.ts'],
    spared: ['packages/token-manager/src/file-store/**'],
    tests: ['packages/{token-manager,client-credentials}/test/**/*.test.ts'],
    // Seconds each, for every mutant.
    without: [
      '**/{file-store*,calls-with-faults,interleaved-calls,scheme-conformance,dead-holders}.test.ts',
      '**/file-store/**',
    ],
  },
  fetch: { folder: 'packages/fetch', isolate: false },
  undici: { folder: 'packages/undici', isolate: false },
  axios: { folder: 'packages/axios', isolate: false, spared: ['src/transport-default.ts'] },
  'redis-token-store': { folder: 'packages/redis-token-store' },
  sdk: { folder: 'packages/sdk' },
  rotation: {
    folder: 'apps/cli',
    mutate: ['src/rotate/next-step.ts', 'src/rotate/rotate.ts'],
    tests: ['test/rotate/rotation-model.test.ts', 'test/rotate/next-step.test.ts'],
  },
}

/** Lists of names and types, which have nothing to mutate. */
export const SPARED = ['**/src/index.ts', '**/src/types.ts', '**/src/file-store.ts']
