import type { HeldToken } from './held-token.ts'
import type { Pace } from './pace.ts'
import { type Search, search } from './search.ts'
import type { Settings } from './settings.ts'
import { stateChain } from './state-chain.ts'
import { storedRecords } from './stored-record.ts'
import { storeOperations } from './store-operations.ts'
import { ignore, within } from './waiting.ts'

/** What the store knows. Without a store, a search finds nothing and keeps the state in memory. */
export interface SharedTokens {
  search(pace: Pace): Search
  /** Removes a token from the store, and no other. Never rejects. */
  remove(held: HeldToken): Promise<void>
}

export function sharedTokens(settings: Settings, live: () => HeldToken | undefined): SharedTokens {
  const { clock, store, storeKey = '', storeTimeoutMs } = settings
  const chain = stateChain()
  const operations = storeOperations(settings)
  const records = storedRecords(settings)

  return {
    search(pace) {
      if (store === undefined) return searchNowhere()
      return search({ store, settings, operations, records, chain, pace, live })
    },
    async remove({ stored }) {
      // A record with a state stays: the next request needs it.
      if (store === undefined || stored === undefined || chain.isUsed) return
      await operations
        .run(
          'delete',
          storeTimeoutMs,
          (ms, work) => within(clock, ms, work),
          (signal) => store.delete(storeKey, stored, signal),
        )
        .catch(ignore)
    },
  }

  function searchNowhere(): Search {
    return {
      find: () => Promise.resolve(undefined),
      state: () => chain.next(),
      save(held) {
        chain.issued(held.state)
        return Promise.resolve(held)
      },
      end: () => Promise.resolve(),
    }
  }
}
