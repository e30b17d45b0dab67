import { encryption } from './encryption.ts'
import { type HeldToken, holdToken, readClock } from './held-token.ts'
import { isFinite, isSendable } from './issued-token.ts'
import { parseObject } from './json-object.ts'
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
  return {
    encode({ token, lifetimeMs, state }) {
      const { value, expiresAt, scope } = token
      const record = { value, expiresAt, scope, lifetimeMs, state }
      return cipher.encrypt(JSON.stringify(record), storeKey)
    },
    async decode(stored) {
      // A store written in JavaScript can return null.
      if (stored === undefined || stored === null) return undefined
      const text =
        typeof stored === 'string' ? await cipher.decrypt(stored, storeKey).catch(() => '') : ''
      const { value, expiresAt, scope, lifetimeMs, state } = parseObject(text) ?? {}
      if (!isSendable(value) || !isFinite(expiresAt) || !isFinite(lifetimeMs)) {
        if (!isReported) {
          const hint =
            'a stored value is not a token, or was encrypted with another "encryptionKey"'
          report({ type: 'store-unreadable', hint })
        }
        isReported = true
        return undefined
      }
      const known = { value, expiresAt, scope, lifetimeMs, state }
      const held = holdToken(settings, known, readClock(clock))
      return { ...held, ...(typeof stored === 'string' && { stored }) }
    },
  }
}
