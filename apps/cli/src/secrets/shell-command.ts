import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { Problem } from '../errors/problem.ts'
import { childEnvironment } from './child-environment.ts'

/** The name of a program that the shell takes literally. Anything else only the shell understands. */
const PLAIN = /^\s*([\w./+-]+)(?:\s|$)/

/**
 * Makes sure that the program with which a command begins exists, as far as that can be known before the command runs.
 *
 * @param option such as `--verify`
 */
export function checkCommand(option: string, command: string): void {
  if (command.trim() === '') throw new Problem('ERR_CLI_USAGE', `${option} is empty`)
  const name = PLAIN.exec(command)?.[1]
  if (name === undefined || process.platform === 'win32') return
  const env = childEnvironment(process.env)
  if (spawnSync('sh', ['-c', 'command -v -- "$0"', name], { stdio: 'ignore', env }).status === 0)
    return
  throw new Problem(
    'ERR_CLI_FILE',
    `${option}: program ${name} not found`,
    'nothing was changed; pass the path of an existing program',
  )
}

/** What {@link runShell} needs besides the command. */
export interface RunOptions {
  /** A descriptor that the command reads as its standard input. Default: no input. */
  readonly stdin?: number
  /** Variables that only this command gets. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * Called with the process id of the shell before the command begins. When it throws, or when this process is killed
   * meanwhile, the command never begins. On Windows the id is 0.
   */
  readonly started?: ((pid: number) => void) | undefined
}

/** The shell waits for a line from us; at the end of our process it finds the end of the pipe instead. */
const WAIT_FOR_LINE = 'read _ <&3 || exit 125\nexec 3<&-\n'

/**
 * Runs a command of the user in a shell, without our credentials in its environment. Its output goes to standard error.
 *
 * @returns `0`, or how the command failed: an exit code or a signal
 * @throws Error when no shell could be started
 */
export async function runShell(
  command: string,
  { stdin, env, started }: RunOptions = {},
): Promise<number | string> {
  const waits = started !== undefined && process.platform !== 'win32'
  if (!waits) started?.(0)
  const child = spawn(waits ? WAIT_FOR_LINE + command : command, {
    shell: true,
    stdio: [stdin ?? 'ignore', process.stderr, process.stderr, waits ? 'pipe' : 'ignore'],
    env: childEnvironment(process.env, env),
  })
  const exited = once(child, 'exit') as Promise<[number | null, string | null]> // the event's arguments
  if (waits && child.pid !== undefined) open(child, child.pid, started)
  const [code, signal] = await exited
  return code ?? signal ?? 'an unknown status'
}

function open(child: ChildProcess, pid: number, started: (pid: number) => void): void {
  const pipe = child.stdio[3] as Writable // a pipe, by the options
  // A shell that was killed is judged by its exit.
  pipe.on('error', () => undefined)
  try {
    started(pid)
  } catch (error) {
    pipe.destroy()
    throw error
  }
  pipe.end('\n')
}
