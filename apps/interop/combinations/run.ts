import { inTime } from '../attacks/attack.ts'
import { schemeOf } from '../attacks/schemes.ts'
import { bodyFor, isBody } from './bodies.ts'
import { createClient } from './clients.ts'
import type { Combination, ResponseKind } from './lists.ts'
import { type CombinationServer, startCombinationServer } from './server.ts'

/** The path of each response, and the status with which its call ends. */
const RESPONSES: Readonly<Record<ResponseKind, readonly [path: string, status: number]>> = {
  '200': ['200', 200],
  '204': ['204', 204],
  '304': ['304', 304],
  '401 then 200': ['then', 200],
  '401 for good': ['for-good', 401],
  '403': ['403', 403],
  '307 same origin': ['same', 200],
  '307 other origin': ['other', 200],
  'closed after 401': ['closed', 200],
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
  const client = await createClient(name)
  const [path, expected] = RESPONSES[response]
  const prefix = `/c${index}/`
  let status: number | undefined
  let error: unknown
  try {
    const send = client.with(schemeOf(scheme, origin, server.issue))
    const sent = send(`${origin}${prefix}${path}`, { method, body: bodyFor(client, body) })
    status = (await inTime(sent, LIMIT_MS)).status
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
  if (status !== expected) return `status ${String(status)}`
  const last = seen.at(-1)
  if (last?.method !== method) return `the last request was ${String(last?.method)}`
  return isBody(body, last.body) ? undefined : `a body of ${last.body.length} bytes arrived`
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return `a value that is not an error: ${JSON.stringify(error)}`
  const { name, message, cause } = error
  return `${name}: ${message}${cause === undefined ? '' : ` (${textOf(cause)})`}`
}
