import { authenticateClient } from './client-authentication.ts'
import { type HeldToken, holdToken } from './held-token.ts'
import { type FormAnswer, postForm } from './post-form.ts'
import { readToken, refusal } from './read-token.ts'
import type { Settings } from './settings.ts'
import { TokenError } from './token-error.ts'
import type { TokenEvent } from './types.ts'
import { sleep } from './waiting.ts'

/** No server's wish to be left alone is heeded for longer: it may be a mistake. */
const LONGEST_REST_MS = 3_600_000

/** What goes to the authorization server. One request for a token at a time is the caller's business. */
export interface TokenRequests {
  /**
   * Asks for a token until there is one or it makes no sense to go on. `before` is called before each attempt; what it
   * finds ends the search.
   */
  make<T>(before: () => Promise<T | undefined>): Promise<HeldToken | T>
  /** Revokes a token (RFC 7009). */
  revoke(endpoint: URL, token: string): Promise<void>
}

/** Requests with retries, with several secrets, and with a memory for what the server said. */
export function tokenRequests(
  settings: Settings,
  report: (event: TokenEvent) => void,
  closing: AbortSignal,
): TokenRequests {
  const { clock, clientSecrets, jitter } = settings
  let preferred = clientSecrets[0]
  /** The last token, which the server may quote. */
  let issuedValue = ''
  let failure: TokenError | undefined
  /** Until then the failure is remembered. */
  let finalUntil = -Infinity
  /** Before it the server wants no request. */
  let restUntil = -Infinity

  async function post(
    endpoint: URL,
    parameters: readonly (readonly [string, string])[],
    secret: string | undefined,
  ): Promise<{ readonly answer: FormAnswer; readonly secrets: readonly string[] }> {
    const proof = await authenticateClient(settings, secret)
    const form = new URLSearchParams()
    for (const [name, value] of [...parameters, ...proof.parameters]) form.append(name, value)
    const answer = await postForm(settings, endpoint, form, proof.authorization)
    const proofs = proof.parameters.slice(2).map(([, value]) => value)
    return { answer, secrets: [...settings.secrets, ...proofs, issuedValue] }
  }

  async function send(secret: string | undefined): Promise<HeldToken> {
    report({ type: 'token-requested' })
    const sent = { wall: clock.now(), monotonic: clock.monotonic() }
    const { scope, parameters, fallbackLifetimeMs } = settings
    const { answer, secrets } = await post(
      settings.tokenEndpoint,
      [
        ['grant_type', 'client_credentials'],
        ...(scope === undefined ? [] : [['scope', scope] as const]),
        ...parameters,
      ],
      secret,
    )
    const { lifetimeMs, ...issued } = readToken(answer, fallbackLifetimeMs, secrets, clock.now())
    issuedValue = issued.value
    const expiresAt = sent.wall + lifetimeMs
    report({ type: 'token-received', expiresAt })
    const token = Object.freeze({ ...issued, tokenType: 'Bearer', expiresAt } as const)
    return holdToken(settings, token, lifetimeMs, sent)
  }

  /** Waits as the server and the pauses between attempts want it; too long a wait fails at once. */
  async function rest(until: number): Promise<void> {
    const now = clock.monotonic()
    const restMs = Math.ceil(restUntil - now)
    if (failure !== undefined && (now < finalUntil || restMs > settings.retryAfterMaxMs)) {
      if (restMs <= 0) throw failure
      const { message, kind, oauthError, status, retryable } = failure
      throw new TokenError(message, { kind, oauthError, status, retryable, retryAfterMs: restMs })
    }
    const waitMs = Math.max(restUntil, until) - now
    if (waitMs > 0) await sleep(clock, waitMs, closing)
  }

  return {
    async make(before) {
      const others = clientSecrets.filter((secret) => secret !== preferred)
      let secret = preferred
      let pauseUntil = -Infinity
      for (let attempt = 1; ;) {
        await rest(pauseUntil)
        const found = await before()
        if (found !== undefined) return found
        closing.throwIfAborted()
        try {
          const held = await send(secret)
          preferred = secret
          return held
        } catch (error) {
          if (!(error instanceof TokenError)) throw error
          const { code, kind, oauthError, status, retryable, retryAfterMs } = error
          report({ type: 'token-request-failed', code, retryable, oauthError, status })
          if (!retryable) {
            const next = isAboutSecret(error) ? others.shift() : undefined
            if (next !== undefined) {
              secret = next
              continue
            }
            if (kind === 'oauth' || kind === 'http') {
              failure = error
              finalUntil = clock.monotonic() + settings.negativeCacheMs
            }
            throw error
          }
          const now = clock.monotonic()
          if (retryAfterMs !== undefined) {
            failure = error
            restUntil = now + Math.min(retryAfterMs, LONGEST_REST_MS)
          }
          if (attempt >= settings.maxAttempts || (retryAfterMs ?? 0) > settings.retryAfterMaxMs) {
            throw error
          }
          const pauseMs = Math.min(settings.retryBaseMs * 2 ** (attempt - 1), settings.retryMaxMs)
          pauseUntil = now + pauseMs * (1 - jitter * Math.random())
          attempt++
        }
      }
    },
    async revoke(endpoint, token) {
      const { answer, secrets } = await post(
        endpoint,
        [
          ['token', token],
          ['token_type_hint', 'access_token'],
        ],
        preferred,
      )
      if (answer.status < 200 || answer.status > 299) {
        throw refusal('revocation', answer, [...secrets, token], clock.now())
      }
      report({ type: 'token-revoked' })
    },
  }
}

/** Another secret may do: the client was refused, or it was a 401 without a word (RFC 6749 section 5.2). */
function isAboutSecret({ kind, oauthError, status }: TokenError): boolean {
  return oauthError === 'invalid_client' || (kind === 'http' && status === 401)
}
