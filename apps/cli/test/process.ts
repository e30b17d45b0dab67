import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Emulator, type EmulatorOptions, startEmulator } from '@latchkey/emulator'
import { expect } from 'vitest'
import { makeHome } from './home.ts'
import { main, type Result, runHere } from './run-here.ts'

export { makeHome } from './home.ts'
export { main } from './run-here.ts'

/** What reads standard input, or what Node or a plugin reads at its start. */
const NEED_PROCESS = ['--secret-stdin', '-', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'PATH']

/**
 * Runs the command line with nothing in its environment but what is given: what `latchkey` would print and end with. It runs in
 * this process, as starting one takes ten times as long as most commands; {@link latchkeyProcess} starts one. Commands run one after
 * the other.
 */
export function latchkey(
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<Result> {
  const needsProcess =
    input !== '' ||
    args.some((argument) => NEED_PROCESS.includes(argument)) ||
    Object.keys(env).some((name) => NEED_PROCESS.includes(name))
  return needsProcess ? latchkeyProcess(args, env, input) : runHere(args, env)
}

/** A program that was started and has not ended yet. */
export interface Running {
  readonly child: ChildProcess
  /** The first text on standard output. */
  readonly firstText: Promise<string>
  /** What it printed and ended with; both outputs are closed by then. */
  readonly ended: Promise<Result>
}

/** Starts a program and collects what it prints. */
export function startProgram(
  file: string,
  args: readonly string[],
  options: SpawnOptions,
): Running {
  const child = spawn(file, args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
  const firstText = new Promise<string>((resolve) => {
    child.stdout?.once('data', (text) => {
      resolve(String(text))
    })
  })
  const ended = new Promise<Result>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
  return { child, firstText, ended }
}

/** Starts the command line as a process of its own, with nothing in its environment but a search path and what is given. */
export function startLatchkey(
  args: readonly string[],
  env: Record<string, string>,
  options: SpawnOptions = {},
): Running {
  return startProgram(process.execPath, [main, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    ...options,
  })
}

/** Runs the command line as a process of its own. */
export async function latchkeyProcess(
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<Result> {
  using folder = makeHome()
  const { child, ended } = startLatchkey(args, { HOME: folder.home, ...env })
  child.stdin?.end(input)
  return await ended
}

/** Runs a bash script, in which `$LATCHKEY` is the command, in a home of its own. `program` is what runs bash. */
export async function shell(
  script: string,
  env: Record<string, string>,
  program: readonly string[] = [],
): Promise<Result> {
  using folder = makeHome()
  const [file, ...args] = [...program, 'bash', '-c', script] as const
  const { ended } = startProgram(file, args, {
    cwd: folder.home,
    env: {
      PATH: process.env['PATH'],
      LATCHKEY: `${process.execPath} ${main}`,
      HOME: folder.home,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return await ended
}

/** Runs the command where no file can grow, as on a full disk. */
export function onFullDisk(args: readonly string[], env: Record<string, string>): Promise<Result> {
  const quoted = args.map((argument) => `'${argument}'`).join(' ')
  return shell(`trap '' XFSZ; ulimit -f 0; exec $LATCHKEY ${quoted}`, env)
}

/** Checks the exit code of a command, and that standard error contains these words; returns all that the command printed. */
export async function ends(
  command: Promise<Result>,
  code: number,
  words: string | RegExp,
): Promise<Result> {
  const result = await command
  const containing: unknown =
    typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words)
  expect([result.code, result.stderr]).toEqual([code, containing])
  return result
}

/** Runs a command that has to succeed and print JSON. */
export async function json<Value>(
  args: readonly string[],
  env: Record<string, string>,
): Promise<Value> {
  const { code, stdout, stderr } = await latchkey(args, env)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? '?'}: ${stderr}`)
  return JSON.parse(stdout) as Value // the caller knows the documented shape
}

export function keyOf({ url, seed }: Emulator): Record<string, string> {
  const { publicKey, privateKey } = seed.apiKeys[0]!
  return {
    LATCHKEY_BASE_URL: url,
    LATCHKEY_PUBLIC_KEY: publicKey,
    LATCHKEY_PRIVATE_KEY: privateKey,
  }
}

export function accountOf({ url, seed }: Emulator): Record<string, string> {
  const { clientId, clientSecret } = seed.serviceAccounts[0]!
  return {
    LATCHKEY_BASE_URL: url,
    LATCHKEY_CLIENT_ID: clientId,
    LATCHKEY_CLIENT_SECRET: clientSecret,
  }
}

/** An emulator, and the command with its owner's key, or what else `envOf` chooses, in a home of its own. */
export async function start(envOf = keyOf, options?: EmulatorOptions) {
  const emulator = await startEmulator(options)
  const { home, [Symbol.dispose]: removeHome } = makeHome()
  const env: Record<string, string> = { ...envOf(emulator), HOME: home }
  return {
    emulator,
    env,
    home,
    run: (...args: string[]) => latchkey(args, env),
    read: <Value>(...args: string[]) => json<Value>([...args, '--json'], env),
    /** How many keys there are, accounts, and secrets of the account "owner". */
    counts: async () => {
      const lists = [
        ['keys', 'list'],
        ['accounts', 'list'],
        ['accounts', 'secrets', 'list', 'owner'],
      ]
      const counts: number[] = []
      for (const list of lists)
        counts.push((await json<unknown[]>([...list, '--json'], env)).length)
      return counts
    },
    async [Symbol.asyncDispose]() {
      removeHome()
      await emulator.close()
    },
  }
}

/** A real server on a free loopback port that writes down the requests. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    request.resume()
    handle(request, response)
  })
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    seen,
    key: {
      LATCHKEY_BASE_URL: url,
      LATCHKEY_PUBLIC_KEY: 'abcdefgh',
      LATCHKEY_PRIVATE_KEY: 'secret-Ω',
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
