import { originGuard } from '@latchkey/contract'
import { type Gate, makeGate } from './gate.ts'
import { makeCounts, type NonceCount } from './nonce-count.ts'
import type { Places } from './protection-space.ts'
import { hexadecimal } from './session.ts'
import type { DigestOptions } from './types.ts'

/** What is known of one origin; one for all of them behind a proxy. */
export interface Server {
  /** The origin with a slash at its end. */
  readonly base: string
  places: Places
  /** Who has no nonce passes here. */
  readonly gate: Gate
  readonly countOf: (nonce: string) => NonceCount
}

/** Gives the server of an address; `undefined`: the credentials may not go there. */
export type FindServer = (url: URL) => Server | undefined

/** Starts with nothing known of the servers that the options name. */
export function makeServers({ origins, proxy, cnonce = randomCnonce }: DigestOptions): FindServer {
  originGuard(origins)
  const servers = [origins].flat().map((text) => ({
    base: new URL(text).href,
    places: [],
    gate: makeGate(),
    countOf: makeCounts(cnonce),
  }))
  return (url) => {
    const { href } = url
    // The second way is for addresses with a user name in them, and takes longer.
    const server = servers.find(
      // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with -- twice as fast
      ({ base }) => href.slice(0, base.length) === base || base === `${url.origin}/`,
    )
    return server && proxy ? servers[0] : server
  }
}

/** 128 random bits in hexadecimal. */
function randomCnonce(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), hexadecimal).join('')
}
