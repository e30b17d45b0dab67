import { readFileSync } from 'node:fs'
import { type Emulator, type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { Problem } from '../problem.ts'
import { paint, safeLine } from '../terminal.ts'

export interface EmulatorCommandOptions {
  readonly port?: string
  readonly seed?: string
  readonly json?: boolean
}

/** Runs an emulator until it is told to stop, by a signal or by the end of the process that started it. */
export async function emulator(options: EmulatorCommandOptions): Promise<void> {
  const running = await start(options)
  const { url, controlToken, seed } = running
  process.stdout.write(
    options.json ? `${JSON.stringify({ url, controlToken, ...seed })}\n` : describe(running),
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
    if (process.connected) process.once('disconnect', resolve)
  })
  await running.close()
  // The channel to the process that started this one would keep it alive.
  if (process.connected) process.disconnect()
}

async function start({ port = '0', seed }: EmulatorCommandOptions): Promise<Emulator> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `--port takes a number from 0 to 65535, not "${safeLine(port)}"`,
    )
  }
  try {
    return await startEmulator({
      port: Number(port),
      ...(seed !== undefined && { seed: readSeed(seed) }),
    })
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('ERR_CLI_FILE', safeLine(error.message))
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Problem(
        'ERR_CLI_NETWORK',
        `port ${port} is taken`,
        'choose another one, or none for a free one',
      )
    }
    throw error
  }
}

function readSeed(file: string): EmulatorSeed {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Problem('ERR_CLI_FILE', `the seed file ${safeLine(file)} can't be read`)
  }
  try {
    // The emulator checks it against the schema.
    return JSON.parse(text) as EmulatorSeed
  } catch {
    throw new Problem('ERR_CLI_FILE', `the seed file ${safeLine(file)} is not JSON`)
  }
}

function describe({ url, seed }: Emulator): string {
  const [key] = seed.apiKeys
  const [account] = seed.serviceAccounts
  const lines = [
    paint('bold', `Cloud Manager emulator at ${url}`),
    '',
    `export LATCHKEY_BASE_URL=${url}`,
    ...(key
      ? [
          `export LATCHKEY_PUBLIC_KEY=${key.publicKey}`,
          `export LATCHKEY_PRIVATE_KEY=${key.privateKey}`,
        ]
      : []),
    ...(account
      ? [
          `export LATCHKEY_CLIENT_ID=${account.clientId}`,
          `export LATCHKEY_CLIENT_SECRET=${account.clientSecret}`,
        ]
      : []),
    '',
    paint('dim', 'Paste these lines into another terminal. Ctrl-C stops the emulator.'),
  ]
  return `${lines.join('\n')}\n`
}
