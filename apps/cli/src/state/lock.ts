import { randomUUID } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname } from 'node:path'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { processNamespace, processStart } from './process-start.ts'

/** Who holds a lock. */
interface Holder {
  readonly host: string
  /** Process ids mean something only in their namespace: a container may have the name of its host. */
  readonly namespace: string
  readonly pid: number
  /** Tells apart two processes that had the same id. */
  readonly processStart: string
  /** When the lock was taken, ISO 8601, by this machine's clock. For people. */
  readonly since: string
  /** Tells apart two locks of one process. */
  readonly token: string
}

/** The locks of this process. */
const held = new Set<string>()

/**
 * Takes a lock for this process. As in the token store's lock, each holder creates a file with the next number, which
 * only one can do, and the highest number counts; it is never removed, so numbers never go down. The file names its
 * holder, or is empty after the release. A lock whose holder on this host is dead is taken over; one of another host
 * never is.
 *
 * @param path of the files, without the number
 * @param what such as `a rotation of app`, for the message
 * @returns releases the lock; the exit of the process does too
 * @throws Problem `ERR_CLI_LOCKED` that names the holder
 */
export function takeLock(path: string, what: string): () => void {
  const mine: Holder = {
    host: hostname(),
    namespace: processNamespace(),
    pid: process.pid,
    processStart: processStart(process.pid) ?? '',
    since: new Date().toISOString(),
    token: randomUUID(),
  }
  const text = `${JSON.stringify(mine)}\n`
  for (;;) {
    const highest = numbers(path).at(-1) ?? 0
    if (highest > 0) requireFree(fileOf(path, highest), what)
    const file = fileOf(path, highest + 1)
    if (!create(path, file, text)) continue
    const all = numbers(path)
    if (all.at(-1) !== highest + 1) {
      rmSync(file, { force: true })
      continue
    }
    for (const number of all.slice(0, -1)) rmSync(fileOf(path, number), { force: true })
    held.add(mine.token)
    const release = (): void => {
      if (!held.delete(mine.token)) return
      process.off('exit', release)
      try {
        if (read(file) === text) truncateSync(file)
      } catch {
        // On a disk that became read-only the lock is free when this process has ended.
      }
    }
    process.on('exit', release)
    return release
  }
}

/** Who holds a lock at the moment, for people; `undefined`: nobody. */
export function lockHolder(path: string): string | undefined {
  const highest = numbers(path).at(-1)
  const text = highest === undefined ? '' : (read(fileOf(path, highest)) ?? '')
  const holder = parse(text)
  return holder === undefined || isDead(holder) ? undefined : named(holder)
}

function requireFree(file: string, what: string): void {
  const text = read(file) ?? ''
  if (text === '') return
  const holder = parse(text)
  if (holder !== undefined && isDead(holder)) return
  if (holder === undefined) {
    throw new Problem(
      'ERR_CLI_LOCKED',
      `the lock ${file} can't be read`,
      `nothing was changed; delete the file if no other process runs ${what}`,
    )
  }
  throw new Problem(
    'ERR_CLI_LOCKED',
    `${what} is already running: ${named(holder)}`,
    isHere(holder)
      ? 'nothing was changed; wait until it ends'
      : `nothing was changed; if that process has ended, delete ${file}`,
  )
}

function named({ host, pid, since }: Holder): string {
  return `process ${pid} on host ${host}, since ${since}`
}

/** A lock is never seen half written: the file gets its name when it is complete. */
function create(path: string, file: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new Problem(
      'ERR_CLI_FILE',
      `the lock ${file} can't be written (${errorCode(error)})`,
      'nothing was changed; free some disk space, or pass another --state-directory',
    )
  } finally {
    rmSync(draft, { force: true })
  }
}

function fileOf(path: string, number: number): string {
  return `${path}.lock.${number}`
}

/** The numbers of a lock's files, rising. */
function numbers(path: string): number[] {
  const prefix = `${basename(path)}.lock.`
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { host, namespace, pid, processStart, since, token } = JSON.parse(text) as Partial<Holder> // checked below
    const isHolder =
      typeof host === 'string' &&
      typeof namespace === 'string' &&
      typeof pid === 'number' &&
      Number.isSafeInteger(pid) &&
      pid > 0 &&
      typeof processStart === 'string' &&
      typeof since === 'string' &&
      typeof token === 'string'
    return isHolder ? { host, namespace, pid, processStart, since, token } : undefined
  } catch {
    return undefined
  }
}

function isHere({ host, namespace }: Holder): boolean {
  return host === hostname() && namespace === processNamespace()
}

function isDead(holder: Holder): boolean {
  if (!isHere(holder)) return false
  const { pid, processStart: start, token } = holder
  if (pid === process.pid && start === (processStart(pid) ?? '')) return !held.has(token)
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: a process of another user.
    if (errorCode(error) !== 'EPERM') return true
  }
  const now = processStart(pid)
  return now !== undefined && now !== start && start !== ''
}
