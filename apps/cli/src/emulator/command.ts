import { type Command, Option } from 'commander'
import { repeated } from '../flags.ts'
import { wrap } from '../terminal/wrap.ts'
import type { DemoOptions } from './demo.ts'
import type { EmulatorCommandOptions } from './emulator.ts'
import { SWITCH_NAMES } from './switch-names.ts'

/** Adds `emulator` and `demo`, which work without Cloud Manager. */
export function addEmulator(program: Command): void {
  const emulator = program
    .command('emulator')
    .description('Run a local Cloud Manager on 127.0.0.1 until Ctrl-C')
    .option('--port <number>', 'port to listen on; default: a free port')
    .option('--seed <file>', 'JSON file with the initial organizations, projects and credentials')
    .option('--state <file>', 'save changes to this file, secrets as hashes')
    .option('--random-seed <text>', 'make IDs, keys and times depend on this text alone')
    .option('--behavior <name>', 'behavior to follow where sources disagree: literal or observed')
    // The earlier name, which reads like --profile of the other commands.
    .addOption(new Option('--profile <name>', 'same as --behavior').hideHelp())
    .option('--tls', 'serve https with a self-signed certificate')
    .option('--host <address>', 'address to listen on; default: 127.0.0.1')
    .option('--allow-network-access', 'allow a --host that other machines can reach')
    .option('--json', 'print one line of JSON when it is ready')
    .option('--switches', 'list all switches with their values, then exit')
    .addHelpText('after', `\nSwitches for --switch:\n${wrap(SWITCH_NAMES.join(', '), '  ', 80)}`)
  repeated(emulator, '--switch <name=value>', 'set a behavior switch')
  emulator.action(async ({ behavior, ...options }: BehaviorOptions) =>
    (await import('./emulator.ts')).emulator({ ...options, profile: behavior }),
  )

  program
    .command('demo')
    .description('Run the requests of the documentation against an emulator')
    .option('--base-url <url>', 'run the GET requests against this service, with your credentials')
    .action(async (options: DemoOptions) => (await import('./demo.ts')).demo(options))
}

interface BehaviorOptions extends EmulatorCommandOptions {
  readonly behavior?: string
}
