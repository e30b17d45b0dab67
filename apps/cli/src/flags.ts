import { type Command, Option } from 'commander'
import type { OrganizationOptions } from './organizations/organization-or-project.ts'
import type { ChangeOptions } from './session/changes.ts'
import type { ConnectOptions } from './session/connect-options.ts'
import type { OutputOptions } from './terminal/format.ts'

export { connecting } from './session/connect-options.ts'

/** The options that most commands take. */
export type CommandOptions = ConnectOptions & OrganizationOptions & OutputOptions & ChangeOptions

/** Adds the organization or project of a command. */
export function scoped(command: Command): Command {
  return command
    .option(
      '--org <organization>',
      'name or ID; default: the only one that the credentials can access',
    )
    .option('--project <project>', 'name or ID, instead of --org')
}

/** Adds the output format. */
export function printing(command: Command): Command {
  return command
    .addOption(
      new Option('--output <format>', 'output format; default: table').choices([
        'table',
        'json',
        'csv',
      ]),
    )
    .option('--json', 'same as --output json; prints errors as JSON, too')
}

/** Adds the options of every command that changes something. */
export function changing(command: Command): Command {
  return command
    .option('--dry-run', 'print what the command would do, without doing it')
    .option('--yes', 'do not ask before a dangerous step')
}

/** Adds the destinations of a new secret. `existing`: what happens to a file that exists. */
export function secretive(command: Command, existing = 'never overwrites a file'): Command {
  return command
    .option('--secret-file <file>', `write the secret to this file, mode 0600; ${existing}`)
    .option('--secret-env-file <file>', 'write the secret to this file as NAME=value lines')
    .option('--secret-command <command>', 'pass the secret to the standard input of this command')
    .option('--reveal', 'print the secret even when standard output is not a terminal')
}

/** Adds where a command that can be resumed keeps its state. */
export function stateful(command: Command): Command {
  return command.option(
    '--state-directory <folder>',
    'folder that records unfinished work, without secrets; default: LATCHKEY_STATE_DIRECTORY, else ~/.local/state/latchkey',
  )
}

/** Adds an option that can be given several times. */
export function repeated(command: Command, flags: string, about: string): Command {
  return command.option(flags, `${about}; can be repeated`, collect, [])
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
