import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { clientCredentials, type TokenStore } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import type { AuthAttempt } from '@latchkey/contract'
import { digest, type DigestEvent } from '@latchkey/digest'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'

// Claims of docs/security/threat-model.md that are about two packages, or about no single file of one. Tests of the packages
// verify the others.

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
    await clientCredentials({ ...account, store, encryptionKey }).accessToken()
    expect(stored.length).toBeGreaterThan(0)
    expect(stored.join()).not.toContain(SECRET)
    expect(stored.join().includes('token-1')).toBe(encryptionKey === undefined)
  }
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

test('the state file of the emulator is private and contains no secret in clear text', async () => {
  const stateFile = join(temporary(), 'state.json')
  const emulator = await startEmulator({ stateFile })
  await emulator.close()
  expect(statSync(stateFile).mode & 0o777).toBe(0o600)
  const text = readFileSync(stateFile, 'utf8')
  expect(text).not.toContain(emulator.seed.apiKeys[0]?.privateKey)
  expect(text).not.toContain(emulator.seed.serviceAccounts[0]?.clientSecret)
})
