import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulator, EmulatorOptions } from '@latchkey/emulator'
import { keyOf, latchkey, start } from '../process.ts'

const HOUR = 3_600_000

export interface Secret {
  readonly id: string
  readonly expiresAt: string
  readonly lastUsedAt?: string
}

/** An account on an emulator, and a home from which its secret is rotated. */
export async function accountToRotate(options?: EmulatorOptions) {
  const at = await start(keyOf, options)
  const { emulator, home } = at
  const env = { ...at.env, TMPDIR: home }
  const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
  const file = join(home, 'secret')
  return {
    ...at,
    env,
    file,
    clientId,
    /** The secret that the account has from the beginning. */
    oldValue: clientSecret,
    fileValue: () => readFileSync(file, 'utf8').trim(),
    isWorking: (value: string) => issues(emulator, clientId, value),
    secrets: () => at.read<Secret[]>('accounts', 'secrets', 'list', 'owner'),
    /** Rotates into the file. */
    run: (...more: string[]) => latchkey(['rotate', 'owner', '--secret-file', file, ...more], env),
    rotate: (...more: string[]) => latchkey(['rotate', 'owner', ...more], env),
    advance: (hours: number) => {
      emulator.clock.advance(hours * HOUR)
    },
  }
}

/** Whether a token is issued with a secret. The clock advances, because of the limit of token requests. */
export async function issues(
  emulator: Emulator,
  clientId: string,
  value: string,
): Promise<boolean> {
  emulator.clock.advance(61_000)
  const { status } = await fetch(`${emulator.url}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${value}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  return status === 200
}
