import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../run.mjs'
import { tools } from '../tools.mjs'

/** A program that signs in with digest through fetch, against an answer of its own, and prints `in`. */
const APP = `import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'

const scheme = digest({ username: 'a', password: 'b', origins: 'https://example.com' })
const challenge = { 'www-authenticate': 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256' }
const server = async (input, init) =>
  new Request(input, init).headers.get('authorization')?.startsWith('Digest ')
    ? new Response('in')
    : new Response('out', { status: 401, headers: challenge })
withAuth(scheme, server)('https://example.com/').then(async (answer) => console.log(await answer.text()))
`

/** Uses one function and imports every package without using it: all of those have to disappear. */
const shakenApp = (names) => `${names.map((name) => `import '${name}'`).join('\n')}
import { parseChallenges } from '@latchkey/auth-header'

console.log(parseChallenges('Basic realm="a", Digest nonce=b').length)
`

/** Uses every entry of every package. */
const wholeApp = (
  specifiers,
) => `${specifiers.map((from, index) => `import * as entry${index} from '${from}'`).join('\n')}

const entries = [${specifiers.map((_, index) => `entry${index}`)}]
console.log(entries.filter((entry) => Object.keys(entry).length > 0).length)
`

const NODE_IMPORT = /\b(?:from|import|require)\s*\(?\s*["'`]node:/

/** A text that the code of each package has to have, and the bundle of parseChallenges must not. */
const MARKS = {
  'client-credentials': 'grant_type',
  digest: 'cnonce',
  'cloud-manager': 'api/public',
}

const require = createRequire(join(tools, 'package.json'))

/** What esbuild asks for where CommonJS, such as axios has, requires Node's own modules. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"

const BUNDLERS = {
  esbuild: async (entry, outfile, { node, commonjs } = {}) => {
    const { build } = createRequire(import.meta.url)('esbuild')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: node ? 'node' : 'browser',
      logLevel: 'error',
      ...(commonjs && { banner: { js: REQUIRE } }),
    })
  },
  Vite: async (entry, outfile, { node } = {}) => {
    const { build } = await import(pathToFileURL(require.resolve('vite')).href)
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(entry, '..'),
      ...(node && { ssr: { noExternal: true, target: 'node' } }),
      build: {
        ...(node ? { ssr: entry } : { lib: { entry, formats: ['es'], fileName: 'bundle' } }),
        outDir: `${outfile}.vite`,
        minify: true,
        rollupOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
      },
    })
    writeFileSync(outfile, readFileSync(join(`${outfile}.vite`, 'bundle.mjs')))
  },
  webpack: async (entry, outfile, { node } = {}) => {
    const webpack = require('webpack')
    const compiler = webpack({
      mode: 'production',
      entry,
      target: node ? 'node20' : 'web',
      output: { path: join(outfile, '..'), filename: outfile.split('/').at(-1), module: true },
      experiments: { outputModule: true },
    })
    const stats = await promised((done) => compiler.run(done))
    await promised((done) => compiler.close(done))
    assert.equal(stats.hasErrors(), false, stats.toString({ all: false, errors: true }))
  },
}

/** Runs the program as CommonJS, which loads the same copies of what the packages share. */
export async function tryRequire(home, nodes, step) {
  const file = join(home, 'app.cjs')
  writeFileSync(file, APP.replace(/^import (.*) from ('.*')$/gm, 'const $1 = require($2)'))
  for (const node of nodes) assert.equal(await printed(file, node), 'in', `require() on ${node}`)
  step('a program that requires several packages, on each Node')
}

/** Bundles a program for browsers, one with every entry, and one that needs little, with each bundler, and runs what comes out. */
export async function tryBundlers(home, consumers, step) {
  const specifiers = consumers.flatMap((one) => one.specifiers)
  const whole = join(home, 'whole.mjs')
  writeFileSync(whole, wholeApp(specifiers))
  const app = join(home, 'app.mjs')
  writeFileSync(app, APP)
  const shaken = join(home, 'shaken.mjs')
  writeFileSync(shaken, shakenApp(specifiers))
  for (const [name, mark] of Object.entries(MARKS)) {
    const code = codeOf(join(home, 'node_modules/@latchkey', name, 'dist'))
    assert.ok(code.includes(mark), `${name} has no ${mark}: its absence elsewhere proves nothing`)
  }
  for (const [name, build] of Object.entries(BUNDLERS)) {
    const browser = join(home, `${name}-browser.mjs`)
    await build(app, browser)
    assert.equal(await printed(browser), 'in', `${name}: the bundle for browsers`)
    // A module that Node may have is looked up by its name, and never imported.
    assert.doesNotMatch(text(browser), NODE_IMPORT, `${name}: the bundle for browsers needs Node`)

    const all = join(home, `${name}-whole.mjs`)
    await build(whole, all, { node: true, commonjs: true })
    assert.equal(await printed(all), `${specifiers.length}`, `${name}: the bundle of all entries`)

    const node = join(home, `${name}-node.mjs`)
    await build(shaken, node, { node: true })
    assert.equal(await printed(node), '2', `${name}: the shaken bundle`)
    for (const [other, mark] of Object.entries(MARKS))
      assert.ok(!text(node).includes(mark), `${name}: parseChallenges pulls in ${other}`)
    const bytes = text(node).length
    assert.ok(bytes < 3000, `${name}: parseChallenges and what it pulls in are ${bytes} B`)
    step(`bundles of ${name}; parseChallenges alone is ${bytes} B, minified`)
  }
}

async function printed(file, node = process.execPath) {
  const { output } = await run(node, [file], {})
  return output.trim()
}

function codeOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  return files.map((file) => text(join(folder, file))).join('\n')
}

function text(file) {
  return readFileSync(file, 'utf8')
}

function promised(start) {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)))
  })
}
