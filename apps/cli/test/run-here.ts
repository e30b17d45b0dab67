import { closeSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { makeHome } from './home.ts'

export const main = new URL('../dist/main.js', import.meta.url).pathname

/** What a command printed and ended with. */
export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const nativeImport = createRequire(import.meta.url)('./native-import.cjs') as (
  url: string,
) => Promise<unknown>

let last: Promise<unknown> = Promise.resolve()
let count = 0

/** Runs the command line in this process, as if it were one of its own, after all that were started before. */
export function runHere(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Result> {
  const run = last.then(() => runNow(args, env))
  last = run.catch(() => undefined)
  return run
}

async function runNow(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Result> {
  using folder = makeHome()
  const { argv, exitCode } = process
  const before = { ...process.env }
  const { stdout: realStdout, stderr: realStderr, exit } = Object.getOwnPropertyDescriptors(process)
  const stdout = output(join(folder.home, 'stdout'))
  const stderr = output(join(folder.home, 'stderr'))
  const servers = openServers()
  const define = (name: 'stdout' | 'stderr', value: object): void => {
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true })
  }
  replaceEnvironment({ HOME: folder.home, PATH: before['PATH'] ?? '', ...env })
  process.argv = [process.execPath, main, ...args]
  process.exitCode = 0
  // A failure exits when all is written, as requests next to the one that failed may be under way.
  process.exit = () => undefined as never
  define('stdout', stdout.stream)
  define('stderr', stderr.stream)
  try {
    // The main module runs its command when it is imported; a query makes it a new one.
    await nativeImport(`${main}?${count++}`)
    await new Promise(setImmediate)
    return { code: process.exitCode, stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    Object.defineProperties(process, { stdout: realStdout, stderr: realStderr, exit })
    process.argv = argv
    process.exitCode = exitCode
    replaceEnvironment(before)
    if (openServers() > servers) {
      // eslint-disable-next-line no-unsafe-finally -- a process of its own would never end
      throw new Error(`latchkey ${args.join(' ')} left a server open`)
    }
  }
}

function replaceEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
}

function openServers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length
}

/** A stream that keeps what is written; a child process can write to its descriptor. */
function output(file: string): { readonly stream: Writable; readonly text: () => string } {
  let text = ''
  let descriptor: number | undefined
  const stream = new Writable({
    write(chunk, _encoding, callback) {
      text += String(chunk)
      callback()
    },
  })
  Object.defineProperty(stream, 'fd', { get: () => (descriptor ??= openSync(file, 'a')) })
  return {
    stream,
    text() {
      if (descriptor === undefined) return text
      closeSync(descriptor)
      return text + readFileSync(file, 'utf8')
    },
  }
}
