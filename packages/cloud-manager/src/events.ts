import { diagnosticsChannel } from '@latchkey/contract'
import type { CloudManagerErrorKind } from './cloud-manager-error.ts'

/** What a client reports to `onEvent`. No event contains an id, a header field or a body. */
export type CloudManagerEvent = RequestEvent | ResponseEvent | RetryEvent | RateLimitedEvent

interface EventOfCall {
  /** Method and path template, such as `GET /orgs/{orgId}`. */
  readonly operation: string
  /** The resource method that was called, such as `organizations.get`. Absent for `request`. */
  readonly caller?: string | undefined
  /** The number of the send of this call, from 1. */
  readonly attempt: number
}

/** A request is sent. */
export interface RequestEvent extends EventOfCall {
  readonly type: 'request'
}

/** A response began, whatever its status. */
export interface ResponseEvent extends EventOfCall {
  readonly type: 'response'
  /** The HTTP status. */
  readonly status: number
  /** Identifies the exchange to the operator of the server, if the response has such a header. */
  readonly requestId?: string | undefined
  /** The time from the request to the header of the response, in milliseconds. */
  readonly durationMs: number
}

/** A failed request will be sent again. */
export interface RetryEvent extends EventOfCall {
  readonly type: 'retry'
  /** What went wrong. */
  readonly reason: CloudManagerErrorKind
  /** The HTTP status. Absent if there was no response. */
  readonly status?: number | undefined
  /** The time until the next send, in milliseconds. */
  readonly delayMs: number
}

/** The server rejected a request because of a rate limit, or a request waits because of one. */
export interface RateLimitedEvent extends EventOfCall {
  readonly type: 'rate-limited'
  /** `server`: a response said so. `limits`: the request waits for the option `limits` or for an earlier response. */
  readonly source: 'server' | 'limits'
  /** The time to wait, in milliseconds. Absent if the server names none. */
  readonly delayMs?: number | undefined
}

/**
 * Passes events to an observer, whose failures do not affect the call, and to the channel `latchkey:client` of
 * `node:diagnostics_channel`.
 */
export function reporter(
  onEvent: ((event: CloudManagerEvent) => unknown) | undefined,
): (event: CloudManagerEvent) => void {
  const channel = diagnosticsChannel('latchkey:client')
  return (event) => {
    if (channel?.hasSubscribers === true) channel.publish(event)
    if (onEvent === undefined) return
    void new Promise((resolve) => {
      resolve(onEvent(event))
    }).catch(() => undefined)
  }
}
