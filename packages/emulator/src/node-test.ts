import { after, before } from 'node:test'
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts'

/**
 * Starts an emulator before the tests of a file or of a `describe` of `node:test`, and ends it after them.
 *
 * @returns gives the emulator, within tests and hooks
 * @throws Error when it is called before the tests started
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
    running = await startEmulator(options)
  })
  after(() => running?.close())
  return () => {
    if (running === undefined) throw new Error('the emulator runs only within tests and hooks')
    return running
  }
}
