import type { Call } from './call.ts'
import type { DigestChallenge } from './challenge.ts'
import { makeMutex } from './mutex.ts'
import { MAX_KEPT, type Space } from './protected-paths.ts'

/**
 * Finds or makes the protection space of a challenge, and adds its paths (RFC 7616 section 3.3). A space that was
 * rejected at this URL loses it to another one.
 */
export function enterSpace(
  { scheme, origin: { paths }, request: { url } }: Call,
  { realm, params }: DigestChallenge,
  rejected: Space | undefined,
): Space {
  const { domain: given = '' } = params
  const domain = given.length > 65_536 ? '' : given
  const key = `${realm}\n${domain}`
  const space = paths.known(key) ?? {
    key,
    mutex: makeMutex(scheme.clock),
    session: undefined,
    next: [],
    isReuseRejected: false,
  }
  if (rejected !== undefined && rejected !== space) paths.remove(url.pathname, rejected)

  let isDomainUsable = false
  // RFC 2069 has commas between entries. A proxy has no domain.
  const entries = scheme.options.proxy ? [] : domain.split(/\s+|,(?=\/|https?:)/)
  for (const entry of entries.slice(0, MAX_KEPT)) {
    // Absolute paths, and URLs of our origins. Devices write other things, such as `null`, `::` or a LAN address.
    if (!/^(?:\/|https?:\/\/)/i.test(entry) || !URL.canParse(entry, url.origin)) continue
    const uri = new URL(entry, url.origin)
    const origin = scheme.find(uri)
    origin?.paths.add(uri.pathname, space)
    isDomainUsable ||= origin !== undefined
  }
  // The challenged URL is always in the space, whatever the domain says; without one, the whole origin is.
  if (paths.find(url.pathname) !== space) {
    paths.add(folderOf(url.pathname), space)
    if (!isDomainUsable) paths.add('/', space)
  }
  return space
}

/** The folder of a path, or the path itself at the top. */
function folderOf(pathname: string): string {
  return pathname.replace(/(?<=.\/)[^/]*$/, '')
}
