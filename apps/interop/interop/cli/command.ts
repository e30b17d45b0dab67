import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The file that the package installs as `latchkey`. */
export const latchkey = join(
  dirname(createRequire(import.meta.url).resolve('@latchkey/cli/package.json')),
  'dist/main.js',
)

/** What a command printed on standard output, and its exit code. */
export async function printedBy(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.on('data', (text) => (stdout += String(text)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve)
    child.on('error', reject)
  })
  return { code, stdout }
}
