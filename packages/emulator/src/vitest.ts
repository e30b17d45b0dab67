import { test, type TestAPI } from 'vitest'
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts'

/** What {@link emulatorTest} adds to a test. */
export interface EmulatorFixture {
  /** An emulator of the test's own, on a free port; it ends with the test. */
  readonly emulator: Emulator
}

/**
 * A vitest `test` whose functions get an emulator of their own.
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
