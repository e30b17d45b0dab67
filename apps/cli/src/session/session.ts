import { CloudManager, endpoints } from '@latchkey/cloud-manager'
import { connect, type Connection, type ConnectOptions } from './connect.ts'
import { explain, isLasting } from '../errors/failure.ts'
import { httpFetch } from './http-fetch.ts'
import { startWaiting } from '../terminal/progress.ts'

/** A connection to Cloud Manager with one set of credentials. */
export interface Session extends Connection, AsyncDisposable {
  readonly cm: CloudManager
}

/**
 * Opens the connection that the options, the environment and the profiles name.
 *
 * @param retry whether what may pass is tried again; default: true
 */
export async function openSession(options: ConnectOptions, retry = true): Promise<Session> {
  const connection = await connect(options, httpFetch)
  const { baseUrl, fetch } = connection
  const { host } = new URL(endpoints(baseUrl).api)
  const waiting = startWaiting(host)
  const cm = new CloudManager({
    fetch: (input, init) =>
      waiting(() => fetch(input, init)).catch((error: unknown) => {
        // What is ours the client passes on; anything else from a network it may try again.
        throw isLasting(error) ? explain(error, host) : error
      }),
    userAgent: 'latchkey',
    limits: { concurrency: 8 },
    ...(!retry && { retry: false as const }),
    ...(baseUrl !== undefined && { baseUrl }),
  })
  return { ...connection, cm, [Symbol.asyncDispose]: connection.close }
}
