import { TokenError } from './token-error.ts'

/** Whether `close()` was called, and the waits that it ends. */
export interface Closing {
  readonly isClosed: boolean
  throwIfClosed(): void
  /** Waits for a promise; rejects with kind `closed` as soon as `close()` is called. */
  race<T>(promise: Promise<T>): Promise<T>
  close(): void
}

/** Plain data: an AbortController cannot be created at module scope on Cloudflare Workers. */
export function closing(): Closing {
  const waits = new Set<(error: TokenError) => void>()
  let error: TokenError | undefined
  return {
    get isClosed() {
      return error !== undefined
    },
    throwIfClosed() {
      if (error !== undefined) throw error
    },
    race(promise) {
      return new Promise((resolve, reject) => {
        if (error !== undefined) reject(error)
        waits.add(reject)
        promise.then(resolve, reject).finally(() => waits.delete(reject))
      })
    },
    close() {
      error ??= new TokenError('the token manager was closed', { kind: 'closed' })
      for (const reject of waits) reject(error)
    },
  }
}
