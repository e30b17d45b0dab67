import { once } from 'node:events'
import { Readable } from 'node:stream'
import {
  type Authenticator,
  chunksOf,
  drain,
  isBodyField,
  iterableOf,
  MAX_REDIRECTS,
  readRedirect,
  redirectLocation,
  requestTarget,
  type ResendableStream,
  resendableStream,
  sendWithAuth,
} from '@latchkey/contract'
import got, { type Method, type PlainResponse, type Request } from 'got'

/** What the adapter takes: what `got.stream` takes, with a body that may be a stream. */
export interface GotOptions {
  readonly method: Method
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  readonly signal?: AbortSignal
}

interface Answer {
  readonly stream: Request
  readonly response: PlainResponse
}

/** One request of a chain of redirects. */
interface Hop extends Omit<GotOptions, 'body'> {
  readonly url: URL
  readonly body: string | Uint8Array | ResendableStream<Uint8Array> | undefined
}

/** Got with an authentication scheme: resolves to got's own stream once its response is there. */
export function gotWithAuth(authenticator: Authenticator) {
  return async (address: string, { body, ...options }: GotOptions): Promise<Answer> => {
    const stream =
      body instanceof Readable ? resendableStream(chunksOf<Uint8Array>(body)) : undefined
    let hop: Hop = { ...options, url: new URL(address), body: stream ?? (body as string) }
    try {
      for (let hops = 0; ; hops++) {
        const answer = await authorized(authenticator, hop)
        const location = redirectLocation(describe(answer, hop.url))
        if (location === null || hops === MAX_REDIRECTS) {
          stream?.release()
          return answer
        }
        await discard(answer)
        hop = nextHop(hop, answer.response.statusCode, location)
        if (isStream(hop.body) && !hop.body.rewind()) {
          throw new Error('the server redirects a stream that is too long to be sent again')
        }
      }
    } catch (error) {
      stream?.cancel(error)
      throw error
    }
  }
}

function authorized(authenticator: Authenticator, hop: Hop): Promise<Answer> {
  const { url, method, headers, body, signal } = hop
  const bytes = body === undefined || isStream(body) ? undefined : Buffer.from(body)
  return sendWithAuth<Answer>(authenticator, {
    request: {
      method,
      url,
      target: requestTarget(url),
      headers: new Headers(headers),
      signal,
      body: isStream(body) ? 'one-shot' : bytes && (() => bytes),
    },
    send: (authFields) => send(hop, authFields),
    probe: (authFields) => {
      const rest = without(headers, isBodyField)
      return send({ ...hop, method: 'HEAD', headers: rest, body: undefined }, authFields)
    },
    describe: (answer) => describe(answer, url),
    discard,
    bodySize: () => bytes?.byteLength,
    rewind: () => !isStream(body) || body.rewind(),
  })
}

/** The request that a redirect asks for. */
function nextHop(hop: Hop, status: number, location: string): Hop {
  const redirect = readRedirect(hop, status, location)
  return {
    ...hop,
    url: redirect.url,
    method: redirect.method as Method,
    headers: without(hop.headers, (name) => redirect.drops(name)),
    body: redirect.keepsBody ? hop.body : undefined,
  }
}

async function send(hop: Hop, authFields: Readonly<Record<string, string>>): Promise<Answer> {
  const { url, method, headers, body, signal } = hop
  const replaced = new Set(Object.keys(authFields).map((name) => name.toLowerCase()))
  const stream = got.stream(url, {
    method,
    headers: { ...without(headers, (name) => replaced.has(name.toLowerCase())), ...authFields },
    ...(body !== undefined && { body: isStream(body) ? readableOf(body) : body }),
    followRedirect: false,
    throwHttpErrors: false,
    retry: { limit: 0 },
  })
  // Got waits for a body that is written to the stream.
  if (body === undefined && method !== 'GET' && method !== 'HEAD') stream.end()
  // Whoever reads the stream gets its error; an abort may come before anybody does.
  stream.on('error', () => undefined)
  // Got's own option replaces the reason, and keeps its listener.
  const abort = () => stream.destroy(signal?.reason as Error)
  signal?.addEventListener('abort', abort)
  // A stream of got's that was read to its end does not close.
  for (const end of ['end', 'close']) {
    stream.once(end, () => signal?.removeEventListener('abort', abort))
  }
  const [response] = (await once(stream, 'response')) as [PlainResponse]
  return { stream, response }
}

function describe({ response }: Answer, url: URL) {
  const { statusCode: status, headers } = response
  return {
    status,
    url,
    headers: { get: (name: string) => headers[name.toLowerCase()]?.toString() ?? null },
  }
}

/** Reads a short body to its end, so that its connection is used again, and cuts a long or slow one off. */
const discard = ({ stream }: Answer) => drain(chunksOf<Uint8Array>(stream))

function readableOf(body: ResendableStream<Uint8Array>): Readable {
  // One chunk at a time, when got asks for it.
  return Readable.from(iterableOf(body.open()), { objectMode: false, highWaterMark: 0 })
}

function isStream(body: Hop['body']): body is ResendableStream<Uint8Array> {
  return typeof body === 'object' && 'rewind' in body
}

function without(headers: GotOptions['headers'], drops: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !drops(name)))
}
