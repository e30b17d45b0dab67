import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileLock, fileTokenStore } from '@latchkey/token-manager/file-store'
import { afterEach, beforeEach, expect, test } from 'vitest'

const { signal } = new AbortController()
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-lock-'))
  await chmod(directory, 0o700)
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const path = () => join(directory, 'account')
const lockFile = async () => {
  const name = (await readdir(directory)).find((one) => one.includes('.lock.'))
  return join(directory, name ?? 'none')
}

test('a lock is held by one, and free after its release', async () => {
  const lock = await fileLock(path(), 60_000)
  expect(lock).toBeDefined()
  expect(await fileLock(path(), 60_000)).toBeUndefined()
  expect(await fileLock(join(directory, 'other'), 60_000)).toBeDefined()
  await lock?.release()
  expect(await fileLock(path(), 60_000)).toBeDefined()
})

test('a lock of a process that was killed is free at once', async () => {
  const script = `
    const { fileLock } = await import('@latchkey/token-manager/file-store')
    await fileLock(process.argv[1], 600_000)
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, path()], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  expect(await fileLock(path(), 60_000)).toBeUndefined()
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(await fileLock(path(), 60_000)).toBeDefined()
})

test.each([
  ['of this process', undefined],
  ['of an unknown one', ''],
  ['of another host', JSON.stringify({ host: 'elsewhere', pid: 1, leaseMs: 60_000 })],
])('a lock that is dated in the future is free: %s', async (_whose, text) => {
  await fileLock(path(), 60_000)
  const file = await lockFile()
  if (text !== undefined) await writeFile(file, text, { mode: 0o600 })
  const future = Date.now() / 1000 + 86_400
  await utimes(file, future, future)
  expect(await fileLock(path(), 60_000)).toBeDefined()
})

test('a lock of another host is held until its lease expires', async () => {
  await fileLock(path(), 60_000)
  const file = await lockFile()
  await writeFile(file, JSON.stringify({ host: 'elsewhere', pid: 1, leaseMs: 60_000 }))
  const soon = Date.now() / 1000 + 30
  await utimes(file, soon, soon)
  expect(await fileLock(path(), 60_000)).toBeUndefined()
  await utimes(file, soon - 31, soon - 31)
  expect(await fileLock(path(), 60_000)).toBeDefined()
})

test('a FIFO in place of a file blocks nothing', async () => {
  const store = fileTokenStore(directory)
  await store.set('key', 'value', 60_000, signal)
  const [name = ''] = await readdir(directory)
  await rm(join(directory, name))
  execFileSync('mkfifo', ['-m', '600', join(directory, name)])
  // More than there are threads.
  const reads = Array.from({ length: 8 }, () => store.get('key', signal))
  expect(await Promise.all(reads)).toEqual(Array.from({ length: 8 }, () => undefined))
  await store.set('key', 'again', 60_000, signal)
  expect(await store.get('key', signal)).toBe('again')
})
