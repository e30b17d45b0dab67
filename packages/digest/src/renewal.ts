import { quote } from '@latchkey/auth-header'
import type { AuthAttempt, AuthResponse, Awaitable } from '@latchkey/contract'
import { type Call, checkProof, outcomeOf, report } from './call.ts'
import type { DigestChallenge } from './challenge.ts'
import { chooseChallenge } from './choose-challenge.ts'
import type { Release } from './mutex.ts'
import type { NonceUse } from './nonces.ts'
import type { Space } from './protected-paths.ts'
import { enterSpace } from './protection-space.ts'
import { startSession } from './session.ts'
import { type Grant, MAX_COUNT, sign } from './signing.ts'

/** Sends of one call, even if the server calls every nonce stale. */
const MAX_SENDS = 3

/** Prepares the first send of a call: with a known nonce, or without credentials to request a challenge. */
export function startCall(call: Call): Awaitable<AuthAttempt> {
  const known = knownGrant(call)
  if (known) return sign(call, known, onRejected)
  // A target that no header can contain fails before anything is sent.
  quote(call.request.target)
  const { origin, request } = call
  const { mutex } = origin.paths.find(request.url.pathname) ?? origin
  const held = mutex(call)
  if (!(held instanceof Promise)) return requestChallenge(call, held)
  return held.then((own) => {
    const found = knownGrant(call)
    if (found === undefined) return requestChallenge(call, own)
    own?.(true)
    return sign(call, found, onRejected)
  })
}

/** The nonce in use for a request, if there is one. A `nextnonce` comes into use here. */
function knownGrant(call: Call): Grant | undefined {
  const { origin, request } = call
  const space = origin.paths.find(request.url.pathname)
  if (space === undefined) return undefined
  const session = space.next.pop() ?? space.session
  if (session === undefined) return undefined
  const grant = { space, session }
  publish(call, grant)
  const { qop, auth, used } = session
  if (used.count >= MAX_COUNT) return undefined
  return request.body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : grant
}

/** A send without credentials. With the mutex, others wait for its challenge. */
function requestChallenge(call: Call, release: Release | undefined): AuthAttempt {
  call.sends++
  return {
    headers: {},
    expectsChallenge: true,
    settle: (response) => onChallenged(call, response, release),
    abandon: () => {
      release?.(false)
    },
  }
}

async function onChallenged(
  call: Call,
  response: AuthResponse,
  release: Release | undefined,
): Promise<AuthAttempt | undefined> {
  let grant: Grant
  try {
    const outcome = outcomeOf(call, response)
    if (outcome === 'accepted') checkProof(call, response, 'missing')
    if (outcome !== 'rejected') return undefined
    const challenge = chooseChallenge(call, response)
    if (typeof challenge === 'string') {
      report(call, { type: 'challenge-rejected', reason: challenge })
      return undefined
    }
    grant = await accept(call, challenge)
    publish(call, grant)
  } finally {
    release?.(true)
  }
  // Those that waited sign first: the adapter sends this call's request after theirs, because it has a response to drain,
  // and some servers want the counts in order.
  await Promise.resolve()
  return sign(call, grant, onRejected)
}

/** The next send after a rejected signature. `undefined`: the caller gets the response as it is. */
async function onRejected(
  call: Call,
  response: AuthResponse,
  { space, session, isOwn, release: given }: Grant,
  isSurprise: boolean,
): Promise<AuthAttempt | undefined> {
  const { origin, request } = call
  const { newest } = origin
  const { used, nonce } = session
  let release = given
  try {
    const isOneShot = request.body === 'one-shot'
    const challenge = chooseChallenge(call, response)
    const isAnswerable = typeof challenge !== 'string'
    // A rejected nonce is never used again, unless only the realm was wrong here. If it came from `nextnonce`, the others
    // are not used either.
    if (!isAnswerable || challenge.realm === session.realm) {
      if (space.session?.nonce === nonce) space.session = undefined
      if (used.count === 1) space.next.length = 0
    }
    const stale = isAnswerable && challenge.params['stale']?.toLowerCase() === 'true'
    // The credentials themselves were rejected if the nonce was new and only this request has used it. A server that
    // knows one nonce only has forgotten it if another challenge came meanwhile.
    const isFinal = isOwn && used.count === 1 && !stale && !(release && newest?.nonce !== nonce)

    if (!isAnswerable) {
      if (isFinal || isOneShot || call.sends >= MAX_SENDS - 1) {
        report(call, { type: 'challenge-rejected', reason: challenge })
        return undefined
      }
      release?.(false)
      release = undefined
      return await startCall(call)
    }
    if (isFinal || call.sends >= MAX_SENDS) {
      report(call, { type: 'credentials-rejected' })
      return undefined
    }

    report(call, { type: 'nonce-renewed', stale })
    if (isSurprise && !isOneShot && call.sends === 1 && call.patienceMs > 0) {
      // Others had the same surprise. One tries its new nonce first, for a server may know one nonce only.
      release = await space.mutex(call)
      if (release) await othersSettled(call, used)
      else {
        const found = knownGrant(call)
        if (found) return await sign(call, found, onRejected)
      }
    }
    // If others were rejected meanwhile, the newest challenge is the valid one.
    const latest = release && origin.newest?.realm === challenge.realm ? origin.newest : challenge
    const grant = await accept(call, latest, space)
    if (release === undefined) publish(call, grant)
    const next = { ...grant, release }
    release = undefined
    return await sign(call, next, onRejected)
  } finally {
    release?.(true)
  }
}

/** Waits for the responses to other requests with a nonce, as long as the patience lasts. */
async function othersSettled({ scheme, patienceMs }: Call, used: NonceUse): Promise<void> {
  if (used.open === 0) return
  await new Promise<void>((resolve) => {
    const cancel = scheme.clock.after(patienceMs, resolve)
    used.onIdle = () => {
      cancel()
      resolve()
    }
  })
}

/** Starts to use the nonce of a challenge. */
async function accept(call: Call, challenge: DigestChallenge, rejected?: Space): Promise<Grant> {
  const { origin, scheme } = call
  const identity = await scheme.identify(challenge)
  const { algorithm, strength, qop } = challenge
  if (strength < origin.strongest) report(call, { type: 'downgraded', algorithm, qop: qop !== '' })
  else origin.strongest = strength
  const session = startSession({ ...challenge, ...identity, used: origin.useOf(challenge.nonce) })
  return { space: enterSpace(call, challenge, rejected), session, isOwn: true }
}

/** Lets other calls use a nonce. */
function publish({ scheme }: Call, { space, session }: Grant): void {
  if (scheme.options.reuseNonce !== false) space.session = session
}
