#!/usr/bin/env node
import type { CommanderError } from 'commander'
import { keepCompiled } from './keep-compiled.ts'
import type { Problem } from './errors/problem.ts'

keepCompiled(process.env)
endWith(process.stdout)
const [only, ...more] = process.argv.slice(2)
try {
  await run()
} catch (error) {
  process.exitCode = await exitCodeOf(error)
  // Requests that were sent next to the one that failed may wait for minutes to be sent again.
  process.stdout.write('', (failure) => {
    // A stream that fails ends the process itself, as its error says; a command's own failure comes first.
    if (!failure || process.exitCode) process.exit()
  })
}

/** A reader that stops reading, such as `head`, is not an error; a full disk is. */
function endWith(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0)
    if (stream !== process.stderr) {
      process.stderr.write(`latchkey: standard output can't be written (${code})\n`)
    }
    process.exit(1)
  })
}

/** The version and a token, which scripts request at every start, do not wait for the argument parser. */
async function run(): Promise<void> {
  if (more.length === 0 && (only === '--version' || only === '-V')) {
    const { version } = await import('./version.ts')
    process.stdout.write(`${version()}\n`)
    return
  }
  if (only === 'token') {
    const { readTokenOptions, token } = await import('./request/token.ts')
    const options = await readTokenOptions(more)
    if (options !== undefined) {
      await token(options)
      return
    }
  }
  // Created only here: a stream costs the quick commands a tenth of their time.
  endWith(process.stderr)
  const [{ createProgram }, { version }] = await Promise.all([
    import('./program.ts'),
    import('./version.ts'),
  ])
  const program = createProgram(version())
  if (only === 'help') {
    await program.parseAsync([...more, '--help'], { from: 'user' })
    return
  }
  if (only !== undefined && !program.commands.some((command) => command.name() === only)) {
    const { findPlugin, runPlugin } = await import('./plugin.ts')
    const plugin = findPlugin(only)
    if (plugin !== undefined) {
      process.exitCode = await runPlugin(plugin, more)
      return
    }
  }
  await program.parseAsync()
}

/** Reports the problem on standard error, and returns the exit code. */
async function exitCodeOf(error: unknown): Promise<number> {
  endWith(process.stderr)
  if (isFromArguments(error)) {
    // Without a command the help was shown; so was it with --help, which is not an error.
    if (error.code === 'commander.help') return 2
    if (error.exitCode === 0) return 0
    const { usageProblem } = await import('./errors/usage.ts')
    return await tell(usageProblem(error))
  }
  const { explain } = await import('./errors/failure.ts')
  return await tell(explain(error))
}

function isFromArguments(error: unknown): error is CommanderError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('commander.')
  )
}

/** What the server named is in the message: nothing of it may move the cursor. */
async function tell(problem: Problem): Promise<number> {
  const { safe } = await import('./terminal/text.ts')
  const { width } = await import('./terminal/width.ts')
  const { wrap } = await import('./terminal/wrap.ts')
  const { message, hint, exitCode } = problem
  const json = process.argv.includes('--json')
  const text = json
    ? JSON.stringify(problem)
    : `latchkey: ${message}${hint === undefined ? '' : `\nhint: ${hint}`}`
  const { isTTY } = process.stderr
  const lines = safe(text).split('\n')
  const shown = isTTY && !json ? lines.map((line) => wrap(line, '', width(process.stderr))) : lines
  process.stderr.write(`${shown.join('\n')}\n`)
  return exitCode
}
