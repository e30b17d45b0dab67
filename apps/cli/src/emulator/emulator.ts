import { readFileSync } from 'node:fs'
import {
  describeSwitches,
  type Emulator,
  type EmulatorSeed,
  type ProfileName,
  startEmulator,
  type Switches,
  switchTable,
} from '@latchkey/emulator'
import type { Column } from '../terminal/column.ts'
import { table } from '../terminal/table.ts'
import { Problem } from '../errors/problem.ts'
import { paint, safeLine } from '../terminal/text.ts'
import { wrap } from '../terminal/wrap.ts'

export interface EmulatorCommandOptions {
  readonly port?: string
  readonly seed?: string
  readonly state?: string
  readonly randomSeed?: string
  readonly profile?: string
  readonly switch?: readonly string[]
  readonly tls?: boolean
  readonly host?: string
  readonly allowNetworkAccess?: boolean
  readonly json?: boolean
}

/** Runs an emulator until it is told to stop, by a signal or by the end of the process that started it. */
export async function emulator(options: EmulatorCommandOptions): Promise<void> {
  const running = await start(options)
  const { url, controlToken, certificate, seed } = running
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ url, controlToken, ...(certificate !== undefined && { certificate }), ...seed })}\n`
      : describe(running),
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

async function start(options: EmulatorCommandOptions): Promise<Emulator> {
  const { port = '0', seed, state, randomSeed, profile, tls, host, allowNetworkAccess } = options
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
      ...(state !== undefined && { stateFile: state }),
      ...(randomSeed !== undefined && { randomSeed }),
      // The emulator refuses another one.
      ...(profile !== undefined && { profile: profile as ProfileName }),
      switches: readSwitches(options.switch ?? []),
      ...(tls !== undefined && { tls }),
      ...(host !== undefined && { host }),
      ...(allowNetworkAccess !== undefined && { allowNetworkAccess }),
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

/** Reads `name=value`; digits are a number where the switch takes numbers. The emulator refuses names and values that it does not know. */
function readSwitches(texts: readonly string[]): Partial<Switches> {
  const entries = texts.map((text) => {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? []
    return [name, isNumeric(name, value) ? Number(value) : value]
  })
  return Object.fromEntries(entries) as Partial<Switches> // checked by the emulator
}

function isNumeric(name: string, value: string): boolean {
  const info = Object.entries(switchTable).find(([known]) => known === name)?.[1]
  return typeof info?.observed === 'number' && /^\d+$/.test(value)
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

/** All that there is to say about the switches where there is room for it; else what they are set to. */
function shownSwitches(switches: Switches): string {
  const all = describeSwitches(switches)
  const { isTTY, columns } = process.stdout
  const width = columns || 80
  if (!isTTY || all.split('\n').every((line) => line.length <= width)) return paint('dim', all)
  return table(SWITCH_COLUMNS, Object.entries(switches), width)
}

const SWITCH_COLUMNS: readonly Column<[string, unknown]>[] = [
  { title: 'SWITCH', of: ([name, value]) => `${name}=${String(value)}` },
  {
    title: 'TOPIC',
    isText: true,
    of: ([name]) => Object.entries(switchTable).find(([one]) => one === name)?.[1].topic,
  },
]

function describe({ url, seed, switches, certificate }: Emulator): string {
  const [key] = seed.apiKeys
  const [account] = seed.serviceAccounts
  const lines = [
    paint('bold', wrap(`Cloud Manager emulator at ${url}`, '', process.stdout.columns || 80)),
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
    ...(certificate === undefined ? [] : ['', certificate.trimEnd()]),
    '',
    shownSwitches(switches),
    '',
    paint(
      'dim',
      wrap(
        'Paste these lines into another terminal. Ctrl-C stops the emulator.',
        '',
        process.stdout.columns || 80,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}
