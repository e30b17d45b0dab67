import { hash } from '#hash'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { readAuthenticationInfo } from './authentication-info.ts'
import { type Call, checkProof, isRejected } from './call.ts'
import { isSendable } from './challenge.ts'
import type { Turn } from './gate.ts'
import { MAX_KEPT, type Space } from './places.ts'
import { hexadecimal, type Session, startSession } from './session.ts'

/** What a request is signed with. */
export interface Grant {
  readonly space: Space
  readonly session: Session
  /** This call itself received the challenge. */
  readonly isOwn?: boolean
  /** Others wait for the response. */
  readonly turn?: Turn | undefined
}

/** What is known about a request that was signed and rejected. */
export interface Rejected extends Grant {
  /** The server had accepted the nonce before, so the rejection is a surprise. */
  readonly isSurprise: boolean
}

/** Decides what follows a rejection. */
export type OnRejected = (
  call: Call,
  response: AuthResponse,
  rejected: Rejected,
) => Promise<AuthAttempt | undefined>

/** RFC 7616 section 3.4: eight digits. Then the nonce is used up. */
export const MAX_COUNT = 0xffff_ffff

/** Signs a request with a session. */
export function sign(call: Call, grant: Grant, onRejected: OnRejected): Awaitable<AuthAttempt> {
  const { session } = grant
  const { body } = call.request
  if (session.qop !== 'auth-int') return attempt(call, grant, '', onRejected)
  if (body === 'one-shot') {
    const auth = startSession({ ...session, qop: 'auth' })
    return attempt(call, { ...grant, session: auth }, '', onRejected)
  }
  return withBody(call, grant, body, onRejected)
}

async function withBody(
  call: Call,
  grant: Grant,
  body: (() => Awaitable<Uint8Array>) | undefined,
  onRejected: OnRejected,
): Promise<AuthAttempt> {
  try {
    const bodyHash = hash(grant.session.hashName, body ? await body() : '')
    return attempt(call, grant, `:${bodyHash}`, onRejected)
  } catch (error) {
    grant.turn?.leave(false)
    throw error
  }
}

function attempt(call: Call, grant: Grant, bodyHash: string, onRejected: OnRejected): AuthAttempt {
  const { scheme, origin, request } = call
  const { space, session, turn } = grant
  const { used } = session
  if (used.count >= MAX_COUNT) {
    turn?.leave(true)
    return { headers: {} }
  }
  const nc = hexadecimal(used.count + 1)
  const value = session.authorization(nc, request.method, request.target, bodyHash)
  const isReuse = used.count > 0
  const isDoubtful = isReuse && space.isReuseRejected
  const isSurprise = used.accepted && !isDoubtful
  used.count++
  used.open++
  call.sends++

  return {
    headers: scheme.options.proxy ? { 'proxy-authorization': value } : { authorization: value },
    expectsChallenge: isDoubtful,
    settle: (response) => {
      close()
      if (isRejected(call, response)) {
        space.isReuseRejected ||= isReuse
        return onRejected(call, response, { ...grant, isSurprise })
      }
      try {
        if (response.url.origin !== request.url.origin) return undefined
        const { proof, nextnonce } = readResponse(call, response, session, nc)
        checkProof(call, response, proof)
        if (response.status !== 401 && response.status !== 407) {
          used.accepted = space.isTrusted = true
          space.isReuseRejected &&= !isReuse
        }
        if (nextnonce !== '' && isSendable(nextnonce)) {
          const next = { ...session, nonce: nextnonce, used: origin.useOf(nextnonce) }
          space.next.push(startSession(next))
          if (space.next.length > MAX_KEPT) space.next.shift()
        }
        return undefined
      } finally {
        finish()
      }
    },
    abandon: () => {
      close()
      finish()
    },
  }

  function close(): void {
    if (--used.open === 0) used.onIdle?.()
  }

  /** Others continue with the nonce that this call tried. */
  function finish(): void {
    if (turn === undefined) return
    space.session ??= session
    turn.leave(true)
  }
}

function readResponse(
  { scheme, request }: Call,
  { headers }: AuthResponse,
  session: Session,
  nc: string,
): ReturnType<typeof readAuthenticationInfo> {
  const field = headers.get(`${scheme.options.proxy ? 'proxy-' : ''}authentication-info`)
  // Most responses have none.
  if (!field) return { proof: 'missing', nextnonce: '' }
  return readAuthenticationInfo(field, { session, nc, target: request.target })
}
