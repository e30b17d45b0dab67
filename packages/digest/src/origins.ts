import { originGuard } from '@latchkey/contract'
import type { DigestChallenge } from './challenge.ts'
import type { Clock } from './clock.ts'
import { type Gate, makeGate } from './gate.ts'
import { makeNonces, type NonceUse } from './nonces.ts'
import { makePlaces, type Places } from './places.ts'
import { hexadecimal } from './session.ts'
import type { DigestOptions } from './types.ts'

/** What is known about an origin, or about a proxy. */
export interface Origin {
  /** The origin with a slash at its end. */
  readonly base: string
  readonly places: Places
  /** Calls without a protection space pass here. */
  readonly gate: Gate
  readonly useOf: (nonce: string) => NonceUse
  /** The last challenge. */
  newest: DigestChallenge | undefined
  /** The strength of the strongest challenge that was answered. */
  strongest: number
}

/** Finds the origin of a URL. `undefined`: the credentials must not be sent there. */
export type FindOrigin = (url: URL) => Origin | undefined

/** Starts with nothing known about the origins in the options. */
export function makeOrigins(
  { origins: listed, proxy, cnonce = randomCnonce }: DigestOptions,
  clock: Clock,
): FindOrigin {
  originGuard(listed)
  const origins = [listed].flat().map((text) => ({
    base: new URL(text).href,
    places: makePlaces(),
    gate: makeGate(clock),
    useOf: makeNonces(cnonce),
    newest: undefined,
    strongest: -Infinity,
  }))
  return (url) => {
    const { href } = url
    // The second way is for a URL with a user name in it, and takes longer.
    const origin = origins.find(
      // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with -- twice as fast
      ({ base }) => href.slice(0, base.length) === base || base === `${url.origin}/`,
    )
    return origin && proxy ? origins[0] : origin
  }
}

/** Returns 128 random bits in hexadecimal. */
function randomCnonce(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), hexadecimal).join('')
}
