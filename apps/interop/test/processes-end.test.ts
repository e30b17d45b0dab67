import { type Emulator, startEmulator } from '@latchkey/emulator'
import { beforeAll, test } from 'vitest'
import { endsByItself } from './ends-by-itself.ts'

const SETUP = `
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileTokenStore } from '@latchkey/token-manager/file-store'
import { clientCredentials, memoryTokenStore } from '@latchkey/client-credentials'
import { tokenManager } from '@latchkey/token-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { CloudManager } from '@latchkey/cloud-manager'
import { startEmulator } from '@latchkey/emulator'
import { connect, signIn } from '@latchkey/sdk'
import axios from 'axios'
import { Agent, request as send } from 'undici'
const { URL_, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, PUBLIC_KEY, PRIVATE_KEY } = process.env
const api = URL_ + '/api/public/v1.0/groups'
const key = { username: PUBLIC_KEY, password: PRIVATE_KEY, origins: URL_ }
const account = { tokenEndpoint: URL_ + '/api/oauth/token', clientId, clientSecret, origins: URL_ }
const folder = mkdtempSync(join(tmpdir(), 'latchkey-end-'))
const signal = AbortSignal.timeout(60_000)
`

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
  'digest over fetch': `await withAuth(digest(key))(api)`,
  'a response over fetch that nobody reads': `await withAuth(clientCredentials(account))(api)`,
  'a call over fetch that was aborted': `
    const aborting = new AbortController()
    const call = withAuth(digest(key))(api, { signal: aborting.signal })
    aborting.abort()
    await call.catch(() => undefined)`,
  'a stream that was never sent': `
    const body = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(1_000)) })
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
  'an emulator with a state file, closed': `
    const emulator = await startEmulator({ stateFile: join(folder, 'state.json') })
    await emulator.close()`,
}

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
  await endsByItself(`${SETUP}\n${program}`, env)
})
