import type { Client, ClientRequest, ClientResponse } from './client.ts'
import type { ConformanceOptions } from './conformance.ts'
import { equal, ok } from './expect.ts'
import type { ServerRecord } from './record.ts'
import {
  type ReferenceScheme,
  referenceScheme,
  type ReferenceSchemeOptions,
} from './reference-scheme.ts'

/** An answer that was read to its end. */
export interface ReadAnswer {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | null
}

/** Where one case plays: a server with a space of its own, clients and schemes, and what has to hold at the end. */
export interface Stage {
  readonly origin: string
  readonly otherOrigin: string
  /** The address of a behaviour in this case's space. */
  url(behaviour: string): string
  scheme(options?: Partial<ReferenceSchemeOptions>): ReferenceScheme
  client(scheme: ReferenceScheme, inner?: ReferenceScheme): Promise<Client>
  record(): Promise<ServerRecord>
  /** Resolves when a request has arrived, when an answer was cut off; lets a waiting answer go on. */
  event(name: 'arrived' | 'cut' | 'go'): Promise<unknown>
}

let spaces = 0
// Looked up now: a test may replace the global one.
const { fetch } = globalThis

/** Runs a case on a stage, and then checks the books of its schemes and the connections of its clients. */
export async function onStage(
  { make, server }: ConformanceOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const own =
    server === undefined ? await (await import('./server.ts')).startConformanceServer() : undefined
  const origin = own?.url ?? new URL(server ?? '').origin
  const path = `/case-${++spaces}-${Math.random().toString(36).slice(2)}/`
  const control = async (name: string): Promise<unknown> =>
    (await fetch(`${origin}${path}@${name}`, { cache: 'no-store' })).json()
  const schemes: ReferenceScheme[] = []
  const clients: Client[] = []
  try {
    // The server answers these with what its types say.
    const [, otherOrigin = ''] = (await control('origins')) as string[]
    await play({
      origin,
      otherOrigin,
      url: (behaviour) => origin + path + behaviour,
      scheme: (options) => {
        const scheme = referenceScheme({ origins: origin, ...options })
        schemes.push(scheme)
        return scheme
      },
      client: async (scheme, inner) => {
        const client = await make(scheme, inner)
        clients.push(client)
        return client
      },
      record: async () => (await control('record')) as ServerRecord,
      event: control,
    })
    for (const client of clients) await checkIdle(client, control)
    for (const { books } of schemes) {
      equal(books.faults, [], 'attempts that ended wrongly')
      equal(books.settled + books.abandoned, books.authorized, 'attempts settled or abandoned')
    }
  } finally {
    for (const client of clients) await client.close?.()
    await control('drop')
    await own?.close()
  }
}

async function checkIdle(
  client: Client,
  control: (name: string) => Promise<unknown>,
): Promise<void> {
  if (client.busy === undefined) return
  // A question to the server is a turn of the event loop in which sockets come free; no clock is needed.
  for (let turn = 0; turn < 1_000 && client.busy() > 0; turn++) await control('record')
  equal(client.busy(), 0, 'connections in use after the last answer')
}

/** Makes a call and reads the answer to its end. */
export async function call(
  client: Client,
  request: Partial<ClientRequest> & { readonly url: string },
): Promise<ReadAnswer> {
  const response = await client.send({ method: 'GET', headers: {}, ...request })
  return {
    status: response.status,
    text: await textOf(response),
    header: (name) => response.headers.get(name),
  }
}

/** Makes a call that has to succeed. */
export async function welcomed(
  client: Client,
  url: string,
  rest: Partial<ClientRequest> = {},
): Promise<void> {
  const { status, text } = await call(client, { url, ...rest })
  equal([status, text], [200, 'welcome'], `the answer of ${url}`)
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

/** Fails when the secret got into any request at the other origin. */
export function noSecretElsewhere({ requests }: ServerRecord): void {
  for (const { origin, headers } of requests) {
    if (origin === 'first') continue
    for (const [name, value] of Object.entries(headers)) {
      ok(!value.includes('Counter'), `the other origin got credentials in ${name}`)
    }
  }
}
