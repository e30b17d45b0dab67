import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.ts'
import type { JWK } from 'jose'
import { createState, type State } from '../state/records.ts'

const VERSION = 1
const USAGE_SAVE_MS = 1000

/** The content of a state file. */
interface Saved {
  readonly version: number
  readonly publicKeys: readonly JWK[]
  readonly state: Readonly<Record<string, readonly unknown[]>>
}

/** The data of an earlier run. */
export interface Restored {
  readonly state: State
  /** Public keys of tokens that were signed earlier. */
  readonly publicKeys: readonly JWK[]
}

/**
 * Reads a state file; `undefined` when there is none yet.
 *
 * @throws TypeError when the file is not a state file of this version
 */
export function readStateFile(file: string): Restored | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new TypeError(`the state file ${file} can't be read`, { cause: error })
  }
  try {
    const { version, publicKeys, state } = JSON.parse(text) as Saved // checked by what follows
    if (version === VERSION) return { state: restore(state), publicKeys }
  } catch {
    // Not a state file.
  }
  throw new TypeError(
    `the state file ${file} is not one of this version; move it away to start anew`,
  )
}

function restore(saved: Saved['state']): State {
  const state = createState()
  for (const [name, map] of Object.entries(state) as [string, Map<string, unknown>][]) {
    const entries = saved[name] as readonly [string, unknown][] | undefined // as `toText` wrote them
    for (const [key, value] of entries ?? []) {
      const nested = name === 'collections' ? new Map(value as [string, unknown][]) : value
      map.set(key, nested)
    }
  }
  for (const key of state.apiKeys.values()) state.apiKeysByPublicKey.set(key.publicKey, key)
  return state
}

function toText(state: State, publicKeys: readonly JWK[]): string {
  const entries = Object.entries<ReadonlyMap<string, unknown>>({ ...state })
    .filter(([name]) => name !== 'apiKeysByPublicKey' && name !== 'collections')
    .map(([name, map]): [string, unknown[]] => [name, [...map]])
  const saved: Saved = {
    version: VERSION,
    publicKeys,
    state: {
      ...Object.fromEntries(entries),
      collections: [...state.collections].map(([path, entities]) => [path, [...entities]]),
    },
  }
  return JSON.stringify(saved)
}

/**
 * Stores a state in a file. The file is replaced as a whole, so that a killed process leaves the old or the new
 * one. Writes that come together are one.
 */
export class StateFile {
  readonly #file: string
  readonly #text: () => string
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(file: string, state: State, publicKeys: () => readonly JWK[]) {
    this.#file = file
    this.#text = () => toText(state, publicKeys())
  }

  /** Fulfilled when everything that was changed before the call is in the file. */
  save(): Promise<void> {
    if (this.#running === undefined) {
      this.#running = this.#write().finally(() => {
        this.#running = undefined
      })
      return this.#running
    }
    // The current write may lack the latest change: one more write serves all waiting callers.
    this.#next ??= this.#running.then(() => {
      this.#next = undefined
      return this.save()
    })
    return this.#next
  }

  /** Saves changes that are not urgent within one second, such as when credentials were used. */
  saveSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.save().catch(() => undefined)
    }, USAGE_SAVE_MS).unref()
  }

  /** Saves a last time. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    await this.save()
  }

  /** Creates the file before the emulator is ready, so that a wrong path is reported immediately. */
  async create(): Promise<void> {
    try {
      await this.save()
    } catch (error) {
      throw new TypeError(`the state file ${this.#file} can't be written`, { cause: error })
    }
  }

  async #write(): Promise<void> {
    const draft = `${this.#file}.${randomUUID()}.tmp`
    try {
      const handle = await open(draft, 'wx', 0o600)
      try {
        await handle.writeFile(this.#text())
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(draft, this.#file)
      await syncFolder(dirname(this.#file))
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
}

/** The new name itself is on the disk only after this; where folders can't be synced there is nothing to do. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // The rename is atomic all the same.
  }
}
