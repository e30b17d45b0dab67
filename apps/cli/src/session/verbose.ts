import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { RequestDiagnostics } from '@latchkey/sdk'
import { safe } from '../terminal/text.ts'

/**
 * Prints each request to standard error: method, address without query, status, duration, request id. Never a secret.
 *
 * @returns ends it
 */
export function startVerbose(): () => void {
  // The message of this channel, as @latchkey/sdk documents it.
  const onEnd = (message: unknown): void => {
    print(message as RequestDiagnostics)
  }
  subscribe('latchkey:request:end', onEnd)
  return () => unsubscribe('latchkey:request:end', onEnd)
}

function print({
  method,
  url,
  status,
  requestId,
  durationMs = 0,
  error,
}: RequestDiagnostics): void {
  const parts = [
    `${method} ${url}`,
    status === undefined ? `failed (${reasonOf(error)})` : String(status),
    `${Math.round(durationMs)} ms`,
    ...(requestId === undefined ? [] : [`request id ${requestId}`]),
  ]
  process.stderr.write(`${safe(parts.join('  '))}\n`)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  const code =
    'code' in error
      ? error.code
      : cause instanceof Error && 'code' in cause
        ? cause.code
        : undefined
  return typeof code === 'string' ? code : error.name
}
