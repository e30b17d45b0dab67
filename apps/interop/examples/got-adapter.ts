import { once } from 'node:events'
import { type Authenticator, requestTarget, sendWithAuth } from '@latchkey/contract'
import got, { type Method, type PlainResponse, type Request } from 'got'

/** What the adapter takes: what `got.stream` takes, with a body that may be a stream. */
export interface GotOptions {
  readonly method: Method
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | NodeJS.ReadableStream
  readonly signal?: AbortSignal
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Got with an authentication scheme: resolves to got's own stream once its response is there. */
export function gotWithAuth(authenticator: Authenticator) {
  return async (address: string, options: GotOptions): Promise<Answer> => {
    let [url, { method, headers, body }] = [new URL(address), options]
    for (let hops = 0; ; hops++) {
      const answer = await authorised(authenticator, url, {
        ...options,
        method,
        headers,
        body,
      } as GotOptions)
      const { statusCode, headers: fields } = answer.response
      if (!REDIRECTS.has(statusCode) || fields.location === undefined || hops === 10) return answer
      await discard(answer)
      const next = new URL(fields.location, url)
      // Got's own rule for credentials that were set by hand; the scheme asks for its origins itself.
      if (next.origin !== url.origin) headers = without(headers, /^(authorization|cookie)$/i)
      if (statusCode === 303 || (statusCode < 303 && method === 'POST'))
        [method, body] = ['GET', undefined]
      url = next
    }
  }
}

interface Answer {
  readonly stream: Request
  readonly response: PlainResponse
}

function authorised(authenticator: Authenticator, url: URL, options: GotOptions): Promise<Answer> {
  const { method, body, signal } = options
  const isStream = typeof body === 'object' && !(body instanceof Uint8Array)
  const bytes = () =>
    typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array)
  const forScheme = body === undefined ? undefined : isStream ? ('one-shot' as const) : bytes
  return sendWithAuth<Answer>(authenticator, {
    request: {
      method,
      url,
      target: requestTarget(url),
      headers: new Headers(options.headers),
      signal,
      body: forScheme,
    },
    send: (headers) => send(url, options, headers),
    probe: (headers) => {
      const rest = without(options.headers, /^content-/i)
      return send(url, { method: 'HEAD', headers: rest, ...(signal ? { signal } : {}) }, headers)
    },
    describe: ({ response }) => ({
      status: response.statusCode,
      url,
      headers: { get: (name) => response.headers[name]?.toString() ?? null },
    }),
    discard,
  })
}

async function send(
  url: URL,
  options: GotOptions,
  auth: Readonly<Record<string, string>>,
): Promise<Answer> {
  const headers = {
    ...without(options.headers, new RegExp(`^(${Object.keys(auth).join('|')})$`, 'i')),
    ...auth,
  }
  const isEmpty = options.body === undefined
  const stream = got.stream(url, {
    ...(options as object),
    headers,
    followRedirect: false,
    throwHttpErrors: false,
    retry: { limit: 0 },
  })
  // Got waits for a body that is written to the stream.
  if (isEmpty && options.method !== 'GET' && options.method !== 'HEAD') stream.end()
  // Whoever reads the stream gets its error; an abort may come before anybody does.
  stream.on('error', () => undefined)
  const [response] = (await once(stream, 'response')) as [PlainResponse]
  return { stream, response }
}

/** Reads a short body to its end, so that its connection is used again, and cuts a long or slow one off. */
async function discard({ stream }: Answer): Promise<void> {
  const timer = setTimeout(() => stream.destroy(), 100)
  let bytes = 0
  for await (const chunk of stream) {
    bytes += (chunk as Uint8Array).byteLength
    if (bytes > 65_536) break
  }
  clearTimeout(timer)
}

function without(headers: GotOptions['headers'], names: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.test(name)))
}
