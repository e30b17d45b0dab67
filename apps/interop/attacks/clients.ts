import { createClient, type TestedClient } from '../combinations/clients.ts'
import { CLIENTS, hasUndici8 } from '../combinations/lists.ts'
import { SECRETS } from './secrets.ts'

/**
 * Every client that an adapter exists for.
 *
 * @param hasOwn whether clients that can have credentials of their own have some
 */
export function attackedClients(hasOwn = false): Promise<TestedClient[]> {
  const own = hasOwn ? { username: SECRETS.username, password: SECRETS.own } : undefined
  const names = CLIENTS.filter(
    (name) => !name.endsWith('HTTP/2') && (hasUndici8 || !name.startsWith('undici 8')),
  )
  return Promise.all(names.map((name) => createClient(name, own)))
}
