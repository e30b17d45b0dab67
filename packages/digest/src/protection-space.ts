import type { Call, Scheme } from './scheme.ts'
import type { Server } from './server.ts'
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
export type Places = readonly { readonly path: string; readonly space: Space }[]

/** How many places and nonces are remembered at one origin. */
export const MAX_KEPT = 64

/** Finds the space of a request, that of the longest known place; a nonce that was given ahead comes into use. */
export function findSpace({ server, request: { url, body } }: Call): Space | undefined {
  for (const { path, space } of server.places) {
    // Whole segments only: /api is not a place of /apiary.
    if (path === '/' || `${url.pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`)) {
      space.session = space.next.pop() ?? space.session
      const { qop, auth } = space.session
      return body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : space
    }
  }
  return undefined
}

/** Puts a nonce in use in the space of its challenge. */
export function enterSpace(
  { options: { proxy }, find }: Scheme,
  call: Call,
  session: Session,
): Space {
  const { places } = call.server
  const { origin, pathname } = call.request.url
  const domain = proxy ? null : session.params['domain']?.match(/\S+/g)
  const key = [session.realm, domain].join('\n')
  const known = places.find(({ space }) => space.key === key)?.space
  const space = known ?? { key, session, next: [] }
  space.session = session
  if (!domain) {
    const root = places.at(-1)
    // The whole origin, or the folder when another realm has the rest.
    const isTaken = !proxy && root?.path === '/' && root.space !== space
    addPlace(call.server, isTaken ? pathname.replace(/(?<=.\/)[^/]*$/, '') : '/', space)
  }
  for (const entry of domain?.slice(0, MAX_KEPT) ?? []) {
    if (!URL.canParse(entry, origin)) continue
    const url = new URL(entry, origin)
    const there = find(url)
    if (there !== undefined) addPlace(there, url.pathname, space)
  }
  return space
}

/** Remembers that a path belongs to a space. The longest place gives way when there are too many. */
function addPlace(server: Server, path: string, space: Space): void {
  server.places = [{ path, space }, ...server.places.filter((place) => place.path !== path)]
    .sort((a, b) => b.path.length - a.path.length)
    .slice(-MAX_KEPT)
}
