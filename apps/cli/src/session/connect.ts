import { endpoints } from '@latchkey/cloud-manager/endpoints'
import type { ClientCredentials } from '@latchkey/client-credentials'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { readBaseUrl } from '../request/address.ts'
import { type Credentials, findCredentials } from './credentials.ts'
import { Problem } from '../errors/problem.ts'
import { readTimeout } from './timeout.ts'

/** The options that every command which talks to Cloud Manager takes. */
export interface ConnectOptions {
  readonly baseUrl?: string
  readonly profile?: string
  readonly auth?: Credentials['kind']
  readonly timeout?: string
  /** Use an emulator that lives as long as the command. */
  readonly emulator?: boolean
}

export interface Connection {
  readonly baseUrl: string | undefined
  readonly credentials: Credentials
  readonly timeoutMs: number
  readonly fetch: typeof globalThis.fetch
  /** Ends what the connection began. */
  readonly close: () => Promise<void>
}

/**
 * Finds credentials and base URL and gives a fetch that knows them.
 *
 * @param transport makes what it sends with, for requests that may take so long; default: the global fetch
 */
export async function connect(
  options: ConnectOptions,
  transport?: (timeoutMs: number) => typeof globalThis.fetch,
): Promise<Connection> {
  const timeoutMs = readTimeout(options.timeout)
  const local =
    options.emulator === true
      ? await (await import('./own-emulator.ts')).startOwnEmulator(options)
      : undefined
  const found = local?.found ?? findCredentials(options.profile, process.env)
  const credentials = found.credentials.find(({ kind }) => (options.auth ?? kind) === kind)
  if (credentials === undefined) {
    throw new Problem(
      'ERR_CLI_CREDENTIALS',
      `--auth ${options.auth ?? ''} was asked for, but only the other credentials are set`,
    )
  }
  const baseUrl = readBaseUrl(options.baseUrl ?? found.baseUrl)
  const auth = await authenticator(credentials, baseUrl, timeoutMs)
  return {
    baseUrl,
    credentials,
    timeoutMs,
    fetch: withAuth(auth, transport?.(timeoutMs)),
    close: async () => {
      await auth.close?.()
      await local?.close()
    },
  }
}

/** The scheme for credentials; only the one that is needed is loaded. */
async function authenticator(
  credentials: Credentials,
  baseUrl: string | undefined,
  timeoutMs: number,
): Promise<Authenticator & Partial<Pick<ClientCredentials, 'close'>>> {
  if (credentials.kind === 'service-account') {
    const { tokenSource } = await import('./token-source.ts')
    return tokenSource(credentials, baseUrl, timeoutMs)
  }
  const { digest } = await import('@latchkey/digest')
  const { publicKey: username, privateKey: password } = credentials
  return digest({ username, password, origins: new URL(endpoints(baseUrl).api).origin })
}
