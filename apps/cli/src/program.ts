import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { DemoOptions } from './commands/demo.ts'
import type { EmulatorCommandOptions } from './commands/emulator.ts'
import type { RequestOptions } from './commands/request.ts'
import type { TokenOptions } from './commands/token.ts'

const CREDENTIALS = `
Credentials come from the environment or from a profile, never from arguments, which other users can see. The first place
that has any counts:
  1. --profile
  2. LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET (service account),
     LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY (API key), LATCHKEY_BASE_URL
  3. the profile "default" in ~/.config/latchkey/default.json, mode 0600
  4. MCLI_PUBLIC_API_KEY, MCLI_PRIVATE_API_KEY, MCLI_OPS_MANAGER_URL
  5. MONGODB_ATLAS_CLIENT_ID and _SECRET, MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY

Exit codes: 0 done, 1 the server said no or can't be reached, 2 wrong use.`

/** The commands and their options. What a command does is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('latchkey')
    .description('MongoDB Cloud Manager from a terminal, with API keys or service accounts')
    .version(version())
    .exitOverride()
    // What is wrong with the arguments is told in main.ts, as every other problem is.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', CREDENTIALS)

  connecting(program.command('request'))
    .description('send one request and print the answer')
    .argument('<method>', 'GET, POST, PATCH, PUT, DELETE or HEAD')
    .argument('<path>', 'such as /groups, below the API; sent as it is')
    .option('--data <json>', 'the body: JSON, @file, or - for standard input')
    .option('--include', 'print status and headers before the answer')
    .option('--pretty', 'indent the answer')
    .option('--query <name=value>', 'add to the query; can be repeated', collect, [])
    .addOption(auth())
    .option('--json', 'print {"status","headers","body"} on one line; errors as JSON')
    .action(async (method: string, path: string, options: RequestOptions) => {
      const { request } = await import('./commands/request.ts')
      await request(method, path, options)
    })

  connecting(program.command('token'))
    .description('mint an access token of a service account and print it')
    .option('--json', 'print {"accessToken","tokenType","expiresAt"}; errors as JSON')
    .action(async (options: TokenOptions) => {
      const { token } = await import('./commands/token.ts')
      await token(options)
    })

  program
    .command('emulator')
    .description('run a Cloud Manager on 127.0.0.1 until Ctrl-C')
    .option('--port <number>', 'default: a free one')
    .option('--seed <file>', 'JSON file with what it starts with')
    .option('--state <file>', 'keep what changes in this file, secrets as hashes')
    .option('--random-seed <text>', 'make ids, keys and times depend on this text alone')
    .option('--profile <name>', 'literal or observed: which side to take where sources disagree')
    .option('--switch <name=value>', 'set one of the switches; can be repeated', collect, [])
    .option('--tls', 'speak https, with a certificate of its own')
    .option('--host <address>', 'default: 127.0.0.1')
    .option('--allow-network-access', 'let --host be an address that others can reach')
    .option('--json', 'print one line of JSON when it is ready')
    .action(async (options: EmulatorCommandOptions) => {
      const { emulator } = await import('./commands/emulator.ts')
      await emulator(options)
    })

  program
    .command('demo')
    .description('make the requests of the documentation against an emulator')
    .option('--base-url <url>', 'make the two GETs against this service, with your credentials')
    .action(async (options: DemoOptions) => {
      const { demo } = await import('./commands/demo.ts')
      await demo(options)
    })
  return program
}

function connecting(command: Command): Command {
  return command
    .option('--base-url <url>', 'default: LATCHKEY_BASE_URL, else https://cloud.mongodb.com')
    .option('--profile <name>', 'name of a profile, or its file')
    .option('--timeout <seconds>', 'how long one request may take; default: 60')
}

function auth(): Option {
  return new Option(
    '--auth <kind>',
    'which credentials, when both are set; default: service account',
  ).choices(['api-key', 'service-account'])
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return String((JSON.parse(text) as { version: unknown }).version) // our own package.json
}
