import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Api, API_PATH, type JsonAnswer } from './api.ts'
import { ApiError } from './api-error.ts'
import { createClock, type EmulatorClock } from './clock.ts'
import { DigestDoor } from './digest-door.ts'
import { answerOAuth } from './oauth.ts'
import { type EmulatorSeed, fillStore } from './seed.ts'
import type { RoleAssignment, Store } from './store.ts'
import { TokenDoor } from './token-door.ts'

/** What {@link startEmulator} takes. */
export interface EmulatorOptions {
  /** The port on 127.0.0.1. Default: a free one. */
  readonly port?: number
  /** What it starts with. Default: one organization with a project, and an API key and a service account that own it. */
  readonly seed?: EmulatorSeed
}

/** What the emulator started with, secrets included, so that a program can use them. */
export interface Seeded {
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  readonly projects: readonly {
    readonly id: string
    readonly name: string
    readonly orgId: string
  }[]
  readonly apiKeys: readonly {
    readonly id: string
    readonly publicKey: string
    readonly privateKey: string
    readonly roles: readonly RoleAssignment[]
  }[]
  readonly serviceAccounts: readonly {
    readonly clientId: string
    readonly clientSecret: string
    readonly roles: readonly RoleAssignment[]
  }[]
}

/** A Cloud Manager that runs. */
export interface Emulator extends AsyncDisposable {
  /** The base URL, such as `http://127.0.0.1:43210`. */
  readonly url: string
  /** Opens what only a test may do; for later use by control endpoints. */
  readonly controlToken: string
  readonly seed: Seeded
  /** Sets the time of tokens and nonces. */
  readonly clock: EmulatorClock
  /** Stops the server and ends its connections. Can be called again. */
  close(): Promise<void>
}

/**
 * Starts a Cloud Manager on 127.0.0.1 that challenges, mints tokens and refuses as the real one does. State is kept in
 * memory and ends with it.
 *
 * @throws TypeError that names the field when the seed is not of its form; Node's `EADDRINUSE` when the port is taken
 *
 * @example
 * ```ts
 * import { startEmulator } from '@latchkey/emulator'
 *
 * await using emulator = await startEmulator()
 * const { publicKey, privateKey } = emulator.seed.apiKeys[0] ?? {}
 * ```
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const store = fillStore(options.seed)
  const clock = createClock()
  let url = ''
  const origin = (): string => url
  const tokens = new TokenDoor(store, clock, origin)
  const api = new Api(store, new DigestDoor(clock), tokens, origin)

  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 60_000 },
    (request, response) => {
      void respond(
        request,
        response,
        async () => (await answerOAuth(request, tokens)) ?? (await answerApi(request, api)),
      )
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  // A listening TCP server has an AddressInfo.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
    return closing
  }
  return {
    url,
    controlToken: randomBytes(24).toString('base64url'),
    seed: seededOf(store),
    clock,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function answerApi(request: IncomingMessage, api: Api): Promise<JsonAnswer> {
  const target = request.url ?? ''
  if (target.startsWith(API_PATH) && /^(?:[/?]|$)/.test(target.slice(API_PATH.length))) {
    return api.answer(request)
  }
  throw new ApiError(
    404,
    'RESOURCE_NOT_FOUND',
    'Cannot find resource; the API is below /api/public/v1.0.',
  )
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  find: () => Promise<JsonAnswer>,
): Promise<void> {
  const { status, json, pretty, headers } = await find().catch(refusal)
  const text = json === undefined ? '' : JSON.stringify(json, undefined, pretty ? 2 : 0)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'strict-transport-security': 'max-age=300',
    vary: 'Accept-Encoding',
    'x-mongodb-service-version': 'gitHash=emulator; versionString=emulator',
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : text)
  request.resume()
}

function refusal(error: unknown): JsonAnswer {
  const known =
    error instanceof ApiError ? error : new ApiError(500, 'UNEXPECTED_ERROR', 'Unexpected error.')
  const { status, body: json, headers } = known
  return { status, json, pretty: false, headers }
}

function seededOf(store: Store): Seeded {
  return {
    organizations: [...store.organizations.values()],
    projects: [...store.projects.values()],
    apiKeys: [...store.apiKeys.values()].map(({ id, publicKey, privateKey, roles }) => ({
      id,
      publicKey,
      privateKey,
      roles,
    })),
    serviceAccounts: [...store.serviceAccounts.values()].map(
      ({ clientId, clientSecret, roles }) => ({
        clientId,
        clientSecret,
        roles,
      }),
    ),
  }
}
