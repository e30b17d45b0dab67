import { type Emulator, startEmulator } from '@latchkey/emulator'
import { beforeAll } from 'vitest'

export interface Seeded {
  emulator: Emulator
}

/** Runs an emulator for the tests of a file. */
export function seededEmulator(options?: Parameters<typeof startEmulator>[0]): Seeded {
  // Set before the first test.
  const running = {} as Seeded
  beforeAll(async () => {
    running.emulator = await startEmulator(options)
    return () => running.emulator.close()
  })
  return running
}

/** The credentials of its first service account. */
export function accountOf({ emulator }: Seeded): { clientId: string; clientSecret: string } {
  const { clientId = '', clientSecret = '' } = emulator.seed.serviceAccounts[0] ?? {}
  return { clientId, clientSecret }
}

/** Its first API key. */
export function keyOf({ emulator }: Seeded): { publicKey: string; privateKey: string } {
  const { publicKey = '', privateKey = '' } = emulator.seed.apiKeys[0] ?? {}
  return { publicKey, privateKey }
}
