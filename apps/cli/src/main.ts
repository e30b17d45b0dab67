#!/usr/bin/env node
import type { Problem } from './problem.ts'
import { version } from './version.ts'

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const [only, ...more] = process.argv.slice(2)
if (more.length === 0 && (only === '--version' || only === '-V')) {
  // Asked by scripts at every start, so it does not wait for the rest to load.
  process.stdout.write(`${version()}\n`)
} else await run()

async function run(): Promise<void> {
  const [{ CommanderError }, { createProgram }] = await Promise.all([
    import('commander'),
    import('./program/program.ts'),
  ])
  try {
    await createProgram().parseAsync()
  } catch (error) {
    // Without a command commander has shown the help; so has --help, which is no error.
    if (error instanceof CommanderError && error.code === 'commander.help') process.exitCode = 2
    else if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0
    else if (error instanceof CommanderError) {
      const { usageProblem } = await import('./usage.ts')
      process.exitCode = tell(usageProblem(error))
    } else {
      const { explain } = await import('./failure.ts')
      process.exitCode = tell(explain(error))
    }
  }
}

/** Says on standard error what went wrong, and gives the exit code. */
function tell(problem: Problem): number {
  const { message, hint, exitCode } = problem
  const json = process.argv.includes('--json')
  const text = json
    ? JSON.stringify(problem)
    : `latchkey: ${message}${hint === undefined ? '' : `\nhint: ${hint}`}`
  process.stderr.write(`${text}\n`)
  return exitCode
}
