import { keepLatest } from './latest.ts'

const MAX_BUCKETS = 10_000

/** The size of a token bucket: requests that it holds, and requests added per minute. */
export interface BucketSize {
  readonly capacity: number
  readonly refill: number
}

/** The state of a bucket after a request. */
export interface BucketUse {
  readonly isAllowed: boolean
  /** Requests left. */
  readonly remaining: number
  /** Whole seconds until the bucket holds a request again; 0 if it does. */
  readonly retryAfterS: number
}

const REFILL_MS = 60_000

/** Token buckets by key. A bucket starts full and is refilled continuously. */
export class TokenBuckets {
  readonly #buckets = new Map<string, { level: number; at: number }>()

  take(key: string, { capacity, refill }: BucketSize, now: number): BucketUse {
    const bucket = this.#buckets.get(key) ?? { level: capacity, at: now }
    const added = ((now - bucket.at) / REFILL_MS) * refill
    const level = Math.min(capacity, bucket.level + added)
    const isAllowed = level >= 1
    const left = isAllowed ? level - 1 : level
    this.#buckets.delete(key)
    this.#buckets.set(key, { level: left, at: now })
    keepLatest(this.#buckets, MAX_BUCKETS)
    const waitMs = isAllowed ? 0 : ((1 - level) / refill) * REFILL_MS
    return { isAllowed, remaining: Math.floor(left), retryAfterS: Math.ceil(waitMs / 1000) }
  }

  /** Makes all buckets full. */
  clear(): void {
    this.#buckets.clear()
  }
}
