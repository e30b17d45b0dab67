import { encryption } from './encryption.ts'
import { type HeldToken, holdToken, type KnownToken, readClock } from './held-token.ts'
import { isFinite, isSendable } from './issued-token.ts'
import type { Settings } from './settings.ts'

/** Writes tokens as values of a store, and reads them. */
export interface StoredRecords {
  encode(held: HeldToken): Promise<string>
  /** Reads a value. Anything but a token that a manager wrote is none, and reported once. */
  decode(stored: unknown): Promise<HeldToken | undefined>
}

export function storedRecords(settings: Settings): StoredRecords {
  const { clock, encryptionKeys, report, storeKey = '' } = settings
  const cipher = encryption(encryptionKeys)
  let isReported = false

  async function read(stored: string): Promise<KnownToken> {
    // Its members are checked here.
    const known = JSON.parse(await cipher.decrypt(stored, storeKey)) as Record<
      keyof KnownToken,
      unknown
    >
    const { value, expiresAt, lifetimeMs, scope, state } = known
    if (!isSendable(value) || !isFinite(expiresAt) || !isFinite(lifetimeMs)) throw new TypeError()
    return { value, expiresAt, lifetimeMs, scope, state }
  }

  return {
    encode({ token, lifetimeMs, state }) {
      const { value, expiresAt, scope } = token
      const record = { value, expiresAt, scope, lifetimeMs, state }
      return cipher.encrypt(JSON.stringify(record), storeKey)
    },
    async decode(stored) {
      // A store written in JavaScript can return null.
      if (stored === undefined || stored === null) return undefined
      try {
        if (typeof stored !== 'string') throw new TypeError()
        return { ...holdToken(settings, await read(stored), readClock(clock)), stored }
      } catch {
        const hint = 'a stored value is not a token, or was encrypted with another "encryptionKey"'
        if (!isReported) report({ type: 'store-unreadable', hint })
        isReported = true
        return undefined
      }
    },
  }
}
