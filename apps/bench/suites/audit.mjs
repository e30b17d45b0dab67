import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request as send } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { ratioFigure } from '../measure/ratio-figure.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/** As many requests at a time as the command line sends. */
const CONCURRENCY = 8

const cli = createRequire(import.meta.url).resolve('@latchkey/cli/package.json')
const latchkey = join(dirname(cli), 'dist/main.js')
const file = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`audit/${name}`, import.meta.url))

/** @type {Suite} */
export default {
  title: 'latchkey audit: 500 API keys, 200 service accounts, 5,000 entries of access lists',
  async run({ quick }) {
    const home = mkdtempSync(join(tmpdir(), 'latchkey-bench-'))
    const emulator = fork(file('organization.mjs'))
    try {
      const [{ url, clientId, clientSecret }] = await once(emulator, 'message')
      const env = { HOME: home, LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: clientSecret }
      const token = (await run(['token'], { ...env, LATCHKEY_BASE_URL: url })).stdout.trim()
      const asked = await requestsOf(url, env)
      // What the emulator does not know, such as settings of the Atlas API, it refuses without any work.
      const urls = asked.filter(({ ok }) => ok).map(({ path }) => url + path)
      /** @type {number[]} */
      const ratios = []
      /** @type {number[]} */
      const controls = []
      let bytes = 0
      for (let round = 0; round < (quick ? 3 : 9); round++) {
        const plain = await plainMs(urls, token)
        const audit = await run(['audit', '--json', '--fail-on', 'never'], {
          ...env,
          LATCHKEY_BASE_URL: url,
          LATCHKEY_BENCH_MEMORY: join(home, 'memory'),
        })
        ratios.push(audit.ms / plain)
        controls.push((await plainMs(urls, token)) / plain)
        bytes = Math.max(bytes, Number(readFileSync(join(home, 'memory'), 'utf8')))
      }
      return rows(asked.length, ratios, controls, bytes)
    } finally {
      emulator.disconnect()
      rmSync(home, { recursive: true })
    }
  },
}

/**
 * @param {number} requests
 * @param {number[]} ratios
 * @param {number[]} controls
 * @param {number} bytes
 * @returns {Row[]}
 */
function rows(requests, ratios, controls, bytes) {
  const figure = ratioFigure(ratios, controls)
  return [
    // A list of each kind and of the projects, one for each project, one for each credential, one for settings.
    { metric: 'requests', value: requests, unit: '', limit: { max: 713 }, kind: 'count' },
    {
      ...figure,
      metric: 'whole process, to its requests alone',
      unit: 'times',
      limit: { max: 1.3 },
      kind: 'ratio',
      note: `${CONCURRENCY} at a time; ${figure.note}`,
    },
    { metric: 'memory at the most', value: bytes, unit: 'B', limit: { max: 150e6 }, kind: 'size' },
  ]
}

/**
 * Runs the command line.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function run(args, env) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', file('memory.mjs'), latchkey, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.on('data', (text) => (stdout += String(text)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`latchkey ${args.join(' ')} ended with ${code}`)
  return { ms: performance.now() - begun, stdout }
}

/**
 * The paths that an audit asks for and whether they are answered, written down by a server in between.
 *
 * @param {string} url
 * @param {Record<string, string>} env
 */
async function requestsOf(url, env) {
  /** @type {{ path: string, ok: boolean }[]} */
  const asked = []
  const between = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    const { method, headers } = incoming
    const onward = send(url + incoming.url, { method, headers }, (answer) => {
      const { statusCode = 502 } = answer
      if (method === 'GET') asked.push({ path: incoming.url ?? '', ok: statusCode === 200 })
      outgoing.writeHead(statusCode, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  between.listen(0, '127.0.0.1')
  await once(between, 'listening')
  const address = between.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  try {
    const base = `http://127.0.0.1:${address.port}`
    await run(['audit', '--json', '--fail-on', 'never'], { ...env, LATCHKEY_BASE_URL: base })
  } finally {
    between.closeAllConnections()
    between.close()
  }
  return asked
}

/**
 * How long the requests take without us, in ms.
 *
 * @param {readonly string[]} urls
 * @param {string} token
 * @returns {Promise<number>}
 */
async function plainMs(urls, token) {
  const child = fork(file('plain.mjs'))
  child.send({ urls, token, concurrency: CONCURRENCY })
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the requests alone ended with ${code}`)
  })
  const [ms] = await Promise.race([once(child, 'message'), failed])
  child.disconnect()
  return ms
}
