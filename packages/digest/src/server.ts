import { type Gate, makeGate } from './gate.ts'
import type { NonceCounts } from './nonce-count.ts'
import type { Places } from './protection-space.ts'
import type { DigestOptions } from './types.ts'

/** What is known of one origin; one for all of them behind a proxy. */
export interface Server {
  /** The origin with a slash at its end. */
  readonly base: string
  readonly places: Places
  /** Who has no nonce passes here. */
  readonly gate: Gate
  readonly nonces: NonceCounts
}

/** Gives the server of an address; `undefined`: the credentials may not go there. */
export type FindServer = (url: URL) => Server | undefined

/** Starts with nothing known of the servers that the options name. */
export function makeServers({ origins, proxy }: DigestOptions): FindServer {
  const servers = [origins].flat().map((text): Server => {
    return { base: new URL(text).href, places: [], gate: makeGate(), nonces: new Map() }
  })
  return (url) => {
    const { href } = url
    for (const server of servers) {
      // The second way is for addresses with a user name in them.
      if (href.startsWith(server.base) || server.base === `${url.origin}/`) {
        return proxy ? servers[0] : server
      }
    }
    return undefined
  }
}
