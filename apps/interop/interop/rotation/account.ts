import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { latchkey } from '../cli/command.ts'

export interface Ended {
  readonly code: number | null
  readonly stderr: string
}

/** One emulator with many accounts; each test takes a new one. */
export async function accounts(count: number) {
  const emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Example',
          apiKeys: [{ desc: 'owner' }],
          serviceAccounts: Array.from({ length: count }, (_, index) => ({ name: `app-${index}` })),
        },
      ],
    },
  })
  const homes: string[] = []
  return {
    emulator,
    /** An account whose consumer reads its secret from a file at every request. */
    take(index: number) {
      const home = mkdtempSync(join(tmpdir(), 'latchkey-rotation-'))
      homes.push(home)
      const { clientId, clientSecret } = emulator.seed.serviceAccounts[index]!
      const file = join(home, 'secret')
      writeFileSync(file, clientSecret)
      return {
        home,
        file,
        clientId,
        start: (args: readonly string[], state = home) =>
          start(emulator, ['rotate', `app-${index}`, ...args], state),
        /** What the consumer reads is never empty, never partial, and always valid. */
        isWorking: () => issues(emulator, clientId, readFileSync(file, 'utf8').trim()),
        isReplaced: () => existsSync(file) && readFileSync(file, 'utf8').trim() !== clientSecret,
      }
    },
    async [Symbol.asyncDispose]() {
      for (const home of homes) rmSync(home, { recursive: true, force: true })
      await emulator.close()
    },
  }
}

/** Starts the command in a process of its own, which can be killed. */
export function start({ url, seed }: Emulator, args: readonly string[], home: string) {
  const { publicKey, privateKey } = seed.apiKeys[0]!
  const child = spawn(process.execPath, [latchkey, ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      LATCHKEY_BASE_URL: url,
      LATCHKEY_PUBLIC_KEY: publicKey,
      LATCHKEY_PRIVATE_KEY: privateKey,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += String(text)))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stderr })
    })
  })
  return { child, ended }
}

/** Whether a token is issued with a secret. The clock is set forward because of the limit of token requests. */
export async function issues(
  emulator: Emulator,
  clientId: string,
  secret: string,
): Promise<boolean> {
  emulator.clock.advance(61_000)
  const { status } = await fetch(`${emulator.url}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  return status === 200
}
