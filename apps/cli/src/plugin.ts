import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The program on PATH that runs as `latchkey NAME`: `latchkey-NAME`. */
export function findPlugin(name: string): string | undefined {
  if (!/^[a-z\d][\w-]{0,63}$/i.test(name)) return undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, `latchkey-${name}`)).find(isProgram)
}

/** Runs it with these arguments, on the same terminal. Its exit code, or 128 and the number of its signal, as in a shell. */
export async function runPlugin(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit' })
  // The plugin gets the signals of the terminal too, and decides what to do.
  const ignore = (): void => undefined
  process.on('SIGINT', ignore)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15))
    })
  })
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
