import { endpoints } from '@latchkey/cloud-manager'
import type { ClientCredentials } from '@latchkey/client-credentials'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { readBaseUrl } from './address.ts'
import { type Credentials, findCredentials } from './credentials.ts'
import { Problem } from './problem.ts'

/** The options that every command which talks to Cloud Manager takes. */
export interface ConnectOptions {
  readonly baseUrl?: string
  readonly profile?: string
  readonly auth?: Credentials['kind']
}

export interface Connection {
  readonly baseUrl: string | undefined
  readonly credentials: Credentials
  readonly fetch: typeof globalThis.fetch
  /** Revokes the token, if there is one: an account may have a hundred live ones. */
  readonly close: () => Promise<void>
}

/** Finds credentials and base URL and gives a fetch that knows them. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const found = findCredentials(options.profile, process.env)
  const credentials = found.credentials.find(({ kind }) => (options.auth ?? kind) === kind)
  if (credentials === undefined) {
    throw new Problem(
      2,
      `--auth ${options.auth ?? ''} was asked for, but only the other credentials are set`,
    )
  }
  const baseUrl = readBaseUrl(options.baseUrl ?? found.baseUrl)
  const auth = await authenticator(credentials, baseUrl)
  return { baseUrl, credentials, fetch: withAuth(auth), close: async () => auth.close?.() }
}

/** The scheme for credentials; only the one that is needed is loaded. */
async function authenticator(
  credentials: Credentials,
  baseUrl: string | undefined,
): Promise<Authenticator & Partial<Pick<ClientCredentials, 'close'>>> {
  if (credentials.kind === 'service-account') return tokenSource(credentials, baseUrl)
  const { digest } = await import('@latchkey/digest')
  const { publicKey: username, privateKey: password } = credentials
  return digest({ username, password, origins: new URL(endpoints(baseUrl).api).origin })
}

/** The source of a service account's tokens. */
export async function tokenSource(
  { clientId, clientSecret }: Extract<Credentials, { kind: 'service-account' }>,
  baseUrl: string | undefined,
): Promise<ClientCredentials> {
  const { clientCredentials } = await import('@latchkey/client-credentials')
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  const origins = new URL(api).origin
  return clientCredentials({ tokenEndpoint, revocationEndpoint, clientId, clientSecret, origins })
}
