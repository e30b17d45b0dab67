import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientCredentials, type TokenEvent } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { issue } from './scenario.ts'
import { serveTokens, type TokenServer } from './token-server.ts'

const { signal } = new AbortController()
const asRoot = process.getuid?.() === 0
const NOBODY = 65_534
let parent: string
let directory: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'latchkey-'))
  await chmod(parent, 0o755)
  directory = join(parent, 'tokens')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

function start(task: string, more: string, options: { uid?: number; lockLeaseMs?: number } = {}) {
  const script = new URL('file-store-child.mjs', import.meta.url).pathname
  const { uid, lockLeaseMs = 60_000 } = options
  const child = spawn(process.execPath, [script, task, directory, more, String(lockLeaseMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return child
}

async function output(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.on('data', (chunk) => (text += String(chunk)))
  const [code] = (await once(child, 'close')) as [number]
  expect(code).toBe(0)
  return text
}

function manager(server: TokenServer, store = fileTokenStore(directory)) {
  const events: TokenEvent[] = []
  const { tokenEndpoint, revocationEndpoint } = server
  const auth = clientCredentials({
    tokenEndpoint,
    revocationEndpoint,
    clientId: 'id',
    clientSecret: 'secret',
    origins: 'https://api.example',
    store,
    // Longer than a slow machine takes: nothing fails but what is asked for.
    storeTimeoutMs: 60_000,
    timeoutMs: 60_000,
    onEvent: (event) => events.push(event),
  })
  const failures = () => events.filter(({ type }) => type === 'store-failed')
  return { auth, events, failures }
}

test('files hold what was set, for this user alone, under names that say nothing', async () => {
  const store = fileTokenStore(directory)
  expect(await store.get('my-client', signal)).toBeUndefined()
  await store.set('my-client', 'one', 60_000, signal)
  await store.set('my-client', 'two', 60_000, signal)
  expect(await fileTokenStore(directory).get('my-client', signal)).toBe('two')
  expect((await stat(directory)).mode & 0o777).toBe(0o700)
  const names = await readdir(directory)
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.token$/)])
  expect((await stat(join(directory, names[0]!))).mode & 0o777).toBe(0o600)
  await store.delete('my-client', 'two', signal)
  expect(await readdir(directory)).toEqual([])
})

test('files that others can read or that are too large are ignored and replaced', async () => {
  const store = fileTokenStore(directory)
  await store.set('key', 'one', 60_000, signal)
  const file = join(directory, (await readdir(directory))[0]!)
  await chmod(file, 0o640)
  expect(await store.get('key', signal)).toBeUndefined()
  await store.set('key', 'two', 60_000, signal)
  expect(await store.get('key', signal)).toBe('two')
  await writeFile(file, Buffer.alloc(2_000_000))
  expect(await store.get('key', signal)).toBeUndefined()
})

test('files of another user are ignored', async (context) => {
  if (!asRoot) context.skip('only root can give a file away')
  const store = fileTokenStore(directory)
  await store.set('key', 'one', 60_000, signal)
  await chown(join(directory, (await readdir(directory))[0]!), NOBODY, NOBODY)
  expect(await store.get('key', signal)).toBeUndefined()
})

test('garbage in files costs a token request and is replaced', async () => {
  await using server = await serveTokens()
  await manager(server).auth.accessToken()
  const names = (await readdir(directory)).filter((one) => one.endsWith('.token'))
  const texts = await Promise.all(names.map((one) => readFile(join(directory, one), 'utf8')))
  // The other one is the note of the lease.
  const name = names[texts.findIndex((text) => text.includes('at-1'))]!
  for (const garbage of ['', '{', 'null', '{"value":"x"}', '\0'.repeat(100)]) {
    await writeFile(join(directory, name), garbage)
    const { auth, failures } = manager(server)
    const { value } = await auth.accessToken()
    expect(value).toBe(`at-${server.tokenRequests.length}`)
    expect(await readFile(join(directory, name), 'utf8')).toContain(value)
    expect(failures()).toEqual([])
  }
})

test.each([0o750, 0o705, 0o777])('a directory with mode %o is rejected', async (mode) => {
  await mkdir(directory)
  await chmod(directory, mode)
  const store = fileTokenStore(directory)
  await expect(store.get('key', signal)).rejects.toThrow('open to others')
  await expect(store.set('key', 'value', 1000, signal)).rejects.toThrow('open to others')
  await expect(store.delete('key', 'value', signal)).rejects.toThrow('open to others')
  await expect(store.acquire?.('key', 1000, signal)).rejects.toThrow('open to others')
  expect(await readdir(directory)).toEqual([])
})

test('a directory of another user is rejected without an error for the caller', async (context) => {
  if (!asRoot) context.skip('only root can give a directory away')
  await mkdir(directory, { mode: 0o700 })
  await chown(directory, NOBODY, NOBODY)
  await expect(fileTokenStore(directory).get('key', signal)).rejects.toThrow('another user')
  await using server = await serveTokens()
  const { auth, failures } = manager(server)
  expect((await auth.accessToken()).value).toBe('at-1')
  expect(failures()).toMatchObject([
    { operation: 'get', reason: expect.stringContaining('another user') as string },
  ])
  expect(await readdir(directory)).toEqual([])
})

test('a file in place of the directory is rejected, without an error for the caller', async () => {
  await writeFile(directory, '', { mode: 0o600 })
  await using server = await serveTokens()
  const { auth, failures } = manager(server)
  expect((await auth.accessToken()).value).toBe('at-1')
  expect(failures()).toHaveLength(1)
})

test('the lock of a killed process delays the next one by no more than its lease', async () => {
  let kill = (): void => {}
  await using server = await serveTokens(() => {
    kill()
    return new Promise<never>(() => undefined)
  }, issue)
  const leader = start('first', server.tokenEndpoint, { lockLeaseMs: 2_000 })
  kill = () => void leader.kill('SIGKILL')
  await once(leader, 'close')
  expect(server.tokenRequests).toHaveLength(1)
  const { auth, failures } = manager(server)
  expect((await auth.accessToken()).value).toBe('at-2')
  expect(server.tokenRequests).toHaveLength(2)
  expect(failures()).toEqual([])
})

test('the lock of a dead holder is taken over by one process, however many try', async () => {
  const keys = 60
  const store = fileTokenStore(directory)
  // Leases that are over, as the dead leave them.
  for (let n = 0; n < keys; n++) await store.acquire?.(`key-${n}`, 0, signal)
  const children = Array.from({ length: 6 }, () => start('compete', String(keys)))
  const wonBy = async (child: ReturnType<typeof start>): Promise<string[]> => {
    let text = ''
    for await (const chunk of child.stdout) {
      text += String(chunk)
      if (text.endsWith('done')) break
    }
    return text.split(' ').slice(0, -1)
  }
  const numbers = (await Promise.all(children.map(wonBy))).flat().map(Number)
  for (const child of children) child.kill('SIGKILL')
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: keys }, (_, n) => n))
  // One file for each lock is what stays.
  expect(await readdir(directory)).toHaveLength(keys)
})

test('several processes share one token', async () => {
  await using server = await serveTokens()
  const children = Array.from({ length: 6 }, () => start('first', server.tokenEndpoint))
  expect(new Set(await Promise.all(children.map(output)))).toEqual(new Set(['at-1']))
  expect(server.tokenRequests).toHaveLength(1)
  expect(server.revocations).toBe(0)
})

test('processes work without sharing where the directory is read-only, and say so once', async () => {
  await using server = await serveTokens()
  await mkdir(directory)
  if (asRoot) await chown(directory, NOBODY, NOBODY)
  await chmod(directory, 0o500)
  const child = start('token', server.tokenEndpoint, asRoot ? { uid: NOBODY } : {})
  const [first, second, events] = JSON.parse(await output(child)) as [string, string, string[]]
  expect([first, second]).toEqual(['at-1', 'at-2'])
  expect(events.filter((type) => type === 'store-failed')).toHaveLength(1)
  await chmod(directory, 0o700)
  expect(await readdir(directory)).toEqual([])
})

describe('a file system', () => {
  const disk = () => join(parent, 'disk')
  const mount = (...options: string[]): boolean =>
    spawnSync('mount', [...options, disk()]).status === 0
  let mounted = false
  beforeEach(async () => {
    await mkdir(disk())
    mounted = asRoot && mount('-t', 'tmpfs', '-o', 'size=64k,mode=700,nr_inodes=20', 'none')
  })
  afterEach(() => {
    if (mounted) spawnSync('umount', [disk()])
  })

  test('a full file system costs token requests, leaves the old token whole, and recovers', async (context) => {
    if (!mounted) context.skip('no right to mount a file system')
    await using server = await serveTokens()
    const store = fileTokenStore(disk())
    await store.set('other', 'kept', 600_000, signal)
    const filler = join(disk(), 'filler')
    await writeFile(filler, Buffer.alloc(1 << 20)).catch(() => undefined)

    const { auth, failures } = manager(server, store)
    const { value } = await auth.accessToken()
    expect(value).toBe('at-1')
    expect(failures()).toMatchObject([{ reason: 'ENOSPC' }])
    expect(await store.get('other', signal)).toBe('kept')
    expect((await readdir(disk())).filter((name) => name.endsWith('.tmp'))).toEqual([])
    // The lock was released nevertheless.
    expect((await manager(server, store).auth.accessToken()).value).toBe('at-2')

    await rm(filler)
    auth.invalidate(value)
    await auth.accessToken()
    expect((await manager(server, store).auth.accessToken()).value).toBe('at-3')
    expect(failures()).toHaveLength(1)
  })

  test('a file system without free inodes costs token requests and one event', async (context) => {
    if (!mounted) context.skip('no right to mount a file system')
    await using server = await serveTokens()
    const fill = async (): Promise<void> => {
      for (let n = 0; ; n++) await writeFile(join(disk(), `file-${n}`), '')
    }
    await expect(fill()).rejects.toMatchObject({ code: 'ENOSPC' })
    const { auth, failures } = manager(server, fileTokenStore(disk()))
    auth.invalidate((await auth.accessToken()).value)
    expect((await auth.accessToken()).value).toBe('at-2')
    expect(failures()).toMatchObject([{ operation: 'acquire', reason: 'ENOSPC' }])
  })

  test('a file system that became read-only still shares the token that it holds, and costs one event', async (context) => {
    if (!mounted) context.skip('no right to mount a file system')
    await using server = await serveTokens()
    const store = fileTokenStore(disk())
    await manager(server, store).auth.accessToken()
    expect(mount('-o', 'remount,ro')).toBe(true)
    const { auth, failures } = manager(server, store)
    const { value } = await auth.accessToken()
    expect(value).toBe('at-1')
    expect(failures()).toEqual([])
    auth.invalidate(value)
    expect((await auth.accessToken()).value).toBe('at-2')
    auth.invalidate('at-2')
    expect((await auth.accessToken()).value).toBe('at-3')
    expect(failures()).toHaveLength(1)
  })
})
