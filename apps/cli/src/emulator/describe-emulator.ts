import {
  describeSwitches,
  type Emulator,
  type ProfileName,
  readSwitches,
  type Switches,
  switchTable,
} from '@latchkey/emulator'
import type { Column } from '../terminal/column.ts'
import { table } from '../terminal/table.ts'
import { paint, safeLine } from '../terminal/text.ts'
import { width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'

/**
 * What a user needs to work with a running emulator, in 24 lines of 80 characters with the default seed. The variables are
 * last, so that they are visible and can be copied.
 *
 * @param requiresAccessList whether the organization rejects credentials without an access list
 */
export function describeEmulator(
  { url, seed, certificate }: Emulator,
  requiresAccessList: boolean,
): string {
  const columns = width()
  const [organization] = seed.organizations
  const [project] = seed.projects
  const lines = [
    ...(certificate === undefined ? [] : [certificate.trimEnd(), '']),
    paint('bold', wrap(`Cloud Manager emulator at ${url}`, '', columns)),
    '',
    ...named('Organization', organization, columns),
    ...named('Project', project, columns),
    field('Access', accessOf(requiresAccessList), columns),
    '',
    paint('dim', wrap('Ctrl-C stops the emulator. --switches lists its switches.', '', columns)),
    paint('dim', wrap('To use it, paste these lines into another terminal:', '', columns)),
    '',
    ...variablesOf(url, seed),
  ]
  return `${lines.join('\n')}\n`
}

function accessOf(isRequired: boolean): string {
  return isRequired
    ? 'The credentials below can be used from the addresses in the seed, by default 127.0.0.1. New credentials can be used from nowhere until an address is on their access list.'
    : 'Credentials without an access list work from any address.'
}

function named(
  name: string,
  item: { readonly id: string; readonly name: string } | undefined,
  columns: number,
): string[] {
  return item === undefined ? [] : [field(name, `${safeLine(item.name)} (${item.id})`, columns)]
}

const LABEL_WIDTH = 14

function field(name: string, text: string, columns: number): string {
  const indent = ' '.repeat(LABEL_WIDTH)
  return name.padEnd(LABEL_WIDTH) + wrap(text, indent, columns).slice(LABEL_WIDTH)
}

function variablesOf(url: string, { apiKeys, serviceAccounts }: Emulator['seed']): string[] {
  const [key] = apiKeys
  const [account] = serviceAccounts
  const variables = {
    LATCHKEY_BASE_URL: url,
    ...(key && { LATCHKEY_PUBLIC_KEY: key.publicKey, LATCHKEY_PRIVATE_KEY: key.privateKey }),
    ...(account && {
      LATCHKEY_CLIENT_ID: account.clientId,
      LATCHKEY_CLIENT_SECRET: account.clientSecret,
    }),
  }
  return Object.entries(variables).map(([name, value]) => `export ${name}=${value}`)
}

/** All switches with both sides if the terminal is wide enough; otherwise their values and topics. */
export function switchesText(profile: string | undefined, chosen: Partial<Switches>): string {
  const switches = readSwitches(profile as ProfileName | undefined, chosen) // checks the name
  const all = describeSwitches(switches)
  const isTable = process.stdout.isTTY && all.split('\n').some((line) => line.length > width())
  return `${isTable ? table(SWITCH_COLUMNS, Object.entries(switches), width()) : all}\n`
}

const SWITCH_COLUMNS: readonly Column<[string, unknown]>[] = [
  { title: 'SWITCH', of: ([name, value]) => `${name}=${String(value)}` },
  {
    title: 'TOPIC',
    isText: true,
    of: ([name]) => Object.entries(switchTable).find(([one]) => one === name)?.[1].topic,
  },
]
