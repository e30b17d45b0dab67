import { spawn } from 'node:child_process'
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

test('is held by one at a time, and free after the release', () => {
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

test('names do not share a lock', () => {
  takeLock(join(folder, 'a'), 'a')()
  const release = takeLock(join(folder, 'a'), 'a')
  takeLock(join(folder, 'b'), 'b')()
  release()
})

test('a lock of a process that ended is taken over', async () => {
  const path = join(folder, 'a')
  takeLock(path, 'a')
  const file = join(folder, readdirSync(folder)[0]!)
  const holder = JSON.parse(readFileSync(file, 'utf8')) as object
  const child = spawn('true')
  await new Promise((resolve) => child.on('exit', resolve))
  writeFileSync(file, JSON.stringify({ ...holder, pid: child.pid, token: 'x' }))
  const release = takeLock(path, 'a')
  expect(readdirSync(folder)).toEqual(['a.lock.2'])
  release()
})

test('a lock that cannot be read is not taken over', () => {
  writeFileSync(join(folder, 'a.lock.3'), 'nonsense')
  expect(() => takeLock(join(folder, 'a'), 'a')).toThrow("can't be read")
})
