import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

// Inside apps/interop, where every package resolves by its public name.
const folder = fileURLToPath(new URL('..', import.meta.url))

/** From the end of the program to the end of its process. A keep-alive timeout would take 4 s, a token's refresh 55 min. */
const LIMIT_MS = 3_000

/** Runs a module, and asserts that its process ends by itself soon after its last line, without an error. */
export async function endsByItself(program: string, env: NodeJS.ProcessEnv): Promise<void> {
  const code = `${program}\nprocess.stdout.write('done')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    env,
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  let limit: NodeJS.Timeout | undefined
  child.stdout.on('data', () => {
    limit ??= setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  })
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ended) => {
      resolve(ended)
    })
  })
  clearTimeout(limit)
  expect(errors).toBe('')
  expect({ status, signal }).toEqual({ status: 0, signal: null })
}
