import { type AuthAttempt, type AuthRequest, isConfidential, originGuard } from '@latchkey/contract'
import { basic } from './basic.ts'
import { systemClock } from './clock.ts'
import { postForm } from './post-form.ts'
import { readToken } from './read-token.ts'
import { serverText } from './server-text.ts'
import { TokenError } from './token-error.ts'
import type {
  AccessToken,
  ClientCredentials,
  ClientCredentialsOptions,
  TokenEvent,
} from './types.ts'
import { untilAborted } from './until-aborted.ts'

interface Held {
  readonly token: AccessToken
  readonly usableUntil: number
  readonly usableUntilMonotonic: number
}

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4): gets a token with a client id and secret, keeps it until shortly
 * before its end, and gives it to all callers. However many ask at a time, one token request is sent. A token that an
 * API refused with 401 is dropped, that one only, and the call is sent once more; a 403 drops nothing.
 *
 * Hand it to an adapter, such as `withAuth` of `@latchkey/fetch`, or ask it for tokens. Close it at the end, or declare
 * it with `await using`: that revokes the token.
 *
 * @throws TokenError of kind `config` when an option can't work, such as a token endpoint over plain http
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://cloud.mongodb.com/api/oauth/token',
 *   clientId: 'mdb_sa_id_0123456789abcdef01234567',
 *   clientSecret: 'mdb_sa_sk_…',
 *   origins: 'https://cloud.mongodb.com',
 * })
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const { clientId, clientSecret, clock = systemClock, expirySkewMs = 30_000 } = options
  const tokenEndpoint = readEndpoint('tokenEndpoint', options.tokenEndpoint)
  const revocationEndpoint =
    options.revocationEndpoint === undefined
      ? undefined
      : readEndpoint('revocationEndpoint', options.revocationEndpoint)
  requireText('clientId', clientId)
  requireText('clientSecret', clientSecret)
  const allows = readOrigins(options)
  const authorization = basic(clientId, clientSecret, options.basicEncoding ?? 'form')
  const secrets = [clientSecret, authorization, authorization.slice('Basic '.length)]

  let held: Held | undefined
  let pending: Promise<AccessToken> | undefined
  let closing: Promise<void> | undefined

  const post = (endpoint: URL, form: URLSearchParams) =>
    postForm(endpoint, form, {
      fetch: options.fetch ?? globalThis.fetch,
      clock,
      timeoutMs: options.timeoutMs ?? 2_000,
      maxBodyBytes: options.maxBodyBytes ?? 65_536,
      authorization,
    })

  async function mint(): Promise<AccessToken> {
    report({ type: 'token-requested' })
    const sentAt = clock.now()
    const sentAtMonotonic = clock.monotonic()
    const form = new URLSearchParams({ grant_type: 'client_credentials' })
    if (options.scope !== undefined) form.set('scope', options.scope)
    try {
      const answer = await post(tokenEndpoint, form)
      const issued = readToken(answer, options.fallbackLifetimeMs ?? 300_000, secrets)
      const { value, scope, lifetimeMs } = issued
      const expiresAt = sentAt + lifetimeMs
      const token: AccessToken = Object.freeze({
        value,
        tokenType: 'Bearer',
        expiresAt,
        ...(scope !== undefined && { scope }),
      })
      const usableMs = lifetimeMs - Math.min(expirySkewMs, lifetimeMs / 2)
      held = {
        token,
        usableUntil: sentAt + usableMs,
        usableUntilMonotonic: sentAtMonotonic + usableMs,
      }
      report({ type: 'token-received', expiresAt })
      return token
    } catch (error) {
      if (error instanceof TokenError) {
        const { code, status } = error
        report({ type: 'token-request-failed', code, ...(status !== undefined && { status }) })
      }
      throw error
    }
  }

  /** The token that lives by both clocks: the wall clock may be set, the other one stands still in sleep. */
  function live(): AccessToken | undefined {
    if (held === undefined) return undefined
    const lives = clock.now() < held.usableUntil && clock.monotonic() < held.usableUntilMonotonic
    return lives ? held.token : undefined
  }

  async function accessToken({
    signal,
  }: { signal?: AbortSignal | undefined } = {}): Promise<AccessToken> {
    signal?.throwIfAborted()
    if (closing !== undefined) throw closed()
    const token = live()
    if (token !== undefined) return token
    pending ??= mint().finally(() => {
      pending = undefined
    })
    return untilAborted(pending, signal)
  }

  function invalidate(value: string): void {
    if (held?.token.value !== value) return
    held = undefined
    report({ type: 'token-invalidated' })
  }

  async function attempt(request: AuthRequest, last: boolean): Promise<AuthAttempt> {
    const { value } = await accessToken(request.signal ? { signal: request.signal } : {})
    return {
      headers: { authorization: `Bearer ${value}` },
      settle: (response) => {
        // A second 401 is about the caller's rights, not about the token.
        if (response.status !== 401 || last) return undefined
        invalidate(value)
        return attempt(request, true)
      },
    }
  }

  async function revoke(): Promise<void> {
    const token = held?.token
    held = undefined
    if (token === undefined || revocationEndpoint === undefined) return
    const form = new URLSearchParams({ token: token.value, token_type_hint: 'access_token' })
    const { status, text } = await post(revocationEndpoint, form)
    if (status < 200 || status > 299) {
      const words = serverText(text, [...secrets, token.value])
      throw new TokenError(`the server answered the revocation with status ${status}: ${words}`, {
        kind: 'http',
        status,
      })
    }
    report({ type: 'token-revoked' })
  }

  function close(): Promise<void> {
    // Best effort: the token ends by itself.
    closing ??= Promise.resolve(pending)
      .catch(() => undefined)
      .then(revoke)
      .catch(() => undefined)
    return closing
  }

  function report(event: TokenEvent): void {
    try {
      options.onEvent?.(event)
    } catch {
      // A listener's fault is not the caller's.
    }
  }

  return {
    authorize: (request) => (allows(request.url) ? attempt(request, false) : { headers: {} }),
    accessToken,
    invalidate,
    revoke,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function closed(): TokenError {
  return new TokenError('this source of tokens is closed; make another one', { kind: 'closed' })
}

function readEndpoint(name: string, address: string | URL): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  if (url === undefined) throw config(`"${name}" must be an absolute URL`)
  if (!isConfidential(url)) {
    throw config(
      `"${name}" must be https, or http on this machine: the client secret is sent there`,
    )
  }
  return url
}

function readOrigins(options: ClientCredentialsOptions): (url: URL) => boolean {
  const { origins, allowInsecureHttp = false } = options
  let allows: (url: URL) => boolean
  try {
    allows = originGuard(origins)
  } catch (error) {
    throw config(error instanceof Error ? error.message : '"origins" must be origins')
  }
  const insecure = [origins].flat().find((origin) => !isConfidential(new URL(origin)))
  if (insecure !== undefined && !allowInsecureHttp) {
    throw config(
      '"origins" must be https, or http on this machine, unless "allowInsecureHttp" is set',
    )
  }
  return allows
}

function requireText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '')
    throw config(`"${name}" must be a string that is not empty`)
}

function config(message: string): TokenError {
  return new TokenError(message, { kind: 'config' })
}
