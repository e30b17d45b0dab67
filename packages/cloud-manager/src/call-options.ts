import type { ResponseInfo } from './exchange.ts'
import type { HeaderFields } from './header-fields.ts'

/** Options of every method. */
export interface CallOptions {
  /** Aborts the call, even while it waits for a retry. The call rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
  /** Header fields of this request. They override those of the client. */
  readonly headers?: HeaderFields | undefined
  /** Receives status, header fields and request id of the successful response. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined
}
