import { quote } from '@latchkey/auth-header'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { type Call, checkProof, isRejected, report } from './call.ts'
import { chooseChallenge, type DigestChallenge } from './challenge.ts'
import type { Turn } from './gate.ts'
import type { NonceUse } from './nonces.ts'
import type { Space } from './places.ts'
import { enterSpace } from './protection-space.ts'
import { startSession } from './session.ts'
import { type Grant, MAX_COUNT, type Rejected, sign } from './signing.ts'
import type { DigestRefusal } from './types.ts'

/** Sends of one call, even if the server calls every nonce stale. */
const MAX_SENDS = 3

/** Prepares the first send of a call: with a known nonce, or without credentials to request a challenge. */
export function startCall(call: Call): Awaitable<AuthAttempt> {
  const known = knownGrant(call)
  if (known) return sign(call, known, onRejected)
  // A target that no header can contain fails before anything is sent.
  quote(call.request.target)
  const { coldStart, reuseNonce } = call.scheme.options
  if (coldStart === 'race' || reuseNonce === false) return requestChallenge(call, undefined)
  const { origin, request } = call
  const { gate } = origin.places.find(request.url.pathname) ?? origin
  const turn = gate.enter(call)
  if (!(turn instanceof Promise)) return requestChallenge(call, turn)
  return turn.then((own) => {
    const found = knownGrant(call)
    if (found === undefined) return requestChallenge(call, own)
    own?.leave(true)
    return sign(call, found, onRejected)
  })
}

/** The nonce in use for a request, if there is one. A `nextnonce` comes into use here. */
function knownGrant({ origin, request, scheme }: Call): Grant | undefined {
  const space = origin.places.find(request.url.pathname)
  if (space === undefined) return undefined
  const session = space.next.pop() ?? space.session
  if (scheme.options.reuseNonce !== false) space.session = session
  if (session === undefined || session.used.count >= MAX_COUNT) return undefined
  const { qop, auth } = session
  return request.body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : { space, session }
}

/** A send without credentials. With a turn, others wait for its challenge. */
function requestChallenge(call: Call, turn: Turn | undefined): AuthAttempt {
  call.sends++
  return {
    headers: {},
    expectsChallenge: true,
    settle: (response) => onChallenged(call, response, turn),
    abandon: () => {
      turn?.leave(false)
    },
  }
}

async function onChallenged(
  call: Call,
  response: AuthResponse,
  turn: Turn | undefined,
): Promise<AuthAttempt | undefined> {
  let grant: Grant
  try {
    if (!isRejected(call, response)) {
      if (response.url.origin === call.request.url.origin) checkProof(call, response, 'missing')
      return undefined
    }
    const challenge = readChallenge(call, response)
    if (typeof challenge === 'string') {
      report(call, { type: 'challenge-refused', reason: challenge })
      return undefined
    }
    grant = await accept(call, challenge)
    publish(call, grant)
  } finally {
    turn?.leave(true)
  }
  // Those that waited sign first: the adapter sends this call's request after theirs, because it has a response to drain,
  // and some servers want the counts in order.
  await Promise.resolve()
  return sign(call, grant, onRejected)
}

/** What follows a rejected signature. `undefined`: the caller gets the response as it is. */
async function onRejected(
  call: Call,
  response: AuthResponse,
  { space, session, isOwn, turn: lead, isSurprise }: Rejected,
): Promise<AuthAttempt | undefined> {
  const { origin, request, scheme } = call
  const { newest } = origin
  const { used, nonce } = session
  let turn = lead
  try {
    const isOneShot = request.body === 'one-shot'
    const challenge = readChallenge(call, response)
    const isAnswerable = typeof challenge !== 'string'
    // A rejected nonce is never used again, unless only the realm was wrong here. If it came from `nextnonce`, the others
    // are no better.
    if (!isAnswerable || challenge.realm === session.realm) {
      if (space.session?.nonce === nonce) space.session = undefined
      if (used.count === 1) space.next.length = 0
    }
    const stale = isAnswerable && challenge.params['stale']?.toLowerCase() === 'true'
    // The credentials themselves were rejected if the nonce was new and only this request has used it. A server that
    // knows one nonce only has forgotten it if another challenge came meanwhile.
    const isFinal = isOwn && used.count === 1 && !stale && !(turn && newest?.nonce !== nonce)

    if (!isAnswerable) {
      if (isFinal || isOneShot || call.sends >= MAX_SENDS - 1) {
        report(call, { type: 'challenge-refused', reason: challenge })
        return undefined
      }
      turn?.leave(false)
      turn = undefined
      return await startCall(call)
    }
    if (isFinal || call.sends >= MAX_SENDS) {
      report(call, { type: 'credentials-refused' })
      const { realm, algorithm } = challenge
      if (space.isTrusted && realm === session.realm && algorithm === session.algorithm) {
        // The credentials are known to be right, and a 401 may also mean that a permission is missing: the next call
        // starts with the new nonce.
        space.isTrusted = false
        const fresh = {
          ...session,
          ...challenge,
          key: undefined,
          used: origin.useOf(challenge.nonce),
        }
        publish(call, { space, session: startSession(fresh) })
      }
      return undefined
    }

    report(call, { type: 'nonce-renewed', stale })
    if (isSurprise && !isOneShot && call.sends === 1 && scheme.options.coldStart !== 'race') {
      // Others had the same surprise. One tries its new nonce first, for a server may know one nonce only.
      turn = await space.gate.enter(call)
      const found = turn === undefined ? knownGrant(call) : undefined
      if (found) return await sign(call, found, onRejected)
      if (turn && used.open > 0) await othersSettled(call, used)
    }
    // If others were rejected meanwhile, the newest challenge is the valid one.
    const latest = turn && origin.newest?.realm === challenge.realm ? origin.newest : challenge
    const grant = await accept(call, latest, space)
    if (turn === undefined) publish(call, grant)
    const next = { ...grant, turn }
    turn = undefined
    return await sign(call, next, onRejected)
  } finally {
    turn?.leave(true)
  }
}

/** Waits for the responses to other requests with a nonce, as long as the patience lasts. */
async function othersSettled({ origin, patienceMs }: Call, used: NonceUse): Promise<void> {
  await new Promise<void>((resolve) => {
    const cancel = origin.after(patienceMs, resolve)
    used.onIdle = () => {
      cancel()
      resolve()
    }
  })
}

/** Returns the challenge to answer, or why there is none. */
function readChallenge(
  { scheme, request, origin }: Call,
  response: AuthResponse,
): DigestChallenge | DigestRefusal {
  const challenge = chooseChallenge(response, scheme.options, request.body === 'one-shot')
  if (typeof challenge !== 'string') origin.newest = challenge
  return challenge
}

/** Starts to use the nonce of a challenge. */
async function accept(call: Call, challenge: DigestChallenge, rejected?: Space): Promise<Grant> {
  const { origin, request, scheme } = call
  const identity = await scheme.identify(challenge)
  const { algorithm, strength, qop } = challenge
  if (strength < origin.strongest) report(call, { type: 'downgraded', algorithm, qop: qop !== '' })
  origin.strongest = Math.max(origin.strongest, strength)
  const session = startSession({ ...challenge, ...identity, used: origin.useOf(challenge.nonce) })
  const find = scheme.options.proxy ? undefined : scheme.find
  const space = enterSpace(challenge, origin, request.url, find, rejected)
  return { space, session, isOwn: true }
}

/** Lets other calls use a nonce. */
function publish({ scheme }: Call, { space, session }: Grant): void {
  if (scheme.options.reuseNonce !== false) space.session = session
}
