import { test, type TestAPI } from 'vitest'
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts'

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
