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

/** Remembers that a path belongs to a space. The longest place gives way when there are too many. */
export function addPlace(places: Places, path: string, space: Space): void {
  const place = places.find((known) => known.path === path)
  if (place === undefined) places.push({ path, space })
  else place.space = space
  places.sort((a, b) => b.path.length - a.path.length)
  if (places.length > MAX_KEPT) places.shift()
}

/** The place of a challenge without `domain`: the whole origin, or the folder when another realm has the rest. */
export function defaultPlace(places: Places, path: string, key: string): string {
  const root = places.at(-1)
  if (root?.path !== '/' || root.space.key === key) return '/'
  return path.replace(/(?<=.\/)[^/]*$/, '')
}
