import { join } from 'node:path'
import { type DestinationRecord, isDestinationRecord } from '../secrets/destination-record.ts'
import { fileNameOf } from '../state/directory.ts'
import { stateFile } from '../state/state-file.ts'

/**
 * How far the migration of one key is. Never contains a secret.
 *
 * - `creating`: accounts with our mark may exist; nobody has their secrets
 * - `delivering`: the consumer may have the secret of the account, or not
 * - `delivered`: the consumer has it
 */
export interface Migration {
  readonly step: 'creating' | 'delivering' | 'delivered'
  /** Ends the description of every account that this migration creates, so that it recognizes them. */
  readonly mark: string
  readonly destination: DestinationRecord
  readonly clientId?: string | undefined
}

const VERSION = 1

interface Header {
  readonly version: unknown
  readonly keyId: unknown
}

/** Keeps the state of one key's migration in a file, so that a later process can resume it. */
export interface MigrationJournal {
  /** @returns `unusable` when a file could not be used and was moved out of the way */
  readonly load: (tell: (line: string) => void) => Migration | 'unusable' | undefined
  readonly save: (migration: Migration) => void
  readonly forget: () => void
}

/** Opens the journal of a key. Call only while holding its lock. */
export function openMigrationJournal(directory: string, keyId: string): MigrationJournal {
  const file = stateFile(join(directory, `${fileNameOf(keyId)}.json`))
  return {
    load(tell) {
      const text = file.read()
      if (text === undefined) return undefined
      const found = parse(text, keyId)
      if (found === undefined) {
        tell(`${file.path} is not a journal of this version and key; moved to ${file.setAside()}`)
      }
      return found ?? 'unusable'
    },
    save(migration) {
      file.write(`${JSON.stringify({ version: VERSION, keyId, ...migration })}\n`)
    },
    forget: file.remove,
  }
}

function parse(text: string, id: string): Migration | undefined {
  try {
    const { version, keyId, ...migration } = JSON.parse(text) as Migration & Header // checked below
    const { step, mark, clientId, destination } = migration
    const isUsable =
      version === VERSION &&
      keyId === id &&
      ['creating', 'delivering', 'delivered'].includes(step) &&
      /^[\da-f]{8}$/.test(mark) &&
      isDestinationRecord(destination) &&
      (step === 'creating' || typeof clientId === 'string')
    return isUsable ? migration : undefined
  } catch {
    return undefined
  }
}
