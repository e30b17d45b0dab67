import type { AuthResponse } from '@latchkey/contract'
import { chooseChallenge } from './challenge.ts'
import type { Gate } from './gate.ts'
import { makeEntrance, type Space } from './protection-space.ts'
import type { Call, Scheme } from './scheme.ts'
import { type Session, startSession } from './session.ts'

/** One call is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

/** A send that was refused. */
export interface Refused {
  readonly space: Space
  readonly session: Session
}

/** Gives the space whose nonce is next. `undefined`: the caller gets the answer as it is. */
export type Renewal = (
  call: Call,
  response: AuthResponse,
  gate: Gate | undefined,
  refused: Refused | undefined,
) => Promise<Space | undefined>

/** Gives the reader of answers to sends without credentials, and of refusals. Who holds the gate opens it. */
export function makeRenewal(scheme: Scheme): Renewal {
  const { options, credentials, report } = scheme
  const [refusal, name] = options.proxy ? [407, 'proxy-authenticate'] : [401, 'www-authenticate']
  const enter = makeEntrance(scheme)

  return async (call, { status, url, headers }, gate, refused) => {
    const { server, request, sends } = call
    const { origin } = request.url
    let answered = true
    try {
      if (status !== refusal || url.origin !== origin) return undefined
      const field = headers.get(name) ?? ''
      const challenge = chooseChallenge(field, options, request.body === 'one-shot')
      if (typeof challenge === 'string') {
        report({ type: 'challenge-refused', origin, reason: challenge })
        return undefined
      }
      const { params, realm, nonce } = challenge
      const stale = params['stale']?.toLowerCase() === 'true'
      if (refused !== undefined) {
        // The nonce is not older than this request: it is the credentials that were refused.
        if (sends > 1 && (!stale || sends === MAX_SENDS)) {
          report({ type: 'credentials-refused', origin })
          return undefined
        }
        report({ type: 'nonce-renewed', origin, stale })
        // A nonce given ahead was refused at once: the others that wait are no better.
        if (refused.session.used.count === 1) refused.space.next.length = 0
      }

      answered = false
      // "Stale" says that the credentials were right: a hash that the caller looked up is still good.
      const identity = await credentials(challenge)
      const session = startSession({ ...challenge, ...identity, used: server.countOf(nonce) })
      const space = enter(call, session)
      answered = true
      return space
    } finally {
      gate?.leave(answered)
    }
  }
}
