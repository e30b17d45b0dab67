import { join } from 'node:path'
import type { DestinationRecord } from '../secrets/destination.ts'
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

/** Keeps the state of one key's migration in a file, so that a later process can resume it. */
export interface MigrationJournal {
  readonly load: (tell: (line: string) => void) => Migration | undefined
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
      const found = parse(text)
      if (found === undefined) {
        tell(`${file.path} is not a journal of this version; moved to ${file.setAside()}`)
      }
      return found
    },
    save(migration) {
      file.write(`${JSON.stringify({ version: VERSION, ...migration })}\n`)
    },
    forget: file.remove,
  }
}

function parse(text: string): Migration | undefined {
  try {
    const { version, ...migration } = JSON.parse(text) as Migration & { version: unknown } // checked below
    const { step, mark, clientId, destination } = migration
    const isUsable =
      version === VERSION &&
      ['creating', 'delivering', 'delivered'].includes(step) &&
      typeof mark === 'string' &&
      typeof destination.kind === 'string' &&
      (step === 'creating' || typeof clientId === 'string')
    return isUsable ? migration : undefined
  } catch {
    return undefined
  }
}
