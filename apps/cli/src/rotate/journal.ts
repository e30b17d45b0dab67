import { join } from 'node:path'
import { fileNameOf } from '../state/directory.ts'
import { stateFile } from '../state/state-file.ts'
import { isDestinationRecord } from '../secrets/destination-record.ts'
import { readOwnFile } from '../secrets/secret-file.ts'
import type { Rotation } from './rotation.ts'

const VERSION = 2

/** Keeps the state of one account's rotation in a file, so that a later process can resume it. */
export interface Journal {
  /** @param tell says that a file could not be used and was moved out of the way */
  readonly load: (tell: (line: string) => void) => Rotation | undefined
  /** Reads without the lock, and changes nothing. */
  readonly peek: () => Rotation | undefined
  readonly save: (rotation: Rotation) => void
  readonly forget: () => void
}

/** Opens the journal of an account. Call only while holding its lock. */
export function openJournal(directory: string, clientId: string): Journal {
  const file = stateFile(join(directory, `${fileNameOf(clientId)}.json`))
  return {
    load(tell) {
      const text = file.read()
      if (text === undefined) return undefined
      const found = parseJournal(text, clientId)
      if (found === undefined) {
        tell(
          `${file.path} is not a journal of this version and account; moved to ${file.setAside()}`,
        )
      }
      return found
    },
    peek() {
      return parseJournal(readOwnFile(file.path) ?? '', clientId)
    },
    save(rotation) {
      file.write(`${JSON.stringify({ version: VERSION, clientId, ...rotation })}\n`)
    },
    forget: file.remove,
  }
}

/** Reads the text of a journal; `undefined`: truncated, of another version, or of another account. */
function parseJournal(text: string, clientId: string): Rotation | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { version, clientId: owner, ...rotation } = value as Record<string, unknown> // any JSON object
  const isUsable = version === VERSION && owner === clientId
  return isUsable && isRotation(rotation) ? rotation : undefined
}

const STEPS: readonly unknown[] = ['creating', 'created', 'delivering', 'delivered', 'failed']

function isRotation(value: unknown): value is Rotation {
  const { step, newSecretId, oldSecretId, knownIds, startedAt, ...rest } = value as Rotation // checked below
  const { proofStartedAt, provenAt, deliveredAt, tokenLifetimeMs, isMissing, command, newMasked } =
    rest
  return (
    STEPS.includes(step) &&
    typeof oldSecretId === 'string' &&
    (step === 'creating' || typeof newSecretId === 'string') &&
    typeof startedAt === 'number' &&
    Array.isArray(knownIds) &&
    knownIds.every((id) => typeof id === 'string') &&
    [proofStartedAt, provenAt, deliveredAt, tokenLifetimeMs].every(
      (time) => time === undefined || typeof time === 'number',
    ) &&
    (newMasked === undefined || typeof newMasked === 'string') &&
    (isMissing === undefined || typeof isMissing === 'boolean') &&
    (command === undefined || (Number.isSafeInteger(command.pid) && command.pid >= 0)) &&
    isDestinationRecord(rest.destination)
  )
}
