import type { Clock } from '@latchkey/client-credentials'
import { fill, type Reply, type VectorCase } from './vector-case.ts'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly form: readonly (readonly [string, string])[]
  readonly startedAt: number
  endedAt?: number
  /** The token in the reply. */
  token?: string
}

/** The authorization server of a case. */
export class ScriptedEndpoint {
  readonly tokenRequests: SeenRequest[] = []
  readonly revocations: SeenRequest[] = []
  unexpected = 0
  readonly #used = new Set<Reply>()

  readonly one: VectorCase
  readonly clock: Clock
  readonly names: Record<string, string>

  constructor(one: VectorCase, clock: Clock, names: Record<string, string>) {
    this.one = one
    this.clock = clock
    this.names = names
  }

  #replyTo(seen: SeenRequest): Reply {
    const isRevocation = seen.path.endsWith('/revoke')
    const list = isRevocation ? this.revocations : this.tokenRequests
    list.push(seen)
    const replies = isRevocation
      ? (this.one.revoke ?? [{ status: 200, repeat: true }])
      : this.one.token
    const found = replies.find((reply) => !this.#used.has(reply) && matches(reply, seen.headers))
    if (found === undefined) this.unexpected++
    else if (found.repeat !== true) this.#used.add(found)
    const names = { ...this.names, n: String(list.length) }
    const reply = fill(found ?? { status: 500 }, names, this.clock.now())
    // The vectors have a string there, or a value that is not a token.
    seen.token = String((reply.json as { access_token?: unknown } | undefined)?.access_token)
    return reply
  }

  /** A fetch without sockets. */
  readonly fetch = async (url: URL, init: RequestInit): Promise<Response> => {
    const { clock } = this
    const seen: SeenRequest = {
      method: init.method ?? 'GET',
      path: url.pathname,
      headers: new Headers(init.headers),
      form: [...new URLSearchParams(init.body as string)],
      startedAt: clock.monotonic(),
    }
    const { status, headers, json, text, fill: filler, afterMs, fault } = this.#replyTo(seen)
    const aborted = new Promise<never>((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(init.signal?.reason as Error)
      })
    })
    if (fault?.type === 'hang') return aborted
    if (afterMs !== undefined) {
      const passed = new Promise<void>((resolve) => void clock.setTimeout(resolve, afterMs))
      await Promise.race([aborted, passed])
    }
    seen.endedAt = clock.monotonic()
    if (fault?.type === 'reset') throw new TypeError('fetch failed')
    const octets = filler && Buffer.alloc(filler.bytes, filler.text)
    const body = octets ?? (json === undefined ? text : JSON.stringify(json)) ?? ''
    return new Response(body, { status: status ?? 200, headers: headers ?? {} })
  }
}

function matches({ when }: Reply, headers: Headers): boolean {
  if (when === undefined) return true
  const value = headers.get('authorization')?.replace('Basic ', '') ?? ''
  const [, secret = ''] = Buffer.from(value, 'base64').toString().split(':')
  return decodeURIComponent(secret.replaceAll('+', ' ')) === when.basicSecret
}
