import { requestToken } from './attempts.ts'
import type { BackOff } from './back-off.ts'
import type { Closing } from './closing.ts'
import type { CurrentToken } from './current-token.ts'
import type { HeldToken } from './held-token.ts'
import type { OwnRequests } from './own-requests.ts'
import type { Pace } from './pace.ts'
import type { Search } from './search.ts'
import type { Settings } from './settings.ts'
import type { SharedTokens } from './shared-tokens.ts'

/** The parts of a manager that find the next token. */
export interface Sources {
  readonly settings: Settings
  readonly current: CurrentToken
  readonly closing: Closing
  readonly backOff: BackOff
  readonly shared: SharedTokens
  readonly own: OwnRequests
}

/** Finds the next token, in the store or by a request, and holds it. */
export async function obtain(sources: Sources, pace: Pace): Promise<HeldToken> {
  const { settings, current, closing, backOff, shared, own } = sources
  const before = current.live()
  const search = shared.search(pace)
  try {
    const found = await requestToken(settings, backOff, pace, {
      // Its own token must not return either: after the wall clock was set back, a store may still hold it.
      find: () => {
        const own = current.held?.token.value
        return search.find(own === undefined ? current.rejected : [own, ...current.rejected])
      },
      state: () => search.state(),
      throwIfClosed: () => {
        closing.throwIfClosed()
      },
      own,
    })
    if (found === before) {
      // Another manager requests the next one. The one in use may have been rejected in the meantime.
      if (current.held === before) current.postpone()
      return found
    }
    current.hold(found)
    return await keep(sources, search, found)
  } catch (error) {
    if (before !== undefined && current.held === before) current.postpone()
    throw error
  } finally {
    await search.end()
  }
}

/** Stores a token that is new. */
async function keep(
  { current, shared }: Sources,
  search: Search,
  found: HeldToken,
): Promise<HeldToken> {
  if (found.stored !== undefined) return found
  if (found.leftMs() <= 0 && found.state === undefined) return found
  const saved = await search.save(found)
  // It may have been rejected in the meantime.
  if (current.held === found) current.hold(saved)
  else if (saved.stored !== undefined) await shared.remove(saved)
  return saved
}
