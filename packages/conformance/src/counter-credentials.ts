import { SECRET } from './secret.ts'
import type { Visit } from './space.ts'

/** The challenge of the reference scheme. */
export function challenge(nonce: number): string {
  return `Counter nonce="${nonce}"`
}

/**
 * Whether the credentials of a request are valid: the current nonce, a scheme's count that was not used before, the secret, and
 * method and target as they arrived: `Counter 1 2.7 secret GET /a?b=c`.
 */
export function isAuthorized({ space, seen }: Visit, field = 'authorization'): boolean {
  const [scheme, nonce, count = '', secret, method, ...target] = (seen.headers[field] ?? '').split(
    ' ',
  )
  const isGood =
    scheme === 'Counter' &&
    nonce === String(space.nonce) &&
    secret === SECRET &&
    method === seen.method &&
    target.join(' ') === seen.target
  const key = `${field} ${nonce ?? ''} ${count}`
  if (!isGood || space.usedCounts.has(key)) return false
  space.usedCounts.add(key)
  return true
}
