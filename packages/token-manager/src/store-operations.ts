import { isLatchkeyError } from '@latchkey/contract'
import type { Settings } from './settings.ts'
import type { StoreFailedEvent } from './types.ts'

type Operation = StoreFailedEvent['operation']

/** Runs a step within a time. */
export type Within = <T>(ms: number, work: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** Runs operations of a store within a time, and reports the first one that fails. */
export interface StoreOperations {
  /** @throws what the store throws; TokenError of kind `timeout` */
  run<T>(
    operation: Operation,
    ms: number,
    within: Within,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>
  /** Reports a failure that no operation noticed. */
  fail(operation: Operation, reason: string): void
  /** The store works again: the next failure is reported. */
  recovered(): void
}

const ALONE = 'each process requests a token of its own until then'
const HINTS: Record<Operation, string> = {
  get: `the store must be readable; ${ALONE}`,
  set: 'the store must be writable; until then tokens are not shared, and a new state is lost with this process',
  delete: 'others notice by a 401 that the token is no longer valid',
  acquire: `the store must grant leases; ${ALONE}`,
  release: 'others wait until the lease expires',
}

export function storeOperations({ report, storeTimeoutMs }: Settings): StoreOperations {
  let isReported = false
  const fail = (operation: Operation, reason: string): void => {
    if (!isReported) report({ type: 'store-failed', operation, reason, hint: HINTS[operation] })
    isReported = true
  }
  return {
    async run(operation, ms, within, work) {
      try {
        return await within(Math.min(ms, storeTimeoutMs), work)
      } catch (error) {
        fail(operation, reasonOf(error))
        throw error
      }
    },
    fail,
    recovered() {
      isReported = false
    },
  }
}

/** A code, or the words of our own stores. Messages of others can contain the value that they failed to store. */
function reasonOf(error: unknown): string {
  if (isLatchkeyError(error)) return error.message
  if (!(error instanceof Error)) return typeof error
  if ('code' in error && typeof error.code === 'string' && /^[\w-]{1,40}$/.test(error.code)) {
    return error.code
  }
  return /^[A-Z][A-Z0-9_]{2,39}(?=$|[^\w])/.exec(error.message)?.[0] ?? error.name
}
