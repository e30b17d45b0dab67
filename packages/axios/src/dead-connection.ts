import { isAxiosError } from 'axios'

/** Whether a connection that had been used before died: Node's http says so of the request, fetch of the socket. */
export function isDeadConnection(error: unknown): boolean {
  if (!isAxiosError(error) || error.response) return false
  const request = error.request as { reusedSocket?: boolean } | undefined
  if (request?.reusedSocket) return error.code === 'ECONNRESET' || error.code === 'EPIPE'
  const { socket } = (error.cause ?? {}) as { socket?: { bytesRead?: number } }
  return (socket?.bytesRead ?? 0) > 0
}
