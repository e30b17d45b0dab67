import { hostname } from 'node:os'
import { isIP } from 'node:net'
import { ApiError } from './api-error.ts'

/**
 * Rejects a request under a name that is not the listener's: a web page whose name was pointed at this machine (DNS
 * rebinding). An IP address cannot be rebound.
 *
 * @throws ApiError 421 (RFC 9110 section 15.5.20)
 */
export function requireOwnHost(host: string | undefined, listening: string): void {
  if (host === undefined) return
  const name = /^\[([^\]]*)\](?::\d*)?$/.exec(host)?.[1] ?? host.replace(/:\d*$/, '')
  const plain = name.toLowerCase().replace(/\.$/, '')
  if (isIP(plain) !== 0 || plain === 'localhost' || plain.endsWith('.localhost')) return
  if (plain === listening.toLowerCase() || plain === hostname().toLowerCase()) return
  throw new ApiError(
    421,
    undefined,
    'The Host of the request is not a name of the emulator: use the URL that it printed.',
  )
}
