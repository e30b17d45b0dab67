import { hash } from '#hash'
import { parseAuthenticationInfo } from '@latchkey/auth-header'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { checkInfo } from './authentication-info.ts'
import { type Call, checkProof, outcomeOf } from './call.ts'
import { isSendable } from './challenge.ts'
import type { Release } from './mutex.ts'
import { MAX_KEPT, type Space } from './protected-paths.ts'
import { hexadecimal, type Session, startSession } from './session.ts'

/** What a request is signed with. */
export interface Grant {
  readonly space: Space
  readonly session: Session
  /** This call itself received the challenge. */
  readonly isOwn?: boolean
  /** Others wait for the response. */
  readonly release?: Release | undefined
}

/** Decides what follows a rejection. `isSurprise`: the server had accepted the nonce before. */
export type OnRejected = (
  call: Call,
  response: AuthResponse,
  rejected: Grant,
  isSurprise: boolean,
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
    grant.release?.(false)
    throw error
  }
}

function attempt(call: Call, grant: Grant, bodyHash: string, onRejected: OnRejected): AuthAttempt {
  const { scheme, request } = call
  const { space, session, release } = grant
  const { used } = session
  if (used.count >= MAX_COUNT) {
    release?.(true)
    return { headers: {} }
  }
  const nc = session.qop && hexadecimal(used.count + 1)
  const value = session.authorization(nc, request.method, request.target, bodyHash)
  const isReuse = used.count > 0
  const isDoubtful = isReuse && space.isReuseRejected
  const isSurprise = used.accepted && !isDoubtful
  used.count++
  used.open++
  call.sends++
  const close = (): void => {
    if (--used.open === 0) used.onIdle?.()
  }
  /** Others continue with the nonce that this call tried. */
  const finish = (): void => {
    close()
    if (release === undefined) return
    space.session ??= session
    release(true)
  }

  return {
    headers: scheme.options.proxy ? { 'proxy-authorization': value } : { authorization: value },
    expectsChallenge: isDoubtful,
    settle: (response) => {
      const outcome = outcomeOf(call, response)
      if (outcome === 'rejected') {
        close()
        space.isReuseRejected ||= isReuse
        return onRejected(call, response, grant, isSurprise)
      }
      try {
        if (outcome === 'accepted') {
          readAccepted(call, grant, response, nc)
          space.isReuseRejected &&= !isReuse
        }
        return undefined
      } finally {
        finish()
      }
    },
    abandon: finish,
  }
}

/** Checks the proof of an accepted request, and keeps the nonce for the next one. */
function readAccepted(
  call: Call,
  { space, session }: Grant,
  response: AuthResponse,
  nc: string,
): void {
  const { scheme, origin, request } = call
  const field = response.headers.get(`${scheme.options.proxy ? 'proxy-' : ''}authentication-info`)
  // Most responses have no such field.
  const info = field ? parseAuthenticationInfo(field) : {}
  checkProof(call, response, checkInfo(info, { session, nc, target: request.target }))
  session.used.accepted = true
  const { nextnonce = '' } = info
  if (nextnonce === '' || !isSendable(nextnonce)) return
  space.next.push(startSession({ ...session, nonce: nextnonce, used: origin.useOf(nextnonce) }))
  if (space.next.length > MAX_KEPT) space.next.shift()
}
