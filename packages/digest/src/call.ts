import { hash } from '#hash'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { readAuthenticationInfo } from './authentication-info.ts'
import { chooseChallenge } from './challenge.ts'
import type { Gate } from './gate.ts'
import { enterSpace, findSpace, type Space } from './protection-space.ts'
import type { Call, Scheme } from './scheme.ts'
import { escapeTarget, hexadecimal, type Session, startSession } from './session.ts'

/** One call is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

/** Gives the function that prepares the first send of a call: with a kept nonce, or without credentials to get one. */
export function makeCalls(scheme: Scheme): (call: Call) => Awaitable<AuthAttempt> {
  const { options, credentials, report } = scheme
  const { proxy, coldStart } = options
  const [refusal, who] = proxy ? [407, 'proxy'] : [401, 'www']

  /** Without a nonce one request goes first, and the others wait for its challenge. */
  function start(call: Call): Awaitable<AuthAttempt> {
    const space = findSpace(call)
    if (space !== undefined) return warm(call, space)
    const { gate } = call.server
    const { target, signal } = call.request
    escapeTarget(target)
    if (coldStart === 'race') return cold(call)
    const first = gate.enter(signal)
    if (first === true) return cold(call, gate)
    return first.then((leads) => {
      const found = findSpace(call)
      if (found === undefined) return cold(call, leads ? gate : undefined)
      if (leads) gate.leave(true)
      return warm(call, found)
    })
  }

  /** A send without credentials. Who holds the gate opens it in the end. */
  function cold(call: Call, gate?: Gate): AuthAttempt {
    call.sends++
    return {
      headers: {},
      expectsChallenge: true,
      settle: (response) => renew(call, response, gate),
      abandon: () => gate?.leave(false),
    }
  }

  /** What follows an answer to a send without credentials, or a refusal. `undefined`: the caller gets it as it is. */
  async function renew(
    call: Call,
    { status, url, headers }: AuthResponse,
    gate?: Gate,
    refused?: { readonly space: Space; readonly session: Session },
  ): Promise<AuthAttempt | undefined> {
    const { server, request, sends } = call
    const { origin } = request.url
    let space: Space
    try {
      if (status !== refusal || url.origin !== origin) return undefined
      const field = headers.get(`${who}-authenticate`) ?? ''
      const challenge = chooseChallenge(field, options, request.body === 'one-shot')
      if (typeof challenge === 'string') {
        report({ type: 'challenge-refused', origin, reason: challenge })
        return undefined
      }
      const stale = challenge.params['stale']?.toLowerCase() === 'true'
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

      const identity = await credentials(challenge)
      const used = server.countOf(challenge.nonce)
      space = enterSpace(scheme, call, startSession({ ...challenge, ...identity, used }))
    } finally {
      gate?.leave(true)
    }
    // Those that waited at the gate sign first: the adapter sends the leader's after theirs, for it has an answer to drain
    // first, and some servers want the counts in order.
    await Promise.resolve()
    return warm(call, space)
  }

  /** A send with the nonce of a space. */
  function warm(call: Call, space: Space): Awaitable<AuthAttempt> {
    const { session } = space
    const { body } = call.request
    if (session.qop !== 'auth-int') return sign(call, space, session)
    if (body === 'one-shot') return sign(call, space, startSession({ ...session, qop: 'auth' }))
    return withBody(call, space, session, body)
  }

  async function withBody(
    call: Call,
    space: Space,
    session: Session,
    body?: () => Awaitable<Uint8Array>,
  ): Promise<AuthAttempt> {
    const bodyHash = hash(session.hashName, body ? await body() : '')
    return sign(call, space, session, `:${bodyHash}`)
  }

  function sign(call: Call, space: Space, session: Session, bodyHash = ''): AuthAttempt {
    const { method, target } = call.request
    const { used } = session
    const nc = hexadecimal(used.count + 1)
    // RFC 7616 section 3.4: eight digits. This nonce is used up, and another one has to be asked for.
    if (nc.length > 8) return call.sends > 0 ? { headers: {} } : cold(call)
    const value = session.authorization(nc, method, target, bodyHash)
    used.count++
    call.sends++
    return {
      headers: proxy ? { 'proxy-authorization': value } : { authorization: value },
      settle: (response) => {
        if (response.status === refusal) {
          return renew(call, response, undefined, { space, session })
        }
        readAuthenticationInfo(scheme, call, response, space, session, nc)
        return undefined
      },
    }
  }

  return start
}
