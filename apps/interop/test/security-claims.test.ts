import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { clientCredentials, isTokenError, type TokenStore } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'
import { CloudManager, isCloudManagerError } from '@latchkey/cloud-manager'
import type { AuthAttempt } from '@latchkey/contract'
import { digest, type DigestEvent } from '@latchkey/digest'
import { startEmulator } from '@latchkey/emulator'
import { isSdkError, signIn } from '@latchkey/sdk'
import { readProfile } from '@latchkey/sdk/profiles'
import { expect, test } from 'vitest'

// Claims of docs/security/threat-model.md that are about two packages, or about no single file of one.

const HOME = 'https://api.example'
const SECRET = 'correct-horse-battery-staple'
const url = new URL('/a', HOME)
const request = { method: 'GET', url, target: '/a', headers: new Headers() }
const issuing = (): Promise<Response> =>
  Promise.resolve(Response.json({ access_token: 'token-1', token_type: 'Bearer', expires_in: 60 }))
const account = {
  tokenEndpoint: 'https://as.example/token',
  ...{ clientId: 'id', clientSecret: SECRET, origins: HOME, fetch: issuing, maxAttempts: 1 },
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'latchkey-claims-'))
}

function settled(status: number, fields: Record<string, string>) {
  return { status, url, headers: new Headers(fields) }
}

async function challenged(
  scheme: ReturnType<typeof digest>,
  challenge: string,
): Promise<AuthAttempt | undefined> {
  const first = await scheme.authorize(request)
  return first.settle?.(settled(401, { 'www-authenticate': challenge }))
}

test('no secret travels over plain http to another machine', () => {
  const plain = { tokenEndpoint: 'http://as.example/token' }
  expect(() => clientCredentials({ ...account, ...plain })).toThrow(/https/)
  expect(() => clientCredentials({ ...account, origins: 'http://api.example' })).toThrow(/http/)
  const signingIn = () =>
    signIn({ clientId: 'id', clientSecret: SECRET, baseUrl: 'http://a.example' })
  expect(signingIn).toThrow(expect.objectContaining({ code: 'ERR_SDK_BASE_URL' }))
})

test.each([301, 302, 303, 307, 308])(
  'a redirect of the token endpoint is not followed (%i)',
  async (status) => {
    const paths: string[] = []
    const server = createServer((incoming, response) => {
      paths.push(incoming.url ?? '')
      incoming.resume()
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
    const auth = clientCredentials({ ...account, tokenEndpoint, fetch })
    const error: unknown = await auth.accessToken().catch((thrown: unknown) => thrown)
    expect(isTokenError(error)).toBe(true)
    expect(new Set(paths)).toEqual(new Set(['/token']))
    server.closeAllConnections()
    server.close()
  },
)

test('the password of digest is never sent', async () => {
  for (const algorithm of ['MD5', 'SHA-256', 'SHA-512-256', 'MD5-sess', 'SHA-256-sess']) {
    for (const qop of ['', ', qop="auth"', ', qop="auth-int"']) {
      const scheme = digest({ username: 'user', password: SECRET, origins: HOME })
      const challenge = `Digest realm="r", nonce="n", algorithm=${algorithm}${qop}`
      const fields = JSON.stringify((await challenged(scheme, challenge))?.headers ?? {})
      expect(fields).not.toContain(SECRET)
      expect(fields).not.toContain(btoa(`user:${SECRET}`))
    }
  }
})

test('no unproven response is trusted', async () => {
  const make = () =>
    digest({ username: 'user', password: SECRET, origins: HOME, requireRspauth: true })
  // Before the first challenge, after it without proof, and with a wrong one.
  const cold = await make().authorize(request)
  await expect(Promise.resolve().then(() => cold.settle?.(settled(200, {})))).rejects.toMatchObject(
    {
      code: 'ERR_DIGEST_RSPAUTH',
    },
  )
  for (const fields of [{}, { 'authentication-info': `rspauth="${'0'.repeat(32)}"` }]) {
    const next = await challenged(make(), 'Digest realm="r", nonce="n", qop="auth"')
    await expect(
      Promise.resolve().then(() => next?.settle?.(settled(200, fields))),
    ).rejects.toMatchObject({ code: 'ERR_DIGEST_RSPAUTH' })
  }
})

test('a weaker challenge is reported or rejected', async () => {
  const strong = 'Digest realm="r", nonce="1", algorithm=SHA-256, qop="auth"'
  const weak = 'Digest realm="r", nonce="2", algorithm=MD5'
  const events: DigestEvent[] = []
  const onEvent = (event: DigestEvent): void => {
    events.push(event)
  }
  const lenient = digest({ username: 'user', password: SECRET, origins: HOME, onEvent })
  const answered = await challenged(lenient, strong)
  await answered?.settle?.(settled(200, {}))
  expect(await challenged(lenient, weak)).toBeDefined()
  expect(events.map(({ type }) => type)).toContain('downgraded')
  const strict = digest({
    ...{ username: 'user', password: SECRET, origins: HOME },
    ...{ algorithms: ['SHA-256', 'SHA-512-256'], requireQop: true },
  })
  expect(await challenged(strict, weak)).toBeUndefined()
})

test('a store contains no client secret, and no token in clear text with a key', async () => {
  for (const encryptionKey of [undefined, 'k'.repeat(40)]) {
    const stored: string[] = []
    const store: TokenStore = {
      shared: true,
      get: () => Promise.resolve(undefined),
      set: (key, value) => {
        stored.push(key, value)
        return Promise.resolve()
      },
      delete: () => Promise.resolve(),
    }
    await clientCredentials({
      ...account,
      store,
      encryptionKey,
    }).accessToken()
    expect(stored.length).toBeGreaterThan(0)
    expect(stored.join()).not.toContain(SECRET)
    expect(stored.join().includes('token-1')).toBe(encryptionKey === undefined)
  }
})

test('files of the token store are private to the user', async () => {
  const folder = join(temporary(), 'tokens')
  await clientCredentials({ ...account, store: fileTokenStore(folder) }).accessToken()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  expect(files.length).toBeGreaterThan(0)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const file of files.filter((one) => one.isFile())) {
    expect(statSync(join(file.parentPath, file.name)).mode & 0o077).toBe(0)
  }
})

test.each([0o640, 0o604, 0o666])('a profile that others can read is rejected (%o)', (mode) => {
  const file = join(temporary(), 'profile.json')
  writeFileSync(file, JSON.stringify({ clientId: 'id', clientSecret: SECRET }))
  chmodSync(file, 0o600)
  expect(readProfile(file)).toBeDefined()
  chmodSync(file, mode)
  const error = thrownBy(() => readProfile(file))
  expect(isSdkError(error)).toBe(true)
  expect(String(error)).not.toContain(SECRET)
})

test('responses are bounded after decompression', async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000, ' '))
  const server = createServer((incoming, response) => {
    incoming.resume()
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
    response.end(bomb)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const auth = clientCredentials({ ...account, tokenEndpoint: `${origin}/token`, fetch })
  expect(isTokenError(await auth.accessToken().catch((error: unknown) => error))).toBe(true)
  const cm = new CloudManager({ baseUrl: origin, fetch, retry: false, maxResponseBytes: 1_000_000 })
  const rejected: unknown = await cm.projects
    .list()
    .all()
    .catch((error: unknown) => error)
  expect(isCloudManagerError(rejected)).toBe(true)
  server.closeAllConnections()
  server.close()
})

test('servers of ours listen on this machine only', async () => {
  const emulator = await startEmulator()
  expect(new URL(emulator.url).hostname).toBe('127.0.0.1')
  await emulator.close()
  await expect(startEmulator({ host: '0.0.0.0' })).rejects.toThrow(TypeError)
})

test('commands that the CLI starts inherit no credentials, and files of a rotation contain no secret', async () => {
  const emulator = await startEmulator()
  const home = temporary()
  const [key] = emulator.seed.apiKeys
  const [sa] = emulator.seed.serviceAccounts
  const main = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url))
  const seen = join(home, 'seen')
  const args = [
    'rotate',
    'owner',
    '--secret-file',
    join(home, 'secret'),
    '--verify',
    `env > ${seen}`,
  ]
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    LATCHKEY_BASE_URL: emulator.url,
    LATCHKEY_PUBLIC_KEY: key?.publicKey,
    LATCHKEY_PRIVATE_KEY: key?.privateKey,
  }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args], { env })
  await emulator.close()
  const environment = readFileSync(seen, 'utf8')
  const delivered = readFileSync(join(home, 'secret'), 'utf8').trim()
  const secrets = [key?.privateKey ?? '-', sa?.clientSecret ?? '-', delivered]
  for (const secret of secrets) {
    expect(environment).not.toContain(secret)
    expect(stdout + stderr).not.toContain(secret)
  }
  for (const file of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || file.name === 'secret') continue
    const text = readFileSync(join(file.parentPath, file.name), 'latin1')
    for (const secret of secrets) expect(text.includes(secret), file.name).toBe(false)
  }
})

test('ids and names cannot lead to another path', async () => {
  const paths: string[] = []
  const cm = new CloudManager({
    baseUrl: HOME,
    retry: false,
    fetch: (input) => {
      paths.push(new Request(input).url)
      return Promise.resolve(Response.json({}))
    },
  })
  for (const id of ['a/b', '..', '.', 'a?b', 'a#b', 'a\nb', '../../orgs', 'a\0', '']) {
    await cm.projects.get({ projectId: id }).catch(() => undefined)
  }
  expect(paths).toEqual([])
})

test('a list without an end is bounded', async () => {
  let pages = 0
  const cm = new CloudManager({
    baseUrl: HOME,
    retry: false,
    maxPages: 3,
    fetch: () => {
      pages++
      const results = [{ id: 'a'.repeat(24), name: 'p', orgId: 'b'.repeat(24) }]
      const links = [{ rel: 'next', href: `${HOME}/api/public/v1.0/groups?pageNum=${pages + 1}` }]
      return Promise.resolve(Response.json({ results, links, totalCount: 1e9 }))
    },
  })
  const rejected: unknown = await cm.projects
    .list()
    .all()
    .catch((error: unknown) => error)
  expect(isCloudManagerError(rejected)).toBe(true)
  expect(pages).toBeLessThanOrEqual(4)
})

test('token requests ask not to be cached', async () => {
  const modes: unknown[] = []
  const caching = (_: unknown, init?: RequestInit): Promise<Response> => {
    modes.push(init?.cache)
    return issuing()
  }
  await clientCredentials({ ...account, fetch: caching }).accessToken()
  expect(modes).toEqual(['no-store'])
})

test('the state file of the emulator is private and contains no secret in clear text', async () => {
  const stateFile = join(temporary(), 'state.json')
  const emulator = await startEmulator({ stateFile })
  await emulator.close()
  expect(statSync(stateFile).mode & 0o777).toBe(0o600)
  const text = readFileSync(stateFile, 'utf8')
  expect(text).not.toContain(emulator.seed.apiKeys[0]?.privateKey)
  expect(text).not.toContain(emulator.seed.serviceAccounts[0]?.clientSecret)
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}
