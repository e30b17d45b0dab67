import { type HeldToken, holdToken } from './held-token.ts'
import { isFinite, isSendable, parseObject } from './read-token.ts'
import { sealing } from './sealing.ts'
import type { Settings } from './settings.ts'
import type { AccessToken, Lease, TokenEvent, TokenStore } from './types.ts'
import { sleep, within } from './waiting.ts'

/** What one search for a token needs of the store. Nothing here rejects, but for the abort of a wait. */
export interface StoreVisit {
  /**
   * Looks for a token that someone else put into the store. None means that this process is to make it, alone as far as
   * the store can tell; `'busy'` that another makes one and `mayWait` says not to wait.
   */
  find(
    accepts: (held: HeldToken) => boolean,
    mayWait: () => boolean,
  ): Promise<HeldToken | 'busy' | undefined>
  /** Puts a token into the store. */
  save(held: HeldToken): Promise<HeldToken>
  /** Gives back what `find` took. */
  end(): Promise<void>
}

/** The part of a store that belongs to one client. */
export interface SharedTokens {
  visit(): StoreVisit
  /** Removes a token, and no other. */
  remove(held: HeldToken): Promise<void>
}

/** The tokens of this client in a store, which may be down, slow or full of something else. */
export function sharedTokens(
  store: TokenStore,
  settings: Settings,
  report: (event: TokenEvent) => void,
  closing: AbortSignal,
): SharedTokens {
  const { clock, storeTimeoutMs } = settings
  const leaseMs = Math.max(settings.lockLeaseMs, settings.timeoutMs)
  const cipher = sealing(settings.encryptionKeys)
  let keyed: Promise<string> | undefined
  let failing = false

  /** One operation, within its time. Rejects when it fails, and tells so once. */
  async function operate<T>(
    operation: Extract<TokenEvent, { type: 'store-failed' }>['operation'],
    run: (key: string, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    try {
      const key = await (keyed ??= storeKey(settings))
      return await within(clock, storeTimeoutMs, (signal) => run(key, signal))
    } catch (error) {
      if (!failing) report({ type: 'store-failed', operation })
      failing = true
      throw error
    }
  }

  function visit(): StoreVisit {
    let broken = false
    let lease: Lease | undefined
    let leaseEndsAt = 0

    async function get(accepts: (held: HeldToken) => boolean): Promise<HeldToken | undefined> {
      const stored = await operate('get', (key, signal) => store.get(key, signal))
      const held = await decode(stored)
      return held !== undefined && accepts(held) ? held : undefined
    }

    async function acquire(): Promise<boolean> {
      // The store counts from some moment after this one.
      leaseEndsAt = clock.monotonic() + leaseMs
      lease = await operate('acquire', async (key, signal) => {
        const late = store.acquire?.(key, leaseMs, signal)
        late?.then((lock) => (signal.aborted ? lock?.release() : undefined)).catch(ignore)
        return late
      })
      return lease !== undefined
    }

    async function end(): Promise<void> {
      const lock = lease
      lease = undefined
      if (lock !== undefined)
        await within(clock, storeTimeoutMs, () => lock.release()).catch(ignore)
    }

    async function find(
      accepts: (held: HeldToken) => boolean,
      mayWait: () => boolean,
    ): Promise<HeldToken | 'busy' | undefined> {
      const giveUpAt = clock.monotonic() + leaseMs + storeTimeoutMs
      for (let pause = 25; ; pause = Math.min(pause * 1.5, 250)) {
        const seen = await get(accepts)
        if (seen !== undefined || store.acquire === undefined) return seen
        // Someone may have stored one between the look and the lock.
        if (await acquire()) return get(accepts)
        if (clock.monotonic() >= giveUpAt) return undefined
        if (!mayWait()) return 'busy'
        await sleep(clock, pause * (1 + Math.random()), closing)
      }
    }

    return {
      end,
      async find(accepts, mayWait) {
        // Enough is left of the lease for one more attempt.
        if (lease !== undefined && clock.monotonic() + settings.timeoutMs <= leaseEndsAt) return
        await end()
        if (broken) return
        try {
          return await find(accepts, mayWait)
        } catch {
          broken = true
          return
        }
      },
      async save(held) {
        if (broken) return held
        const { token, lifetimeMs } = held
        try {
          const key = await (keyed ??= storeKey(settings))
          const stored = await cipher.seal(JSON.stringify({ ...token, lifetimeMs }), key)
          await operate('set', (key, signal) =>
            store.set(key, stored, Math.max(token.expiresAt - clock.now(), 0), signal),
          )
          failing = false
          return { ...held, stored }
        } catch {
          return held
        }
      },
    }
  }

  /** Reads what stands in the store. Anything but a token that we wrote is none. */
  async function decode(stored: string | undefined): Promise<HeldToken | undefined> {
    if (typeof stored !== 'string') return undefined
    const text = await keyed?.then((key) => cipher.open(stored, key)).catch(ignore)
    const { value, expiresAt, scope, lifetimeMs } = parseObject(text) ?? {}
    if (!isSendable(value) || !isFinite(expiresAt) || !isFinite(lifetimeMs)) return undefined
    const token: AccessToken = Object.freeze({
      value,
      tokenType: 'Bearer',
      expiresAt,
      ...(typeof scope === 'string' && { scope }),
    })
    const now = { wall: clock.now(), monotonic: clock.monotonic() }
    return { ...holdToken(settings, token, lifetimeMs, now), stored }
  }

  return {
    visit,
    async remove({ stored }) {
      if (stored === undefined) return
      await operate('delete', (key, signal) => store.delete(key, stored, signal)).catch(ignore)
    },
  }
}

/** What tells tokens apart, as one word without any secret. */
async function storeKey(settings: Settings): Promise<string> {
  const { tokenEndpoint, clientId, authMethod, scope, parameters } = settings
  const text = JSON.stringify([tokenEndpoint.href, clientId, authMethod, scope ?? null, parameters])
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}

function ignore(): undefined {
  // A store is never the cause of an error.
}
