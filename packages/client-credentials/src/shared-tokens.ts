import { type HeldToken, holdToken, readClock } from './held-token.ts'
import { parseObject } from './json-object.ts'
import { isFinite, isSendable } from './read-token.ts'
import { sealing } from './sealing.ts'
import type { Settings } from './settings.ts'
import type { Lease, TokenEvent, TokenStore } from './types.ts'
import { ignore, sleep, within } from './waiting.ts'

/**
 * The tokens of this client in a store, which may be down, slow or full of something else. There is one search
 * at a time. Nothing here rejects, but for the abort of a wait.
 */
export interface SharedTokens {
  /**
   * Looks for a token that someone else put into the store, better than the one that lives, and none of `except`. The one
   * that lives is the answer when another makes the next one; nothing means that this process is to make it, alone as
   * far as the store can tell.
   */
  find(except: readonly (string | undefined)[]): Promise<HeldToken | undefined>
  /** Puts a token into the store. */
  save(held: HeldToken): Promise<HeldToken>
  /** Ends the search: gives back what `find` took. */
  end(): Promise<void>
  /** Removes a token, and no other. */
  remove(held: HeldToken): Promise<void>
}

export function sharedTokens(
  store: TokenStore,
  settings: Settings,
  report: (event: TokenEvent) => void,
  closing: AbortSignal,
  live: () => HeldToken | undefined,
): SharedTokens {
  const { clock, storeTimeoutMs } = settings
  const leaseMs = Math.max(settings.lockLeaseMs, settings.timeoutMs)
  const cipher = sealing(settings.encryptionKeys)
  let keyed: Promise<string> | undefined
  /** It was told that the store fails. */
  let told = false
  /** This search does without the store. */
  let without = false
  let lease: Lease | undefined
  let leaseEndsAt = 0
  const key = () => (keyed ??= storeKey(settings))

  /** One operation, within its time. Rejects when it fails, and tells so once. */
  async function operate<T>(
    operation: Extract<TokenEvent, { type: 'store-failed' }>['operation'],
    run: (signal: AbortSignal, key: string) => Promise<T> | undefined,
  ): Promise<T | undefined> {
    try {
      const name = await key()
      return await within(clock, storeTimeoutMs, async (signal) => run(signal, name))
    } catch (error) {
      if (!told) report({ type: 'store-failed', operation })
      told = true
      throw error
    }
  }

  async function get(except: readonly (string | undefined)[]): Promise<HeldToken | undefined> {
    const held = await decode(await operate('get', (signal, name) => store.get(name, signal)))
    return held !== undefined &&
      held.leftMs() > 0 &&
      !except.includes(held.token.value) &&
      held.token.expiresAt > (live()?.token.expiresAt ?? 0)
      ? held
      : undefined
  }

  async function acquire(): Promise<Lease | undefined> {
    // The store counts from some moment after this one.
    leaseEndsAt = clock.monotonic() + leaseMs
    return operate('acquire', (signal, name) => {
      const late = store.acquire?.(name, leaseMs, signal)
      late?.then((lock) => (signal.aborted ? lock?.release() : undefined)).catch(ignore)
      return late
    })
  }

  /** Reads what stands in the store. Anything but a token that we wrote is none. */
  async function decode(stored: unknown): Promise<HeldToken | undefined> {
    if (typeof stored !== 'string') return undefined
    const text = await cipher.open(stored, await key()).catch(() => '')
    const { value, expiresAt, scope, lifetimeMs } = parseObject(text) ?? {}
    if (!isSendable(value) || !isFinite(expiresAt) || !isFinite(lifetimeMs)) return undefined
    const known = { value, expiresAt, scope, lifetimeMs }
    return { ...holdToken(settings, known, readClock(clock)), stored }
  }

  async function release(): Promise<void> {
    const held = lease
    lease = undefined
    if (held !== undefined) await within(clock, storeTimeoutMs, () => held.release()).catch(ignore)
  }

  return {
    async find(except) {
      // Enough is left of the lease for one more attempt.
      if (lease !== undefined && clock.monotonic() + settings.timeoutMs <= leaseEndsAt) return
      await release()
      const giveUpAt = clock.monotonic() + leaseMs + storeTimeoutMs
      try {
        for (let pauseMs = 25; !without; pauseMs = Math.min(pauseMs * 1.5, 250)) {
          const seen = await get(except)
          if (seen !== undefined || store.acquire === undefined) return seen
          lease = await acquire()
          // Someone may have stored one between the look and the lock.
          if (lease !== undefined) return await get(except)
          if (clock.monotonic() >= giveUpAt) return
          const some = live()
          if (some !== undefined) return some
          await sleep(clock, pauseMs * (1 + Math.random()), closing)
        }
      } catch {
        without = true
      }
      return
    },
    async save(held) {
      if (without) return held
      const { token, lifetimeMs } = held
      try {
        const stored = await cipher.seal(JSON.stringify({ ...token, lifetimeMs }), await key())
        await operate('set', (signal, name) =>
          store.set(name, stored, Math.max(token.expiresAt - clock.now(), 0), signal),
        )
        told = false
        return { ...held, stored }
      } catch {
        return held
      }
    },
    async end() {
      without = false
      await release()
    },
    async remove({ stored }) {
      if (stored === undefined) return
      await operate('delete', (signal, name) => store.delete(name, stored, signal)).catch(ignore)
    },
  }
}

/** What tells tokens apart, as one word without any secret. */
async function storeKey({ tokenEndpoint, clientId, authMethod, grant }: Settings): Promise<string> {
  const text = JSON.stringify([tokenEndpoint, clientId, authMethod, grant])
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}
