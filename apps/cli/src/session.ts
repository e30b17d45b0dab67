import { CloudManager, endpoints } from '@latchkey/cloud-manager'
import { connect, type Connection, type ConnectOptions } from './connect.ts'
import { startWaiting } from './progress.ts'

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
  const connection = await connect(options)
  const { baseUrl, timeoutMs, fetch } = connection
  const waiting = startWaiting(new URL(endpoints(baseUrl).api).host)
  const cm = new CloudManager({
    fetch: (input, init) =>
      waiting(() =>
        fetch(input, { ...init, signal: withTimeout(init?.signal ?? undefined, timeoutMs) }),
      ),
    userAgent: 'latchkey',
    limits: { concurrency: 8 },
    ...(!retry && { retry: false as const }),
    ...(baseUrl !== undefined && { baseUrl }),
  })
  return { ...connection, cm, [Symbol.asyncDispose]: connection.close }
}

function withTimeout(signal: AbortSignal | undefined, timeoutMs: number): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs)
  return signal === undefined ? timeout : AbortSignal.any([signal, timeout])
}
