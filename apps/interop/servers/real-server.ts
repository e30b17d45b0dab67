import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'

/** A server program on 127.0.0.1, started for one test file. */
export interface RealServer {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  readonly url: string
  /** Stops it and removes its files. May be called again. */
  stop(): Promise<void>
}

/** How one server is started, once its configuration is written. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Where one server keeps its files and listens. */
export interface Instance {
  readonly folder: string
  readonly port: number
  /** For a server that can't complain to its standard error. */
  readonly errorLog: string
}

const START_TIMEOUT_MS = 60_000
const ATTEMPTS = 3

/** Starts a server on a free port and waits until it answers HTTP. A port that somebody else took is tried anew. */
export async function startServer(
  prepare: (instance: Instance) => Promise<Launch>,
): Promise<RealServer> {
  for (let attempt = 1; ; attempt++) {
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-interop-'))
    // A server that root starts gives up its rights, and must still reach its files.
    await chmod(folder, 0o777)
    const instance = {
      folder,
      port: await freePort(),
      errorLog: join(folder, 'error.log'),
    }
    const launch = await prepare(instance)
    const child = spawn(launch.command, launch.args, {
      cwd: folder,
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', ...launch.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = collectOutput(child)
    const url = `http://127.0.0.1:${instance.port}`
    const stop = stopOnce(child, instance)
    if (await answers(child, url)) return { url, stop }
    const complaint = output() + (await readFile(instance.errorLog, 'utf8').catch(() => ''))
    await stop()
    if (attempt === ATTEMPTS) throw new Error(`${launch.command} did not start: ${complaint}`)
  }
}

function collectOutput(child: ChildProcess): () => string {
  let text = ''
  const add = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-4_000)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  child.on('error', (error) => {
    text += error.message
  })
  return () => text
}

async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = performance.now() + START_TIMEOUT_MS
  while (isRunning(child) && performance.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
      await response.arrayBuffer()
      // If another process used the port, ours would have exited.
      return isRunning(child)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return false
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

function stopOnce(child: ChildProcess, instance: Instance): RealServer['stop'] {
  const endWithUs = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', endWithUs)
  let stopped: Promise<void> | undefined
  return () => {
    stopped ??= (async () => {
      await end(child)
      process.off('exit', endWithUs)
      await rm(instance.folder, { recursive: true, force: true })
    })()
    return stopped
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(tooLong)
}
