import { spawn } from 'node:child_process'

/** How a program ended, and what it printed: on standard output, and on both outputs in order. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly output: string
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly input?: string
}

/** Runs a program to its end; rejects if it can't be started. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { input = '', ...options }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(file, args, options)
  child.stdin.end(input)
  let stdout = ''
  let output = ''
  child.stdout.on('data', (text) => (stdout += String(text)))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output += String(text)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve)
    child.on('error', reject)
  })
  return { code, stdout, output }
}
