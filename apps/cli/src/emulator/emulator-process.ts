import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Seeded } from '@latchkey/emulator'

export interface EmulatorProcess extends Seeded, AsyncDisposable {
  readonly url: string
  readonly pid: number | undefined
}

/** Starts `latchkey emulator` as a process of its own, which ends with this one whatever happens. */
export async function startEmulatorProcess(): Promise<EmulatorProcess> {
  const main = new URL('./main.js', import.meta.url).pathname
  const child = spawn(process.execPath, [main, 'emulator', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const { stdout } = child
  if (stdout === null) throw new Error('the emulator has no output')
  const exited = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface(stdout), 'line').then(([text]) => String(text)),
    exited.then(() => {
      throw new Error('the emulator ended before it was ready')
    }),
  ])
  // The line that the command prints is documented in its README.
  const ready = JSON.parse(line) as Seeded & { url: string }
  return {
    ...ready,
    pid: child.pid,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
