import { type Emulator, startEmulator } from '@latchkey/emulator'
import { beforeAll, expect, test } from 'vitest'
import { entriesOf, publishedPackages } from '../../../scripts/published-packages.mjs'
import { endsByItself } from './ends-by-itself.ts'

const IMPORTS = `
import { fileLock, fileTokenStore } from '@latchkey/token-manager/file-store'
import { clientAssertion, clientCredentials, memoryTokenStore, tlsClientAuth } from '@latchkey/client-credentials'
import { clientSecretJwt, privateKeyJwt } from '@latchkey/client-credentials/assertion'
import { tokenManager } from '@latchkey/token-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import { withAuth as axiosAuth } from '@latchkey/axios'
import * as contract from '@latchkey/contract'
import { connect as connectClient, CloudManager, createLimiter } from '@latchkey/cloud-manager'
import { projects } from '@latchkey/cloud-manager/resources'
import { adapterConformance, schemeConformance, tokenStoreConformance } from '@latchkey/conformance'
import { startConformanceServer } from '@latchkey/conformance/server'
import { startEmulator } from '@latchkey/emulator'
import { connect, signIn } from '@latchkey/sdk'
import axios from 'axios'
import { Agent, request as send } from 'undici'
`

const SETUP = `
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
const { URL_, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, PUBLIC_KEY, PRIVATE_KEY } = process.env
const api = URL_ + '/api/public/v1.0/groups'
const key = { username: PUBLIC_KEY, password: PRIVATE_KEY, origins: URL_ }
const account = { tokenEndpoint: URL_ + '/api/oauth/token', clientId, clientSecret, origins: URL_ }
const folder = mkdtempSync(join(tmpdir(), 'latchkey-end-'))
const signal = AbortSignal.timeout(60_000)
/** What never comes. */
const never = () => new Promise(() => undefined)
/** Runs the first cases of a kit. */
const cases = []
const suite = { test: (name, run) => cases.push(run), skip: () => undefined }
const runCases = async () => { for (const run of cases.slice(0, 5)) await run() }
`

/** Imports what the program uses: loading all clients takes longer than most programs. */
function complete(program: string): string {
  const used = IMPORTS.trim()
    .split('\n')
    .filter((line) => {
      const [names = ''] = line.slice('import '.length).split(' from ')
      const local = names.replace(/[{}]/g, '').split(',')
      return local.some((name) =>
        new RegExp(`\\b${name.trim().split(' ').at(-1)}\\b`).test(program),
      )
    })
  return [...used, SETUP, program].join('\n')
}

/** Programs that end with work of ours still open, and close nothing. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'a token that will be refreshed': `await clientCredentials(account).accessToken()`,
  'a token that is refreshed every second': `
    const manager = tokenManager({ origins: URL_, request: async () => ({ value: 't', expiresInMs: 2_000 }) })
    await manager.accessToken()`,
  'a token request without an answer': `
    const fetch = () => new Promise(() => undefined)
    clientCredentials({ ...account, fetch, timeoutMs: 500 }).accessToken().catch(() => undefined)`,
  'a wait for another token request': `
    const request = () => { throw new Error('no') }
    tokenManager({ origins: URL_, request }).accessToken().catch(() => undefined)`,
  'a token in memory': `await clientCredentials({ ...account, store: memoryTokenStore() }).accessToken()`,
  'a token in a file': `
    await clientCredentials({ ...account, store: fileTokenStore(folder) }).accessToken()`,
  'a lock on a file': `await fileTokenStore(folder).acquire('key', 600_000, signal)`,
  'a lock on a path': `await fileLock(join(folder, 'lock'), 600_000)`,
  'a lease in memory': `await memoryTokenStore().acquire('key', 600_000, signal)`,
  'a wait for a lease of another manager': `
    const store = memoryTokenStore()
    await store.acquire('key', 600_000, signal)
    clientCredentials({ ...account, store }).accessToken().catch(() => undefined)`,
  'a revocation without an answer': `
    const manager = tokenManager({ origins: URL_, request: async () => ({ value: 't', expiresInMs: 60_000 }), revoke: never, timeoutMs: 500 })
    await manager.accessToken()
    manager.revoke().catch(() => undefined)`,
  'an assertion that never comes': `
    const options = { ...account, clientSecret: undefined, clientAuthentication: clientAssertion(never), timeoutMs: 500 }
    clientCredentials(options).accessToken().catch(() => undefined)`,
  'a token request over mTLS without an answer': `
    const options = { ...account, clientSecret: undefined, clientAuthentication: tlsClientAuth(), fetch: never, timeoutMs: 500 }
    clientCredentials(options).accessToken().catch(() => undefined)`,
  'signed assertions': `
    const tokenEndpoint = new URL(account.tokenEndpoint)
    const request = { endpoint: tokenEndpoint, tokenEndpoint, clientId, signal }
    const secret = 's'.repeat(32)
    await clientSecretJwt({ secret })(request)
    await privateKeyJwt({ alg: 'ES256', sign: async () => new Uint8Array(64) })(request)`,
  'digest over fetch': `await withAuth(digest(key))(api)`,
  'a wait for the challenge of another call': `
    const fetch = withAuth(digest(key), never)
    fetch(api).catch(() => undefined)
    fetch(api).catch(() => undefined)
    await new Promise(setImmediate)`,
  'a send of a third-party adapter that never settles': `
    const request = { method: 'GET', url: new URL(api), target: '/', headers: new Headers(), signal }
    const exchange = { request, send: never, describe: (response) => response, discard: () => undefined }
    contract.sendWithAuth(digest(key), exchange).catch(() => undefined)`,
  'a rejected body that never ends': `
    contract.drain({ next: never, cancel: () => undefined })
    contract.readShort({ next: never, cancel: () => undefined })`,
  'streams that are not read to their ends': `
    const source = contract.chunksOf(new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(1_000)) }))
    const copy = contract.resendableStream(source)
    await contract.webStream(copy.open()).getReader().read()
    const other = contract.chunksOf(new ReadableStream({ pull: never }))
    contract.iterableOf(other)[Symbol.asyncIterator]().next()
    contract.requestBody(new ReadableStream({ pull: never })).stream.open().next()
    contract.repeatableBody('text', never).read()`,
  'streams of Node that are not read to their ends': `
    const { Readable } = await import('node:stream')
    const endless = new Readable({ read() { this.push('a') } })
    contract.chunksOf(contract.nodeSource(endless)).next()
    contract.nodeStream(contract.chunksOf(new ReadableStream({ pull: never }))).read()`,
  'a wait that only an abort ends': `
    contract.abortable(never(), signal).catch(() => undefined)
    contract.onAbort(signal, never)
    contract.connectionReleased()`,
  'a call that came back to its own adapter': `
    const guard = contract.reentryGuard()
    guard.run(never)`,
  'a response over fetch that nobody reads': `await withAuth(clientCredentials(account))(api)`,
  'a call over fetch that was aborted': `
    const aborting = new AbortController()
    const call = withAuth(digest(key))(api, { signal: aborting.signal })
    aborting.abort()
    await call.catch(() => undefined)`,
  'a stream that was never sent': `
    // A source that never waits would keep Node's fetch from reading the abort for seconds.
    const pull = (c) => new Promise(setImmediate).then(() => c.enqueue(new Uint8Array(1_000)))
    const body = new ReadableStream({ pull })
    const aborting = new AbortController()
    const init = { method: 'POST', duplex: 'half', body, signal: aborting.signal }
    const call = withAuth(digest(key))(api, init)
    setTimeout(() => aborting.abort(), 50)
    await call.catch(() => undefined)`,
  'digest over undici': `
    const dispatcher = new Agent().compose(undiciAuth(digest(key)))
    const { body } = await send(api, { dispatcher })
    await body.dump()`,
  'digest over axios': `await axios.create({ adapter: axiosAuth(digest(key)) }).get(api)`,
  'a stream over axios that is not read to its end': `
    const client = axios.create({ adapter: axiosAuth(digest(key)), responseType: 'stream' })
    const { data } = await client.get(api)
    data.destroy()`,
  'a limiter with a full window': `
    const fetch = withAuth(clientCredentials(account))
    const cm = new CloudManager({ baseUrl: URL_, fetch, limits: { concurrency: 1 } })
    await Promise.all([1, 2, 3].map(() => cm.projects.list().all()))`,
  'a wait in a shared limiter that was aborted': `
    const limiter = createLimiter({ concurrency: 1, ratePerMinute: 1 })
    const aborting = new AbortController()
    const connection = connectClient({ baseUrl: URL_, fetch: withAuth(digest(key)), limiter })
    await projects(connection).list().all()
    const call = projects(connection).list({ signal: aborting.signal }).all()
    setTimeout(() => aborting.abort(), 50)
    await call.catch(() => undefined)`,
  'a retry that was aborted': `
    const fetch = async () => new Response('', { status: 503, headers: { 'retry-after': '600' } })
    const aborting = new AbortController()
    const cm = new CloudManager({ baseUrl: URL_, fetch })
    const call = cm.projects.list({ signal: aborting.signal }).all()
    setTimeout(() => aborting.abort(), 50)
    await call.catch(() => undefined)`,
  'a page that is not the last': `
    const cm = new CloudManager({ baseUrl: URL_, fetch: withAuth(digest(key)) })
    for await (const project of cm.projects.list({ itemsPerPage: 1 })) break`,
  'connect with a service account': `await connect({ clientId, clientSecret, baseUrl: URL_ }).projects.list().all()`,
  'connect with an API key': `
    const cm = connect({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY, baseUrl: URL_ })
    await cm.projects.list().all()`,
  'connect, closed during a call': `
    const cm = connect({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY, baseUrl: URL_ })
    const call = cm.projects.list().all()
    await cm.close()
    await call.catch(() => undefined)`,
  'connect, closed': `
    const cm = connect({ clientId, clientSecret, baseUrl: URL_ })
    await cm.projects.list().all()
    await cm.close()`,
  'a proxy that refuses connections': `
    process.env.HTTPS_PROXY = 'http://127.0.0.1:1'
    const { fetch } = signIn({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY })
    await fetch('https://cloud.mongodb.com/').catch(() => undefined)`,
  'an emulator, closed while a client keeps its connection': `
    const emulator = await startEmulator()
    await fetch(emulator.url)
    await emulator.close()`,
  'a server of the kit, closed while a client keeps its connection': `
    const server = await startConformanceServer()
    await fetch(server.url)
    await server.close()`,
  'a kit for adapters': `
    const fetchOf = (fetch) => ({ send: ({ url, ...init }) => fetch(url, init) })
    adapterConformance(suite, { name: 'fetch', make: (scheme) => fetchOf(withAuth(scheme)) })
    await runCases()`,
  'a kit for schemes': `
    schemeConformance(suite, { name: 'digest', make: ({ origins }) => digest({ ...key, origins }) })
    await runCases()`,
  'a kit for token stores': `
    const store = memoryTokenStore()
    tokenStoreConformance(suite, { name: 'memory', make: () => store })
    await runCases()`,
  'an emulator with a state file, closed': `
    const emulator = await startEmulator({ stateFile: join(folder, 'state.json') })
    await emulator.close()`,
}

/** Public functions that leave nothing open: they work while they run, whatever they get. */
const LEAVE_NOTHING_OPEN = new Set(
  // The last three lines are of conformance, emulator and sdk: files are read and written synchronously.
  `assertAuthenticator assertBrowserMayFollow bodyForScheme bodyNotReplayable bodySize diagnosticsChannel
  isBodyField isChunkSource isConfidential isDeadConnection isHeldBack isNodeStream isPromise onAbort
  originGuard probeRequest readRedirect redirectLocation requestBodySize requestTarget retryAfterMs serverText
  formatAuthorization parseAuthenticationInfo parseChallenges quote networkError
  accessEntry checkRequest endpoints rolesByScope
  describeSwitches readSwitches referenceScheme proxyFor
  readCredentials defaultProfile deleteProfile listProfiles profileFile readProfile useProfile
  writeProfile`.split(/\s+/),
)

/** Tested elsewhere: with a server of Redis, and in the test runners. */
const OTHER_TESTS = new Set(['redisTokenStore', 'useEmulator', 'emulatorTest'])

/** All share one connection, which the programs with `projects` test. */
const RESOURCES = '@latchkey/cloud-manager/resources'

let env: NodeJS.ProcessEnv
beforeAll(async () => {
  const emulator: Emulator = await startEmulator()
  const [account] = emulator.seed.serviceAccounts
  const [key] = emulator.seed.apiKeys
  // The limit of token requests is not what is tested.
  const timer = setInterval(() => {
    emulator.clock.advance('1m')
  }, 50)
  env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    URL_: emulator.url,
    CLIENT_ID: account?.clientId,
    CLIENT_SECRET: account?.clientSecret,
    PUBLIC_KEY: key?.publicKey,
    PRIVATE_KEY: key?.privateKey,
  }
  return async () => {
    clearInterval(timer)
    await emulator.close()
  }
})

test.each(Object.entries(PROGRAMS))('a process ends with %s', async (_name, program) => {
  await endsByItself(complete(program), env)
})

test('every public function has a program that ends, or leaves nothing open', async () => {
  const programs = Object.values(PROGRAMS).join('\n')
  const left: string[] = []
  for (const { specifier } of publishedPackages().flatMap(entriesOf)) {
    if (specifier === RESOURCES || specifier.startsWith('@latchkey/cli')) continue
    const exported = (await import(specifier)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'function' || /^([A-Z]|is[A-Z]\w+Error$)/.test(name)) continue
      if (LEAVE_NOTHING_OPEN.has(name) || OTHER_TESTS.has(name)) continue
      const called = name === 'withAuth' ? /(with|undici|axios)Auth\(/ : new RegExp(`\\b${name}\\(`)
      if (!called.test(programs)) left.push(`${specifier}: ${name}`)
    }
  }
  expect(left).toEqual([])
})
