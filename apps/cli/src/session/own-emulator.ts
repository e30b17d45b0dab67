import { startEmulator } from '@latchkey/emulator'
import type { ConnectOptions } from './connect.ts'
import type { Credentials, Found } from './credentials.ts'
import { Problem } from '../errors/problem.ts'

/** An emulator in this process, and the first credentials of its seed. */
export interface OwnEmulator {
  readonly found: Found
  readonly close: () => Promise<void>
}

/** Starts what `--emulator` asks for. */
export async function startOwnEmulator({ baseUrl, profile }: ConnectOptions): Promise<OwnEmulator> {
  if (baseUrl !== undefined || profile !== undefined) {
    throw new Problem('ERR_CLI_USAGE', '--emulator excludes --base-url and --profile')
  }
  const emulator = await startEmulator()
  const { apiKeys, serviceAccounts } = emulator.seed
  const credentials: Credentials[] = [
    ...serviceAccounts.slice(0, 1).map((one) => ({ kind: 'service-account' as const, ...one })),
    ...apiKeys.slice(0, 1).map((one) => ({ kind: 'api-key' as const, ...one })),
  ]
  return { found: { credentials, baseUrl: emulator.url }, close: () => emulator.close() }
}
