// Runs the conformance kit for every adapter on every runtime that its client has, on the built packages, and prints a
// table. Prevents an adapter that only works on the Node that its author has. The runtimes are installed from npm into
// scripts/runtimes/node_modules; Chromium comes from Debian.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { connect } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startConformanceServer } from '@latchkey/conformance/server'
import { build } from 'esbuild'
import { launchChromium } from '../servers/chromium.mjs'
import { freePort } from '../servers/free-port.mjs'
import { program, withEmulator, withPage } from './recipes.mjs'
import { startTokenServer } from './token-server.mjs'

const exec = promisify(execFile)
const tools = resolve(import.meta.dirname, '../../../scripts/runtimes')
const bin = (path) => join(tools, 'node_modules', path)
const file = (name) => join(import.meta.dirname, name)
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-runtimes-'))
const LIMIT_MS = 300_000
const DENO = ['test', '--no-check', '-A', '--no-lock', '--no-remote', '--cached-only']
const DENO_RUN = ['run', '--no-check', '-A', '--no-lock', '--no-remote', '--cached-only']
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
const PACKAGES = ['fetch', 'undici', 'axios', 'tokens', 'recipe', 'clients']
const CURRENT_CLIENTS = ['--import', './current-majors.mjs', 'current-clients.mjs']
const example = (name) => file(`../examples/${name}`)
const RECIPES = {
  Bun: () => program(bin('@oven/bun-linux-x64/bin/bun'), [example('bun.ts')]),
  Deno: () => program(bin('@deno/linux-x64-glibc/deno'), [...DENO_RUN, example('deno.ts')]),
  workerd: recipeInWorkerd,
  Chromium: recipeInChromium,
}

if (!existsSync(bin('node26')) || !existsSync(bin('vitest'))) {
  await exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: tools })
}
const only = process.argv.slice(2)
const cells = []
const rows = RUNTIMES.filter(([runtime]) => only.length === 0 || only.includes(runtime)).map(
  ([runtime, play, noUndici]) => {
    const row = [runtime]
    for (const [column, name] of PACKAGES.entries()) {
      const reason = reasonAgainst(runtime, name, noUndici)
      if (reason !== undefined) row[column + 1] = `not applicable: ${reason}`
      else
        cells.push({
          row,
          column: column + 1,
          name,
          play: playOf(runtime, name, play),
        })
    }
    return row
  },
)
// As many at once as there are cores: with more, the deadlines of the kit would pass.
let failed = false
await Promise.all(Array.from({ length: availableParallelism() }, playCells))
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

/** Why a package isn't run on a runtime. */
function reasonAgainst(runtime, name, noUndici) {
  if (name === 'undici') return noUndici
  if (name === 'recipe' && !(runtime in RECIPES)) return "Node's are run by the tests"
  if (name === 'clients' && !/^Node 2[246]$/.test(runtime)) return 'current majors need Node 22'
  return undefined
}

function playOf(runtime, name, play) {
  if (name === 'recipe') return RECIPES[runtime]
  if (name !== 'clients') return play
  return command(bin(`${runtime.toLowerCase().replace(' ', '')}/bin/node`), CURRENT_CLIENTS)
}

/** Takes cells of the table until none is left. */
async function playCells() {
  for (let cell = cells.shift(); cell; cell = cells.shift()) {
    const { row, column, name, play } = cell
    const start = performance.now()
    const problem = await play(name).catch(
      (error) => `${error.stdout ?? ''}${error.stderr ?? error}`,
    )
    const seconds = Math.round((performance.now() - start) / 1000)
    if (problem) console.error(`\n${row[0]}, ${name}:\n${problem}`)
    failed ||= Boolean(problem)
    row[column] = `${problem ? 'FAIL' : 'pass'} ${seconds} s`
  }
}

/** Runs a test file with the runtime's own framework; its exit code says how it went. */
function command(program, args) {
  return async (name) => {
    const env = { ...process.env, LATCHKEY_PACKAGE: name, DENO_NO_UPDATE_CHECK: '1' }
    await exec(program, args, { cwd: import.meta.dirname, env, timeout: LIMIT_MS, maxBuffer: 1e8 })
    return undefined
  }
}

async function bundle(entry, format, name, { globalName, define = {} } = {}) {
  const outfile = join(temporary, name)
  await build({
    entryPoints: [file(entry)],
    outfile,
    format,
    ...(globalName && { globalName }),
    define,
    bundle: true,
    platform: 'browser',
    // The kit's server, which runs outside.
    external: ['*/server.js', 'node:*'],
    logLevel: 'error',
  })
  return outfile
}

async function inWorkerd(name) {
  await bundle('workerd.mjs', 'esm', `kit-${name}.mjs`)
  const server = await startConformanceServer()
  const ask = `?package=${name}&server=${server.url}`
  const answer = await askWorkerd(`kit-${name}.mjs`, ask).finally(() => server.close())
  const problem = typeof answer === 'string' ? answer : problemOf(answer)
  return problem ?? (name === 'tokens' ? await tokensInWorkerd() : undefined)
}

/** One manager serves all requests of a worker, and none waits for what another request can no longer do. */
async function tokensInWorkerd() {
  const server = await startTokenServer()
  try {
    const define = { SERVER: JSON.stringify(server.url) }
    await bundle('worker-tokens.mjs', 'esm', 'worker-tokens.mjs', { define })
    return await withWorkerd('worker-tokens.mjs', {}, async (ask) => {
      const statuses = [await ask(), await ask()]
      statuses.push(...(await Promise.all([ask(), ask(), ask()])))
      if (server.tokens() !== 1) return `${server.tokens()} token requests for five calls`
      // A request that started the search for a token is canceled; those that wait take over.
      server.revoke()
      const isHeld = server.holdNext()
      const controller = new AbortController()
      const canceled = ask({ signal: controller.signal }).catch(() => 'canceled')
      await isHeld
      const waiting = [ask(), ask()]
      controller.abort()
      statuses.push(...(await Promise.all(waiting)), await ask())
      if ((await canceled) !== 'canceled') return 'the first request was not canceled'
      return statuses.every((status) => status === 200) ? undefined : `statuses ${statuses}`
    })
  } finally {
    server.close()
  }
}

async function recipeInWorkerd() {
  await bundle('../examples/worker.ts', 'esm', 'worker.mjs')
  return await withEmulator(async (env) => {
    const names = await askWorkerd('worker.mjs', '', env)
    return Array.isArray(names) && names.length > 0 ? undefined : `no project: ${names}`
  })
}

/** What a worker answers as JSON, or, when it fails, as text. */
async function askWorkerd(main, ask, env = {}) {
  return await withWorkerd(main, env, async (_status, url, output) => {
    const response = await fetch(url + ask, { signal: AbortSignal.timeout(LIMIT_MS) })
    return response.ok ? await response.json() : `${await response.text()}\n${output()}`
  })
}

/** Runs a worker, and gives `play` a function that sends it a request and returns the status. */
async function withWorkerd(main, env, play) {
  const port = await freePort()
  const config = join(temporary, `config-${port}.capnp`)
  const bindings = Object.entries(env).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  )
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main", esModule = embed "${main}")],
      bindings = [${bindings}],
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
  const url = `http://127.0.0.1:${port}/`
  const ask = async (init) => (await fetch(url, init)).status
  try {
    await answerOf(() => canConnect(port), child)
    return await play(ask, url, () => output)
  } finally {
    child.kill()
  }
}

async function canConnect(port) {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect').finally(() => socket.destroy())
}

/** The first answer of a server that is still starting. */
async function answerOf(ask, child) {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (error.code !== 'ECONNREFUSED' || child.exitCode !== null) throw error
    }
  }
}

async function inChromium(name) {
  const path = await bundle('browser.mjs', 'iife', `kit-${name}.js`)
  const server = await startConformanceServer()
  const run = ([name, url]) => globalThis.runKit(name, url)
  return await onPage(server.url, path, run, [name, server.url])
    .then(problemOf)
    .finally(() => server.close())
}

async function recipeInChromium() {
  const path = await bundle('../examples/browser.ts', 'iife', 'recipe.js', { globalName: 'recipe' })
  return await withPage(async (url) => {
    const run = async (url) =>
      (await globalThis.recipe.browserFetch(`${url}/token`, url)(`${url}/items`)).text()
    const text = await onPage(url, path, run, url)
    return text === 'an item' ? undefined : text
  })
}

/** What a function gives on a page of that address, after a script has run there. */
async function onPage(url, path, run, argument) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(LIMIT_MS)
    await page.goto(url)
    await page.addScriptTag({ path })
    return await page.evaluate(run, argument)
  } finally {
    await browser.close()
  }
}

function problemOf({ cases, failures }) {
  if (cases === 0) return 'no case ran'
  return failures.length === 0 ? undefined : failures.join('\n')
}
