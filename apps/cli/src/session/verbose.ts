import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CloudManagerEvent } from '@latchkey/cloud-manager'
import type { RequestDiagnostics } from '@latchkey/sdk'
import { safe } from '../terminal/text.ts'

/**
 * Prints each request to standard error: method, address without query, status, duration, request id; each retry and each wait for a
 * rate limit with its delay. Never a secret.
 *
 * @returns ends it
 */
export function startVerbose(): () => void {
  // The messages of these channels, as the packages document them.
  const onEnd = (message: unknown): void => {
    printRequest(message as RequestDiagnostics)
  }
  const onEvent = (message: unknown): void => {
    printEvent(message as CloudManagerEvent)
  }
  subscribe('latchkey:request:end', onEnd)
  subscribe('latchkey:client', onEvent)
  return () => {
    unsubscribe('latchkey:request:end', onEnd)
    unsubscribe('latchkey:client', onEvent)
  }
}

function printRequest(request: RequestDiagnostics): void {
  const { method, url, status, requestId, durationMs = 0, error } = request
  print([
    `${method} ${url}`,
    status === undefined ? `failed (${reasonOf(error)})` : String(status),
    `${Math.round(durationMs)} ms`,
    ...(requestId === undefined ? [] : [`request id ${requestId}`]),
  ])
}

function printEvent(event: CloudManagerEvent): void {
  if (event.type === 'retry') {
    const delay = `retry ${event.attempt} in ${Math.round(event.delayMs)} ms`
    print([event.operation, `${delay} (${event.status ?? event.reason})`])
  }
  if (event.type === 'rate-limited' && event.source === 'limits') {
    const { delayMs } = event
    const wait = delayMs === undefined ? 'waits' : `waits ${Math.round(delayMs)} ms`
    print([event.operation, `${wait} for a rate limit`])
  }
}

function print(parts: readonly string[]): void {
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
