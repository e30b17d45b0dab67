import { originGuard } from '@latchkey/contract'
import type { DigestChallenge } from './challenge.ts'
import type { Clock } from './clock.ts'
import { type Mutex, makeMutex } from './mutex.ts'
import { makeNonces, type NonceUse } from './nonces.ts'
import { makeProtectedPaths, type ProtectedPaths } from './protected-paths.ts'
import { hexadecimal } from './session.ts'
import type { DigestOptions } from './types.ts'

/** The state of an origin, or of a proxy. */
export interface Origin {
  /** The origin with a slash at its end. */
  readonly base: string
  readonly paths: ProtectedPaths
  /** For calls without a protection space. */
  readonly mutex: Mutex
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
    paths: makeProtectedPaths(),
    mutex: makeMutex(clock),
    useOf: makeNonces(cnonce),
    newest: undefined,
    strongest: -Infinity,
  }))
  return (url) => {
    const { href } = url
    // The slower comparison is for a URL that contains a user name.
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
