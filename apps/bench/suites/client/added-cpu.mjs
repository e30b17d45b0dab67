import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CloudManager } from '@latchkey/cloud-manager'
import { ratioFigure } from '../../measure/ratio-figure.mjs'
/** @import { Row } from '../../suite.d.ts' */

/** Calls of a server in one round. */
const CALLS = 400
const headers = { accept: 'application/json' }

/**
 * What the client adds to one call, over a fetch that answers from memory, in relation to a bare call of a server on
 * loopback. Measured apart because the noise of sockets is larger than what is looked for.
 *
 * @param {number} rounds
 * @param {number} memoryCalls in each, answered from memory: many, for what is looked for is a microsecond
 * @returns {Promise<Row[]>}
 */
export async function addedCpu(rounds, memoryCalls) {
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)))
  try {
    const [{ port, one, page }] = await once(server, 'message')
    const origin = `http://127.0.0.1:${port}`
    /** @type {typeof globalThis.fetch} */
    const memory = (url) => Promise.resolve(new Response(String(url).includes('?') ? page : one))
    const cm = new CloudManager({ fetch: memory, baseUrl: origin })
    const path = `${origin}/api/public/v1.0/orgs/o/apiKeys`
    return [
      await row('one key', rounds, memoryCalls, `${path}/k`, memory, () =>
        cm.apiKeys.get({ orgId: 'o', apiKeyId: 'k' }),
      ),
      await row(
        'a page of 100',
        rounds,
        memoryCalls,
        `${path}?pageNum=1&itemsPerPage=500`,
        memory,
        () => cm.apiKeys.list({ orgId: 'o' }).page(1),
      ),
    ]
  } finally {
    server.kill()
  }
}

/**
 * @param {string} what
 * @param {number} rounds
 * @param {number} memoryCalls
 * @param {string} url
 * @param {typeof globalThis.fetch} memory
 * @param {() => Promise<unknown>} subject
 * @returns {Promise<Row>}
 */
async function row(what, rounds, memoryCalls, url, memory, subject) {
  /** @param {typeof globalThis.fetch} fetch */
  const bare = (fetch) => async () => {
    const response = await fetch(url, { headers })
    return JSON.parse(await response.text())
  }
  /** @type {number[]} */
  const ratios = []
  /** @type {number[]} */
  const controls = []
  for (let round = -2; round < rounds; round++) {
    const real = await cpuOf(bare(fetch), CALLS)
    const first = await cpuOf(bare(memory), memoryCalls)
    const ours = await cpuOf(subject, memoryCalls)
    const second = await cpuOf(bare(memory), memoryCalls)
    if (round < 0) continue
    ratios.push(1 + (ours - (first + second) / 2) / real)
    controls.push(1 + (first - second) / real)
  }
  const figure = ratioFigure(ratios, controls)
  return {
    ...figure,
    metric: `CPU of ${what} beside a bare fetch`,
    unit: 'x',
    limit: { max: 1.05 },
    kind: 'ratio',
    note: `${CALLS} calls a round, ${memoryCalls} from memory; ${figure.note}`,
  }
}

/**
 * CPU of one call, in microseconds.
 *
 * @param {() => Promise<unknown>} call
 * @param {number} calls
 */
async function cpuOf(call, calls) {
  const start = process.cpuUsage()
  for (let n = 0; n < calls; n++) await call()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / calls
}
