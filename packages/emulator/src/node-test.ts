import { after, before } from 'node:test'
import { type Emulator, type EmulatorOptions, startWithUnref } from './start-emulator.ts'

/**
 * Starts an emulator before the tests of a file or of a `describe` of `node:test`, and closes it after them.
 *
 * @returns a function that returns the emulator, in tests and hooks
 * @throws Error if that function is called before the tests start, or if there are none
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { test } from 'node:test'
 * import { useEmulator } from '@latchkey/emulator/node-test'
 *
 * const emulator = useEmulator()
 * test('asks for credentials', async () => {
 *   assert.equal((await fetch(`${emulator().url}/api/public/v1.0/groups`)).status, 401)
 * })
 * ```
 */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let running: Emulator | undefined
  before(async () => {
    const { emulator, unref } = await startWithUnref(options)
    // In a file without tests, no hook closes the emulator.
    unref()
    running = emulator
  })
  after(() => running?.close())
  return () => {
    if (running !== undefined) return running
    throw new Error(
      'the emulator of useEmulator() runs only in tests and hooks of node:test; elsewhere, use startEmulator()',
    )
  }
}
