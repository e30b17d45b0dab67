import { startEmulator } from '@latchkey/emulator'
import type { CredentialKind, FoundCredentials } from '@latchkey/sdk'
import { Problem } from '../errors/problem.ts'
import type { ConnectOptions } from './connect-options.ts'

/** An emulator in this process, and the first credentials of its seed. */
export interface OwnEmulator {
  readonly find: (auth: CredentialKind | undefined) => FoundCredentials
  readonly close: () => Promise<void>
}

/** Starts the emulator of `--emulator`. */
export async function startOwnEmulator({ baseUrl, profile }: ConnectOptions): Promise<OwnEmulator> {
  if (baseUrl !== undefined || profile !== undefined) {
    throw new Problem('ERR_CLI_USAGE', '--emulator excludes --base-url and --profile')
  }
  const emulator = await startEmulator()
  const { apiKeys, serviceAccounts } = emulator.seed
  const all: FoundCredentials[] = [
    ...serviceAccounts.map(({ clientId, clientSecret }) => ({
      ...{ kind: 'service-account' as const, clientId, clientSecret },
      ...{ baseUrl: emulator.url, caFile: undefined, source: 'the emulator' },
    })),
    ...apiKeys.map(({ publicKey, privateKey }) => ({
      ...{ kind: 'api-key' as const, publicKey, privateKey },
      ...{ baseUrl: emulator.url, caFile: undefined, source: 'the emulator' },
    })),
  ]
  return {
    find(auth) {
      const found = all.find(({ kind }) => (auth ?? kind) === kind)
      if (found !== undefined) return found
      throw new Problem('ERR_CLI_CREDENTIALS', 'the emulator has no credentials of this kind')
    },
    close: () => emulator.close(),
  }
}
