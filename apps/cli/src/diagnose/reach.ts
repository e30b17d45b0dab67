import { endpoints } from '@latchkey/cloud-manager'
import { explain } from '../errors/failure.ts'
import { safeLine } from '../terminal/text.ts'
import { bad, type Check, fine } from './check.ts'

/** A clock that is further off than this breaks tokens. */
const SKEW_MS = 60_000

const PROXY = bad(
  'connection',
  'proxy',
  'a proxy in between wants a password of its own',
  'set up the proxy, or go around it with NO_PROXY',
)

/** Asks the API without credentials: it has to answer, as itself, and with our time. */
export async function checkReach(
  baseUrl: string | undefined,
  timeoutMs: number,
  now: () => number,
): Promise<Check[]> {
  const { api } = endpoints(baseUrl)
  const { host } = new URL(api)
  const name = 'connection'
  let response: Response
  try {
    response = await fetch(api, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    await response.body?.cancel()
  } catch (error) {
    // Status 407 is the one answer that fetch keeps to itself: an error without a word.
    if (error instanceof Error && isWordless(error.cause)) return [PROXY]
    const { message, hint = 'check the base URL and the network' } = explain(error, host)
    const isTls = message.includes('not secure')
    return [bad(name, isTls ? 'tls' : 'unreachable', message, hint)]
  }
  const strange = strangeAnswer(response, host)
  if (strange !== undefined) return [strange]
  return [fine(name, `${host} answers`), checkClock(response, now())]
}

function isWordless(cause: unknown): boolean {
  return cause instanceof Error && cause.message === '' && !('code' in cause)
}

function strangeAnswer({ status, headers }: Response, host: string): Check | undefined {
  const type = headers.get('content-type') ?? ''
  const name = 'connection'
  if (headers.has('proxy-authenticate')) return PROXY
  if (status >= 300 && status < 400) {
    const where = safeLine(headers.get('location') ?? '')
    return bad(
      name,
      'wrong-base-url',
      `${host} sends elsewhere: ${where}`,
      'give that address as the base URL when it is Cloud Manager',
    )
  }
  if (type.includes('html') || status === 502) {
    return bad(
      name,
      'proxy',
      `${host} answers with ${type.includes('html') ? 'an HTML page' : 'status 502'}, so something in between does: a proxy, a login page, a firewall`,
      'check the base URL and the proxy settings',
    )
  }
  if (status >= 500)
    return bad(name, 'server', `${host} answers with status ${status}`, 'try again later')
  const isApi = status === 401 || status === 200
  return isApi
    ? undefined
    : bad(
        name,
        'wrong-base-url',
        `there is no Cloud Manager API at ${host}: status ${status}`,
        'check the base URL',
      )
}

function checkClock({ headers }: Response, now: number): Check {
  const theirs = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return fine('clock', 'the server did not say its time')
  const offMs = now - theirs
  if (Math.abs(offMs) <= SKEW_MS) return fine('clock', 'as the server’s')
  const minutes = Math.round(Math.abs(offMs) / 60_000)
  return bad(
    'clock',
    'clock-skew',
    `the clock of this machine is ${minutes} minutes ${offMs > 0 ? 'ahead of' : 'behind'} the server’s`,
    'set the clock: tokens and certificates are judged by it',
  )
}
