import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../session/token-store.ts'
import type { Candidate } from './candidates.ts'

/** Names that were listed, and when. */
export interface ListedNames {
  /** Epoch ms. */
  readonly at: number
  readonly names: readonly Candidate[]
}

/** @param key which names; part of the file's name as a hash only */
export function readNames(key: string): ListedNames | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(key), 'utf8')) as ListedNames // our own file
  } catch {
    return undefined
  }
}

/** Replaces the file as a whole: another shell may read it at the same time. */
export function writeNames(key: string, listed: ListedNames): void {
  const file = fileOf(key)
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, JSON.stringify(listed), { mode: 0o600 })
    renameSync(temporary, file)
  } catch {
    // The next completion lists them again.
  }
}

function fileOf(key: string): string {
  return join(folder(), `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`)
}

function folder(): string {
  return join(cacheFolder(), 'completion')
}
