import { spawn } from 'node:child_process'

/**
 * Runs a command and returns its exit code and output. A command that fails throws, unless it has `mayFail`. With `show`, the
 * output goes to the terminal instead.
 */
export async function run(
  command,
  args,
  { cwd, env = process.env, mayFail = false, show = false },
) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', ...(show ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
  })
  let output = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
  if (code !== 0 && !mayFail)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${errors}${output}`)
  return { code, output, errors }
}
