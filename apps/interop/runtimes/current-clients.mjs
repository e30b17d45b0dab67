// Runs the examples for ky, got, msw and vitest, the command line, and calls with faults over undici, with the current majors of
// what they use.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { digest } from '@latchkey/digest'
import { startEmulator } from '@latchkey/emulator'
import { withAuth } from '@latchkey/fetch'
import { gotWithAuth } from '../examples/got-adapter.ts'
import { kyWithAuth } from '../examples/ky.ts'
import { mockedApi } from '../examples/msw.ts'

const exec = promisify(execFile)
const INTEROP = fileURLToPath(new URL('..', import.meta.url))
const TOOLS = fileURLToPath(new URL('../../../scripts/runtimes', import.meta.url))
const GUIDE = new URL('../../../docs/guides/test-against-the-emulator.md', import.meta.url)
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
  for (const [name, major] of Object.entries({
    ky: 2,
    got: 16,
    msw: 3,
    commander: 15,
    vitest: 5,
  })) {
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
  const { stdout } = await exec(
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

test('the example for vitest passes', async () => {
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/^```[jt]s\n([\s\S]*?)^```$/gm)
  const example = [...blocks].find(([, text]) => text.includes("from '@latchkey/emulator/vitest'"))
  // Where both vitest and the packages are found by their names.
  const folder = mkdtempSync(join(TOOLS, '.vitest-'))
  try {
    writeFileSync(join(folder, 'example.test.js'), example[1])
    const { version } = createRequire(join(folder, 'x.js'))('vitest/package.json')
    const vitest = join(TOOLS, 'node_modules/vitest/vitest.mjs')
    const { stdout } = await exec(process.execPath, [vitest, 'run', '--root', folder], {
      cwd: folder,
      // The emulator's own import of vitest is of the major for Node 20.
      env: { PATH: process.env.PATH, NO_COLOR: '1', NODE_OPTIONS: `--import ${HOOK}` },
    })
    assert.match(stdout, /1 passed/)
    assert.ok(stdout.includes(`v${version}`), stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

for (const scheme of ['digest', 'client-credentials']) {
  test(`2,000 calls with faults over undici 8 with ${scheme} end as they must`, async () => {
    const calls = ['--calls', '2000', '--only', `undici-8/${scheme}`]
    const { stdout } = await exec(process.execPath, ['--expose-gc', 'soak/main.mjs', ...calls], {
      cwd: INTEROP,
    })
    assert.match(stdout, /"calls":2000,/)
  })
}
