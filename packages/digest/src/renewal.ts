import type { AuthResponse } from '@latchkey/contract'
import { chooseChallenge } from './challenge.ts'
import type { Gate } from './gate.ts'
import { enterSpace, type Space } from './protection-space.ts'
import { type Call, useNonce } from './scheme.ts'
import type { Session } from './session.ts'

/** One call is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

/** A nonce and its space. */
export interface Renewal {
  readonly space: Space
  readonly session: Session
}

/**
 * Reads the answer to a send without credentials, or a refusal of `session`. `undefined`: the caller gets this answer.
 * Who holds the gate opens it.
 */
export async function renew(
  call: Call,
  response: AuthResponse,
  gate: Gate | undefined,
  refused?: Renewal,
): Promise<Renewal | undefined> {
  const { scheme, request } = call
  const { options, report } = scheme
  const { origin } = request.url
  let answered = true
  try {
    if (response.status !== scheme.refusal || response.url.origin !== origin) return undefined
    const field = response.headers.get(scheme.challengeField) ?? ''
    const challenge = chooseChallenge(field, options, request.body === 'one-shot')
    if (typeof challenge === 'string') {
      report({ type: 'challenge-refused', origin, reason: challenge })
      return undefined
    }
    const { params, realm } = challenge
    const stale = params['stale']?.toLowerCase() === 'true'
    const session = refused?.session
    if (refused !== undefined) {
      const { used } = refused.session
      // The nonce is not older than this request: it is the credentials that were refused.
      if (call.sends > 1 && (!stale || call.sends === MAX_SENDS)) {
        const printable = realm.slice(0, 80).replace(/[^ -~]/g, '?')
        report({ type: 'credentials-refused', origin, realm: printable })
        return undefined
      }
      report({ type: 'nonce-renewed', origin, stale })
      // A nonce given ahead was refused at once: the others that wait are no better.
      if (used.count === 1) refused.space.next.length = 0
    }

    answered = false
    // "Stale" says that the credentials were right: a hash that the caller looked up is still good.
    const ha1 = await scheme.credentials.ha1(challenge, stale ? session : undefined)
    const known = session?.nonce === challenge.nonce ? session.used : undefined
    const next = useNonce(call, challenge, ha1, known)
    const space = enterSpace(call, next)
    answered = true
    return { space, session: next }
  } finally {
    gate?.leave(answered)
  }
}
