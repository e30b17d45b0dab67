import { Buffer } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import { quartiles } from '../../measure/quartiles.mjs'
import { ratioFigure } from '../../measure/ratio-figure.mjs'
import { bearerOf, digestOf, TARGET } from './authorization.mjs'
import { start } from './child.mjs'
import { Connection } from './connection.mjs'
/** @import { Row } from '../../suite.d.ts' */

const CLIENTS = 64

/**
 * Requests per second of the server's CPU, so that neither the load's own work nor a busy machine counts. All take turns;
 * the bare server runs twice in each round: as far as the control is from 1, the figures may be wrong.
 *
 * @param {{ rounds: number, requests: number }} options
 * @returns {Promise<Row[]>}
 */
export async function compareServers({ rounds, requests }) {
  const emulator = await start('serve-emulator.mjs')
  const { url, key, account } = emulator.told
  const bearer = await bearerOf(url, account)
  const answer = await fetch(url + TARGET, { headers: { authorization: bearer } })
  const names = ['content-type', 'strict-transport-security', 'vary', 'x-mongodb-service-version']
  const headers = Object.fromEntries(names.map((name) => [name, answer.headers.get(name)]))
  const body = await answer.text()
  const bare = await start('serve-bare.mjs', {
    body,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  })
  const loads = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const connection = new Connection(url)
      const digest = digestOf(key, await connection.get(TARGET))
      return { toEmulator: connection, toBare: new Connection(bare.told.url), digest }
    }),
  )
  /**
   * @param {'toEmulator' | 'toBare'} where
   * @param {(load: typeof loads[number]) => string} authorize
   */
  const run = async (where, authorize) => {
    const server = where === 'toBare' ? bare : emulator
    /** @type {number[]} */
    const waits = []
    const before = await server.ask('cpu')
    await Promise.all(
      loads.map(async (load) => {
        for (let n = 0; n < requests / CLIENTS; n++) {
          const begin = performance.now()
          const head = await load[where].get(TARGET, authorize(load))
          waits.push(performance.now() - begin)
          if (!head.startsWith('HTTP/1.1 200')) throw new Error(head.slice(0, 200))
        }
      }),
    )
    const after = await server.ask('cpu')
    const cpu = after.user + after.system - before.user - before.system
    waits.sort((a, b) => a - b)
    return { cpu, p99: waits[Math.floor(waits.length * 0.99)] ?? NaN }
  }
  /** @type {{ bearer: number[], digest: number[], control: number[], p99: number[], bareP99: number[] }} */
  const found = { bearer: [], digest: [], control: [], p99: [], bareP99: [] }
  try {
    for (let round = -2; round < rounds; round++) {
      const first = await run('toBare', () => bearer)
      const withBearer = await run('toEmulator', () => bearer)
      const withDigest = await run('toEmulator', ({ digest }) => digest())
      const second = await run('toBare', () => bearer)
      if (round < 0) continue
      const yardstick = (first.cpu + second.cpu) / 2
      found.bearer.push(yardstick / withBearer.cpu)
      found.digest.push(yardstick / withDigest.cpu)
      found.control.push(first.cpu / second.cpu)
      found.p99.push(withBearer.p99)
      found.bareP99.push((first.p99 + second.p99) / 2)
    }
  } finally {
    for (const { toEmulator, toBare } of loads) {
      toEmulator.end()
      toBare.end()
    }
    emulator.stop()
    bare.stop()
  }
  return [
    {
      ...ratioFigure(found.bearer, found.control),
      metric: 'requests per CPU second, bearer',
      unit: 'x',
      limit: { min: 0.5 },
      kind: 'ratio',
    },
    {
      ...ratioFigure(found.digest, found.control),
      metric: 'requests per CPU second, digest',
      unit: 'x',
      limit: { min: 0.4 },
      kind: 'ratio',
    },
    {
      metric: `99th percentile at ${CLIENTS} clients, bearer`,
      value: quartiles(found.p99).median,
      unit: 'ms',
      kind: 'time',
      note: `the bare server: ${quartiles(found.bareP99).median.toFixed(1)} ms`,
    },
  ]
}
