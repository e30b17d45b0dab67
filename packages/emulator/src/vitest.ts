import { afterAll, beforeAll, test, type TestAPI } from 'vitest'
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts'

/**
 * Starts an emulator before the tests of a file or of a `describe`, and closes it after them.
 *
 * @returns a function that returns the emulator, in tests and hooks
 * @throws Error if that function is called before the tests start
 *
 * @example
 * ```ts
 * import { useEmulator } from '@latchkey/emulator/vitest'
 * import { afterEach, expect, test } from 'vitest'
 *
 * const emulator = useEmulator()
 * afterEach(() => emulator().reset())
 *
 * test('asks for credentials', async () => {
 *   expect((await fetch(`${emulator().url}/api/public/v1.0/groups`)).status).toBe(401)
 * })
 * ```
 */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let running: Emulator | undefined
  beforeAll(async () => {
    running = await startEmulator(options)
  })
  afterAll(() => running?.close())
  return () => {
    if (running !== undefined) return running
    throw new Error('the emulator of useEmulator() runs only in tests and hooks of vitest')
  }
}

/** The fixture of {@link emulatorTest}. */
export interface EmulatorFixture {
  /** An emulator for this test, on a free port. It is closed after the test. */
  readonly emulator: Emulator
}

/**
 * A vitest `test` whose functions each get a new emulator.
 *
 * @example
 * ```ts
 * import { emulatorTest } from '@latchkey/emulator/vitest'
 *
 * const test = emulatorTest({ profile: 'literal' })
 * test('asks for credentials', async ({ emulator, expect }) => {
 *   expect((await fetch(`${emulator.url}/api/public/v1.0/groups`)).status).toBe(401)
 * })
 * ```
 */
export function emulatorTest(options: EmulatorOptions = {}): TestAPI<EmulatorFixture> {
  return test.extend<EmulatorFixture>({
    // Vitest reads the names of fixtures out of this pattern.
    // eslint-disable-next-line no-empty-pattern
    emulator: async ({}, use) => {
      await using emulator = await startEmulator(options)
      await use(emulator)
    },
  })
}
