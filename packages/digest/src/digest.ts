import { hash } from '#hash'
import { parseAuthenticationInfo } from '@latchkey/auth-header'
import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  type Awaitable,
  originGuard,
} from '@latchkey/contract'
import { chooseChallenge, type DigestChallenge, isSendable, type Qop } from './challenge.ts'
import { readCredentials } from './credentials.ts'
import { DigestError } from './errors.ts'
import { type Gate, makeGate } from './gate.ts'
import { readPolicy } from './policy.ts'
import {
  addPlace,
  defaultPlace,
  findSpace,
  MAX_KEPT,
  type Places,
  type Space,
} from './protection-space.ts'
import { hashName, type NonceCount, type Session, startSession, writeUri } from './session.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** One request is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

/** One origin. Behind a proxy all origins have the same places, gate and nonces. */
interface Door {
  readonly origin: string
  readonly places: Places
  readonly gate: Gate
  /** The last nonces, so that a server that issues one of them again finds its count going on. */
  readonly nonces: Map<string, NonceCount>
}

/** One send of a request with the nonce that it uses. */
interface Use {
  readonly request: AuthRequest
  readonly door: Door
  readonly space: Space
  readonly session: Session
  /** The first, second or third. */
  readonly send: number
}

/**
 * HTTP Digest authentication with a user name and a password (RFC 7616, 2617, 2069). The nonce of the first challenge is
 * kept and used again with a rising count, so that only the first call needs two requests. The strongest allowed
 * challenge is answered; Basic never is. The password is never sent, and nothing goes to other origins than those given.
 *
 * Hand it to an adapter, such as `withAuth` of `@latchkey/fetch`. It serves any number of requests at a time.
 *
 * @throws DigestError `ERR_DIGEST_CREDENTIALS` when user name or password can't be used
 * @throws TypeError when an option has the wrong form
 *
 * @example
 * ```ts
 * import { digest } from '@latchkey/digest'
 *
 * export const auth = digest({
 *   username: 'abcdefgh',
 *   password: '00000000-0000-4000-8000-000000000000',
 *   origins: 'https://cloud.mongodb.com',
 * })
 * ```
 */
export function digest(options: DigestOptions): Authenticator {
  const credentials = readCredentials(options)
  const policy = readPolicy(options)
  const { proxy = false, coldStart, cnonce = randomCnonce, onEvent } = options
  originGuard(options.origins)
  const makeDoor = (): Omit<Door, 'origin'> => ({ places: [], gate: makeGate(), nonces: new Map() })
  const shared = makeDoor()
  const doors = [options.origins].flat().map((text): Door => {
    const { origin } = new URL(text)
    return { origin, ...(proxy ? shared : makeDoor()) }
  })
  const [refusal, before] = proxy ? [407, 'proxy-'] : [401, '']

  function authorize(request: AuthRequest): Awaitable<AuthAttempt> {
    const door = findDoor(request.url)
    if (door === undefined) return { headers: {} }
    const space = readySpace(request, door)
    if (space !== undefined) return warm({ request, door, space, session: space.session, send: 1 })
    writeUri(request.target)
    if (coldStart === 'race') return cold(request, door, false)
    const first = door.gate.enter(request.signal)
    return first === true
      ? cold(request, door, true)
      : first.then((next) => afterWait(request, door, next))
  }

  function findDoor({ origin }: URL): Door | undefined {
    return doors.find((door) => door.origin === origin)
  }

  /** The space whose nonce fits the request; a nonce that was given ahead comes into use. */
  function readySpace({ url, body }: AuthRequest, { places }: Door): Space | undefined {
    const space = findSpace(places, url.pathname)
    if (space === undefined) return undefined
    space.session = space.next.pop() ?? space.session
    return body === 'one-shot' && space.session.challenge.oneShotQop === undefined
      ? undefined
      : space
  }

  function afterWait(request: AuthRequest, door: Door, first: boolean): Awaitable<AuthAttempt> {
    const space = readySpace(request, door)
    if (space === undefined) return cold(request, door, first)
    if (first) door.gate.leave(true)
    return warm({ request, door, space, session: space.session, send: 1 })
  }

  /** A send without credentials. Where others wait for what it finds out, they go on after it. */
  function cold(request: AuthRequest, door: Door, first: boolean): AuthAttempt {
    const leave = (answered: boolean): void => {
      if (first) door.gate.leave(answered)
    }
    return {
      headers: {},
      expectsChallenge: true,
      settle: async (response) => {
        let answered = true
        let use: Use | undefined
        try {
          const challenge = readRefusal(request, response)
          answered = challenge === undefined
          if (challenge !== undefined) use = await learn(request, door, challenge, undefined, 2)
          answered = true
        } finally {
          leave(answered)
        }
        return use && warm(use)
      },
      abandon: () => {
        leave(false)
      },
    }
  }

  function warm(use: Use): Awaitable<AuthAttempt> {
    const { request, session } = use
    const { qop, oneShotQop = qop } = session.challenge
    if (request.body === 'one-shot') return signed(use, oneShotQop, '')
    return qop === 'auth-int' ? withBody(use, qop) : signed(use, qop, '')
  }

  async function withBody(use: Use, qop: Qop): Promise<AuthAttempt> {
    const { body } = use.request
    const octets = typeof body === 'function' ? await body() : ''
    return signed(use, qop, `:${hash(hashName(use.session.challenge.algorithm), octets)}`)
  }

  function signed(use: Use, qop: Qop, body: string): AuthAttempt {
    const { request, session } = use
    const { method, target } = request
    const count = session.nonce.count + 1
    const value = session.authorization(count, method, target, qop, body)
    session.nonce.count = count
    return {
      headers: proxy ? { 'proxy-authorization': value } : { authorization: value },
      settle: (response) => {
        if (response.status === refusal) return again(use, response)
        readInfo(use, response, count, qop)
        return undefined
      },
    }
  }

  /** What follows the refusal of a nonce. */
  async function again(use: Use, response: AuthResponse): Promise<AuthAttempt | undefined> {
    const { request, door, session, send } = use
    const challenge = readRefusal(request, response)
    if (challenge === undefined) return undefined
    const { origin } = door
    const { stale } = challenge
    if (send > 1 && !stale) {
      // The nonce is not older than this request: it is the credentials that were refused.
      const realm = challenge.realm.slice(0, 80).replace(/[^ -~]/g, '?')
      report({ type: 'credentials-refused', origin, realm })
      return undefined
    }
    if (send === MAX_SENDS) {
      report({ type: 'challenge-refused', origin, reason: 'stale-loop' })
      return undefined
    }
    report({ type: 'nonce-renewed', origin, stale })
    // A nonce given ahead was refused at once: the others that wait are no better.
    if (session.nonce.count === 1) use.space.next.length = 0
    return warm(await learn(request, door, challenge, session, send + 1))
  }

  /** The challenge to answer when this is a refusal. */
  function readRefusal(request: AuthRequest, response: AuthResponse): DigestChallenge | undefined {
    const { origin } = request.url
    if (response.status !== refusal || response.url.origin !== origin) return undefined
    const field = response.headers.get(`${before || 'www-'}authenticate`) ?? ''
    const challenge = chooseChallenge(field, policy, request.body === 'one-shot')
    if (typeof challenge !== 'string') return challenge
    report({ type: 'challenge-refused', origin, reason: challenge })
    return undefined
  }

  /** Starts to use the nonce of a challenge, for this request and for those in the same space. */
  async function learn(
    request: AuthRequest,
    door: Door,
    challenge: DigestChallenge,
    refused: Session | undefined,
    send: number,
  ): Promise<Use> {
    const { realm, algorithm, stale, utf8 } = challenge
    const name = hashName(algorithm)
    const user = credentials.user(challenge, name)
    // "Stale" says that the credentials were right: a hash that the caller looked up is still good.
    const old = refused?.challenge
    const same =
      stale && old?.realm === realm && hashName(old.algorithm) === name && old.utf8 === utf8
    const given = same && refused ? refused.ha1 : credentials.ha1(challenge, name)
    const ha1 = typeof given === 'string' ? given : await given
    const session = startSession(challenge, user, ha1, nonceOf(door, challenge, refused))

    const domain = proxy ? '' : (challenge.domain ?? '').trim()
    const key = `${realm}\n${domain}`
    const { places } = door
    const space = places.find((place) => place.space.key === key)?.space ?? {
      key,
      session,
      next: [],
    }
    space.session = session
    if (domain === '') {
      addPlace(places, proxy ? '/' : defaultPlace(places, request.url.pathname, key), space)
    } else {
      for (const entry of domain.split(/\s+/, MAX_KEPT)) {
        if (!URL.canParse(entry, door.origin)) continue
        const url = new URL(entry, door.origin)
        const there = findDoor(url)
        if (there !== undefined) addPlace(there.places, url.pathname, space)
      }
    }
    return { request, door, space, session, send }
  }

  /** The count of a nonce goes on when the server issues it again. */
  function nonceOf({ nonces }: Door, challenge: DigestChallenge, refused?: Session): NonceCount {
    const { nonce: key, qop } = challenge
    const nonce =
      refused?.challenge.nonce === key
        ? refused.nonce
        : (nonces.get(key) ?? { count: 0, cnonce: '' })
    if (qop !== '') nonce.cnonce ||= cnonce()
    nonces.delete(key)
    nonces.set(key, nonce)
    for (const oldest of nonces.keys()) {
      if (nonces.size <= 2 * MAX_KEPT) break
      nonces.delete(oldest)
    }
    return nonce
  }

  /** `Authentication-Info` (RFC 7616 section 3.5): a proof of the server, and a nonce for the next request. */
  function readInfo(use: Use, response: AuthResponse, count: number, qop: Qop): void {
    const { request, door, space, session } = use
    const field = response.headers.get(`${before}authentication-info`)
    const { origin } = door
    if ((field === null && !policy.requireRspauth) || response.url.origin !== origin) return
    const info = parseAuthenticationInfo(field ?? '')
    const { rspauth, nextnonce, nc, cnonce = session.nonce.cnonce } = info
    const told = info['qop']?.toLowerCase()
    const used = told === 'auth' || told === 'auth-int' ? told : qop
    if (rspauth !== undefined && used !== 'auth-int') {
      if (
        !areEqual(rspauth.toLowerCase(), session.rspauth(count, request.target, used)) ||
        cnonce !== session.nonce.cnonce ||
        (nc !== undefined && parseInt(nc, 16) !== count)
      ) {
        throw new DigestError('ERR_DIGEST_RSPAUTH', 'the "rspauth" of the answer is wrong')
      }
    } else if (policy.requireRspauth && response.status !== 401 && response.status !== 407) {
      throw new DigestError('ERR_DIGEST_RSPAUTH', 'the answer has no "rspauth" that can be checked')
    } else if (rspauth !== undefined) {
      report({ type: 'rspauth-unchecked', origin })
    }

    const { challenge, user, ha1 } = session
    if (!nextnonce || nextnonce === challenge.nonce || !isSendable(nextnonce)) return
    const next = { ...challenge, nonce: nextnonce }
    space.next.push(startSession(next, user, ha1, nonceOf(door, next)))
    if (space.next.length > MAX_KEPT) space.next.shift()
  }

  function report(event: DigestEvent): void {
    try {
      onEvent?.(event)
    } catch {
      // A listener's fault is not the request's.
    }
  }

  return { authorize }
}

/** Takes the same time wherever the texts differ. */
function areEqual(given: string, right: string): boolean {
  let difference = given.length ^ right.length
  for (let at = 0; at < right.length; at++)
    difference |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}

function randomCnonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
