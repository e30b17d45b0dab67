import { hash } from '#hash'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { readAuthenticationInfo } from './authentication-info.ts'
import type { Gate } from './gate.ts'
import { findSpace, type Space } from './protection-space.ts'
import { renew, type Renewal } from './renewal.ts'
import { type Call, useNonce } from './scheme.ts'
import { escapeTarget, hexadecimal, type Session } from './session.ts'

/** Prepares the first send: with a kept nonce, or without credentials to get one. */
export function startCall(call: Call): Awaitable<AuthAttempt> {
  const space = readySpace(call)
  return space === undefined ? arrive(call) : warm(call, space, space.session)
}

/** Without a nonce one request goes first, and the others wait for its challenge. */
function arrive(call: Call): Awaitable<AuthAttempt> {
  const { gate } = call.server
  escapeTarget(call.request.target)
  if (call.scheme.options.coldStart === 'race') return cold(call)
  const first = gate.enter(call.request.signal)
  if (first === true) return cold(call, gate)
  return first.then((leads) => {
    const space = readySpace(call)
    if (space === undefined) return cold(call, leads ? gate : undefined)
    if (leads) gate.leave(true)
    return warm(call, space, space.session)
  })
}

/** The space whose nonce fits the request; a nonce that was given ahead comes into use. */
function readySpace({ server, request: { url, body } }: Call): Space | undefined {
  const space = findSpace(server.places, url)
  if (space === undefined) return undefined
  space.session = space.next.pop() ?? space.session
  const { qop, auth } = space.session
  return body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : space
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

async function retry(
  call: Call,
  response: AuthResponse,
  gate: Gate | undefined,
  refused?: Renewal,
): Promise<AuthAttempt | undefined> {
  const next = await renew(call, response, gate, refused)
  // Those that waited at the gate have signed by then: the adapter sends the leader's after theirs, for it has an answer
  // to drain first, and some servers want the counts in order.
  return next && warm(call, next.space, next.session)
}

/** A send with a nonce. */
function warm(call: Call, space: Space, session: Session): Awaitable<AuthAttempt> {
  const { body } = call.request
  if (session.qop !== 'auth-int') return sign(call, space, session)
  if (body !== 'one-shot') return withBody(call, space, session, body)
  return sign(call, space, useNonce(call, { ...session, qop: 'auth' }, session.ha1, session.used))
}

async function withBody(
  call: Call,
  space: Space,
  session: Session,
  body: (() => Awaitable<Uint8Array>) | undefined,
): Promise<AuthAttempt> {
  const bodyHash = hash(session.hashName, body ? await body() : '')
  return sign(call, space, session, `:${bodyHash}`)
}

function sign(call: Call, space: Space, session: Session, bodyHash = ''): AuthAttempt {
  const {
    scheme: { options, refusal },
    request: { method, target },
  } = call
  const { used } = session
  const nc = hexadecimal(used.count + 1)
  // RFC 7616 section 3.4: eight digits. This nonce is used up, and another one has to be asked for.
  if (nc.length > 8) return call.sends > 0 ? { headers: {} } : cold(call)
  const value = session.authorization(nc, method, target, bodyHash)
  used.count++
  call.sends++
  return {
    headers: options.proxy ? { 'proxy-authorization': value } : { authorization: value },
    settle: (response) => {
      if (response.status === refusal) return retry(call, response, undefined, { space, session })
      readAuthenticationInfo(call, response, space, session, nc)
      return undefined
    },
  }
}
