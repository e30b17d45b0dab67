// Runs the conformance kit for every adapter on every runtime that its client has, on the built packages, and prints a
// table. Prevents an adapter that only works on the Node that its author has. The runtimes are installed from npm into
// tools/runtimes/node_modules; Chromium comes from Debian.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startConformanceServer } from '@latchkey/adapter-conformance/server'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const exec = promisify(execFile)
const tools = resolve(import.meta.dirname, '../../../tools/runtimes')
const bin = (path) => join(tools, 'node_modules', path)
const file = (name) => join(import.meta.dirname, name)
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-runtimes-'))
const LIMIT_MS = 300_000
const DENO = ['test', '--no-check', '-A', '--no-lock', '--no-remote', '--cached-only']
const NO_SOCKETS = 'undici speaks to sockets of Node'

const RUNTIMES = [
  [
    'Node 20',
    command(process.versions.node.startsWith('20.') ? process.execPath : 'node', ['node.mjs']),
  ],
  ['Node 22', command(bin('node22/bin/node'), ['node.mjs'])],
  ['Node 24', command(bin('node24/bin/node'), ['node.mjs'])],
  ['Node 26', command(bin('node26/bin/node'), ['node.mjs'])],
  [
    'Bun',
    command(bin('@oven/bun-linux-x64/bin/bun'), ['test', './bun.test.mjs']),
    "Bun's undici has no compose",
  ],
  ['Deno', command(bin('@deno/linux-x64-glibc/deno'), [...DENO, 'deno.mjs'])],
  ['workerd', inWorkerd, NO_SOCKETS],
  ['Chromium', inChromium, NO_SOCKETS],
]
const PACKAGES = ['fetch', 'undici', 'axios']

if (!existsSync(bin('node26'))) {
  await exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: tools })
}
const only = process.argv.slice(2)
const rows = []
let failed = false
for (const [runtime, play, noUndici] of RUNTIMES) {
  if (only.length > 0 && !only.includes(runtime)) continue
  const row = [runtime]
  for (const name of PACKAGES) {
    if (name === 'undici' && noUndici) {
      row.push(`not applicable: ${noUndici}`)
      continue
    }
    const problem = await play(name).catch(
      (error) => `${error.stdout ?? ''}${error.stderr ?? error}`,
    )
    if (problem) console.error(`\n${runtime}, ${name}:\n${problem}`)
    failed ||= Boolean(problem)
    row.push(problem ? 'FAIL' : 'pass')
  }
  rows.push(row)
}
rmSync(temporary, { recursive: true, force: true })
for (const row of [['runtime', ...PACKAGES], ...rows]) {
  console.log(
    row
      .map((cell) => cell.padEnd(10))
      .join('  ')
      .trimEnd(),
  )
}
process.exit(failed ? 1 : 0)

/** Runs a test file with the runtime's own framework; its exit code says how it went. */
function command(program, args) {
  return async (name) => {
    const env = { ...process.env, LATCHKEY_PACKAGE: name, DENO_NO_UPDATE_CHECK: '1' }
    await exec(program, args, { cwd: import.meta.dirname, env, timeout: LIMIT_MS, maxBuffer: 1e8 })
    return undefined
  }
}

async function bundle(entry, format) {
  const outfile = join(temporary, entry)
  await build({
    entryPoints: [file(entry)],
    outfile,
    format,
    bundle: true,
    platform: 'browser',
    // The kit's server, which runs outside.
    external: ['*/server.js', 'node:*'],
    logLevel: 'error',
  })
  return outfile
}

async function inWorkerd(name) {
  await bundle('workerd.mjs', 'esm')
  const port = await freePort()
  const config = join(temporary, 'config.capnp')
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main", esModule = embed "workerd.mjs")],
      compatibilityDate = "2026-04-01",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  const child = spawn(bin('@cloudflare/workerd-linux-64/bin/workerd'), ['serve', config])
  let output = ''
  child.stderr.on('data', (text) => (output += text))
  const server = await startConformanceServer()
  try {
    const url = `http://127.0.0.1:${port}/?package=${name}&server=${server.url}`
    const signal = AbortSignal.timeout(LIMIT_MS)
    const response = await answerOf(() => fetch(url, { signal }), child)
    if (!response.ok) return `${await response.text()}\n${output}`
    return problemOf(await response.json())
  } finally {
    child.kill()
    await server.close()
  }
}

/** The first answer of a server that is still starting. */
async function answerOf(ask, child) {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED' || child.exitCode !== null) throw error
    }
  }
}

async function inChromium(name) {
  const path = await bundle('browser.mjs', 'iife')
  const server = await startConformanceServer()
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(LIMIT_MS)
    await page.goto(server.url)
    await page.addScriptTag({ path })
    const result = await page.evaluate(
      ([name, url]) => globalThis.runKit(name, url),
      [name, server.url],
    )
    return problemOf(result)
  } finally {
    await browser.close()
    await server.close()
  }
}

function problemOf({ cases, failures }) {
  if (cases === 0) return 'no case ran'
  return failures.length === 0 ? undefined : failures.join('\n')
}

async function freePort() {
  const server = createServer()
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}
