// Runs the examples for ky, got and msw, and the command line, with the current majors of what they use.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { digest } from '@latchkey/digest'
import { startEmulator } from '@latchkey/emulator'
import { withAuth } from '@latchkey/fetch'
import { gotWithAuth } from '../examples/got-adapter.ts'
import { kyWithAuth } from '../examples/ky.ts'
import { mockedApi } from '../examples/msw.ts'

const HOOK = fileURLToPath(new URL('current-majors.mjs', import.meta.url))
const LATCHKEY = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url))

let emulator
before(async () => (emulator = await startEmulator()))
after(() => emulator.close())

function scheme() {
  const [{ publicKey, privateKey }] = emulator.seed.apiKeys
  return digest({ username: publicKey, password: privateKey, origins: emulator.url })
}

test('the current majors are what is tested', async () => {
  for (const [name, major] of Object.entries({ ky: 2, got: 16, msw: 3, commander: 15 })) {
    const manifest = new URL('../../../scripts/runtimes/package.json', import.meta.url)
    const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8'))
    assert.equal(dependencies[name].split('.')[0], String(major), name)
    assert.match(import.meta.resolve(name), /\/scripts\/runtimes\/node_modules\//)
  }
})

test('ky gets the projects', async () => {
  const { totalCount } = await kyWithAuth(scheme())
    .get(`${emulator.url}/api/public/v1.0/groups`)
    .json()
  assert.ok(totalCount > 0)
})

test('got gets the projects', async () => {
  const url = `${emulator.url}/api/public/v1.0/groups`
  const { response, stream } = await gotWithAuth(scheme())(url, { method: 'GET', headers: {} })
  stream.destroy()
  assert.equal(response.statusCode, 200)
})

test('msw answers a challenge of its own', async () => {
  const origin = 'https://api.example'
  const server = mockedApi(origin)
  server.listen()
  try {
    const fetch = withAuth(digest({ username: 'key', password: 'secret', origins: origin }))
    assert.deepEqual(await (await fetch(`${origin}/items`)).json(), ['an item'])
  } finally {
    server.close()
  }
})

test('the command line lists the projects', async () => {
  const [{ publicKey, privateKey }] = emulator.seed.apiKeys
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', HOOK, LATCHKEY, 'projects', 'list', '--json'],
    {
      env: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        LATCHKEY_BASE_URL: emulator.url,
        LATCHKEY_PUBLIC_KEY: publicKey,
        LATCHKEY_PRIVATE_KEY: privateKey,
      },
    },
  )
  assert.ok(JSON.parse(stdout).length > 0)
})
