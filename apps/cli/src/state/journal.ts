import { join } from 'node:path'
import { readOwnFile } from '../secrets/secret-file.ts'
import { fileNameOf } from './directory.ts'
import { stateFile } from './state-file.ts'

/** Keeps in a file how far the work on one account or key is, so that a later process can resume it. Never a secret. */
export interface Journal<State> {
  /**
   * @param tell says that a file could not be used and was moved out of the way
   * @returns `unusable` then
   */
  readonly load: (tell: (line: string) => void) => State | 'unusable' | undefined
  /** Reads without the lock, and changes nothing. */
  readonly peek: () => State | undefined
  readonly save: (state: State) => void
  readonly forget: () => void
}

/** What the journals of one command have in common. */
export interface JournalFormat<State> {
  readonly version: number
  /** What a journal is about, and the name of its id in the file. */
  readonly subject: 'account' | 'key'
  readonly idName: 'clientId' | 'keyId'
  /** Whether an object of a file is a state. It may throw when it is not. */
  readonly isState: (value: State) => boolean
}

/** Opens the journal of an account or key. Call only while holding its lock. */
export function openJournal<State extends object>(
  { version, subject, idName, isState }: JournalFormat<State>,
  directory: string,
  id: string,
): Journal<State> {
  const file = stateFile(join(directory, `${fileNameOf(id)}.json`))
  /** `undefined`: truncated, of another version, or of another account or key. */
  const parse = (text: string): State | undefined => {
    try {
      const {
        version: found,
        [idName]: owner,
        ...state
      } = JSON.parse(text) as Record<string, unknown> // checked below
      const isUsable = found === version && owner === id && isState(state as State)
      return isUsable ? (state as State) : undefined // by its own check
    } catch {
      return undefined
    }
  }
  return {
    load(tell) {
      const text = file.read()
      if (text === undefined) return undefined
      const found = parse(text)
      if (found !== undefined) return found
      const aside = file.setAside()
      tell(`${file.path} is not a journal of this version and ${subject}; moved to ${aside}`)
      return 'unusable'
    },
    peek: () => parse(readOwnFile(file.path) ?? ''),
    save(state) {
      file.write(`${JSON.stringify({ version, [idName]: id, ...state })}\n`)
    },
    forget: file.remove,
  }
}
