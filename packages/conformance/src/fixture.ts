import type { Authenticator } from '@latchkey/contract'
import type { Client, ClientRequest, ClientResponse } from './client.ts'
import type { Watch } from './deadline.ts'
import { equal, ok } from './expect.ts'
import type { Observer } from './observed-scheme.ts'
import type { SeenRequest, ServerRecord } from './record.ts'
import type { ReferenceScheme, ReferenceSchemeOptions } from './reference-scheme.ts'

/** A response that was read to its end. */
export interface ReadResponse {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | null
}

/** The fixture of one case: its own part of the server, clients and schemes. */
export interface Fixture extends Watch {
  /** Whether the schemes of this run settle asynchronously. */
  readonly isAsync: boolean
  readonly origin: string
  readonly otherOrigin: string
  /** The address of a behavior in this case's part of the server. */
  url(behavior: string): string
  scheme(options?: Partial<ReferenceSchemeOptions>): ReferenceScheme
  /** A client with a scheme; default: a new one. */
  client(scheme?: Authenticator, inner?: Authenticator): Promise<Client>
  /** A client with a new scheme, whose calls a case observes or changes. */
  observing(observer: Observer): Promise<Client>
  record(): Promise<ServerRecord>
  /** Waits for something that happens after some turns of the event loop; it may have no result. */
  until(isTrue: () => boolean): Promise<void>
  /** Resolves when a request, a part of its body, or the end of a connection was seen; `go` lets a waiting response continue. */
  event(name: 'arrived' | 'received' | 'cut' | 'go'): Promise<unknown>
}

type Call = Partial<ClientRequest> & { readonly url: string }

/** Makes a call, by default a GET, and leaves the body of the response unread. */
export function start(client: Client, request: Call): Promise<ClientResponse> {
  return client.send({ method: 'GET', headers: {}, ...request })
}

/** Makes a call and reads the response to its end. */
export async function call(client: Client, request: Call): Promise<ReadResponse> {
  const response = await start(client, request)
  return {
    status: response.status,
    text: await textOf(response),
    header: (name) => response.headers.get(name),
  }
}

/** Makes a call that must succeed. */
export async function welcomed(
  client: Client,
  url: string,
  rest: Partial<ClientRequest> = {},
): Promise<void> {
  const { status, text } = await call(client, { url, ...rest })
  const { method = 'GET' } = rest
  const expected = method === 'HEAD' ? '' : 'welcome'
  equal([status, text], [200, expected], `the response to ${method} ${new URL(url).pathname}`)
}

export async function textOf(response: ClientResponse): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true })
  return text
}

/** What the server saw of each request of a case. */
export async function eachRequest<T>(
  fixture: Fixture,
  read: (request: SeenRequest) => T,
): Promise<T[]> {
  return (await fixture.record()).requests.map(read)
}

/** A call of which both are correct: a response with this status, or the client's own error. */
export async function endsWith(
  status: number,
  running: Promise<{ readonly status: number }>,
): Promise<void> {
  const outcome = await running.catch((error: unknown) => error)
  ok(
    outcome instanceof Error || (outcome as { status: number }).status === status,
    `expected an error or the status ${status}, found ${JSON.stringify(outcome)}`,
  )
}

/** The methods and bodies as the server saw them: `GET` or `POST text`. */
export function sends({ requests }: ServerRecord): string[] {
  return requests.map(({ method, body }) => `${method} ${body}`.trim())
}
