#!/usr/bin/env node
import { CommanderError } from 'commander'
import type { Problem } from './problem.ts'
import { createProgram } from './program.ts'

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const { explain } = await import('./failure.ts')
    process.exitCode = tell(explain(error))
  }
}

/** Says on standard error what went wrong, and gives the exit code. */
function tell({ message, hint, exitCode }: Problem): number {
  const json = process.argv.includes('--json')
  const text = json
    ? JSON.stringify({ error: { message, ...(hint !== undefined && { hint }) } })
    : `latchkey: ${message}${hint === undefined ? '' : `\nhint: ${hint}`}`
  process.stderr.write(`${text}\n`)
  return exitCode
}
