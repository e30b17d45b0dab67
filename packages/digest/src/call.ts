import { hash } from '#hash'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { makeInfoReader } from './authentication-info.ts'
import type { Gate } from './gate.ts'
import { findSpace, type Space } from './protection-space.ts'
import { makeRenewal, type Refused } from './renewal.ts'
import type { Call, Scheme } from './scheme.ts'
import { escapeTarget, hexadecimal, type Session, startSession } from './session.ts'

/** Gives the function that prepares the first send of a call: with a kept nonce, or without credentials to get one. */
export function makeCalls(scheme: Scheme): (call: Call) => Awaitable<AuthAttempt> {
  const { proxy, coldStart } = scheme.options
  const renew = makeRenewal(scheme)
  const readInfo = makeInfoReader(scheme)

  function start(call: Call): Awaitable<AuthAttempt> {
    const space = readySpace(call)
    return space === undefined ? arrive(call) : warm(call, space)
  }

  /** Without a nonce one request goes first, and the others wait for its challenge. */
  function arrive(call: Call): Awaitable<AuthAttempt> {
    const {
      server: { gate },
      request: { target, signal },
    } = call
    escapeTarget(target)
    if (coldStart === 'race') return cold(call)
    const first = gate.enter(signal)
    if (first === true) return cold(call, gate)
    return first.then((leads) => {
      const space = readySpace(call)
      if (space === undefined) return cold(call, leads ? gate : undefined)
      if (leads) gate.leave(true)
      return warm(call, space)
    })
  }

  /** A send without credentials. Who holds the gate opens it in the end. */
  function cold(call: Call, gate?: Gate): AuthAttempt {
    call.sends++
    return {
      headers: {},
      expectsChallenge: true,
      settle: (response) => retry(call, response, gate),
      abandon: () => gate?.leave(false),
    }
  }

  /**
   * Those that waited at the gate have signed when it goes on: the adapter sends the leader's after theirs, for it has an
   * answer to drain first, and some servers want the counts in order.
   */
  async function retry(
    call: Call,
    response: AuthResponse,
    gate: Gate | undefined,
    refused?: Refused,
  ): Promise<AuthAttempt | undefined> {
    const space = await renew(call, response, gate, refused)
    return space && warm(call, space)
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
        if (response.status === (proxy ? 407 : 401)) {
          return retry(call, response, undefined, { space, session })
        }
        readInfo(call, response, space, session, nc)
        return undefined
      },
    }
  }

  return start
}

/** The space whose nonce fits the request; a nonce that was given ahead comes into use. */
function readySpace({ server, request: { url, body } }: Call): Space | undefined {
  const space = findSpace(server.places, url)
  if (space === undefined) return undefined
  space.session = space.next.pop() ?? space.session
  const { qop, auth } = space.session
  return body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : space
}
