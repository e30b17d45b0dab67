import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { connect, signIn } from '@latchkey/sdk'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startProxy, startSocks } from './fake-proxy.ts'
import { isolateEnvironment } from './isolated-environment.ts'

isolateEnvironment()

let plain: Emulator
let secure: Emulator
let caFile: string
const open: { close: () => Promise<unknown> }[] = []

beforeAll(async () => {
  plain = await startEmulator()
  secure = await startEmulator({ tls: true })
  caFile = join(mkdtempSync(join(tmpdir(), 'latchkey-ca-')), 'ca.pem')
  writeFileSync(caFile, secure.certificate ?? '')
  return async () => {
    await Promise.all([plain.close(), secure.close()])
  }
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function credentialsOf({ seed }: Emulator, kind: string) {
  const [key] = seed.apiKeys
  const [account] = seed.serviceAccounts
  return kind === 'digest'
    ? { publicKey: key?.publicKey ?? '', privateKey: key?.privateKey ?? '' }
    : { clientId: account?.clientId ?? '', clientSecret: account?.clientSecret ?? '' }
}

describe.each(['digest', 'token'])('%s', (kind) => {
  test.each([
    ['without a password', undefined],
    ['with a password', 'user:p%40ss'],
  ])('https goes through the proxy with CONNECT, %s', async (_, userinfo) => {
    const proxy = await startProxy(userinfo === undefined ? undefined : 'user:p@ss')
    open.push(proxy)
    vi.stubEnv('HTTPS_PROXY', `http://${userinfo === undefined ? '' : `${userinfo}@`}${proxy.host}`)
    const cm = connect({ ...credentialsOf(secure, kind), baseUrl: secure.url, caFile })
    open.push(cm)
    expect((await cm.projects.list().all()).length).toBeGreaterThan(0)
    expect(proxy.seen[0]).toBe(`CONNECT ${new URL(secure.url).host}`)
  })

  test('http goes through the proxy without CONNECT', async () => {
    const proxy = await startProxy()
    open.push(proxy)
    vi.stubEnv('ALL_PROXY', `http://${proxy.host}`)
    const cm = connect({ ...credentialsOf(plain, kind), baseUrl: plain.url })
    open.push(cm)
    const created = await cm.projects.create({
      name: `through-${kind}`,
      orgId: plain.seed.organizations[0]?.id ?? '',
    })
    expect(created.name).toBe(`through-${kind}`)
    expect(proxy.seen.some((line) => line === `POST ${plain.url}/api/public/v1.0/groups`)).toBe(
      true,
    )
  })

  test('calls go through SOCKS', async () => {
    const proxy = await startSocks()
    open.push(proxy)
    vi.stubEnv('https_proxy', `socks5h://${proxy.host}`)
    const cm = connect({ ...credentialsOf(secure, kind), baseUrl: secure.url, caFile })
    open.push(cm)
    expect((await cm.organizations.list().all()).length).toBeGreaterThan(0)
    expect(proxy.seen.length).toBeGreaterThan(0)
  })

  test('calls go past the proxy with NO_PROXY', async () => {
    const proxy = await startProxy()
    open.push(proxy)
    vi.stubEnv('HTTP_PROXY', `http://${proxy.host}`)
    vi.stubEnv('NO_PROXY', '127.0.0.0/8')
    const cm = connect({ ...credentialsOf(plain, kind), baseUrl: plain.url })
    open.push(cm)
    expect((await cm.projects.list().all()).length).toBeGreaterThan(0)
    expect(proxy.seen).toEqual([])
  })
})

test('a proxy that wants another password is an error that does not repeat ours', async () => {
  const proxy = await startProxy('user:right')
  open.push(proxy)
  vi.stubEnv('HTTPS_PROXY', `http://user:wrong-one@${proxy.host}`)
  const session = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url, caFile })
  open.push(session)
  const error: unknown = await session
    .fetch(`${session.origin}/api/public/v1.0`)
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'ERR_SDK_PROXY' })
  expect(inspect(error)).toContain('407')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('wrong-one')
})

test('a proxy that is not there is an error of its own', async () => {
  const proxy = await startProxy()
  await proxy.close()
  vi.stubEnv('HTTPS_PROXY', `http://${proxy.host}`)
  const session = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url, caFile })
  open.push(session)
  await expect(session.fetch(session.origin)).rejects.toThrow(`can't reach the proxy ${proxy.host}`)
})

test('a proxy that closes the connection is an error at once, and gets one connection', async () => {
  let connections = 0
  // Without a listener for CONNECT, Node's server closes the connection.
  const server = createServer().on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => new Promise((resolve) => server.close(resolve)) })
  // A listening TCP server has an AddressInfo.
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.stubEnv('HTTPS_PROXY', `http://${host}`)
  const session = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url, caFile })
  open.push(session)
  await expect(session.fetch(session.origin)).rejects.toMatchObject({
    code: 'ERR_SDK_PROXY',
    message: `the proxy ${host} closed the connection`,
  })
  expect(connections).toBe(1)
})

test.each([
  ['at once', [] as number[], 'closed the connection'],
  ['after it chose a method', [5, 0], 'closed the connection'],
  ['after it wanted a password', [5, 2], 'Username and password required'],
  ['after it rejected the methods', [5, 255], 'No acceptable authentication method'],
  ['because it speaks HTTP', [...Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')], 'Invalid SOCKS'],
])(
  'a SOCKS proxy that closes the connection %s is an error at once, and gets one connection',
  async (_, bytes, reason) => {
    let connections = 0
    const server = createTcpServer((socket) => {
      connections++
      socket.on('error', () => undefined)
      if (bytes.length === 0) socket.resume().end()
      else socket.once('data', () => socket.end(Buffer.from(bytes)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) })
    // A listening TCP server has an AddressInfo.
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    vi.stubEnv('ALL_PROXY', `socks5://${host}`)
    const session = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url, caFile })
    open.push(session)
    const error: unknown = await session.fetch(session.origin).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'ERR_SDK_PROXY' })
    expect(String(error)).toContain(host)
    // Not undici's "SOCKS5 authentication timeout".
    expect(String(error)).toContain(reason)
    expect(connections).toBe(1)
  },
)

test('a CA file is trusted without a proxy, and its server is not without it', async () => {
  const ours = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url, caFile })
  open.push(ours)
  expect((await ours.fetch(`${ours.origin}/api/public/v1.0/groups`)).status).toBe(200)
  const theirs = signIn({ ...credentialsOf(secure, 'digest'), baseUrl: secure.url })
  await expect(theirs.fetch(`${theirs.origin}/api/public/v1.0/groups`)).rejects.toThrow()
})

test.each([
  ['missing', 'nowhere.pem'],
  ['not a certificate', import.meta.filename],
])('a CA file that is %s is an error at once', (_, file) => {
  expect(() => signIn({ publicKey: 'k', privateKey: 's', caFile: file })).toThrow(/CA file/)
})

test('every form of body passes a proxy', async () => {
  const proxy = await startProxy()
  open.push(proxy)
  vi.stubEnv('HTTP_PROXY', `http://${proxy.host}`)
  const session = signIn({ ...credentialsOf(plain, 'token'), baseUrl: plain.url })
  open.push(session)
  const url = `${session.origin}/api/public/v1.0/groups`
  const text = (name: string): string =>
    JSON.stringify({ name, orgId: plain.seed.organizations[0]?.id })
  const headers = { 'content-type': 'application/json' }
  const send = async (init: RequestInit): Promise<number> =>
    (await session.fetch(url, { method: 'POST', headers, ...init })).status
  expect(await send({ body: text('as-text') })).toBe(201)
  expect(await send({ body: new TextEncoder().encode(text('as-bytes')) })).toBe(201)
  expect(await send({ body: new Blob([text('as-blob')]) })).toBe(201)
  const request = new Request(url, { method: 'POST', headers, body: text('as-request') })
  expect((await session.fetch(request)).status).toBe(201)
})
