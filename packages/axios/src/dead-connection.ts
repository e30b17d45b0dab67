import { isDeadConnection } from '@latchkey/contract'
import { isAxiosError } from 'axios'

/** Whether a connection that had been used before died: Node's http reports it on the request, fetch on the socket. */
export function isDeadForAxios(error: unknown): boolean {
  if (!isAxiosError(error) || error.response) return false
  const request = error.request as { reusedSocket?: boolean } | undefined
  if (request?.reusedSocket) return error.code === 'ECONNRESET' || error.code === 'EPIPE'
  return isDeadConnection(error)
}
