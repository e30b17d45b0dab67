import type { StateForRequest } from './attempts.ts'

/**
 * The state that the next request needs. A state that a request used is not used again: if the newest one could not be
 * stored, it is taken from here for as long as the store still holds what it replaced.
 */
export interface StateChain {
  /** Notes what the store holds; `isReadable` is false for a value that could not be decrypted. */
  stored(value: string | undefined, state: string | undefined, isReadable: boolean): void
  /** The store could not be read, or does not have the newest state. */
  storeFailed(): void
  issued(state: string | undefined): void
  /** `value`: what the store now holds; `undefined`: the newest state could not be stored. */
  saved(value: string | undefined): void
  /** Whether any state is known, so that a record must not be deleted. */
  readonly isUsed: boolean
  /** Whether the newest state is only here, because it could not be stored. */
  readonly isOnlyHere: boolean
  next(): StateForRequest
}

export function stateChain(): StateChain {
  let newest: string | undefined
  let inStore: string | undefined
  /** What the store held when the newest state could not be stored. */
  let unsavedOver: { readonly value: string | undefined } | undefined
  let isUnknown = false

  return {
    stored(value, state, isReadable) {
      isUnknown = !isReadable
      inStore = value
      if (unsavedOver !== undefined && unsavedOver.value === value) return
      unsavedOver = undefined
      newest = state ?? newest
    },
    storeFailed() {
      isUnknown = true
    },
    issued(state) {
      newest = state ?? newest
    },
    saved(value) {
      unsavedOver = value === undefined ? { value: inStore } : undefined
      inStore = value ?? inStore
    },
    get isUsed() {
      return newest !== undefined
    },
    get isOnlyHere() {
      return newest !== undefined && unsavedOver !== undefined
    },
    next: () => ({
      ...(newest !== undefined && { state: newest }),
      ...(isUnknown && unsavedOver === undefined && { isStateUnknown: true }),
    }),
  }
}
