import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { connect, signIn } from '@latchkey/sdk'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FakeProxy, startClosing, startProxy, startSocks } from './fake-proxy.ts'
import { isolateEnvironment } from './isolated-environment.ts'
import { accountOf, keyOf, type Seeded, seededEmulator } from './seeded-emulator.ts'

isolateEnvironment()
const plain = seededEmulator()
const secure = seededEmulator({ tls: true })
let caFile: string
const open: { close: () => Promise<unknown> }[] = []

beforeAll(() => {
  caFile = join(mkdtempSync(join(tmpdir(), 'latchkey-ca-')), 'ca.pem')
  writeFileSync(caFile, secure.emulator.certificate ?? '')
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Closes it after the test. */
function closing<One extends { close: () => Promise<unknown> }>(one: One): One {
  open.push(one)
  return one
}

/** Starts a proxy that a variable names, with what its URL has before and after the host. */
async function given(starting: Promise<FakeProxy>, variable: string, before = 'http://') {
  const proxy = closing(await starting)
  vi.stubEnv(variable, before + proxy.host)
  return proxy
}

const optionsOf = (server: Seeded, kind: string) => ({
  ...(kind === 'digest' ? keyOf(server) : accountOf(server)),
  baseUrl: server.emulator.url,
  caFile: server === secure ? caFile : undefined,
})
const connected = (server: Seeded, kind: string) => closing(connect(optionsOf(server, kind)))
const signedIn = (server: Seeded, kind: string) => closing(signIn(optionsOf(server, kind)))

describe.each(['digest', 'token'])('%s', (kind) => {
  test.each([
    ['without a password', undefined, 'http://'],
    ['with a password', 'user:p@ss', 'http://user:p%40ss@'],
  ])('https goes through the proxy with CONNECT, %s', async (_, credentials, before) => {
    const proxy = await given(startProxy(credentials), 'HTTPS_PROXY', before)
    expect(await connected(secure, kind).projects.list().all()).not.toEqual([])
    expect(proxy.seen[0]).toBe(`CONNECT ${new URL(secure.emulator.url).host}`)
  })

  test('http goes through the proxy without CONNECT', async () => {
    const proxy = await given(startProxy(), 'ALL_PROXY')
    const { url, seed } = plain.emulator
    const name = `through-${kind}`
    const orgId = seed.organizations[0]?.id ?? ''
    expect((await connected(plain, kind).projects.create({ name, orgId })).name).toBe(name)
    expect(proxy.seen).toContain(`POST ${url}/api/public/v1.0/groups`)
  })

  test('calls go through SOCKS', async () => {
    const proxy = await given(startSocks(), 'https_proxy', 'socks5h://')
    expect(await connected(secure, kind).organizations.list().all()).not.toEqual([])
    expect(proxy.seen).not.toEqual([])
  })

  test('calls go past the proxy with NO_PROXY', async () => {
    const proxy = await given(startProxy(), 'HTTP_PROXY')
    vi.stubEnv('NO_PROXY', '127.0.0.0/8')
    expect(await connected(plain, kind).projects.list().all()).not.toEqual([])
    expect(proxy.seen).toEqual([])
  })
})

test('a proxy that wants another password is an error that does not repeat ours', async () => {
  await given(startProxy('user:right'), 'HTTPS_PROXY', 'http://user:wrong-one@')
  const session = signedIn(secure, 'digest')
  const error: unknown = await session.fetch(session.origin).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'ERR_SDK_PROXY' })
  expect(inspect(error)).toContain('407')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('wrong-one')
})

test('a proxy that is not there is an error of its own', async () => {
  const proxy = await given(startProxy(), 'HTTPS_PROXY')
  await proxy.close()
  const session = signedIn(secure, 'digest')
  await expect(session.fetch(session.origin)).rejects.toThrow(`can't reach the proxy ${proxy.host}`)
})

test.each([
  ['An HTTP', 'at once', 'http', undefined, 'closed the connection'],
  ['An HTTP', 'instead of a response', 'http', [] as number[], 'closed the connection'],
  ['A SOCKS', 'at once', 'socks5', undefined, 'closed the connection'],
  ['A SOCKS', 'after it chose a method', 'socks5', [5, 0], 'closed the connection'],
  // Not undici's "SOCKS5 authentication timeout".
  ['A SOCKS', 'after it wanted a password', 'socks5', [5, 2], 'Username and password required'],
  ['A SOCKS', 'after it rejected the methods', 'socks5', [5, 255], 'No acceptable authentication'],
  [
    'A SOCKS',
    'because it speaks HTTP',
    'socks5',
    [...Buffer.from('HTTP/1.1 400')],
    'Invalid SOCKS',
  ],
])(
  '%s proxy that closes the connection %s is an error at once, and gets one connection',
  async (_kind, _when, protocol, bytes, reason) => {
    const proxy = await given(startClosing(bytes), 'ALL_PROXY', `${protocol}://`)
    const session = signedIn(secure, 'digest')
    const error: unknown = await session.fetch(session.origin).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'ERR_SDK_PROXY' })
    expect(String(error)).toContain(proxy.host)
    expect(String(error)).toContain(reason)
    expect(proxy.seen).toHaveLength(1)
  },
)

test('a CA file is trusted without a proxy, and its server is not without it', async () => {
  const url = `${secure.emulator.url}/api/public/v1.0/groups`
  expect((await signedIn(secure, 'digest').fetch(url)).status).toBe(200)
  const theirs = signIn({ ...keyOf(secure), baseUrl: secure.emulator.url })
  await expect(theirs.fetch(url)).rejects.toThrow()
})

test.each([
  ['missing', 'nowhere.pem'],
  ['not a certificate', import.meta.filename],
])('a CA file that is %s is an error at once', (_, file) => {
  expect(() => signIn({ publicKey: 'k', privateKey: 's', caFile: file })).toThrow(/CA file/)
})

test.each<[string, (text: string, url: string) => Parameters<typeof fetch>]>([
  ['text', (text, url) => [url, { body: text }]],
  ['bytes', (text, url) => [url, { body: new TextEncoder().encode(text) }]],
  ['a Blob', (text, url) => [url, { body: new Blob([text]) }]],
  ['a Request', (text, url) => [new Request(url, { method: 'POST', body: text })]],
])('a body that is %s passes a proxy', async (name, call) => {
  await given(startProxy(), 'HTTP_PROXY')
  const session = signedIn(plain, 'token')
  const text = JSON.stringify({ name, orgId: plain.emulator.seed.organizations[0]?.id })
  const [input, init] = call(text, `${session.origin}/api/public/v1.0/groups`)
  const headers = { 'content-type': 'application/json' }
  const response = await session.fetch(input, { method: 'POST', headers, ...init })
  expect(response.status).toBe(201)
})
