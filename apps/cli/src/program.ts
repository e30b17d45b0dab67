import { Command, Help, type Option } from 'commander'
import { addAudit } from './audit/command.ts'
import { addCompletion } from './completion/command.ts'
import { addCredentials } from './credentials/command.ts'
import { addWhoami } from './credentials/whoami-command.ts'
import { addDiagnose } from './diagnose/command.ts'
import { addEmulator } from './emulator/command.ts'
import { EXAMPLES } from './examples.ts'
import { addLogin } from './login/command.ts'
import { addOrganizations } from './organizations/command.ts'
import { addMigrate } from './migrate/flags.ts'
import { addRequest } from './request/command.ts'
import { addRotate } from './rotate/flags.ts'
import { width } from './terminal/width.ts'
import { wrap } from './terminal/wrap.ts'

/** Paragraphs, and sources in their order; each is broken at the width of the terminal. */
const CREDENTIALS = [
  '',
  'Credentials come from a profile or the environment, never from arguments, which other users can see. The first source with credentials is used:',
  '  1. --profile, or LATCHKEY_PROFILE',
  '  2. LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET (service account), LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY (API key), LATCHKEY_BASE_URL',
  '  3. MCLI_PUBLIC_API_KEY and MCLI_PRIVATE_API_KEY, MCLI_OPS_MANAGER_URL, MCLI_SERVICE',
  '  4. MONGODB_ATLAS_CLIENT_ID and _CLIENT_SECRET, _PUBLIC_API_KEY and _PRIVATE_API_KEY, _PUBLIC_KEY and _PRIVATE_KEY, _OPS_MANAGER_URL, _BASE_URL, _SERVICE',
  '  5. the default profile, which latchkey login writes',
  '',
  'Proxies: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY. A program latchkey-NAME on PATH runs as latchkey NAME.',
  '',
  'To try a command without credentials, add --emulator or run latchkey emulator.',
  '',
  "Exit codes: 0 success, 1 the server rejected the request or can't be reached, 2 invalid usage, 130 interrupted.",
]

/** Next to each other if there is room; else the description is below, broken at the width. */
function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80
  const room = width - termWidth - 4
  if (room >= 20) {
    const indent = ' '.repeat(termWidth + 4)
    return `  ${term.padEnd(termWidth)}  ${wrap(description, indent, width).trimStart()}`
  }
  return `  ${term}\n${wrap(description, '      ', width)}`
}

function footer(): string {
  const columns = width()
  return CREDENTIALS.map((line) => {
    if (line === '') return ''
    const indent = line.startsWith(' ') ? '     ' : ''
    const text = wrap(line.trimStart(), indent, columns)
    return indent === '' ? text : `  ${text.slice(indent.length)}`
  }).join('\n')
}

/** What follows `Usage: `, broken at the width of the terminal. */
function commandUsage(command: Command): string {
  return wrap(new Help().commandUsage(command), ' '.repeat('Usage: '.length), width()).trimStart()
}

/** The default of an option that can be repeated says nothing. */
function optionDescription(option: Option): string {
  return new Help().optionDescription(option).replace(/ ?\(default: \[\]\)/, '')
}

/**
 * The commands and their options. What a command does is loaded when it runs.
 *
 * @param version printed by `--version`
 */
export function createProgram(version = ''): Command {
  const program = new Command('latchkey')
    .description('MongoDB Cloud Manager from a terminal, with API keys or service accounts')
    .version(version)
    .exitOverride()
    .configureHelp({ formatItem, optionDescription, commandUsage })
    // main.ts reports what is wrong with the arguments, as it does every other problem.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', footer)

  addLogin(program)
  addCredentials(program)
  addOrganizations(program)
  addWhoami(program)
  addRotate(program)
  addMigrate(program)
  addAudit(program)
  addDiagnose(program)
  addRequest(program)
  addEmulator(program)
  addCompletion(program)
  addExamples(program, [])
  return program
}

function addExamples(command: Command, path: readonly string[]): void {
  const examples = EXAMPLES[path.join(' ')]
  if (examples !== undefined) {
    command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`)
  }
  for (const one of command.commands) addExamples(one, [...path, one.name()])
}
