import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** A Redis of Debian's package on 127.0.0.1, in memory only, started for one test file. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number
  /** Ends it as a crash would: nothing is said to the clients, nothing is kept. */
  kill(): Promise<void>
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>
  /** Stops its work; what clients send waits until `thaw()`. */
  freeze(): void
  thaw(): void
}

const ATTEMPTS = 3

/** Starts Redis on a free port and waits until it says that it is ready. A port that somebody else took is tried anew. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  return start([...options, '--save', '', '--appendonly', 'no'])
}

/** Starts a sentinel that knows a server as `main`. */
export async function startSentinel(main: RedisServer): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-sentinel-'))
  const config = join(folder, 'sentinel.conf')
  // Sentinels keep what they learn in this file.
  await writeFile(config, `sentinel monitor main 127.0.0.1 ${main.port} 1\n`)
  return start([config, '--sentinel'], folder)
}

async function start(options: string[], own?: string): Promise<RedisServer> {
  const folder = own ?? (await mkdtemp(join(tmpdir(), 'latchkey-redis-')))
  let port = 0
  let child: ChildProcess | undefined
  for (let attempt = 1; child === undefined; attempt++) {
    port = await freePort()
    child = await launch(folder, port, options).catch((error: unknown) => {
      if (attempt === ATTEMPTS) throw error
      return undefined
    })
  }
  const endWithUs = (): void => {
    child?.kill('SIGKILL')
  }
  process.once('exit', endWithUs)
  const kill = async (): Promise<void> => {
    if (child === undefined) return
    await end(child)
    child = undefined
  }
  return {
    port,
    kill,
    restart: async () => {
      await kill()
      child = await launch(folder, port, options)
    },
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    [Symbol.asyncDispose]: async () => {
      await kill()
      process.off('exit', endWithUs)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function launch(folder: string, port: number, options: string[]): Promise<ChildProcess> {
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder]
  const child = spawn('redis-server', [...options, ...place], {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const started = new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000)
      if (/Ready to accept connections|Sentinel ID is/.test(output)) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => {
      reject(new Error(`redis-server did not start: ${output}`))
    })
  })
  await started
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
