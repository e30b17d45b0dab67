import { TokenError } from './token-error.ts'
import type { Clock } from './types.ts'

/** How a form is sent to the token or revocation endpoint. */
export interface PostOptions {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly timeoutMs: number
  readonly maxBodyBytes: number
  readonly authorization: string
}

/** An answer whose body was read. */
export interface FormAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Sends a form once and reads the answer, both within one timeout. Redirects are not followed. */
export async function postForm(
  endpoint: URL,
  form: URLSearchParams,
  options: PostOptions,
): Promise<FormAnswer> {
  const { clock, timeoutMs } = options
  const controller = new AbortController()
  const timer = clock.setTimeout(() => {
    controller.abort()
  }, timeoutMs)
  try {
    const response = await options.fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: options.authorization,
        'content-type': 'application/x-www-form-urlencoded',
        'cache-control': 'no-cache',
      },
      body: form.toString(),
      redirect: 'manual',
      signal: controller.signal,
    })
    const text = await readText(response, options.maxBodyBytes)
    return { status: response.status, headers: response.headers, text }
  } catch (error) {
    if (error instanceof TokenError) throw error
    if (controller.signal.aborted) {
      throw new TokenError(`no answer from ${endpoint.origin} within ${timeoutMs} ms`, {
        kind: 'timeout',
        retryable: true,
      })
    }
    throw new TokenError(`no connection to ${endpoint.origin}${reasonOf(error)}`, {
      kind: 'network',
      retryable: true,
      cause: error,
    })
  } finally {
    clock.clearTimeout(timer)
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; ;) {
    const chunk = await reader.read()
    if (chunk.done) return text + decoder.decode()
    bytes += chunk.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      throw new TokenError(`the answer of the server is longer than ${maxBytes} bytes`, {
        kind: 'response',
        status: response.status,
      })
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
}

/** The system's code for a failed connection, such as ECONNREFUSED; fetch keeps it in the cause. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? ` (${cause.code})`
    : ''
}
