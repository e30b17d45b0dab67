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
import { ALGORITHMS, chooseChallenge, type DigestChallenge, isSendable } from './challenge.ts'
import { readCredentials } from './credentials.ts'
import { DigestError } from './errors.ts'
import { type Gate, makeGate } from './gate.ts'
import {
  addPlace,
  defaultPlace,
  findSpace,
  MAX_KEPT,
  type Places,
  type Space,
} from './protection-space.ts'
import {
  hexadecimal,
  type NonceCount,
  type Session,
  startSession,
  escapeTarget,
} from './session.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** One request is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

/** One origin; one for all of them behind a proxy. */
interface Door {
  /** The origin with a slash at its end. */
  readonly base: string
  readonly places: Places
  readonly gate: Gate
  /** The last nonces, so that a server that issues one of them again finds its count going on. */
  readonly nonces: Map<string, NonceCount>
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
  const {
    algorithms = ALGORITHMS,
    proxy,
    coldStart,
    requireRspauth,
    cnonce: makeCnonce = () =>
      Array.from(crypto.getRandomValues(new Uint32Array(4)), hexadecimal).join(''),
    onEvent,
  } = options
  if (!algorithms.every((name) => ALGORITHMS.includes(name)) || algorithms.length === 0) {
    throw new TypeError(`"algorithms" must be some of ${ALGORITHMS.join(', ')}`)
  }
  originGuard(options.origins)
  const doors = [options.origins].flat().map((text): Door => {
    return { base: new URL(text).href, places: [], gate: makeGate(), nonces: new Map() }
  })
  const [refusal, ask, tell] = proxy
    ? [407, 'proxy-authenticate', 'proxy-authentication-info']
    : [401, 'www-authenticate', 'authentication-info']

  function authorize(request: AuthRequest): Awaitable<AuthAttempt> {
    const door = findDoor(request.url)
    if (door === undefined) return { headers: {} }
    const space = readySpace(request, door)
    return space === undefined ? arrive(request, door) : warm(request, door, 1, space)
  }

  /** Without a nonce one request goes first, and the others wait for its challenge. */
  function arrive(request: AuthRequest, door: Door): Awaitable<AuthAttempt> {
    const { gate } = door
    escapeTarget(request.target)
    const first = coldStart !== 'race' && gate.enter(request.signal)
    if (typeof first === 'boolean') return cold(request, door, first && gate)
    return first.then((leads) => {
      const space = readySpace(request, door)
      if (space === undefined) return cold(request, door, leads && gate)
      if (leads) gate.leave(true)
      return warm(request, door, 1, space)
    })
  }

  function findDoor(url: URL): Door | undefined {
    const { href } = url
    for (const door of doors) {
      // The second way is for addresses with a user name in them.
      if (href.startsWith(door.base) || door.base === `${url.origin}/`)
        return proxy ? doors[0] : door
    }
    return undefined
  }

  /** The space whose nonce fits the request; a nonce that was given ahead comes into use. */
  function readySpace({ url, body }: AuthRequest, { places }: Door): Space | undefined {
    const space = findSpace(places, url)
    if (space === undefined) return undefined
    space.session = space.next.pop() ?? space.session
    const { qop, auth } = space.session
    return body === 'one-shot' && qop === 'auth-int' && !auth ? undefined : space
  }

  /** A send without credentials. Who holds the gate opens it in the end. */
  function cold(request: AuthRequest, door: Door, gate: Gate | false): AuthAttempt {
    return {
      headers: {},
      expectsChallenge: true,
      settle: (response) => renew(response, request, door, 1, undefined, undefined, gate),
      abandon: () => {
        if (gate) gate.leave(false)
      },
    }
  }

  /** A send with the nonce of its space. */
  function warm(
    request: AuthRequest,
    door: Door,
    send: number,
    space: Space,
  ): Awaitable<AuthAttempt> {
    const { session } = space
    const { body } = request
    if (session.qop !== 'auth-int') return sign(request, door, send, space, session)
    if (body !== 'one-shot') return withBody(request, door, send, space, session, body)
    const weaker = start({ ...session, qop: 'auth' }, session.ha1, session.used)
    return sign(request, door, send, space, weaker)
  }

  async function withBody(
    request: AuthRequest,
    door: Door,
    send: number,
    space: Space,
    session: Session,
    body?: () => Awaitable<Uint8Array>,
  ): Promise<AuthAttempt> {
    const bodyHash = hash(session.hashName, body ? await body() : '')
    return sign(request, door, send, space, session, `:${bodyHash}`)
  }

  function sign(
    request: AuthRequest,
    door: Door,
    send: number,
    space: Space,
    session: Session,
    bodyHash = '',
  ): AuthAttempt {
    const nc = hexadecimal(session.used.count + 1)
    // RFC 7616 section 3.4: eight digits. This nonce is used up, and another one has to be asked for.
    if (nc.length > 8) return send > 1 ? { headers: {} } : cold(request, door, false)
    const value = session.authorization(nc, request.method, request.target, bodyHash)
    session.used.count++
    return {
      headers: proxy ? { 'proxy-authorization': value } : { authorization: value },
      settle: (response) => {
        if (response.status === refusal) {
          return renew(response, request, door, send, space, session)
        }
        const field = response.headers.get(tell)
        if (field !== null || requireRspauth) {
          readInfo(field ?? '', response, request, door, space, session, nc)
        }
        return undefined
      },
    }
  }

  /** What follows an answer to a send without credentials, or a refusal. */
  async function renew(
    response: AuthResponse,
    request: AuthRequest,
    door: Door,
    send: number,
    refused?: Space,
    session?: Session,
    gate?: Gate | false,
  ): Promise<AuthAttempt | undefined> {
    const { origin, pathname } = request.url
    const { places } = door
    let answered = true
    let space: Space
    try {
      if (response.status !== refusal || response.url.origin !== origin) return undefined
      const field = response.headers.get(ask) ?? ''
      const challenge = chooseChallenge(field, options, request.body === 'one-shot')
      if (typeof challenge === 'string') {
        report({ type: 'challenge-refused', origin, reason: challenge })
        return undefined
      }
      const { params, realm } = challenge
      const stale = params['stale']?.toLowerCase() === 'true'
      if (session !== undefined) {
        // The nonce is not older than this request: it is the credentials that were refused.
        if (send > 1 && (!stale || send === MAX_SENDS)) {
          const printable = realm.slice(0, 80).replace(/[^ -~]/g, '?')
          report({ type: 'credentials-refused', origin, realm: printable })
          return undefined
        }
        report({ type: 'nonce-renewed', origin, stale })
        // A nonce given ahead was refused at once: the others that wait are no better.
        if (refused && session.used.count === 1) refused.next.length = 0
      }

      answered = false
      // "Stale" says that the credentials were right: a hash that the caller looked up is still good.
      const ha1 = await credentials.ha1(challenge, stale ? session : undefined)
      const next = start(challenge, ha1, countOf(door, challenge, session))
      const domain = proxy ? '' : (params['domain'] ?? '').trim()
      const key = `${realm}\n${domain}`
      space = places.find((place) => place.space.key === key)?.space ?? {
        key,
        session: next,
        next: [],
      }
      space.session = next
      if (domain === '') {
        addPlace(places, proxy ? '/' : defaultPlace(places, pathname, key), space)
      } else {
        for (const entry of domain.split(/\s+/, MAX_KEPT)) {
          if (!URL.canParse(entry, origin)) continue
          const url = new URL(entry, origin)
          const there = findDoor(url)
          if (there !== undefined) addPlace(there.places, url.pathname, space)
        }
      }
      answered = true
    } finally {
      if (gate) gate.leave(answered)
    }
    // Those that waited sign first: the first one's own send comes after theirs, for the adapter has an answer to drain.
    if (gate) await Promise.resolve()
    return warm(request, door, send + 1, space)
  }

  function start(challenge: DigestChallenge, ha1: string, used: NonceCount): Session {
    return startSession(challenge, credentials.user(challenge), ha1, used)
  }

  /** The count of a nonce goes on when the server issues it again. */
  function countOf(
    { nonces }: Door,
    { nonce, qop }: DigestChallenge,
    refused?: Session,
  ): NonceCount {
    const used =
      refused?.nonce === nonce ? refused.used : (nonces.get(nonce) ?? { count: 0, cnonce: '' })
    if (qop !== '') used.cnonce ||= makeCnonce()
    nonces.delete(nonce)
    nonces.set(nonce, used)
    const [oldest = ''] = nonces.keys()
    if (nonces.size > 2 * MAX_KEPT) nonces.delete(oldest)
    return used
  }

  /** `Authentication-Info` (RFC 7616 section 3.5): a proof of the server, and a nonce for the next request. */
  function readInfo(
    field: string,
    { status, url }: AuthResponse,
    { target, url: { origin } }: AuthRequest,
    door: Door,
    { next }: Space,
    session: Session,
    nc: string,
  ): void {
    if (url.origin !== origin) return
    const info = parseAuthenticationInfo(field)
    const { rspauth, nextnonce } = info
    const { cnonce } = session.used
    if (rspauth === undefined || [session.qop, info['qop']?.toLowerCase()].includes('auth-int')) {
      if (requireRspauth && status !== 401 && status !== 407) {
        throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is missing')
      }
      if (rspauth !== undefined) report({ type: 'rspauth-unchecked', origin })
    } else {
      const given = `${rspauth.toLowerCase()} ${(info['nc'] ?? nc).toLowerCase()} ${info['cnonce'] ?? cnonce}`
      if (!areEqual(given, `${session.rspauth(nc, target)} ${nc} ${cnonce}`)) {
        throw new DigestError('ERR_DIGEST_RSPAUTH', '"rspauth" is wrong')
      }
    }
    if (!nextnonce || nextnonce === session.nonce || !isSendable(nextnonce)) return
    const challenge = { ...session, nonce: nextnonce }
    next.push(start(challenge, session.ha1, countOf(door, challenge)))
    if (next.length > MAX_KEPT) next.shift()
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
