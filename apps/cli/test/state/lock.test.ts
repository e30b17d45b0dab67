import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockHolder, takeLock } from '../../src/state/lock.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'latchkey-lock-'))))
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a lock is held by one at a time, and free after the release', () => {
  const path = join(folder, 'a')
  for (let times = 1; times < 4; times++) {
    const release = takeLock(path, 'a rotation')
    expect(() => takeLock(path, 'a rotation')).toThrow(
      `process ${process.pid} on host ${hostname()}`,
    )
    expect(lockHolder(path)).toContain(`process ${process.pid}`)
    release()
    release()
    expect(lockHolder(path)).toBeUndefined()
    expect(readdirSync(folder)).toEqual([`a.lock.${times}`])
  }
})

test('two names are two locks', () => {
  takeLock(join(folder, 'a'), 'a')()
  const release = takeLock(join(folder, 'a'), 'a')
  takeLock(join(folder, 'b'), 'b')()
  release()
})

/** Writes a lock that another process holds, number 7; the lock of this process says how it looks. */
function writeLock(change: object): string {
  const path = join(folder, 'a')
  const release = takeLock(path, 'a')
  const holder = JSON.parse(readFileSync(`${path}.lock.1`, 'utf8')) as object
  release()
  writeFileSync(`${path}.lock.7`, JSON.stringify({ ...holder, token: 'x', ...change }))
  return path
}

test('a lock of another host is named and never taken over', () => {
  const path = writeLock({ host: 'elsewhere', pid: 2 ** 22 - 1, since: '2026-01-01' })
  const named = expect.objectContaining({
    code: 'ERR_CLI_LOCKED',
    message: 'a rotation is already running: process 4194303 on host elsewhere, since 2026-01-01',
    hint: `nothing was changed; if that process has ended, delete ${path}.lock.7`,
  }) as Error
  expect(() => takeLock(path, 'a rotation')).toThrow(named)
})

test.each([
  ['a process that ended', { pid: spawnSync('true').pid }],
  ['a process whose id is used again', { processStart: 'x' }],
])('a lock of %s is taken over', (_name, change) => {
  const path = writeLock(change)
  expect(lockHolder(path)).toBeUndefined()
  const release = takeLock(path, 'a')
  expect(readdirSync(folder)).toEqual(['a.lock.8'])
  release()
})

test('a lock that cannot be read is not taken over', () => {
  writeFileSync(join(folder, 'a.lock.3'), 'nonsense')
  expect(() => takeLock(join(folder, 'a'), 'a')).toThrow("can't be read")
})
