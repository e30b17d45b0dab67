import { readFileSync } from 'node:fs'
import {
  type Emulator,
  type EmulatorSeed,
  type ProfileName,
  startEmulator,
  type Switches,
  switchTable,
} from '@latchkey/emulator'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { safeLine } from '../terminal/text.ts'
import { describeEmulator, switchesText } from './describe-emulator.ts'

export interface EmulatorCommandOptions {
  readonly port?: string
  readonly seed?: string
  readonly state?: string
  readonly randomSeed?: string
  readonly profile?: string | undefined
  readonly switch?: readonly string[]
  readonly switches?: boolean
  readonly tls?: boolean
  readonly host?: string
  readonly allowNetworkAccess?: boolean
  readonly json?: boolean
}

/** Runs an emulator until a signal, or until the process that started this one ends. */
export async function emulator(options: EmulatorCommandOptions): Promise<void> {
  if (options.switches) {
    const chosen = readChosen(options.switch ?? [])
    process.stdout.write(await withProblems(options, () => switchesText(options.profile, chosen)))
    return
  }
  const running = await start(options)
  const { url, controlToken, certificate, seed } = running
  // Before anything is printed: whoever reads it may end the emulator at once.
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
    if (process.connected) process.once('disconnect', resolve)
  })
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ url, controlToken, certificate, ...seed })}\n`
      : describeEmulator(running, requiresAccessList(options)),
  )
  await ended
  await running.close()
  // The channel to the process that started this one would keep it alive.
  if (process.connected) process.disconnect()
}

function requiresAccessList({ seed }: EmulatorCommandOptions): boolean {
  const [organization] = seed === undefined ? [] : readSeed(seed).organizations
  return organization?.requireAccessList ?? true
}

async function start(options: EmulatorCommandOptions): Promise<Emulator> {
  const { port = '0', seed, state, randomSeed, profile, tls, host, allowNetworkAccess } = options
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `--port takes a number from 0 to 65535, not "${safeLine(port)}"`,
    )
  }
  return withProblems(options, () =>
    startEmulator({
      port: Number(port),
      seed: seed === undefined ? undefined : readSeed(seed),
      stateFile: state,
      randomSeed,
      profile: profile as ProfileName | undefined, // checked by the emulator
      switches: readChosen(options.switch ?? []),
      tls,
      host,
      allowNetworkAccess,
    }),
  )
}

/** Runs a task of the emulator; its errors are reported as problems of the command line. */
async function withProblems<Result>(
  { port = '0' }: EmulatorCommandOptions,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('ERR_CLI_FILE', safeLine(error.message))
    if (errorCode(error) === 'EADDRINUSE') {
      throw new Problem(
        'ERR_CLI_NETWORK',
        `port ${port} is in use`,
        'choose another port, or omit --port for a free one',
      )
    }
    throw error
  }
}

/** Reads `name=value`. The emulator rejects unknown names and values. */
function readChosen(texts: readonly string[]): Partial<Switches> {
  const entries = texts.map((text) => {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? []
    return [name, valueOf(name, value)]
  })
  return Object.fromEntries(entries) as Partial<Switches> // checked by the emulator
}

/** The value in the type of the switch. */
function valueOf(name: string, text: string): unknown {
  const info = Object.entries(switchTable).find(([known]) => known === name)?.[1]
  if (typeof info?.observed === 'number' && /^\d+$/.test(text)) return Number(text)
  if (typeof info?.observed === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true'
  return text
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
