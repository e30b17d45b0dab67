// node profile.mjs [DRIVER SCHEME]: where the CPU time of authorised calls goes, by package and by function, as
// `--cpu-prof` of the client's process has it. Without arguments: ours over each client.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { account } from './server/account.mjs'
import { startServer } from './server/start.mjs'
/** @import { Order } from './drivers/launch.mjs' */
/** @import { Server } from './server/start.mjs' */

/** @typedef {'digest' | 'bearer'} Scheme */
/**
 * The part of a profile that is read here.
 *
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string } }[]} nodes
 * @property {number[]} samples
 * @property {number[]} timeDeltas
 */

const CALLS = 5_000
const SHOWN = 5

const [name, scheme] = process.argv.slice(2)
/** @type {readonly (readonly [string, Scheme])[]} */
const subjects =
  name === undefined
    ? [
        ['latchkey-fetch', 'digest'],
        ['latchkey-fetch', 'bearer'],
        ['latchkey-undici', 'digest'],
        ['latchkey-axios', 'digest'],
      ]
    : [[name, scheme === 'bearer' ? 'bearer' : 'digest']]

const server = startServer()
for (const [driver, how] of subjects)
  print(`${driver}, ${how}`, await profileOf(server, driver, how))
server.stop()

/**
 * @param {Server} server
 * @param {string} driver
 * @param {Scheme} scheme
 * @returns {Promise<Profile>}
 */
async function profileOf(server, driver, scheme) {
  mkdirSync(new URL('.reports/', import.meta.url), { recursive: true })
  const folder = mkdtempSync(fileURLToPath(new URL('.reports/profile-', import.meta.url)))
  const file = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
  const child = fork(file('drivers/process.mjs'), [file(`drivers/${driver}.mjs`)], {
    execArgv: ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`],
  })
  await once(child, 'message')
  /** @param {Order} order */
  const ask = async (order) => {
    const answer = once(child, 'message')
    child.send(order)
    await answer
  }
  const { origin } = await server.open({ protection: scheme })
  const { username, password } = account
  const target = { origin, scheme, username, password, tokenEndpoint: `${origin}/token` }
  await ask({ name: 'start', target })
  await ask({ name: 'batch', batch: { origin, path: '/item/*', calls: CALLS, atATime: 16 } })
  child.disconnect()
  await once(child, 'exit')
  const [found = ''] = readdirSync(folder)
  const text = readFileSync(`${folder}/${found}`, 'utf8')
  rmSync(folder, { recursive: true })
  return JSON.parse(text)
}

/**
 * @param {string} title
 * @param {Profile} profile
 */
function print(title, { nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  /** @type {Map<string, number>} */
  const byOwner = new Map()
  /** @type {Map<string, number>} */
  const byFunction = new Map()
  let busy = 0
  for (const [index, id] of samples.entries()) {
    const { functionName = '', url = '' } = frames.get(id) ?? {}
    if (functionName === '(idle)' || functionName === '(program)') continue
    const time = timeDeltas[index] ?? 0
    const owner = ownerOf(functionName, url)
    busy += time
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + time)
    const key = `${owner} ${functionName || '(anonymous)'}`
    byFunction.set(key, (byFunction.get(key) ?? 0) + time)
  }
  const shares = (/** @type {Map<string, number>} */ times) =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .map(([key, time]) => `${((100 * time) / busy).toFixed(1)} % ${key}`)
  const ours = shares(new Map([...byFunction].filter(([key]) => key.startsWith('@latchkey/'))))
  console.log(`\n${title}\n  ${shares(byOwner).slice(0, 10).join(', ')}`)
  for (const line of ours.slice(0, SHOWN)) console.log(`    ${line}`)
}

/**
 * @param {string} functionName
 * @param {string} url
 */
function ownerOf(functionName, url) {
  if (functionName === '(garbage collector)') return 'garbage'
  const ours = /\/packages\/([^/]+)\//.exec(url)?.[1]
  if (ours !== undefined) return `@latchkey/${ours}`
  const foreign = /\/node_modules\/([^/]+)\//.exec(url)?.[1]
  if (foreign !== undefined) return foreign
  if (url.includes('deps/undici')) return "Node's fetch"
  return url.startsWith('node:') ? 'Node' : url === '' ? 'V8 and system' : 'bench'
}
