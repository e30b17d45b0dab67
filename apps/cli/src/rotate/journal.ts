import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Problem } from '../errors/problem.ts'

/** How far a rotation has come. No secret is ever in it. */
export interface JournalEntry {
  readonly clientId: string
  /**
   * `created`: the new secret exists, and is lost when this is as far as it came. `delivering`: the consumer may have it
   * or not.
   */
  readonly step: 'creating' | 'created' | 'delivering' | 'delivered' | 'verified'
  readonly startedAt: number
  readonly oldSecretId: string
  readonly newSecretId?: string
  /** When the old secret may go, epoch ms. */
  readonly graceEndsAt?: number
}

/** Keeps the state of one account's rotation in a file, so that it can go on after a crash. */
export interface Journal {
  readonly file: string
  readonly read: () => JournalEntry | undefined
  readonly write: (entry: JournalEntry) => void
  readonly remove: () => void
}

export function openJournal(clientId: string, env: NodeJS.ProcessEnv): Journal {
  const state = env['XDG_STATE_HOME'] ?? ''
  const base = state === '' ? join(homedir(), '.local', 'state') : state
  const file = join(base, 'latchkey', 'rotate', `${clientId}.json`)
  return {
    file,
    read: () => read(file, clientId),
    write: (entry) => {
      replace(file, `${JSON.stringify(entry)}\n`)
    },
    remove: () => {
      rmSync(file, { force: true })
    },
  }
}

function read(file: string, clientId: string): JournalEntry | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Problem('ERR_CLI_FILE', `the journal ${file} can't be read`)
  }
  try {
    const entry = JSON.parse(text) as JournalEntry // checked in the next line
    if (entry.clientId === clientId && typeof entry.oldSecretId === 'string') return entry
  } catch {
    // Told below.
  }
  throw new Problem(
    'ERR_CLI_FILE',
    `the journal ${file} is damaged`,
    'see with latchkey accounts show which secrets live, then delete the file',
  )
}

/** Writes beside the file and renames, so that a crash leaves the old one or the new one. */
function replace(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}`
  try {
    const descriptor = openSync(beside, 'w', 0o600)
    writeSync(descriptor, text)
    fsyncSync(descriptor)
    closeSync(descriptor)
    chmodSync(beside, 0o600)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Problem('ERR_CLI_FILE', `the journal ${file} can't be written${code}`)
  }
}
