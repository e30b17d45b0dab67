import type { Help } from 'commander'
import { Argument, Command } from 'commander'
import type { DemoOptions } from './emulator/demo.ts'
import { SWITCH_NAMES } from './emulator/switch-names.ts'
import type { EmulatorCommandOptions } from './emulator/emulator.ts'
import type { RequestOptions } from './request/request.ts'
import type { TokenOptions } from './request/token.ts'
import { version } from './version.ts'
import { width } from './terminal/width.ts'
import { wrap } from './terminal/wrap.ts'
import { addAccounts } from './credentials/accounts-command.ts'
import { addCare } from './program/care.ts'
import { addKeys } from './credentials/keys-command.ts'
import { connecting, repeated } from './flags.ts'
import { addPlaces } from './organizations/command.ts'

/** Paragraphs, and places in their order; each is broken at the width of the terminal. */
const CREDENTIALS = [
  '',
  'Credentials come from the environment or from a profile, never from arguments, which other users can see. The first place that has any counts:',
  '  1. --profile',
  '  2. LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET (service account), LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY (API key), LATCHKEY_BASE_URL',
  '  3. the profile "default" in ~/.config/latchkey/default.json, mode 0600',
  '  4. MCLI_PUBLIC_API_KEY, MCLI_PRIVATE_API_KEY, MCLI_OPS_MANAGER_URL',
  '  5. MONGODB_ATLAS_CLIENT_ID and _SECRET, MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY',
  '',
  'To try it without a service: latchkey emulator.',
  '',
  "Exit codes: 0 done, 1 the server said no or can't be reached, 2 wrong use, 130 interrupted.",
]

/** Beside each other where there is room; else what it does stands below, broken at the width. */
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

/** The commands and their options. What a command does is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('latchkey')
    .description('MongoDB Cloud Manager from a terminal, with API keys or service accounts')
    .version(version())
    .exitOverride()
    .configureHelp({ formatItem })
    // What is wrong with the arguments is told in main.ts, as every other problem is.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', footer)

  addKeys(program)
  addAccounts(program)
  addPlaces(program)
  addCare(program)
  addRequests(program)
  addLocal(program)
  return program
}

function addRequests(program: Command): void {
  const request = connecting(program.command('request'))
    .description('send one request and print the answer')
    .argument('<method>', 'GET, POST, PATCH, PUT, DELETE or HEAD')
    .argument('<path>', 'such as /groups, below the API; sent as it is')
    .option('--data <json>', 'the body: JSON, @file, or - for standard input')
    .option('--include', 'print status and headers before the answer')
    .option('--pretty', 'indent the response; default on a terminal')
    .option('--paginate', 'print the items of all pages as one JSON array')
    .option('--json', 'print {"status","headers","body"} on one line; errors as JSON')
  repeated(request, '--query <name=value>', 'add a parameter to the query')
  repeated(request, '--header <name: value>', 'header field to send, such as "Accept: text/plain"')
  repeated(request, '--field <name=value>', 'member of the JSON body: text, number, JSON or @file')
  request.action(async (method: string, path: string, options: RequestOptions) =>
    (await import('./request/request.ts')).request(method, path, options),
  )

  connecting(program.command('token'))
    .description('print an access token of a service account; it is kept until it expires')
    .option('--json', 'print {"accessToken","tokenType","expiresAt"}; errors as JSON')
    .action(async (options: TokenOptions) => (await import('./request/token.ts')).token(options))
}

/** What works without Cloud Manager. */
function addLocal(program: Command): void {
  const emulator = program
    .command('emulator')
    .description('run a local Cloud Manager until Ctrl-C')
    .option('--port <number>', 'port (default: a free one)')
    .option('--seed <file>', 'JSON file with the initial data')
    .option('--state <file>', 'keep data in this file, with secrets as hashes')
    .option('--random-seed <text>', 'make ids, keys and times depend on this text only')
    .option('--profile <name>', 'literal (as documented) or observed, where sources disagree')
    .option('--tls', 'serve https with a new self-signed certificate')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--allow-network-access', 'allow a --host that other machines can reach')
    .option('--json', 'print one line of JSON when the emulator is ready')
    .option('--switches', 'list all switches with their values, then exit')
    .addHelpText('after', `\nSwitches for --switch:\n${wrap(SWITCH_NAMES.join(', '), '  ', 80)}`)
  repeated(emulator, '--switch <name=value>', 'set a switch')
  emulator.action(async (options: EmulatorCommandOptions) =>
    (await import('./emulator/emulator.ts')).emulator(options),
  )

  program
    .command('demo')
    .description('make the requests of the documentation against an emulator')
    .option('--base-url <url>', 'make the two GETs against this service, with your credentials')
    .action(async (options: DemoOptions) => (await import('./emulator/demo.ts')).demo(options))

  program
    .command('completion')
    .description('print what a shell reads to complete these commands')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      ;(await import('./completion/completion.ts')).printScript(shell)
    })

  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      ;(await import('./completion/completion.ts')).printCandidates(program, words)
    })
}
