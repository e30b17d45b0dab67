import { TokenError } from './token-error.ts'

/** Codes of problems with a certificate or with TLS: another attempt fails the same way. */
const CERTIFICATE =
  /^(CERT_|ERR_(TLS|SSL)_|CRL_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH|ERROR_IN_C|OCSP_)/
/** Codes of other failed connections: Node, undici, Bun and Deno. */
const NETWORK =
  /^(E(CONN|NOTFOUND|AI_|SOCKETTIMEDOUT|TIMEDOUT|PIPE|PROTO|HOST|NET|ADDR)|UND_ERR_|HPE_|ERR_NETWORK|Connection|FailedToOpen)\w*$/
/** What browsers, Workers and Deno say instead of a code. */
const WORDS =
  /fetch failed|failed to fetch|load failed|network ?(error|connection)|internal error|error sending request|unable to connect/i

/**
 * Turns what `fetch` throws if no response came into a {@link TokenError}: of kind `network`, with the system's code as
 * `reason`; retryable unless the certificate is the problem. The message contains nothing of the original error, which
 * can hold the whole request.
 *
 * @param from where the request went, for the message; nothing secret
 * @returns `undefined` for an error that is not about a connection, including one with a string `digest`, by which
 * Next.js controls rendering
 *
 * @example
 * ```ts
 * import { networkError } from '@latchkey/token-manager'
 *
 * export async function send(request: Request): Promise<Response> {
 *   try {
 *     return await fetch(request)
 *   } catch (error) {
 *     throw networkError(error) ?? error
 *   }
 * }
 * ```
 */
export function networkError(error: unknown, from?: string): TokenError | undefined {
  const source = from === undefined ? '' : ` from ${from}`
  const failure = (reason: string, retryable: boolean): TokenError => {
    const advice = retryable ? '' : '; check the certificate and which authorities are trusted'
    return new TokenError(`no response${source} (${reason}${advice})`, {
      kind: 'network',
      retryable,
      reason,
    })
  }
  if (isPassedThrough(error)) return undefined
  const chain = causesOf(error)
  for (const { code, name, message = '' } of chain) {
    if (name === 'TimeoutError' && typeof code !== 'string') {
      return new TokenError(`no response${source} in time`, { kind: 'timeout', retryable: true })
    }
    const reason =
      typeof code === 'string' ? code : /certificate/i.test(message) ? 'CERT_INVALID' : ''
    if (CERTIFICATE.test(reason)) return failure(reason, false)
    if (NETWORK.test(reason)) return failure(reason, true)
  }
  const isFetch = chain.some(({ message = '' }) => WORDS.test(message))
  return isFetch ? failure('fetch failed', true) : undefined
}

/** Whether an error belongs to a framework, which has to see it unchanged (Next.js, React). */
export function isPassedThrough(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
}

interface Thrown {
  readonly code?: unknown
  readonly name?: unknown
  readonly message?: string
}

/** An error and its causes, including those of an AggregateError. */
function causesOf(error: unknown, depth = 0): Thrown[] {
  if (!(error instanceof Error) || depth > 4) return []
  const { cause } = error
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return [error, ...causesOf(cause, depth + 1), ...causesOf(first, depth + 1)]
}
