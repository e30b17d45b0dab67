import type { Session } from './session.ts'

/** What one realm protects: its nonces are good in all its places (RFC 7616 section 3.3, `domain`). */
export interface Space {
  readonly key: string
  /** The nonce in use. */
  session: Session
  /** Nonces that the server gave ahead, each for one request at first; the last is the newest. */
  readonly next: Session[]
}

/** The places at one origin (or behind one proxy), each a path with everything below it. */
export type Places = { readonly path: string; readonly space: Space }[]

/** How many places and nonces are remembered at one origin. */
export const MAX_KEPT = 64

/** Finds the space of a path: that of its longest known place. */
export function findSpace(places: Places, path: string): Space | undefined {
  let best: Places[number] | undefined
  for (const place of places) {
    if (covers(place.path, path) && place.path.length > (best?.path.length ?? 0)) best = place
  }
  return best?.space
}

function covers(place: string, path: string): boolean {
  // Whole segments only: /api is not a place of /apiary.
  return path.startsWith(place) && (place.endsWith('/') || (path[place.length] ?? '/') === '/')
}

/** Remembers that a path belongs to a space. The oldest place gives way when there are too many. */
export function addPlace(places: Places, path: string, space: Space): void {
  const same = places.findIndex((place) => place.path === path)
  if (same >= 0) places.splice(same, 1)
  if (places.push({ path, space }) > MAX_KEPT) places.shift()
}

/** The place of a challenge without `domain`: the whole origin, or the folder when another realm has the rest. */
export function defaultPlace(places: Places, path: string, key: string): string {
  const root = places.find((place) => place.path === '/')
  if (root === undefined || root.space.key === key) return '/'
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return folder === '/' ? path : folder
}
