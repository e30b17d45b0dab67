import { endpoints } from '@latchkey/cloud-manager/endpoints'
import { proxyFor } from '@latchkey/sdk'
import { errorCode } from '../errors/error-code.ts'
import { explain, isTls, systemCode } from '../errors/failure.ts'
import type { Connection } from '../session/connect.ts'
import { safeLine } from '../terminal/text.ts'
import { bad, type CauseId, type Check, fine } from './check.ts'

/** A clock that is off by more than this breaks tokens. */
const SKEW_MS = 60_000

const NAME = 'connection'

/** The result of a request without credentials: whether the API responds, and its time. */
export interface Reach {
  readonly checks: readonly Check[]
  /** Time of the server, epoch ms; this machine's where the server does not say it. */
  readonly serverNow: number
}

/** Asks the API without credentials. */
export async function checkReach(
  { baseUrl, plainFetch, timeoutMs }: Connection,
  now: () => number,
): Promise<Reach> {
  const { api } = endpoints(baseUrl)
  const { host } = new URL(api)
  const proxy = proxyFor(new URL(api))?.host
  const via = proxy === undefined ? '' : ` through the proxy ${proxy}`
  let response: Response
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    response = await plainFetch(api, { redirect: 'manual', signal })
    await response.text()
  } catch (error) {
    const { message, hint = 'check the base URL and the network' } = explain(error, host)
    return { checks: [bad(NAME, causeOf(error), message, hint)], serverNow: now() }
  }
  const date = Date.parse(response.headers.get('date') ?? '')
  const problem = unexpected(response, host, proxy)
  return {
    checks:
      problem === undefined
        ? [fine(NAME, `${host} responds${via}`), checkClock(date, now())]
        : [problem],
    serverNow: Number.isNaN(date) ? now() : date,
  }
}

function causeOf(error: unknown): CauseId {
  if (errorCode(error) === 'ERR_SDK_PROXY') return 'proxy'
  const code = systemCode(error) ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns'
  return isTls(code) ? 'tls' : 'unreachable'
}

function unexpected(
  { status, headers }: Response,
  host: string,
  proxy: string | undefined,
): Check | undefined {
  if (status === 401 || status === 200) return headerOfPage(headers) ? page(host, proxy) : undefined
  if (status === 407 || headers.has('proxy-authenticate')) {
    return bad(
      NAME,
      'proxy',
      `a proxy in front of ${host} asks for a user and password`,
      'write them into HTTPS_PROXY, as http://user:password@host:port, or name the host in NO_PROXY',
    )
  }
  if (status >= 300 && status < 400) {
    return bad(
      NAME,
      'wrong-base-url',
      `${host} redirects to ${safeLine(headers.get('location') ?? 'nowhere')}`,
      'use that address as the base URL if it is Cloud Manager',
    )
  }
  if (status === 502 || status === 503 || status === 504) {
    return bad(
      NAME,
      'outage',
      `${host} is unavailable: status ${status}`,
      proxy === undefined
        ? 'try again later, and see https://status.mongodb.com'
        : `try again later, and see https://status.mongodb.com; the proxy ${proxy} may also be the one that fails`,
    )
  }
  if (status >= 500) {
    return bad(NAME, 'server', `${host} returns status ${status}`, 'try again later')
  }
  if (headerOfPage(headers)) return page(host, proxy)
  return bad(
    NAME,
    'wrong-base-url',
    `there is no Cloud Manager API at ${host}: status ${status}`,
    'check the base URL',
  )
}

function headerOfPage(headers: Pick<Headers, 'get'>): boolean {
  return headers.get('content-type')?.includes('html') === true
}

function page(host: string, proxy: string | undefined): Check {
  return bad(
    NAME,
    'proxy',
    `an HTML page came instead of the API of ${host}: from a proxy, a login page or a firewall`,
    proxy === undefined
      ? 'check the base URL, and sign in to the network in a browser'
      : `check the proxy ${proxy}`,
  )
}

function checkClock(theirs: number, now: number): Check {
  if (Number.isNaN(theirs)) return fine('clock', 'the server sent no date')
  const offMs = now - theirs
  if (Math.abs(offMs) <= SKEW_MS) return fine('clock', "the same as the server's")
  const minutes = Math.round(Math.abs(offMs) / 60_000)
  return bad(
    'clock',
    'clock-skew',
    `the clock of this machine is ${minutes} minutes ${offMs > 0 ? 'ahead of' : 'behind'} the server's`,
    'set the clock: tokens and certificates depend on it',
  )
}
