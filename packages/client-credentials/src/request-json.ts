import { isTokenError, networkError, TokenError } from '@latchkey/token-manager'
import { type JsonObject, parseObject } from './json-object.ts'
import type { Settings } from './settings.ts'

/** A response whose body was read. */
export interface ServerResponse {
  /** The status is 2xx. */
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  /** The JSON object of the body; `undefined` for anything else, or above the limit. */
  readonly body: JsonObject | undefined
}

/** A request that expects a JSON object. */
export interface JsonRequest {
  readonly method?: 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends a request once and reads the response. Redirects are not followed. */
export async function requestJson(
  { fetch = globalThis.fetch, maxBodyBytes }: Settings,
  url: URL,
  signal: AbortSignal,
  request: JsonRequest = {},
): Promise<ServerResponse> {
  const headers = { accept: 'application/json', ...request.headers }
  try {
    const response = await fetch(url, {
      ...request,
      headers,
      ...noStore(),
      redirect: 'manual',
      signal,
    })
    const { ok, status } = response
    return {
      ok,
      status,
      headers: response.headers,
      body: parseObject(await readText(response, maxBodyBytes)),
    }
  } catch (error) {
    if (isTokenError(error)) throw error
    // An error by which a framework controls rendering has to reach it unchanged (Next.js).
    if (error instanceof Error && 'digest' in error && typeof error.digest === 'string') throw error
    // No cause: a fetch of the caller's can keep the whole request in its error.
    const failure = new TokenError(`no response from ${url.origin}`, {
      kind: 'network',
      retryable: true,
    })
    throw networkError(error, url.origin) ?? failure
  }
}

let canStateCache: boolean | undefined

/** Keeps caching fetches, such as the one of Next.js 14, from storing tokens. Older versions of workerd throw. */
function noStore(): { cache?: 'no-store' } {
  if (canStateCache === undefined) {
    try {
      canStateCache = new Request('https://localhost', { cache: 'no-store' }).cache === 'no-store'
    } catch {
      canStateCache = false
    }
  }
  return canStateCache ? { cache: 'no-store' } : {}
}

/** The body as text; nothing if it is too long. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop cancels the body.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return ''
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
