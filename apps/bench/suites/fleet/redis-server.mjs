import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
/** @import { ChildProcess } from 'node:child_process' */

/**
 * A Redis on 127.0.0.1.
 *
 * @typedef {object} RedisServer
 * @property {number} port
 * @property {() => Promise<void>} kill ends it as a crash would: nothing is said to the clients, nothing is kept
 * @property {() => Promise<void>} restart starts it again on the same port, empty
 * @property {() => void} freeze stops its work; what clients send waits until it is thawed
 * @property {() => void} thaw
 * @property {() => Promise<void>} stop kills it and removes its folder
 */

const ATTEMPTS = 10

/**
 * Starts Redis on a free port, in memory only, and waits until it says that it is ready.
 *
 * @param {string[]} options of `redis-server`
 */
export function startRedis(...options) {
  return startServer([...options, '--save', '', '--appendonly', 'no'])
}

/**
 * Starts `redis-server` with these options alone. A port that somebody else took is tried anew.
 *
 * @param {string[]} options
 * @returns {Promise<RedisServer>}
 */
export async function startServer(options) {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-redis-'))
  // Below the ports that systems give to outgoing connections.
  const newPort = () => randomInt(20_000, 32_000)
  let port = newPort()
  /** @type {ChildProcess | undefined} */
  let child
  for (let attempt = 1; child === undefined; attempt++) {
    try {
      child = await launch(folder, port, options)
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      port = newPort()
    }
  }
  const endWithUs = () => void child?.kill('SIGKILL')
  process.once('exit', endWithUs)
  const kill = async () => {
    if (child !== undefined) await end(child)
    child = undefined
  }
  return {
    port,
    kill,
    restart: async () => {
      await kill()
      child = await launch(folder, port, options)
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    stop: async () => {
      await kill()
      process.off('exit', endWithUs)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string[]} options
 * @returns {Promise<ChildProcess>}
 */
async function launch(folder, port, options) {
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder]
  const child = spawn('redis-server', [...options, ...place], {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output = (output + String(chunk)).slice(-4_000)
      if (/Ready to accept connections|Sentinel ID is/.test(output)) resolve(undefined)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`redis-server did not start: ${output}`)))
  })
  return child
}

/** @param {ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
