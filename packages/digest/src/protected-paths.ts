import type { Mutex } from './mutex.ts'
import type { Session } from './session.ts'

/** A protection space: what one realm protects. Its nonces are valid at all its paths (RFC 7616 section 3.3). */
export interface Space {
  /** Realm and domain. */
  readonly key: string
  /** Held by the call that requests a challenge, or tries a new nonce. */
  readonly mutex: Mutex
  /** The nonce in use. `undefined`: it was rejected. */
  session: Session | undefined
  /** Nonces from `nextnonce`, each for one request at first; the last is the newest. */
  readonly next: Session[]
  /** The last attempt to use a nonce again was rejected. */
  isReuseRejected: boolean
}

/** The paths of one origin, each with everything below it, and the spaces they belong to. */
export interface ProtectedPaths {
  /** The space of the longest entry that covers a path. */
  readonly find: (pathname: string) => Space | undefined
  readonly known: (key: string) => Space | undefined
  readonly add: (path: string, space: Space) => void
  /** Removes the entries of a space that cover a path. */
  readonly remove: (pathname: string, space: Space) => void
}

/** How many paths and nonces are remembered for an origin. */
export const MAX_KEPT = 64

export function makeProtectedPaths(): ProtectedPaths {
  // The longest path first.
  let entries: readonly { readonly path: string; readonly space: Space }[] = []
  return {
    find: (pathname) => entries.find(({ path }) => covers(path, pathname))?.space,
    known: (key) => entries.find(({ space }) => space.key === key)?.space,
    add: (path, space) => {
      // The longest path is forgotten if there are too many.
      entries = [{ path, space }, ...entries.filter((entry) => entry.path !== path)]
        .sort((a, b) => b.path.length - a.path.length)
        .slice(-MAX_KEPT)
    },
    remove: (pathname, space) => {
      entries = entries.filter((entry) => entry.space !== space || !covers(entry.path, pathname))
    },
  }
}

/** Whether a path is another one or above it. Whole segments only: `/api` does not cover `/apiary`. */
export function covers(path: string, pathname: string): boolean {
  return path === '/' || `${pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`)
}
