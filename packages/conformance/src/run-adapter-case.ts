import type { Authenticator } from '@latchkey/contract'
import type { AdapterCase } from './adapter-cases/adapter-case.ts'
import type { AdapterConformanceOptions } from './adapter-conformance-options.ts'
import { causes } from './causes.ts'
import type { Client } from './client.ts'
import { forAWhile, type Watch, withDeadline } from './deadline.ts'
import { equal } from './expect.ts'
import type { Fixture } from './fixture.ts'
import { checkRecord } from './invariants.ts'
import { LimitedAuthenticator } from './limited-authenticator.ts'
import { observed } from './observed-scheme.ts'
import type { ServerRecord } from './record.ts'
import { type ReferenceScheme, referenceScheme } from './reference-scheme.ts'

const DEADLINE_MS = 10_000
const MAX_REQUESTS = 40
const CLEANUP_MS = 2_000

let spaces = 0
// Captured at load: a test may replace the global one.
const { fetch } = globalThis

/** Runs a case, then checks what its schemes, its server and its clients have seen. */
export async function runAdapterCase(
  { make, server }: AdapterConformanceOptions,
  { run, deadlineMs = DEADLINE_MS, maxRequests = MAX_REQUESTS, schemes }: AdapterCase,
  isAsync: boolean,
): Promise<void> {
  const own =
    server === undefined ? await (await import('./server.ts')).startConformanceServer() : undefined
  const origin = own?.url ?? new URL(server ?? '').origin
  const path = `/case-${++spaces}-${Math.random().toString(36).slice(2)}/`
  const control = async (command: string): Promise<unknown> =>
    (await fetch(`${origin}${path}@${command}`, { cache: 'no-store' })).json()
  const record = async (): Promise<ServerRecord> =>
    // The server responds with what its types say.
    (await control('record')) as ServerRecord
  const used: ReferenceScheme[] = []
  const clients: Client[] = []

  const play = async (watch: Watch): Promise<void> => {
    const [, otherOrigin = ''] = (await control(`origins?max=${maxRequests}`)) as string[]
    const fixture: Fixture = {
      ...watch,
      isAsync,
      origin,
      otherOrigin,
      url: (behavior) => origin + path + behavior,
      scheme: (options) => {
        const scheme = referenceScheme({ origins: origin, isAsync, ...options })
        used.push(scheme)
        return scheme
      },
      client: async (scheme = fixture.scheme(), inner) => {
        const limited = (one: Authenticator): Authenticator =>
          new LimitedAuthenticator(one, 2 * maxRequests, watch.fail)
        const client = await watch.waitFor(
          'make()',
          Promise.resolve(make(limited(scheme), inner && limited(inner))),
        )
        clients.push(client)
        return describedClient(client, watch)
      },
      observing: (observer) => fixture.client(observed(fixture.scheme(), observer)),
      record,
      event: (event) => watch.waitFor(EVENTS[event], control(event)),
      until: async (isTrue) => {
        // A question to the server is a turn of the event loop; no clock is needed.
        for (let turn = 0; turn < 1_000 && !isTrue(); turn++) await control('record')
      },
    }
    await run(fixture)
    for (const client of clients) {
      // Sockets become idle soon after the last response.
      await fixture.until(() => !client.busy?.())
      equal(client.busy?.() ?? 0, 0, 'connections in use after the last response')
    }
    checkRecord(await record(), maxRequests)
    for (const { attempts } of used) {
      // A late attempt is abandoned soon after the call has ended, not before.
      await fixture.until(() => attempts.settled + attempts.abandoned >= attempts.authorized)
      equal(attempts.faults, [], 'attempts that ended wrongly')
      equal(
        attempts.settled + attempts.abandoned,
        attempts.authorized,
        'attempts settled or abandoned',
      )
    }
  }

  try {
    await withDeadline(deadlineMs, play)
  } catch (error) {
    const seen = await withDeadline(CLEANUP_MS, record).catch(() => undefined)
    const how =
      schemes === 'any' ? '' : `with a scheme that settles ${isAsync ? 'a' : ''}synchronously: `
    throw new Error(`${how}${messageOf(error)}${requestsOf(seen, maxRequests)}`, { cause: error })
  } finally {
    for (const client of clients) await forAWhile(CLEANUP_MS, () => client.close?.())
    await forAWhile(CLEANUP_MS, () => control('drop'))
    await forAWhile(CLEANUP_MS, () => own?.close())
  }
}

const EVENTS = {
  arrived: 'the request to arrive at the server',
  received: 'the start of the request body to arrive at the server',
  cut: 'the client to let go of a response that nobody reads',
  go: 'the server',
}

/** Why a case failed; the error of a network client says more in its cause. */
function messageOf(error: unknown): string {
  const errors = causes(error).filter((one) => one instanceof Error)
  return errors.length === 0 ? String(error) : errors.map(({ message }) => message).join(': ')
}

/** What the server saw, for the message of a failure. */
function requestsOf(record: ServerRecord | undefined, maxRequests: number): string {
  if (record === undefined) return ''
  const { requests, count } = record
  if (count > maxRequests) return `; the adapter sent more than ${maxRequests} requests`
  const list = requests.slice(0, 8).map(({ method, target, origin }) => {
    const behavior = target.split('/').slice(2).join('/')
    return `${method} ${behavior}${origin === 'other' ? ' at the other origin' : ''}`
  })
  const more = requests.length > 8 ? `, and ${requests.length - 8} more` : ''
  return `; the server got ${list.length === 0 ? 'no request' : list.join(', ')}${more}`
}

/** The client, with a description of what a case is waiting for. */
function describedClient(client: Client, watch: Watch): Client {
  return {
    send: async (request) => {
      const { method, url, signal } = request
      const what = `${method} ${new URL(url).pathname.split('/').slice(2).join('/')}`
      const response = await watch.waitFor(
        signal?.aborted === true
          ? `the rejection of ${what}`
          : `the status and header fields of the response to ${what}`,
        client.send(request),
      )
      const { status, headers, body } = response
      return { status, headers, body: body && describedBody(body, what, watch) }
    },
  }
}

function describedBody(
  body: AsyncIterable<Uint8Array>,
  what: string,
  watch: Watch,
): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const chunks = body[Symbol.asyncIterator]()
      return {
        next: () => watch.waitFor(`more of the response body of ${what}`, chunks.next()),
        return: (value: unknown) =>
          chunks.return?.(value) ?? Promise.resolve({ done: true, value: undefined }),
      }
    },
  }
}
