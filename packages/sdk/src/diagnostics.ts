import { channel } from 'node:diagnostics_channel'

/** A message of the channels `latchkey:request:start` and `latchkey:request:end`: one object for both. */
export interface RequestDiagnostics {
  readonly method: string
  /** Origin and path; no query, which may hold personal data. */
  readonly url: string
  /** What it is for: the API, or an access token. */
  readonly purpose: 'api' | 'token'
  /** At the end: the status, if a response came. */
  status?: number | undefined
  /** At the end: the id that the server gave to the request. */
  requestId?: string | undefined
  /** At the end: ms until the header fields of the response were there. */
  durationMs?: number | undefined
  /** At the end: why no response came. */
  error?: unknown
}

const REQUEST_IDS = ['x-request-id', 'x-correlation-id', 'x-amzn-requestid', 'cf-ray']

const started = channel('latchkey:request:start')
const ended = channel('latchkey:request:end')

/** Publishes each request that a fetch sends to `node:diagnostics_channel`. */
export function diagnosed(
  fetch: typeof globalThis.fetch,
  isToken: (url: URL) => boolean,
): typeof globalThis.fetch {
  return async (input, init) => {
    if (!started.hasSubscribers && !ended.hasSubscribers) return fetch(input, init)
    const isRequest = typeof input === 'object' && 'url' in input
    const url = new URL(isRequest ? input.url : input)
    const message: RequestDiagnostics = {
      method: init?.method ?? (isRequest ? input.method : 'GET'),
      url: url.origin + url.pathname,
      purpose: isToken(url) ? 'token' : 'api',
    }
    started.publish(message)
    const start = performance.now()
    try {
      const response = await fetch(input, init)
      const { status, headers } = response
      message.status = status
      message.requestId =
        REQUEST_IDS.map((name) => headers.get(name)).find((value) => value !== null) ?? undefined
      return response
    } catch (error) {
      message.error = error
      throw error
    } finally {
      message.durationMs = performance.now() - start
      ended.publish(message)
    }
  }
}
