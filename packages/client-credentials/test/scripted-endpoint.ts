import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Clock } from '@latchkey/client-credentials'
import { fill, type Reply, type VectorCase } from './vector-case.ts'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly form: readonly (readonly [string, string])[]
  readonly startedAt: number
  endedAt?: number
  token?: string
}

interface Plan {
  readonly seen: SeenRequest
  readonly reply: Reply
  readonly headers: Headers
  readonly body: Uint8Array
}

/** The authorization server of a case: decides on the replies; how they travel is another matter. */
export class ScriptedEndpoint {
  readonly tokenRequests: SeenRequest[] = []
  readonly revocations: SeenRequest[] = []
  unexpected = 0
  bytesSent = 0
  readonly #used = new Set<Reply>()

  readonly one: VectorCase
  readonly clock: Clock
  readonly names: Record<string, string>

  constructor(one: VectorCase, clock: Clock, names: Record<string, string>) {
    this.one = one
    this.clock = clock
    this.names = names
  }

  plan(method: string, path: string, headers: Headers, body: string): Plan {
    const seen: SeenRequest = {
      method,
      path,
      headers,
      form: [...new URLSearchParams(body)],
      startedAt: this.clock.monotonic(),
    }
    const revocation = path.endsWith('/revoke')
    const list = revocation ? this.revocations : this.tokenRequests
    list.push(seen)
    const replies = revocation
      ? (this.one.revoke ?? [{ status: 200, repeat: true }])
      : this.one.token
    const found = replies.find((reply) => !this.#used.has(reply) && matches(reply, headers))
    if (found === undefined) this.unexpected++
    else if (found.repeat !== true) this.#used.add(found)
    const names = { ...this.names, n: String(list.length) }
    const reply = fill(found ?? { status: 500 }, names, this.clock.now())
    if (!revocation && typeof reply.json === 'object' && reply.json !== null) {
      // The vectors have a string there, or a value that is not a token.
      seen.token = String((reply.json as Record<string, unknown>)['access_token'])
    }
    const given = Object.entries(reply.headers ?? {}).map(([k, v]) => [k, String(v)] as const)
    const answerHeaders = new Headers(given as [string, string][])
    let octets = new TextEncoder().encode(
      reply.json === undefined ? (reply.text ?? '') : JSON.stringify(reply.json),
    )
    if (reply.base64 !== undefined) octets = new Uint8Array(Buffer.from(reply.base64, 'base64'))
    if (reply.fill !== undefined) {
      octets = new Uint8Array(Buffer.alloc(reply.fill.bytes, reply.fill.text))
      if (reply.fill.gzip === true) {
        octets = new Uint8Array(gzipSync(octets))
        answerHeaders.set('content-encoding', 'gzip')
      }
    }
    return { seen, reply, headers: answerHeaders, body: octets }
  }

  /** A fetch without sockets. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const { seen, reply, headers, body } = this.plan(
      init?.method ?? 'GET',
      url.pathname,
      new Headers(init?.headers),
      typeof init?.body === 'string' ? init.body : '',
    )
    const { clock } = this
    const signal = init?.signal ?? new AbortController().signal
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error)
      })
    })
    aborted.catch(() => undefined)
    const pause = (ms: number) =>
      Promise.race([aborted, new Promise<void>((resolve) => void clock.setTimeout(resolve, ms))])
    if (reply.afterMs !== undefined) await pause(reply.afterMs)
    const { fault } = reply
    if (fault?.type === 'hang') return aborted
    if (fault?.type === 'reset') {
      seen.endedAt = clock.monotonic()
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      })
    }
    let offset = 0
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (fault?.type === 'drip') await pause(fault.everyMs ?? 100)
        const size = fault?.type === 'drip' ? 1 : 65_536
        const chunk = body.subarray(offset, offset + size)
        offset += chunk.length
        if (chunk.length > 0) {
          controller.enqueue(chunk)
          return
        }
        seen.endedAt = clock.monotonic()
        if (fault?.type === 'truncate') controller.error(new TypeError('terminated'))
        else controller.close()
      },
    })
    const status = reply.status ?? 200
    if (fault === undefined && body.length === 0) seen.endedAt = clock.monotonic()
    return new Response(status === 204 || body.length === 0 ? null : stream, { status, headers })
  }

  /** A server on a free loopback port. */
  async listen(): Promise<{ origin: string; close: () => Promise<void> }> {
    const server = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk) => (text += String(chunk)))
      request.on('end', () => {
        const all = Object.entries(request.headers).map(([k, v]) => [k, String(v)])
        const { seen, reply, headers, body } = this.plan(
          request.method ?? '',
          request.url ?? '',
          new Headers(all as [string, string][]),
          text,
        )
        const { fault } = reply
        const answer = (): void => {
          seen.endedAt = this.clock.monotonic()
          if (fault?.type === 'reset') {
            request.socket.resetAndDestroy()
            return
          }
          if (fault?.type === 'hang') return
          const length = fault === undefined ? body.length : body.length + 1
          response.writeHead(reply.status ?? 200, {
            ...Object.fromEntries(headers),
            'content-length': length,
          })
          const before = request.socket.bytesWritten
          if (fault?.type === 'drip') {
            let offset = 0
            const drip = (): void => {
              if (response.destroyed) return
              response.write(body.subarray(offset, ++offset))
              this.clock.setTimeout(drip, fault.everyMs ?? 100)
            }
            drip()
            return
          }
          response.on('close', () => {
            this.bytesSent += request.socket.bytesWritten - before
          })
          if (fault?.type === 'truncate') {
            response.write(body, () => request.socket.destroy())
            return
          }
          response.end(body)
        }
        if (reply.afterMs === undefined) answer()
        else this.clock.setTimeout(answer, reply.afterMs)
      })
    })
    server.keepAliveTimeout = 0
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return {
      // A listening TCP server has an AddressInfo.
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: async () => {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  }
}

function matches({ when }: Reply, headers: Headers): boolean {
  if (when?.basicSecret === undefined) return true
  const value = headers.get('authorization')?.replace('Basic ', '') ?? ''
  const [, secret = ''] = Buffer.from(value, 'base64').toString().split(':')
  return decodeURIComponent(secret.replaceAll('+', ' ')) === when.basicSecret
}
