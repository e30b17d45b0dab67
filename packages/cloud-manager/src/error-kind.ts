import type { CloudManagerErrorKind } from './cloud-manager-error.ts'

/** Returns the kind of an error response. The server's code decides if the status is ambiguous. */
export function kindOf(status: number, errorCode = ''): CloudManagerErrorKind {
  if (status === 429 || /(^|_)RATE_LIMITED(_|$)/.test(errorCode)) return 'rate-limited'
  if (status === 401) return 'unauthorized'
  // `WHITELIST` is the older spelling, which Ops Manager still uses.
  if (status === 403)
    return /_(ACCESS_LIST|WHITELIST)$/.test(errorCode) ? 'access-list' : 'forbidden'
  if (status === 402) return 'forbidden'
  if (status === 404 || status === 410) return 'not-found'
  // Several lookups return 400 for a missing resource, such as API_KEY_NOT_FOUND.
  if (status === 400 && errorCode.endsWith('_NOT_FOUND')) return 'not-found'
  if (status === 409) return 'conflict'
  if (status >= 500) return 'server'
  return status >= 400 ? 'invalid' : 'response'
}
