import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { account } from '../server/account.mjs'
import { errorLine } from './fault.mjs'
import { hasCommand } from './has-command.mjs'
/** @import { Space } from '../server/modes.d.ts' */
/** @import { Target } from './driver.d.ts' */
/** @import { Client } from './list.mjs' */

/**
 * Calls of one path, in which `*` is the call's number.
 *
 * @typedef {{ origin: string, path: string, calls: number, atATime: number }} Batch
 */
/**
 * The number of right responses, and of the others by what was wrong.
 *
 * @typedef {{ correct: number, wrong: Record<string, number> }} BatchResult
 */
/**
 * @typedef {{ name: 'start', target: Target } | { name: 'batch', batch: Batch } | { name: 'advance', ms: number }} Order
 */

/** Guards a hang: what is asked here takes a second on a quiet machine. */
const PATIENCE_MS = 30_000

/** A client that could not do its part. The message fits into a row. */
export class ClientFailed extends Error {}

/**
 * Starts the process of a client.
 *
 * @param {Client} client
 * @throws {ClientFailed} when it can't be loaded, as every function of the result does when it crashes or hangs
 */
export async function launch(client) {
  const file = fileURLToPath(new URL(client.file, import.meta.url))
  if (client.command !== undefined && !hasCommand(client.command))
    throw new ClientFailed(`not run: there is no ${client.command}`)
  if (client.kind !== 'ours' && !existsSync(file)) throw new ClientFailed('not run: no driver')
  const child = fork(fileURLToPath(new URL('process.mjs', import.meta.url)), [file, client.name], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    complaint = (complaint + text).slice(-4_000)
  })
  let failed = ''
  /** @type {{ resolve: (message: any) => void, reject: (error: ClientFailed) => void } | undefined} */
  let waiting
  const fail = (/** @type {string} */ fault) => {
    failed ||= fault
    waiting?.reject(new ClientFailed(failed))
  }
  // It may end at any time, also while nothing is asked of it.
  child.once('close', () => fail(`crashes: ${errorLine(complaint)}`))
  child.on('error', ({ message }) => fail(`crashes: ${errorLine(message)}`))
  child.on('message', (message) => waiting?.resolve(message))

  /** @returns {Promise<any>} what it says depends on what it was asked */
  const heard = async () => {
    const timer = setTimeout(() => {
      fail('hangs')
      child.kill('SIGKILL')
    }, client.patienceMs ?? PATIENCE_MS)
    try {
      return await new Promise((resolve, reject) => (waiting = { resolve, reject }))
    } finally {
      clearTimeout(timer)
      waiting = undefined
    }
  }
  /** @param {Order} order */
  const ask = (order) => {
    if (failed !== '') throw new ClientFailed(failed)
    const answer = heard()
    // Where it has ended meanwhile, 'close' says so.
    child.send(order, () => undefined)
    return answer
  }

  const { version } = await heard()
  return {
    /** @type {string} name and version */
    version,
    /**
     * Makes a client with no memory for a space of the server.
     *
     * @param {Space} space
     * @param {Target['scheme']} scheme
     */
    start: ({ origin }, scheme) => {
      const { username, password } = account
      const tokenEndpoint = `${origin}/token`
      return ask({ name: 'start', target: { origin, scheme, username, password, tokenEndpoint } })
    },
    /**
     * @param {Batch} batch
     * @returns {Promise<BatchResult>}
     */
    batch: (batch) => ask({ name: 'batch', batch }),
    /**
     * Sets the process's clocks forward.
     *
     * @param {number} ms
     */
    advance: (ms) => ask({ name: 'advance', ms }),
    stop: () => {
      child.kill('SIGKILL')
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof launch>>} Launched */
