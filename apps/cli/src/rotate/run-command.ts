import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Problem } from '../errors/problem.ts'

/** Runs a command of the user's; what it says goes to standard error. */
export async function runVerify(command: string): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['ignore', process.stderr, process.stderr] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null] // the event's arguments
  if (code === 0) return
  throw new Problem(
    'ERR_CLI_ROTATE',
    `--verify ended with ${code ?? signal ?? '?'}; the old secret was kept`,
    'see to the consumer and give the same command again: it goes on from here',
  )
}
