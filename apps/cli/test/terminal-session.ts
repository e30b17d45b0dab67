import { spawn } from '@lydell/node-pty'
import { main, makeHome } from './process.ts'

/** A command in a real pseudo-terminal. */
export interface TerminalSession {
  /** Everything that was printed so far, escape sequences included. */
  readonly output: () => string
  /** What was printed, without escape sequences, and without erased lines, which a slow machine shows while it waits. */
  readonly screen: () => string
  /** Waits until the text was printed after the last text that was waited for. */
  readonly see: (text: string) => Promise<void>
  readonly type: (keys: string) => void
  readonly exited: Promise<number>
}

export const ENTER = '\r'
export const DOWN = '\u001b[B'
export const CTRL_C = '\u0003'

// eslint-disable-next-line no-control-regex -- each line is erased by what is written before the next one
const ERASED = /\r\u001b\[2K(?:[^\r\n]*(?=\r\u001b\[2K))?/g

/** Starts the command in a terminal of this width. */
export function inTerminal(
  args: readonly string[],
  env: Record<string, string>,
  columns = 80,
): TerminalSession {
  return programInTerminal(process.execPath, [main, ...args], env, columns)
}

/** A question, or any text that the command shows, and the keys that are typed when it is there. */
export type Answer = readonly [question: string, keys: string]

/** Runs the command in a terminal, in a home of its own, and answers its questions. */
export async function answering(
  args: readonly string[],
  env: Record<string, string>,
  answers: readonly Answer[] = [],
  columns = 80,
) {
  using folder = makeHome()
  const terminal = inTerminal(args, { HOME: folder.home, ...env }, columns)
  for (const [question, keys] of answers) {
    await terminal.see(question)
    terminal.type(keys)
  }
  const code = await terminal.exited
  return { code, screen: terminal.screen(), output: terminal.output() }
}

/**
 * A shell keeps the terminal open after the program's end, as it does for people: when the last program closes its end, what
 * it printed at the end may be lost.
 */
// No program prints NUL.
const HELD = `trap : INT; "$@"; printf '\\0%d\\0' $?; kill -STOP $$`
const ENDED = /\0(\d+)\0$/

/** Starts any program in a terminal of this width. */
export function programInTerminal(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  columns = 80,
): TerminalSession {
  const pty = spawn('/bin/sh', ['-c', HELD, 'sh', file, ...args], {
    cols: columns,
    rows: 40,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
  })
  let output = ''
  let seen = 0
  let waiting: (() => void) | undefined
  const exited = new Promise<number>((resolve) => {
    pty.onData((data) => {
      output += data
      waiting?.()
      const [end, code] = ENDED.exec(output) ?? []
      if (end === undefined) return
      output = output.slice(0, -end.length)
      pty.kill('SIGKILL')
      resolve(Number(code))
    })
  })
  return {
    output: () => output,
    screen: () => plain(output.replace(ERASED, '')),
    see: (text) =>
      new Promise((resolve) => {
        waiting = () => {
          const at = plain(output).indexOf(text, seen)
          if (at < 0) return
          seen = at + text.length
          waiting = undefined
          resolve()
        }
        waiting()
      }),
    type: (keys) => {
      pty.write(keys)
    },
    exited,
  }
}

/** Text without escape sequences. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
  return text.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '')
}
