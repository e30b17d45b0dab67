import type { Gate } from './gate.ts'
import type { Session } from './session.ts'

/** A protection space: what one realm protects. Its nonces are valid at all its places (RFC 7616 section 3.3). */
export interface Space {
  /** Realm and domain. */
  readonly key: string
  /** Calls without a nonce pass here. */
  readonly gate: Gate
  /** The nonce in use. `undefined`: it was rejected. */
  session: Session | undefined
  /** Nonces from `nextnonce`, each for one request at first; the last is the newest. */
  readonly next: Session[]
  /** The last attempt to use a nonce again was rejected. */
  isReuseRejected: boolean
}

/** The paths of one origin, each with everything below it, and the spaces they belong to. */
export interface Places {
  /** The space of a path: that of the longest place. */
  readonly find: (pathname: string) => Space | undefined
  readonly known: (key: string) => Space | undefined
  readonly add: (path: string, space: Space) => void
  /** Removes the places of a space that cover a path. */
  readonly remove: (pathname: string, space: Space) => void
}

/** How many places and nonces are remembered for an origin. */
export const MAX_KEPT = 64

export function makePlaces(): Places {
  // The longest first.
  let places: readonly { readonly path: string; readonly space: Space }[] = []
  return {
    find: (pathname) => places.find(({ path }) => covers(path, pathname))?.space,
    known: (key) => places.find(({ space }) => space.key === key)?.space,
    add: (path, space) => {
      // The longest place is forgotten if there are too many.
      places = [{ path, space }, ...places.filter((place) => place.path !== path)]
        .sort((a, b) => b.path.length - a.path.length)
        .slice(-MAX_KEPT)
    },
    remove: (pathname, space) => {
      places = places.filter((place) => place.space !== space || !covers(place.path, pathname))
    },
  }
}

/** Whether a path is another one or above it. Whole segments only: `/api` does not cover `/apiary`. */
export function covers(path: string, pathname: string): boolean {
  return path === '/' || `${pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`)
}
