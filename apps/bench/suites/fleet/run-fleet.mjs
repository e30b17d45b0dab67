import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serveTokens } from './serve-tokens.mjs'
/** @import { ChildProcess } from 'node:child_process' */

/**
 * What a fleet did: token requests that arrived, and members that got a token.
 *
 * @typedef {{ requests: number, served: number }} Outcome
 */

/** A little longer than the lifetime of a token. */
const LATER_MS = 3_700_000

/**
 * Starts processes that share a token over one Redis, half of them with ioredis and half with node-redis, and asks all at
 * the same moment: cold, when their token has ended, and when the process that asks for the next one is killed before it
 * has the answer. In its place comes a new one.
 *
 * @param {{ redisPort: number, size?: number }} options
 * @returns {Promise<{ cold: Outcome, expired: Outcome, killed: Outcome }>}
 */
export async function runFleet({ redisPort, size = 32 }) {
  const endpoint = await serveTokens()
  /** @type {ChildProcess[]} */
  const members = []
  const start = async (/** @type {number} */ index) => {
    const kind = index % 2 === 0 ? 'ioredis' : 'node-redis'
    const args = [endpoint.url, String(redisPort), kind]
    const member = fork(fileURLToPath(new URL('member.mjs', import.meta.url)), args)
    members[index] = member
    await heard(member)
  }
  /** @param {number} aheadMs */
  const askAll = async (aheadMs) =>
    outcome(endpoint, () => Promise.all(members.map((member) => ask(member, aheadMs))))

  try {
    await Promise.all(Array.from({ length: size }, (_, index) => start(index)))
    const cold = await askAll(0)
    const expired = await askAll(LATER_MS)
    const killed = await outcome(endpoint, async () => {
      const holder = endpoint.holdNext()
      const answers = Promise.all(members.map((member) => ask(member, 2 * LATER_MS)))
      const pid = await holder
      const index = members.findIndex((member) => member.pid === pid)
      members[index]?.kill('SIGKILL')
      const others = await answers
      await start(index)
      const replacement = members[index]
      if (replacement !== undefined) others[index] = await ask(replacement, 2 * LATER_MS)
      return others
    })
    return { cold, expired, killed }
  } finally {
    for (const member of members) member.kill('SIGKILL')
    endpoint.close()
  }
}

/**
 * @param {Awaited<ReturnType<typeof serveTokens>>} endpoint
 * @param {() => Promise<(string | undefined)[]>} act
 * @returns {Promise<Outcome>}
 */
async function outcome(endpoint, act) {
  const before = endpoint.requests()
  const tokens = (await act()).filter((token) => token !== undefined)
  return { requests: endpoint.requests() - before, served: tokens.length }
}

/**
 * The member's token; none when it ended or failed.
 *
 * @param {ChildProcess} member
 * @param {number} aheadMs
 */
async function ask(member, aheadMs) {
  const answer = heard(member)
  member.send({ aheadMs })
  const { token } = /** @type {{ token?: string }} */ ((await answer) ?? {})
  return token
}

/**
 * The next message of a process; none when it ends before.
 *
 * @param {ChildProcess} member
 * @returns {Promise<unknown>}
 */
async function heard(member) {
  const ended = once(member, 'exit').then(() => undefined)
  const message = once(member, 'message').then(([said]) => said)
  return Promise.race([message, ended])
}
