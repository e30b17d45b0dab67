// The packages under test, on whichever runtime loads this: how each client is made, and which cases it can't have.
import { withAuth as withFetchAuth } from '@latchkey/fetch'

const HIDES_407 = {
  'answers a proxy and the origin behind it': 'fetch turns a 407 into a network error',
}

const OWN_ERROR = 'axios rejects an aborted call with its own CanceledError'
const AXIOS = {
  'rejects with the reason of the signal': OWN_ERROR,
  'rejects with the reason of the signal when no reason was given': OWN_ERROR,
  'sends a view into a larger buffer without the rest of the buffer':
    'axios sends the whole buffer of a view',
}

/** A stream of the platform's: not every fetch takes async iterables. */
function streamOf(body) {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
}

const kept = new Set()

const isStream = (body) => typeof body === 'object' && !(body instanceof Uint8Array)

/**
 * Not every runtime's streams are iterable. `owner` is kept as long as its body is read: Deno forgets an abort when the
 * Response of a body that is being read was collected as garbage, without an adapter too.
 */
async function* chunksOf(body, owner) {
  const reader = body?.getReader()
  if (reader === undefined) return
  kept.add(owner)
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
      yield chunk.value
  } finally {
    await reader.cancel().catch(() => undefined)
    kept.delete(owner)
  }
}

export const fetchOptions = {
  name: 'fetch:',
  make: (authenticator, inner) => {
    const fetch = withFetchAuth(authenticator, inner && withFetchAuth(inner))
    return {
      send: async ({ url, body, ...init }) => {
        const streamed = isStream(body) && { body: streamOf(body), duplex: 'half' }
        const response = await fetch(url, { ...init, ...(streamed || { body }) })
        const { status, headers } = response
        return { status, headers, body: chunksOf(response.body, response) }
      },
    }
  },
  except: HIDES_407,
}

/** Axios on one of its adapters. Over XMLHttpRequest an answer comes when it is whole. */
export async function axiosOptions(adapter) {
  const { default: axios, AxiosHeaders } = await import('axios')
  const { withAuth } = await import('@latchkey/axios')
  const readable = adapter === 'http' && (await import('node:stream')).Readable
  return {
    name: `axios on ${adapter}:`,
    make: (authenticator, inner) => {
      const client = axios.create({
        adapter: withAuth(authenticator, inner ? withAuth(inner, adapter) : adapter),
        responseType: adapter === 'xhr' ? 'arraybuffer' : 'stream',
        validateStatus: null,
      })
      return {
        send: async ({ body, signal, ...request }) => {
          const stream = isStream(body) && (readable ? readable.from(body) : streamOf(body))
          const sent = { ...request, data: stream || body, ...(signal ? { signal } : {}) }
          const { status, headers, data } = await client.request(sent)
          const fields = AxiosHeaders.from(headers)
          const answer =
            adapter === 'fetch' ? chunksOf(data) : adapter === 'xhr' ? once(data) : data
          return { status, headers: { get: (name) => fields.get(name) ?? null }, body: answer }
        },
      }
    },
    except: { ...AXIOS, ...(adapter === 'fetch' && HIDES_407) },
  }
}

async function* once(buffer) {
  if (buffer?.byteLength > 0) yield new Uint8Array(buffer)
}

/** Undici's request, with its own redirects outside of auth. `name` is that of the installed version. */
export async function undiciOptions(name) {
  const { Agent, interceptors, request } = await import(name)
  const { withAuth } = await import('@latchkey/undici')
  const { Readable } = await import('node:stream')
  return {
    name: `${name}:`,
    make: (authenticator, inner) => {
      const agent = new Agent()
      const dispatcher = agent.compose(
        ...(inner ? [withAuth(inner)] : []),
        withAuth(authenticator),
        interceptors.redirect({ maxRedirections: 20 }),
      )
      return {
        send: async ({ url, body, signal, ...rest }) => {
          const sent = isStream(body) ? Readable.from(body) : (body ?? null)
          const options = { ...rest, dispatcher, body: sent, signal: signal ?? null }
          const { statusCode, headers, body: answer } = await request(url, options)
          return {
            status: statusCode,
            headers: { get: (name) => headers[name] ?? null },
            body: answer,
          }
        },
        close: () => agent.destroy(),
      }
    },
  }
}
