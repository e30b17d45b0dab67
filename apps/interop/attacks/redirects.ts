import { MAX_REDIRECTS, MAX_SENDS } from '@latchkey/contract'
import { type Attack, product } from './attack.ts'
import { attackedClients } from './clients.ts'
import { LOCATIONS } from './locations.ts'
import { startRedirectServer, UNKNOWN } from './redirect-server.ts'
import { SCHEMES, schemeOf } from './schemes.ts'
import { SECRETS, showsSecret } from './secrets.ts'

export const STATUSES = [300, 301, 302, 303, 307, 308] as const
const METHODS = ['GET', 'POST'] as const
const STATES = ['cold', 'warm'] as const
const KINDS = Object.keys(LOCATIONS)

/** Fields that the caller set for the first origin. */
const OWN = { cookie: SECRETS.cookie, 'proxy-authorization': SECRETS.proxy }

/**
 * Redirects that lead away with every client, scheme and method, before and after the scheme knows a nonce or a token. No
 * other origin may get a credential, and each digest is over the address that is requested.
 */
export async function redirects(): Promise<{ attacks: Attack[]; close: () => Promise<void> }> {
  const server = await startRedirectServer()
  const { origin } = server
  const clients = await attackedClients(true)
  const groups = product(clients, SCHEMES, STATES).map(([client, scheme, state]) => {
    const connect = () => client.with(schemeOf(scheme, origin))
    const warm = connect()
    const isWarm = warm(`${origin}/warm/0`, { method: 'GET', headers: OWN })
    return {
      name: `${client.name}, ${scheme}, ${state}`,
      connect: async () => {
        if (state === 'cold') return connect()
        await isWarm
        return warm
      },
    }
  })
  const rows = product(groups, METHODS, STATUSES, KINDS)
  const attacks = rows.map(([group, method, status, kind], index) => ({
    name: [group.name, method, status, kind].join(', '),
    run: async () => {
      const id = String(index + 1)
      const send = await group.connect()
      const body = method === 'POST' ? 'body' : undefined
      const url = `${origin}/start/${status}/${KINDS.indexOf(kind)}/${id}`
      let shown = ''
      try {
        await send(url, { method, headers: OWN, body })
      } catch (error) {
        shown = String(error) + String((error as Error).cause)
      }
      if (showsSecret(shown)) return `the error shows a secret: ${shown}`
      const most = (MAX_REDIRECTS + 2) * MAX_SENDS
      if (server.requests(id) > most) return `${server.requests(id)} requests`
      return server.problems.get(id) ?? server.problems.get(UNKNOWN)
    },
  }))
  return {
    attacks,
    close: async () => {
      for (const client of clients) await client.close()
      await server.close()
    },
  }
}
