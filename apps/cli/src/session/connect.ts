import {
  type FoundCredentials,
  isSdkError,
  proxyFor,
  readCredentials,
  type SignedIn,
  signIn,
} from '@latchkey/sdk/sign-in'
import type { Problem } from '../errors/problem.ts'
import type { ConnectOptions } from './connect-options.ts'
import { readTimeout } from './timeout.ts'
import { timeLimited } from './time-limited.ts'

export type { ConnectOptions } from './connect-options.ts'

/** An open connection with one set of credentials. */
export interface Connection extends AsyncDisposable {
  /** Without the path of the API, such as `https://cloud.mongodb.com`. */
  readonly baseUrl: string
  readonly credentials: FoundCredentials
  /** Limit for one request, in ms. */
  readonly timeoutMs: number
  /** Authenticates, ends after the timeout, and follows no redirect. */
  readonly fetch: typeof globalThis.fetch
  /** The same without credentials. */
  readonly plainFetch: typeof globalThis.fetch
  readonly accessToken: SignedIn['accessToken']
  /** Signs in as another service account, over the same connections. Close what it returns. */
  readonly signInAs: (account: {
    readonly clientId: string
    readonly clientSecret: string
  }) => SignedIn
}

/** How a command signs in. */
export interface ConnectSettings {
  /** Whether tokens of earlier commands are used, and kept for later ones. Default: `true`. */
  readonly sharesTokens?: boolean
  /** Whether every response is small JSON: it is read as a whole then, at a third of the processor time. Default: `false`. */
  readonly isJson?: boolean
}

/** Signs in with the credentials that the options, the environment and the profiles name. */
export async function connect(
  options: ConnectOptions,
  settings: ConnectSettings = {},
): Promise<Connection> {
  const timeoutMs = readTimeout(options.timeout)
  const stopVerbose = isVerbose(options) ? (await import('./verbose.ts')).startVerbose() : undefined
  const emulator =
    options.emulator === true
      ? await (await import('./own-emulator.ts')).startOwnEmulator(options)
      : undefined
  const close = async (): Promise<void> => {
    stopVerbose?.()
    await emulator?.close()
  }
  try {
    const found = emulator?.find(options.auth) ?? readCredentials(options)
    return await open(found, timeoutMs, { close, isOwn: emulator !== undefined }, options, settings)
  } catch (error) {
    await close()
    throw isSdkError(error) ? await problemOf(error) : error
  }
}

async function open(
  credentials: FoundCredentials,
  timeoutMs: number,
  server: { readonly close: () => Promise<void>; readonly isOwn: boolean },
  options: ConnectOptions,
  { sharesTokens = true, isJson = false }: ConnectSettings,
): Promise<Connection> {
  const baseUrl = options.baseUrl ?? credentials.baseUrl
  const caFile = options.caFile ?? credentials.caFile
  const isAccount = credentials.kind === 'service-account'
  const store =
    isAccount && sharesTokens && !server.isOwn
      ? (await import('./token-store.ts')).tokenStore(credentials)
      : undefined
  const isDirect = server.isOwn || (caFile === undefined && !isProxied(baseUrl))
  const common = {
    ...{ baseUrl, caFile, timeoutMs },
    ...(isDirect && { fetch: isJson ? await smallFetch(timeoutMs) : globalThis.fetch }),
  }
  const session = signIn({
    ...(isAccount
      ? { clientId: credentials.clientId, clientSecret: credentials.clientSecret }
      : { publicKey: credentials.publicKey, privateKey: credentials.privateKey }),
    ...{ ...common, store },
  })
  const limited = timeLimited(session.fetch, timeoutMs)
  return {
    ...{ baseUrl: session.baseUrl, credentials, timeoutMs },
    fetch: async (input, init) => {
      const response = await limited(input, { ...init, redirect: 'manual' })
      await rejectRedirect(response)
      return response
    },
    plainFetch: session.plainFetch,
    accessToken: session.accessToken,
    signInAs: (account) => signIn({ ...common, ...account }),
    async [Symbol.asyncDispose]() {
      await session.close()
      await server.close()
    },
  }
}

/** The default host is not known here, and https as most hosts. */
function isProxied(baseUrl = 'https://cloud.mongodb.com'): boolean {
  return URL.canParse(baseUrl) && proxyFor(new URL(baseUrl), process.env) !== undefined
}

async function smallFetch(timeoutMs: number): Promise<typeof globalThis.fetch> {
  return (await import('./http-fetch.ts')).httpFetch(timeoutMs)
}

/** Data of another server is not an answer of this one. */
async function rejectRedirect({ status, headers }: Response): Promise<void> {
  if (status < 300 || status >= 400) return
  const { Problem } = await import('../errors/problem.ts')
  const { safeLine } = await import('../terminal/text.ts')
  throw new Problem(
    'ERR_CLI_RESPONSE',
    `the server redirects to another address (${status}): ${safeLine(headers.get('location') ?? 'none given')}`,
    'check the base URL',
  )
}

async function problemOf(error: unknown): Promise<Problem> {
  return (await import('../errors/failure.ts')).explain(error)
}

/** `--verbose`, or `LATCHKEY_DEBUG` with anything but 0. */
function isVerbose({ verbose }: ConnectOptions): boolean {
  return verbose === true || !['', '0', 'false'].includes(process.env['LATCHKEY_DEBUG'] ?? '')
}
