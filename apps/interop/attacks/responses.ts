import { clientCredentials } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import { MAX_REDIRECTS, MAX_SENDS } from '@latchkey/contract'
import { inspect } from 'node:util'
import { type Attack, inTime, product } from './attack.ts'
import { attackedClients } from './clients.ts'
import { type HostileServer, RESPONSES, startHostileServer } from './hostile-server.ts'
import { SCHEMES, schemeOf } from './schemes.ts'
import { SECRETS, showsSecret } from './secrets.ts'

const KINDS = Object.keys(RESPONSES)
/** The caller gives up after this time. Everything has to end then. */
const PATIENCE_MS = 400
const GRACE_MS = 5_000

type Call = (origin: string, path: string, signal: AbortSignal) => Promise<unknown>

/**
 * Every hostile response for every client with every scheme, for the token request, and for the client of Cloud Manager.
 * Each call ends, sends no more than it may, and shows no secret and no control character in its error.
 */
export async function hostileResponses(): Promise<{
  attacks: Attack[]
  close: () => Promise<void>
}> {
  const server = await startHostileServer()
  const clients = await attackedClients()
  const calls: readonly (readonly [name: string, call: Call])[] = [
    ...product(clients, SCHEMES).map(([client, scheme]) => {
      const call: Call = (origin, path, signal) =>
        client.with(schemeOf(scheme, origin))(origin + path, {
          method: 'GET',
          headers: {},
          signal,
        })
      return [`${client.name}, ${scheme}`, call] as const
    }),
    ['token request', requestToken],
    ['revocation', revokeToken],
    ['Cloud Manager', callApi],
  ]
  const attacks = product(calls, KINDS).map(([[name, call], kind], index) => ({
    name: `${name}, ${kind}`,
    run: () => run(server, call, `/${KINDS.indexOf(kind)}/${index}`),
  }))
  return {
    attacks,
    close: async () => {
      for (const client of clients) await client.close()
      await server.close()
    },
  }
}

async function run(server: HostileServer, call: Call, path: string): Promise<string | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  let error: unknown
  try {
    await inTime(call(server.origin, path, signal), PATIENCE_MS + GRACE_MS)
  } catch (thrown) {
    error = thrown
  }
  if (error instanceof Error && error.message.startsWith('no end within')) return error.message
  if (showsSecret(inspect(error, { depth: 8, showHidden: true }))) return 'a secret is shown'
  const { code } = (error ?? {}) as { code?: unknown }
  const isOurs = typeof code === 'string' && /^ERR_(TOKEN|OAUTH|CLOUD_MANAGER|DIGEST)/.test(code)
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  if (isOurs && /[\0-\x08\x0b-\x1f\x7f\x9b]/.test((error as Error).message))
    return 'control characters are in the message'
  if ('polluted' in {}) return 'the prototype of objects was changed'
  const most = (MAX_REDIRECTS + 2) * MAX_SENDS
  const requests = server.requests(path)
  return requests > most ? `${requests} requests` : undefined
}

async function requestToken(origin: string, path: string, signal: AbortSignal): Promise<unknown> {
  const auth = tokensFrom(`${origin}${path}`)
  return auth.accessToken({ signal })
}

async function revokeToken(origin: string, path: string): Promise<unknown> {
  const auth = clientCredentials({
    ...accountOf(`${origin}/unused`),
    revocationEndpoint: `${origin}${path}`,
    timeoutMs: PATIENCE_MS,
    fetch: (input, init) =>
      new Request(input).url.endsWith('/unused')
        ? Promise.resolve(Response.json({ access_token: SECRETS.token, token_type: 'Bearer' }))
        : fetch(input, init),
  })
  await auth.accessToken()
  return auth.revoke()
}

function tokensFrom(tokenEndpoint: string): ReturnType<typeof clientCredentials> {
  return clientCredentials({ ...accountOf(tokenEndpoint), timeoutMs: PATIENCE_MS, maxAttempts: 1 })
}

function accountOf(tokenEndpoint: string) {
  const { clientId, clientSecret } = SECRETS
  return { tokenEndpoint, clientId, clientSecret, origins: new URL(tokenEndpoint).origin }
}

async function callApi(origin: string, path: string, signal: AbortSignal): Promise<unknown> {
  const cm = new CloudManager({
    baseUrl: origin,
    retry: false,
    // The path selects the response.
    fetch: (_, init) => fetch(origin + path, init),
  })
  return cm.projects.list({ signal }).all()
}
