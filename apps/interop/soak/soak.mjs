// Thousands of calls with one client, some at a time, against a server with faults. Nothing is retried.
import { setTimeout as later } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { bodyOf, FAULTS, faultOf } from './faults.mjs'

const AT_A_TIME = 16
/** No fault lasts longer than a small part of this. */
const HUNG_MS = 20_000
const MB = 2 ** 20

/** Starts the server of server.mjs. */
export async function startServer() {
  const worker = new Worker(new URL('server.mjs', import.meta.url))
  const message = () =>
    new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  const { port } = await message()
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Ends it and returns what it counted. */
    stop: () => {
      const counted = message()
      worker.postMessage('stop')
      return counted
    },
  }
}

/**
 * Makes calls and counts what must not happen.
 *
 * @param send sends one call: `(url, { method, headers, body })` to `{ status, text, generation }`
 * @param calls how many
 * @returns how many calls hung, had a wrong body or another end than their fault allows; the growth of the heap in MB
 */
export async function soak({ origin, send, calls }) {
  const counted = { calls, faults: 0, failed: 0, hung: 0, wrongBodies: 0, wrongEnds: 0 }
  const examples = []
  /** The newest nonce or token that a response has confirmed. */
  let known = 0
  let next = 1
  let heapBefore = 0

  async function work() {
    while (next <= calls) {
      const call = next++
      if (call === Math.ceil(calls / 4)) heapBefore = heapUsed()
      const problem = await one(call)
      if (problem !== undefined && examples.length < 10) examples.push(`call ${call}: ${problem}`)
    }
  }

  async function one(call) {
    const fault = faultOf(call)
    if (fault !== undefined) counted.faults++
    const isPost = call % 3 === 0
    const ending = new AbortController()
    const hung = later(HUNG_MS, 'hung', { signal: ending.signal }).catch(() => undefined)
    const sent = send(`${origin}/call/${call}`, {
      method: isPost ? 'POST' : 'GET',
      headers: { 'x-known': String(known) },
      ...(isPost && { body: `body of ${call}` }),
    }).catch((error) => ({ error }))
    const end = await Promise.race([sent, hung])
    ending.abort()
    if (end === 'hung') {
      counted.hung++
      return 'no end'
    }
    return judge(call, fault, end)
  }

  function judge(call, fault, { error, status, text, generation }) {
    const { mayFail, mustFail, status: expected = 200 } = FAULTS[fault] ?? {}
    if (error !== undefined) {
      counted.failed++
      if (mayFail || mustFail) return undefined
      counted.wrongEnds++
      return `rejected with ${String(error)} (${String(error.cause)}) after ${String(fault)}`
    }
    known = Math.max(known, Number(generation ?? 0))
    if (mustFail || status !== expected) {
      counted.wrongEnds++
      return `status ${status} after ${String(fault)}`
    }
    if (status !== 200 || text === bodyOf(call)) return undefined
    counted.wrongBodies++
    return 'another body'
  }

  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  const heapGrowthMB = Math.round((10 * (heapUsed() - heapBefore)) / MB) / 10
  return { ...counted, heapGrowthMB, examples }
}

/** Needs `node --expose-gc`. */
function heapUsed() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
