import { readSecrets } from './client-secrets.ts'
import { authenticateClient } from './client-authentication.ts'
import { type HeldToken, holdToken, readClock } from './held-token.ts'
import { type FormAnswer, postForm } from './post-form.ts'
import { readToken, refusal } from './read-token.ts'
import { type Parameters, secretForms, type Settings } from './settings.ts'
import { isTokenError, TokenError } from './token-error.ts'
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
  make(before: () => Promise<HeldToken | undefined>): Promise<HeldToken>
  /** Revokes a token (RFC 7009), where there is an endpoint for that. */
  revoke(token: string): Promise<void>
}

/** Requests with retries, with several secrets, and with a memory for what the server said. */
export function tokenRequests(
  settings: Settings,
  report: (event: TokenEvent) => void,
  closing: AbortSignal,
): TokenRequests {
  const { clock, retryAfterMaxMs } = settings
  let preferred: string | undefined
  /** The last token, which the server may quote. */
  let issuedValue = ''
  let failure: TokenError | undefined
  /** Until then the failure is remembered. */
  let finalUntil = -Infinity
  /** Before it the server wants no request. */
  let restUntil = -Infinity

  async function post(
    endpoint: URL,
    parameters: Parameters,
    secret: string,
    token: string,
  ): Promise<FormAnswer> {
    const form = new URLSearchParams()
    for (const [name, value] of parameters) form.append(name, value)
    const authorization = await authenticateClient(settings, secret, form)
    const assertion = form.get('client_assertion') ?? ''
    return postForm(settings, endpoint, form, authorization, [
      ...settings.secrets,
      ...secretForms(settings.clientId, secret),
      assertion,
      token,
    ])
  }

  async function send(secret: string): Promise<HeldToken> {
    report({ type: 'token-requested' })
    const sent = readClock(clock)
    const answer = await post(settings.tokenEndpoint, settings.grant, secret, issuedValue)
    const issued = readToken(answer, settings)
    issuedValue = issued.value
    const expiresAt = sent.wall + issued.lifetimeMs
    report({ type: 'token-received', expiresAt })
    return holdToken(settings, { ...issued, expiresAt }, sent)
  }

  /** Waits for the pause between attempts and for what the server wants; too long a wait fails at once. */
  async function rest(pauseMs: number): Promise<void> {
    const now = clock.monotonic()
    const restMs = Math.ceil(restUntil - now)
    if (failure !== undefined && now < finalUntil) throw failure
    if (failure !== undefined && restMs > retryAfterMaxMs) {
      const { message, ...known } = failure
      throw new TokenError(message, { ...known, retryAfterMs: restMs })
    }
    const waitMs = Math.max(restMs, pauseMs)
    if (waitMs > 0) await sleep(clock, waitMs, closing)
  }

  /** The secret that worked last if it is among these, else the first that was not rejected. */
  function choose(secrets: readonly string[], rejected: ReadonlySet<string>): string | undefined {
    const usable = secrets.filter((secret) => !rejected.has(secret))
    return usable.find((secret) => secret === preferred) ?? usable[0]
  }

  return {
    async make(before) {
      const rejected = new Set<string>()
      let secrets: readonly string[] | undefined
      let isReread = false
      let pauseMs = 0
      for (let attempt = 1; ;) {
        await rest(pauseMs)
        const found = await before()
        if (found !== undefined) return found
        closing.throwIfAborted()
        try {
          secrets ??= await readSecrets(settings)
          const secret = choose(secrets, rejected) ?? secrets[0] ?? ''
          const held = await send(secret).catch((error: unknown) => {
            if (isTokenError(error) && isAboutSecret(error)) rejected.add(secret)
            throw error
          })
          preferred = secret
          return held
        } catch (error) {
          if (!(error instanceof TokenError)) throw error
          const { code, kind, oauthError, status, retryable, retryAfterMs = 0 } = error
          report({ type: 'token-request-failed', code, retryable, oauthError, status })
          const now = clock.monotonic()
          if (retryable) {
            failure = error
            restUntil = now + Math.min(retryAfterMs, LONGEST_REST_MS)
            if (attempt >= settings.maxAttempts || retryAfterMs > retryAfterMaxMs) throw error
            pauseMs =
              Math.min(settings.retryBaseMs * 2 ** (attempt - 1), settings.retryMaxMs) *
              (1 - settings.jitter * Math.random())
            attempt++
            secrets = undefined
            continue
          }
          let next = isAboutSecret(error) ? choose(secrets ?? [], rejected) : undefined
          if (isAboutSecret(error) && next === undefined && !isReread) {
            // The secret may have been rotated between the two reads.
            isReread = true
            secrets = await readSecrets(settings)
            next = choose(secrets, rejected)
          }
          if (next === undefined) {
            if (kind === 'oauth' || kind === 'http') {
              failure = error
              finalUntil = now + settings.negativeCacheMs
            }
            throw error
          }
          pauseMs = 0
        }
      }
    },
    async revoke(token) {
      if (settings.revocationEndpoint === undefined) return
      const answer = await post(
        settings.revocationEndpoint,
        [
          ['token', token],
          ['token_type_hint', 'access_token'],
        ],
        choose(await readSecrets(settings), new Set()) ?? '',
        token,
      )
      if (!answer.ok) throw refusal(answer, settings)
      report({ type: 'token-revoked' })
    },
  }
}

/** Another secret may do: the client was refused, or it was a 401 without a word (RFC 6749 section 5.2). */
function isAboutSecret({ kind, oauthError, status }: TokenError): boolean {
  return oauthError === 'invalid_client' || (kind === 'http' && status === 401)
}
