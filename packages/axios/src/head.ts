import type { AuthResponse } from '@latchkey/contract'

/** The head of a response, seen before axios reads its body. */
export interface Head {
  readonly status: number
  readonly headers: AuthResponse['headers']
  /** All fields, for the caller's `beforeRedirect`. */
  fields(): Record<string, string>
  /** Where it came from, if that is not where the request went. */
  readonly url?: URL | undefined
  /** A redirect that the runtime doesn't show. */
  readonly isHidden?: boolean
  /** Passes it to axios. */
  release(): void
  /** Reads it to its end if it is short, cuts it off otherwise, and ends axios' own waiting. */
  discard(): Promise<void>
}

/** Is called with the head of every response that the adapter shows. */
export type Inspect = (head: Head) => void
