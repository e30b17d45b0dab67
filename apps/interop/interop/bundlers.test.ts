import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../servers/free-port.mjs'
import { installOnDemand } from '../servers/on-demand.ts'

const run = promisify(execFile)
const packages = join(import.meta.dirname, '../../../packages')
/** What `npm install @latchkey/client-credentials @latchkey/fetch` installs: no jose. */
const INSTALLED = ['contract', 'token-manager', 'client-credentials', 'fetch']

/** Signs in through fetch, without a network, and returns the response of the API. */
const APP = `import { clientCredentials, memoryTokenStore } from '@latchkey/client-credentials'
import { withAuth } from '@latchkey/fetch'

const send = async (input, init) => {
  const request = new Request(input, init)
  if (request.url.endsWith('/token')) {
    return Response.json({ access_token: 'at-1', token_type: 'Bearer', expires_in: 60 })
  }
  return new Response(request.headers.get('authorization'))
}
const auth = clientCredentials({
  tokenEndpoint: 'https://as.example/token',
  clientId: 'id',
  clientSecret: 'a secret',
  origins: 'https://api.example',
  store: memoryTokenStore(),
  fetch: send,
})
export const call = async () => (await withAuth(auth, send)('https://api.example/items')).text()
`

const BUILD = `const [name, target, path] = process.argv.slice(2)
const loaded = await import(name)
const compile = loaded.rspack ?? loaded.default
const entry = './main.js'
const output = { path, filename: 'main.cjs' }
compile({ mode: 'production', target, context: process.cwd(), entry, output }, (error, stats) => {
  const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {}
  for (const { message } of [error ?? [], errors, warnings].flat()) console.error(message)
  process.exitCode = error || errors.length + warnings.length > 0 ? 1 : 0
})
`

const folder = mkdtempSync(join(tmpdir(), 'latchkey-bundlers-'))
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
beforeAll(async () => {
  const modules = fileURLToPath(installOnDemand('bundlers'))
  // Links to the files, not to the folder: bundlers follow those out of the app.
  await run('cp', ['-al', modules, join(folder, 'node_modules')])
  for (const name of INSTALLED) {
    for (const part of ['package.json', 'dist']) {
      const target = join(folder, 'node_modules/@latchkey', name, part)
      cpSync(join(packages, name, part), target, { recursive: true })
    }
  }
  write('package.json', '{ "name": "app", "private": true, "type": "module" }')
  write('app.js', APP)
}, 300_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['webpack', '@rspack/core'])('%s', (bundler) => {
  test.each(['node', 'web'])(
    `${bundler} builds for %s without jose, and the build gets a token`,
    async (target) => {
      write('main.js', "import { call } from './app.js'\ncall().then(console.log)\n")
      write('build.mjs', BUILD)
      const output = join(folder, 'built', bundler, target)
      await run(process.execPath, ['build.mjs', bundler, target, output], { cwd: folder })
      const { stdout } = await run(process.execPath, [join(output, 'main.cjs')])
      expect(stdout.trim()).toBe('Bearer at-1')
    },
    120_000,
  )
})

test('Next builds with Turbopack without jose, and its route gets a token', async () => {
  write('app/layout.js', 'export default ({ children }) => <html><body>{children}</body></html>\n')
  write(
    'app/token/route.js',
    `import { call } from '../../app.js'
export const dynamic = 'force-dynamic'
export const GET = async () => new Response(await call())
`,
  )
  write(
    'app/page.js',
    `'use client'
import { call } from '../app.js'
export default function Page() {
  return <button onClick={call}>call</button>
}
`,
  )
  write('next.config.js', `export default { turbopack: { root: import.meta.dirname } }\n`)
  const next = join(folder, 'node_modules/next/dist/bin/next')
  const options = { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }
  await run(process.execPath, [next, 'build'], options)
  const port = String(await freePort())
  const server = spawn(process.execPath, [next, 'start', '-p', port, '-H', '127.0.0.1'], options)
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text) => {
        if (String(text).includes('Ready')) resolve()
      })
      server.once('exit', () => {
        reject(new Error('next start ended'))
      })
    })
    const response = await fetch(`http://127.0.0.1:${port}/token`)
    expect([response.status, await response.text()]).toEqual([200, 'Bearer at-1'])
  } finally {
    server.kill()
  }
}, 300_000)
