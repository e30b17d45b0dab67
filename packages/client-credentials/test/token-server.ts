import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '@latchkey/client-credentials'

export interface FormRequest {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly form: URLSearchParams
}

export interface TokenServer extends AsyncDisposable {
  readonly origin: string
  readonly tokenEndpoint: string
  readonly revocationEndpoint: string
  readonly tokenRequests: FormRequest[]
  readonly revocations: FormRequest[]
}

type Answer = (request: FormRequest, response: ServerResponse, n: number) => unknown

/** A token in the answer of the n-th request: `at-n`. */
export function issue(more: object = {}): Answer {
  return (_request, response, n) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ access_token: `at-${n}`, token_type: 'Bearer', expires_in: 3600, ...more }),
    )
  }
}

/** An answer with a status and a JSON body. */
export function rejection(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

/** A real token endpoint on a free loopback port. The last answer is repeated. */
export async function serveTokens(...answers: Answer[]): Promise<TokenServer> {
  const tokenRequests: FormRequest[] = []
  const revocations: FormRequest[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      const { url: path = '', headers } = request
      const one = { path, headers, form: new URLSearchParams(text) }
      if (path === '/revoke') {
        revocations.push(one)
        return response.end()
      }
      tokenRequests.push(one)
      const answer = answers[Math.min(tokenRequests.length, answers.length) - 1] ?? issue()
      return answer(one, response, tokenRequests.length)
    })
  })
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    tokenEndpoint: `${origin}/token`,
    revocationEndpoint: `${origin}/revoke`,
    tokenRequests,
    revocations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A clock that only moves when a test moves it. Its timers never fire. */
export function handClock() {
  let wall = Date.UTC(2026, 0, 1)
  let monotonic = 0
  const timers = new Map<number, { at: number; run: () => void }>()
  let id = 0
  const clock: Clock = {
    now: () => wall,
    monotonic: () => monotonic,
    setTimeout: (run, ms) => {
      timers.set(++id, { at: monotonic + ms, run })
      return id
    },
    clearTimeout: (handle) => void timers.delete(handle as number),
  }
  return {
    clock,
    timers,
    advance: (ms: number): void => {
      wall += ms
      monotonic += ms
      for (const [key, { at, run }] of timers) {
        if (at > monotonic) continue
        timers.delete(key)
        run()
      }
    },
  }
}
