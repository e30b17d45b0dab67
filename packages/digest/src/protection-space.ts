import type { Call, Scheme } from './scheme.ts'
import type { Session } from './session.ts'

/** What one realm protects: its nonces are good in all its places (RFC 7616 section 3.3, `domain`). */
export interface Space {
  readonly key: string
  /** The nonce in use. */
  session: Session
  /** Nonces that the server gave ahead, each for one request at first; the last is the newest. */
  readonly next: Session[]
}

/** The places at one origin (or behind one proxy), each a path with everything below it; the longest first. */
export type Places = { readonly path: string; space: Space }[]

/** How many places and nonces are remembered at one origin. */
export const MAX_KEPT = 64

/** Finds the space of an address: that of the longest known place. */
export function findSpace(places: Places, url: URL): Space | undefined {
  for (const { path, space } of places) {
    // Whole segments only: /api is not a place of /apiary.
    if (path === '/' || `${url.pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`)) {
      return space
    }
  }
  return undefined
}

/** Gives the function that puts a nonce in use in the space of its challenge. */
export function makeEntrance({
  options: { proxy },
  find,
}: Scheme): (call: Call, session: Session) => Space {
  return ({ server: { places }, request: { url } }, session) => {
    const domain = proxy ? '' : (session.params['domain'] ?? '').trim()
    const key = `${session.realm}\n${domain}`
    const known = places.find(({ space }) => space.key === key)?.space
    const space = known ?? { key, session, next: [] }
    space.session = session
    if (domain === '') {
      addPlace(places, proxy ? '/' : defaultPlace(places, url.pathname, key), space)
      return space
    }
    for (const entry of domain.split(/\s+/, MAX_KEPT)) {
      if (!URL.canParse(entry, url.origin)) continue
      const place = new URL(entry, url.origin)
      const there = find(place)
      if (there !== undefined) addPlace(there.places, place.pathname, space)
    }
    return space
  }
}

/** Remembers that a path belongs to a space. The longest place gives way when there are too many. */
function addPlace(places: Places, path: string, space: Space): void {
  const place = places.find((known) => known.path === path)
  if (place === undefined) places.push({ path, space })
  else place.space = space
  places.sort((a, b) => b.path.length - a.path.length)
  if (places.length > MAX_KEPT) places.shift()
}

/** The place of a challenge without `domain`: the whole origin, or the folder when another realm has the rest. */
function defaultPlace(places: Places, path: string, key: string): string {
  const root = places.at(-1)
  if (root?.path !== '/' || root.space.key === key) return '/'
  return path.replace(/(?<=.\/)[^/]*$/, '')
}
