import { spawn, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { tmpdir } from 'node:os'

const ATTEMPTS = 10

/** Whether Redis is installed. */
export function hasRedis() {
  return spawnSync('redis-server', ['--version']).status === 0
}

/** Starts Redis on a free loopback port, in memory only. */
export async function startRedis() {
  for (let attempt = 1; ; attempt++) {
    // Below the ports that systems give to outgoing connections. A taken one ends the process.
    const port = randomInt(20_000, 32_000)
    const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', tmpdir()]
    const child = spawn('redis-server', [...place, '--save', '', '--appendonly', 'no'])
    const started = await new Promise((resolve) => {
      let output = ''
      child.stdout.on('data', (chunk) => {
        output += String(chunk)
        if (output.includes('Ready to accept connections')) resolve(true)
      })
      child.once('error', () => resolve(false))
      child.once('exit', () => resolve(false))
    })
    if (started) return { port, stop: () => child.kill('SIGKILL') }
    if (attempt === ATTEMPTS) throw new Error('redis-server did not start')
  }
}
