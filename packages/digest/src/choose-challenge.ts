import { parseChallenges } from '@latchkey/auth-header'
import type { AuthResponse } from '@latchkey/contract'
import type { Call } from './call.ts'
import { type DigestChallenge, readChallenge } from './challenge.ts'
import type { DigestRejection } from './types.ts'

/**
 * Chooses the strongest allowed challenge of a response, or returns why there is none. Of two equal ones the first
 * counts. The origin remembers it.
 */
export function chooseChallenge(
  { scheme: { options }, origin, request }: Call,
  { headers }: AuthResponse,
): DigestChallenge | DigestRejection {
  // Fronius inverters rename the field, so that browsers do not ask for a password.
  const names = options.proxy ? ['proxy'] : ['www', 'x-www']
  const fields = names.flatMap((prefix) => {
    const name = `${prefix}-authenticate`
    return headers.fields?.(name) ?? headers.get(name) ?? []
  })
  let best: DigestChallenge | undefined
  let rejection: DigestRejection = /digest/i.test(fields.join())
    ? 'malformed'
    : 'no-digest-challenge'
  for (const { scheme, params } of parseChallenges(fields)) {
    if (scheme !== 'digest') continue
    const read = readChallenge(params, options, request.body === 'one-shot')
    if (typeof read === 'string') rejection = read
    else if (best === undefined || read.strength > best.strength) best = read
  }
  origin.newest = best ?? origin.newest
  return best ?? rejection
}
