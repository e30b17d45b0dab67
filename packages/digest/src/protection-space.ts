import type { DigestChallenge } from './challenge.ts'
import type { FindOrigin, Origin } from './origins.ts'
import { MAX_KEPT, type Places, type Space } from './places.ts'

/**
 * Finds or makes the protection space of a challenge, and adds its places (RFC 7616 section 3.3). A space that was
 * rejected at this URL loses it to another one.
 *
 * @param find `undefined` for a proxy, which has no domain
 */
export function enterSpace(
  { realm, params }: DigestChallenge,
  { places, makeGate }: Origin,
  url: URL,
  find: FindOrigin | undefined,
  rejected: Space | undefined,
): Space {
  const domain = domainOf(params['domain'], url, find)
  const key = [realm, ...domain.map(({ href }) => href)].join('\n')
  const space = places.known(key) ?? {
    key,
    gate: makeGate(),
    session: undefined,
    next: [],
    isTrusted: false,
    isReuseRejected: false,
  }
  if (rejected !== undefined && rejected !== space) places.remove(url.pathname, rejected)
  for (const entry of domain) entry.places.add(entry.path, space)
  // The challenged URL is always in the space, whatever the domain says; without one, the whole origin is.
  if (places.find(url.pathname) !== space) {
    places.add(folderOf(url.pathname), space)
    if (domain.length === 0) places.add('/', space)
  }
  return space
}

interface DomainEntry {
  readonly href: string
  readonly path: string
  readonly places: Places
}

/**
 * The usable entries of a `domain`: absolute paths, and URLs of our origins. Devices write all kinds of other things there,
 * such as `null`, `::` or a LAN address. No usable entry: as if there was no domain. RFC 2069 has commas between entries.
 */
function domainOf(domain = '', url: URL, find: FindOrigin | undefined): DomainEntry[] {
  if (find === undefined || domain.length > 65_536) return []
  const entries = domain.split(/\s+|,(?=\/|https?:)/).slice(0, MAX_KEPT)
  return entries.flatMap((entry) => {
    if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(entry) || !URL.canParse(entry, url.origin)) return []
    const { href, pathname } = new URL(entry, url.origin)
    const origin = find(new URL(href))
    return origin === undefined ? [] : [{ href, path: pathname, places: origin.places }]
  })
}

/** The folder of a path, or the path itself at the top. */
function folderOf(pathname: string): string {
  return pathname.replace(/(?<=.\/)[^/]*$/, '')
}
