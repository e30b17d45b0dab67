import type { StateForRequest } from './attempts.ts'
import type { HeldToken } from './held-token.ts'
import { LONGEST_LIFETIME_MS } from './issued-token.ts'
import { type LeaseNote, readNote, writeNote } from './lease-note.ts'
import type { Pace } from './pace.ts'
import type { Settings } from './settings.ts'
import type { StateChain } from './state-chain.ts'
import type { StoredRecords } from './stored-record.ts'
import type { StoreOperations, Within } from './store-operations.ts'
import type { Lease, TokenStore } from './types.ts'
import { ignore } from './waiting.ts'

/** A holder that left no note cannot write to the store; others wait for it for this part of the store timeout. */
const WAIT_WITHOUT_NOTE = 0.8
const SHORTEST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 250

/** One search for a token in the store. Rejects only if `close()` ends a wait. */
export interface Search {
  /**
   * Looks for a token that somebody else stored, other than the values of `except`, and waits while another manager
   * requests one. `undefined`: this manager is to request it, alone as far as the store can tell.
   */
  find(except: readonly string[]): Promise<HeldToken | undefined>
  /** The state for the request that follows. */
  state(): StateForRequest
  /** Stores a token, and its state in any case. */
  save(held: HeldToken): Promise<HeldToken>
  /** Ends the search: releases its lease. */
  end(): Promise<void>
}

/** The parts of a manager that a search uses. */
export interface SearchContext {
  readonly store: TokenStore
  readonly settings: Settings
  readonly operations: StoreOperations
  readonly records: StoredRecords
  readonly chain: StateChain
  readonly pace: Pace
  /** The token in use, if it is still valid. */
  readonly live: () => HeldToken | undefined
}

export function search(context: SearchContext): Search {
  const { store, settings, operations, records, chain, pace, live } = context
  const { clock, lockLeaseMs: leaseMs, storeKey = '', storeTimeoutMs, timeoutMs } = settings
  const noteKey = `${storeKey}:lease`
  const holder = crypto.randomUUID()
  const within: Within = (ms, work) => pace.within(ms, work)
  /** How much longer this search waits for a store that fails. */
  let patienceMs = storeTimeoutMs
  /** A failure makes the rest of this search do without the store. */
  let isWithout = false
  const hasFailed = (): boolean => isWithout
  let lease: Lease | undefined
  /** Until then, by the monotonic clock, others leave the request to this search. */
  let oursUntil = -Infinity
  /** What the store held when it was last read. */
  let found: unknown
  /** The note in the store that this search deletes at its end. */
  let ownNote: string | undefined
  /** A token was requested that the store did not accept. */
  let isUnsaved = false

  async function operate<T>(
    operation: Parameters<StoreOperations['run']>[0],
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const startedAt = clock.monotonic()
    try {
      return await operations.run(operation, patienceMs, within, work)
    } catch (error) {
      patienceMs = Math.max(patienceMs - (clock.monotonic() - startedAt), 0)
      isWithout = true
      throw error
    }
  }

  async function read(except: readonly string[]): Promise<HeldToken | undefined> {
    try {
      found = await operate('get', (signal) => store.get(storeKey, signal))
      const held = await records.decode(found)
      const isReadable = held !== undefined || found === undefined || found === null
      chain.stored(held?.stored, held?.state, isReadable)
      return isBetter(held, except) ? held : undefined
    } catch (error) {
      chain.storeFailed()
      throw error
    }
  }

  /** Whether a stored token can be used, and for longer than the one in use. */
  function isBetter(held: HeldToken | undefined, except: readonly string[]): boolean {
    return (
      held !== undefined &&
      held.leftMs() > 0 &&
      !except.includes(held.token.value) &&
      held.token.expiresAt > (live()?.token.expiresAt ?? 0)
    )
  }

  async function acquire(): Promise<Lease | undefined> {
    const startedAt = clock.monotonic()
    const acquired = await operate('acquire', async (signal) => {
      const late = store.acquire?.(storeKey, leaseMs, signal)
      // A lease that comes after the time must not stay: nobody would release it.
      late?.then((one) => (signal.aborted ? one?.release() : undefined)).catch(ignore)
      return late
    })
    // A store written in JavaScript can return null.
    if (typeof (acquired as Lease | null | undefined)?.release !== 'function') return undefined
    oursUntil = startedAt + leaseMs
    return acquired
  }

  const noteOf = (isUnsaved: boolean): string =>
    writeNote({ holder, leaseMs, expiresAt: clock.now() + leaseMs, isUnsaved })

  /** Tells those who wait that a request is under way. */
  async function announce(): Promise<void> {
    const note = noteOf(false)
    await operate('set', (signal) => store.set(noteKey, note, leaseMs, signal))
    ownNote = note
    // A lease is not extended by its note.
    if (lease === undefined) oursUntil = clock.monotonic() + leaseMs
  }

  /** Tells others that the newest token is only here; a state for as long as it can be used. */
  async function tellUnsaved(): Promise<void> {
    if (ownNote === undefined) return
    const lifetimeMs = chain.isUsed ? LONGEST_LIFETIME_MS : leaseMs
    const set = (signal: AbortSignal) => store.set(noteKey, noteOf(true), lifetimeMs, signal)
    await within(storeTimeoutMs, set).catch(ignore)
  }

  async function release(): Promise<void> {
    const held = lease
    lease = undefined
    if (held === undefined) return
    await operations.run('release', storeTimeoutMs, within, () => held.release()).catch(ignore)
  }

  /** The store did not accept the newest token, so that nobody else can wait for it. */
  function giveUp(): never {
    operations.fail('set', 'another process could not store its token')
    chain.storeFailed()
    isWithout = true
    throw new Error('unsaved')
  }

  /** Waits until there is a token, until the lease is ours, or until its holder is taken for dead. */
  async function findOrWait(except: readonly string[]): Promise<HeldToken | undefined> {
    let noted: LeaseNote | undefined
    let newestAt = clock.monotonic()
    let expiresAt = Infinity
    // Using a state twice is worse than a wait.
    const withoutNoteMs = storeTimeoutMs * WAIT_WITHOUT_NOTE
    let giveUpAt = newestAt + withoutNoteMs
    for (;;) {
      const held = await read(except)
      if (held !== undefined || store.acquire === undefined) return held
      if (noted === undefined && chain.isUsed) giveUpAt = newestAt + leaseMs + storeTimeoutMs
      lease = await acquire()
      const inUse = lease === undefined ? live() : undefined
      if (inUse !== undefined) return inUse
      const text = await operate('get', (signal) => store.get(noteKey, signal))
      const note = readNote(text)
      if (note?.isUnsaved === true && !chain.isOnlyHere) {
        ownNote = text
        giveUp()
      }
      if (lease !== undefined) break
      const now = clock.monotonic()
      if (note !== undefined && note.holder !== noted?.holder) {
        noted = note
        newestAt = now
        expiresAt = now + Math.min(Math.max(note.expiresAt - clock.now(), 0), note.leaseMs)
        giveUpAt = now + note.leaseMs + storeTimeoutMs
      }
      if (now >= giveUpAt) break
      // Waits grow with the age of the newest lease, so that they add little to any request.
      if (now >= expiresAt) newestAt = Math.max(newestAt, expiresAt)
      const nextAt = now < expiresAt ? Math.min(expiresAt, giveUpAt) : giveUpAt
      const untilMs = Math.max(nextAt - now, SHORTEST_PAUSE_MS)
      const pauseMs = Math.max((now - newestAt) / 4, SHORTEST_PAUSE_MS)
      const spreadMs = Math.min(pauseMs, LONGEST_PAUSE_MS) * (1 + Math.random() / 2)
      await pace.sleep(Math.min(spreadMs, untilMs))
    }
    if (lease === undefined && noted === undefined) {
      patienceMs = Math.max(storeTimeoutMs - (clock.monotonic() - newestAt), 0)
    }
    await announce()
    // Somebody can have stored one between the look and the lease.
    return read(except)
  }

  return {
    async find(except) {
      if (isWithout || clock.monotonic() + timeoutMs <= oursUntil) return undefined
      await release()
      try {
        return await findOrWait(except)
      } catch (error) {
        if (!hasFailed()) throw error
        return undefined
      }
    },
    state: () => chain.next(),
    async save(held) {
      chain.issued(held.state)
      const hasState = chain.isUsed
      if (isWithout && !hasState) return held
      const { expiresAt } = held.token
      const lifetimeMs = hasState ? LONGEST_LIFETIME_MS : Math.max(expiresAt - clock.now(), 0)
      try {
        const stored = await records.encode(held)
        if (hasState) patienceMs = storeTimeoutMs
        await operate('set', (signal) => store.set(storeKey, stored, lifetimeMs, signal))
        const kept: unknown = await operate('get', (signal) => store.get(storeKey, signal))
        // A value that is neither this one nor the previous one comes from another process.
        if (kept !== stored && (typeof kept !== 'string' || kept === found)) {
          operations.fail('set', 'the store did not keep the value')
          throw new Error('lost')
        }
        operations.recovered()
        chain.saved(stored)
        isWithout = false
        return { ...held, stored }
      } catch {
        chain.saved(undefined)
        isUnsaved = true
        return held
      }
    },
    async end() {
      if (isUnsaved) {
        // The caller has its token, and does not wait for a store that fails.
        void tellUnsaved().then(release)
        return
      }
      await release()
      const note = ownNote
      if (note === undefined || isWithout) return
      // It expires by itself.
      await within(patienceMs, (signal) => store.delete(noteKey, note, signal)).catch(ignore)
    },
  }
}
