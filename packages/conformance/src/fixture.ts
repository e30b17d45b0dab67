import type { Authenticator } from '@latchkey/contract'
import type { Client, ClientRequest, ClientResponse } from './client.ts'
import type { Watch } from './deadline.ts'
import { equal } from './expect.ts'
import type { ServerRecord } from './record.ts'
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
  client(scheme: Authenticator, inner?: Authenticator): Promise<Client>
  record(): Promise<ServerRecord>
  /** Resolves when a request, a part of its body, or the end of a connection was seen; `go` lets a waiting response continue. */
  event(name: 'arrived' | 'received' | 'cut' | 'go'): Promise<unknown>
}

/** Makes a call and reads the response to its end. */
export async function call(
  client: Client,
  request: Partial<ClientRequest> & { readonly url: string },
): Promise<ReadResponse> {
  const response = await client.send({ method: 'GET', headers: {}, ...request })
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

/** The methods and bodies as the server saw them: `GET` or `POST text`. */
export function sends({ requests }: ServerRecord): string[] {
  return requests.map(({ method, body }) => `${method} ${body}`.trim())
}
