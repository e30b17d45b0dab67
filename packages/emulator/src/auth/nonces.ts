import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { EmulatorClock } from '../state/clock.ts'
import type { NonceStore } from './digest-verifier.ts'

const LIFETIME_MS = 300_000
const MAX_USED = 10_000
const WINDOW = 1024
const WORD = 32

/**
 * Nonces contain their time and a signature, so that a 401 needs no memory. Uses are stored only for nonces
 * that came with the right key, up to a limit; older nonces are stale.
 */
export class Nonces implements NonceStore {
  readonly #clock: EmulatorClock
  readonly #key = randomBytes(32)
  readonly #used = new Map<string, NonceUse>()
  #oldest = 0

  constructor(clock: EmulatorClock) {
    this.#clock = clock
  }

  issue(): string {
    const body = `${this.#clock.now().toString(36)}.${randomBytes(9).toString('base64url')}`
    return `${body}.${this.#sign(body)}`
  }

  isValid(nonce: string): boolean {
    const issuedAt = this.#used.get(nonce)?.issuedAt ?? this.#issuedAt(nonce)
    return (
      issuedAt !== undefined &&
      issuedAt >= this.#oldest &&
      this.#clock.now() - issuedAt < LIFETIME_MS
    )
  }

  count(nonce: string, nc: number): boolean {
    let use = this.#used.get(nonce)
    if (use === undefined) {
      use = new NonceUse(parseInt(nonce, 36))
      this.#used.set(nonce, use)
      this.#forget()
    }
    return use.count(nc)
  }

  /** The number of stored nonces. */
  get size(): number {
    return this.#used.size
  }

  #forget(): void {
    const now = this.#clock.now()
    for (const [nonce, { issuedAt }] of this.#used) {
      const over = now - issuedAt >= LIFETIME_MS
      if (!over && this.#used.size <= MAX_USED) return
      this.#used.delete(nonce)
      if (!over) this.#oldest = Math.max(this.#oldest, issuedAt + 1)
    }
  }

  #issuedAt(nonce: string): number | undefined {
    const body = nonce.slice(0, nonce.lastIndexOf('.'))
    const signature = Buffer.from(this.#sign(body))
    const given = Buffer.from(nonce.slice(body.length + 1))
    if (given.length !== signature.length || !timingSafeEqual(given, signature)) return undefined
    return parseInt(body, 36)
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#key).update(body).digest('base64url').slice(0, 22)
  }
}

/** The used counts of a nonce: the highest, and one bit for each of the 1024 below it. */
class NonceUse {
  readonly issuedAt: number
  #highest = 0
  /** Created at the second count: many clients use each nonce once. */
  #window: Uint32Array | undefined

  constructor(issuedAt: number) {
    this.issuedAt = issuedAt
  }

  count(nc: number): boolean {
    if (nc === 0 || nc <= this.#highest - WINDOW) return false
    if (this.#window === undefined) {
      // A nonce that is used once needs no window.
      if (this.#highest === 0) {
        this.#highest = nc
        return true
      }
      this.#window = new Uint32Array(WINDOW / WORD)
      this.#mark(this.#window, this.#highest)
    }
    for (let skipped = this.#highest + 1; skipped <= nc; skipped++) {
      if (nc - skipped >= WINDOW) {
        skipped = nc - WINDOW
        continue
      }
      this.#clear(this.#window, skipped)
    }
    this.#highest = Math.max(this.#highest, nc)
    return this.#mark(this.#window, nc)
  }

  #mark(window: Uint32Array, nc: number): boolean {
    const at = Math.floor((nc % WINDOW) / WORD)
    const before = window[at] ?? 0
    const bit = 1 << (nc % WORD)
    window[at] = before | bit
    return (before & bit) === 0
  }

  #clear(window: Uint32Array, nc: number): void {
    const at = Math.floor((nc % WINDOW) / WORD)
    window[at] = (window[at] ?? 0) & ~(1 << (nc % WORD))
  }
}
