// One client in a process of its own: node process.mjs DRIVER NAME. Answers each message of launch.mjs with one of its own.
import { pathToFileURL } from 'node:url'
import { advance } from './shift-clock.mjs'
import { nameAndVersion } from './versions.mjs'
/** @import { Answer, Driver } from './driver.d.ts' */
/** @import { Batch, BatchResult, Order } from './launch.mjs' */

process.on('disconnect', () => process.exit())

const [, , file = '', name = ''] = process.argv
/** @type {Driver} */
const driver = await import(file)
/** @type {ReturnType<Driver['start']>} */
let call
process.on('message', async (/** @type {Order} */ order) => process.send?.(await obey(order)))
const installed = nameAndVersion(name, pathToFileURL(file).href)
process.send?.({ version: driver.version?.(installed) ?? installed })

/** @param {Order} order */
async function obey(order) {
  if (order.name === 'batch') return runBatch(order.batch)
  if (order.name === 'advance') advance(order.ms)
  else call = driver.start(order.target)
  return {}
}

/**
 * @param {Batch} batch
 * @returns {Promise<BatchResult>}
 */
async function runBatch({ origin, path, calls, atATime }) {
  /** @type {Record<string, number>} */
  const wrong = {}
  let correct = 0
  let next = 0
  const worker = async () => {
    while (next < calls) {
      const target = path.replace('*', String(next++))
      const problem = await problemOf(origin, target)
      if (problem === undefined) correct++
      else wrong[problem] = (wrong[problem] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, calls) }, worker))
  return { correct, wrong }
}

/**
 * What is wrong with the answer to a call; nothing when it is the right one.
 *
 * @param {string} origin
 * @param {string} target
 */
async function problemOf(origin, target) {
  try {
    const answer = await call(origin + target)
    const text = await textOf(answer)
    if (answer.status !== 200) return `HTTP ${answer.status}`
    return text === target ? undefined : 'another answer'
  } catch (error) {
    // An error of axios and its like is the server's answer, too.
    const { response, message } =
      /** @type {{ response?: { status?: number }, message?: string }} */ (error)
    if (response?.status !== undefined) return `HTTP ${response.status}`
    return String(message ?? error)
      .replaceAll(origin, 'the server')
      .replace(/\s+/g, ' ')
      .slice(0, 80)
  }
}

/** @param {Answer} answer */
function textOf(answer) {
  return typeof answer.text === 'function' ? answer.text() : (answer.text ?? String(answer.data))
}
