import { CloudManager } from '@latchkey/cloud-manager'
import { explain, isLasting } from '../errors/failure.ts'
import { startWaiting } from '../terminal/progress.ts'
import { connect, type Connection, type ConnectSettings } from './connect.ts'
import type { ConnectOptions } from './connect-options.ts'

/** A connection to Cloud Manager, with its typed client. */
export interface Session extends Connection {
  readonly cm: CloudManager
}

/** Opens the session that the options, the environment and the profiles name. */
export async function openSession(
  options: ConnectOptions,
  settings: Pick<ConnectSettings, 'sharesTokens'> = {},
): Promise<Session> {
  const connection = await connect(options, { ...settings, isJson: true })
  return { ...connection, cm: clientOf(connection, true) }
}

/**
 * The typed client of a connection.
 *
 * @param retries whether transient failures are retried
 */
export function clientOf({ baseUrl, fetch }: Connection, retries: boolean): CloudManager {
  const { host } = new URL(baseUrl)
  const waiting = startWaiting(host)
  return new CloudManager({
    fetch: (input, init) =>
      waiting(() => fetch(input, init)).catch((error: unknown) => {
        // The client passes on what is ours; it may retry anything else from a network.
        throw isLasting(error) ? explain(error, host) : error
      }),
    userAgent: 'latchkey',
    limits: { concurrency: 8 },
    ...(!retries && { retry: false as const }),
    baseUrl,
  })
}
