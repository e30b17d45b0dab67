import { type Command, Option } from 'commander'

export { connecting } from './session/connect-options.ts'

/** Adds where something is. */
export function placed(command: Command): Command {
  return command
    .option('--org <organization>', 'name or id; default: the only one that the credentials see')
    .option('--project <project>', 'name or id, instead of --org')
}

/** Adds how to print. */
export function printing(command: Command): Command {
  return command
    .addOption(new Option('--output <format>', 'default: table').choices(['table', 'json', 'csv']))
    .option('--json', 'the same as --output json; errors as JSON too')
}

/** Adds what everything that changes something takes. */
export function changing(command: Command): Command {
  return command
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--yes', 'do not ask before a dangerous step')
}

/** Adds where a new secret goes. */
export function secretive(command: Command): Command {
  return command
    .option(
      '--secret-file <file>',
      'write the secret to this file, mode 0600; rotate replaces a file that holds a secret of the account',
    )
    .option('--secret-env-file <file>', 'the same as NAME=value lines')
    .option('--secret-command <command>', 'pass the secret to the standard input of this command')
    .option('--reveal', 'print the secret even when standard output is not a terminal')
}

/** Adds where a command that can be resumed keeps its state. */
export function stateful(command: Command): Command {
  return command.option(
    '--state-directory <folder>',
    'where unfinished work is recorded, without secrets; default: LATCHKEY_STATE_DIRECTORY, else ~/.local/state/latchkey',
  )
}

/** Adds an option that can be given several times. */
export function repeated(command: Command, flags: string, about: string): Command {
  return command.option(flags, `${about}; can be repeated`, collect, [])
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
