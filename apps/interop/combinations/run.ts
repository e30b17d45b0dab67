import { clientCredentials } from '@latchkey/client-credentials'
import type { Authenticator } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import { BYTES, clientOf, TEXT } from './clients.ts'
import type { Combination, ResponseKind, Scheme } from './lists.ts'
import { type CombinationServer, PASSWORD, startCombinationServer, USERNAME } from './server.ts'

const PATHS: Readonly<Record<ResponseKind, string>> = {
  '200': '200',
  '204': '204',
  '304': '304',
  '401 then 200': 'then',
  '401 for good': 'for-good',
  '403': '403',
  '307 same origin': 'same',
  '307 other origin': 'other',
  'closed after 401': 'closed',
}

const STATUSES: Readonly<Record<ResponseKind, number>> = {
  '200': 200,
  '204': 204,
  '304': 304,
  '401 then 200': 200,
  '401 for good': 401,
  '403': 403,
  '307 same origin': 200,
  '307 other origin': 200,
  'closed after 401': 200,
}

const LIMIT_MS = 5_000

/** Runs combinations one after the other; each failure is one line. */
export async function runCombinations(list: readonly Combination[]): Promise<string[]> {
  const server = await startCombinationServer()
  const failures: string[] = []
  try {
    for (const [index, one] of list.entries()) {
      const problem = await problemOf(server, one, index)
      if (problem !== undefined) {
        const { scheme, client, method, body, response } = one
        failures.push(`${[scheme, client, method, body, response].join(', ')}: ${problem}`)
      }
    }
  } finally {
    await server.close()
  }
  return failures
}

async function problemOf(
  server: CombinationServer,
  { scheme, client: name, method, body, response }: Combination,
  index: number,
): Promise<string | undefined> {
  const origin = name.endsWith('HTTP/2') ? server.http2Origin : server.origin
  const client = await clientOf(name, schemeOf(scheme, origin, server))
  const prefix = `/c${index}/`
  let status: number | undefined
  let error: unknown
  try {
    status = await inTime(client.send(`${origin}${prefix}${PATHS[response]}`, method, body))
  } catch (thrown) {
    error = thrown
  } finally {
    await client.close()
  }
  const seen = server.arrived(prefix)
  const other = seen.find(({ isOther, authorization }) => isOther && authorization !== undefined)
  if (other !== undefined) return 'credentials were sent to another origin'
  const credentials = seen.flatMap(({ authorization = '' }) =>
    authorization.startsWith('Digest') ? [authorization] : [],
  )
  if (new Set(credentials).size < credentials.length) return 'the same digest was sent twice'
  // Undici's redirect interceptor doesn't send a stream again: it returns the 307.
  const isStreamed = name.startsWith('undici') && body === 'stream' && response.startsWith('307')
  if (isStreamed && status === 307) return undefined
  if (error !== undefined) return `rejected with ${textOf(error)}`
  if (status !== STATUSES[response]) return `status ${String(status)}`
  const last = seen.at(-1)
  if (last?.method !== method) return `the last request was ${String(last?.method)}`
  return isBody(body, last.body) ? undefined : `a body of ${last.body.length} bytes arrived`
}

function schemeOf(scheme: Scheme, origin: string, server: CombinationServer): Authenticator {
  if (scheme === 'digest') {
    return digest({ username: USERNAME, password: PASSWORD, origins: origin })
  }
  return clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'combinations',
    clientSecret: PASSWORD,
    origins: origin,
    fetch: () =>
      Promise.resolve(
        Response.json({ access_token: server.issue(), token_type: 'Bearer', expires_in: 3600 }),
      ),
  })
}

function isBody(body: Combination['body'], arrived: string): boolean {
  const utf8 = Buffer.from(TEXT).toString('latin1')
  switch (body) {
    case 'no body':
      return arrived === ''
    case 'text':
      return arrived === utf8
    case 'form':
      return arrived.includes('name="field"') && arrived.includes(utf8)
    case 'bytes':
    case 'stream':
      return arrived === Buffer.from(BYTES).toString('latin1')
  }
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return `a value that is not an error: ${JSON.stringify(error)}`
  const { name, message, cause } = error
  return `${name}: ${message}${cause === undefined ? '' : ` (${textOf(cause)})`}`
}

async function inTime<T>(running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no response within ${LIMIT_MS / 1_000} s`))
    }, LIMIT_MS)
  })
  return Promise.race([running, late]).finally(() => {
    clearTimeout(timer)
  })
}
