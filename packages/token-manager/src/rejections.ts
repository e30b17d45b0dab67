import type { AuthResponse } from '@latchkey/contract'
import type { Settings } from './settings.ts'

/** How long a rejection of a fresh token is taken for a missing role, for which another token does not help. */
const PINNED_MS = 60_000

/** The information that responses of the API give about the token. */
export interface Rejections {
  /** Whether a response rejects the token. */
  isRejection(response: AuthResponse): boolean
  /** Whether a rejected token is kept, because a new one was rejected too. */
  isPinned(value: string): boolean
  /** A token that replaced a rejected one was rejected as well. */
  pin(value: string): void
  /** A response with this token did not reject it. */
  accepted(value: string, response: AuthResponse, isReplacement: boolean): void
}

/**
 * A 401 can mean a missing role, so a fresh token that is rejected too is pinned. A 2xx unpins it: the rejection was
 * a stray one. If the next replacement is rejected as well, it was not stray, and the token stays pinned.
 */
export function rejections({ clock, rejected }: Settings): Rejections {
  let pinned: string | undefined
  let pinnedUntil = -Infinity
  let pinnedAt = -Infinity
  let isFirm = false
  /** A replacement was accepted since the last pin: replacing a rejected token helps. */
  let hasHelped = true

  return {
    isRejection(response) {
      const { status, headers } = response
      if (status === 401) return true
      if (status === 403 && isInvalidToken(headers.get('www-authenticate'))) return true
      return rejected?.(response) === true
    },
    isPinned: (value) => value === pinned && clock.monotonic() < pinnedUntil,
    pin(value) {
      const now = clock.monotonic()
      isFirm = !hasHelped && now - pinnedAt < 2 * PINNED_MS
      hasHelped = false
      pinned = value
      pinnedAt = now
      pinnedUntil = now + PINNED_MS
    },
    accepted(value, { status }, isReplacement) {
      if (status < 200 || status > 299) return
      if (isReplacement) hasHelped = true
      if (value === pinned && !isFirm) pinned = undefined
    },
  }
}

/** RFC 6750 section 3.1. The field is cut, because servers choose its length. */
function isInvalidToken(field: string | null): boolean {
  const challenge = field?.slice(0, 4_096) ?? ''
  return (
    /(?:^|[\s,])bearer\s/i.test(challenge) &&
    /[\s,]error\s?=\s?"?invalid_token"?(?:[\s,]|$)/i.test(challenge)
  )
}
