import { type OutputFormat, formatOf } from '../terminal/format.ts'
import { Problem } from '../errors/problem.ts'
import type { NewSecret } from './new-secret.ts'
import type { DestinationRecord } from './destination-record.ts'
import { NotDelivered } from './not-delivered.ts'
import { secretCommand } from './secret-command.ts'
import { secretFile } from './secret-file.ts'
import { checkSecret, type SecretFormat, secretLines } from './secret-text.ts'
import { checkCommand } from './shell-command.ts'
import { showSecret } from './shown-secret.ts'

/** The options that say where a new secret goes. */
export interface SecretOptions {
  readonly secretFile?: string
  readonly secretEnvFile?: string
  readonly secretCommand?: string
  readonly reveal?: boolean
  readonly output?: OutputFormat
  readonly json?: boolean
}

/** A destination for a secret. It is checked before the secret exists, so that no secret is created that is lost. */
export interface SecretDestination {
  /** Where the secret went, for messages: `written to app.secret`. */
  readonly where: string
  /** Whether the secret may be part of what the command itself prints. */
  readonly isShown: boolean
  readonly record: DestinationRecord
  /**
   * Reserves what the delivery needs, such as disk space.
   *
   * @throws Problem `ERR_CLI_FILE` when the destination can't take a secret; nothing is left behind then
   */
  readonly open: () => void
  /**
   * Writes the secret where it can be read back after a crash, but where nobody uses it yet. Only files can do that.
   *
   * @throws Problem when the destination can't hold this secret
   */
  readonly prepare: (secret: NewSecret) => void
  /**
   * Delivers the secret; call `prepare` before.
   *
   * @param show prints the secret, for the destination that is standard output
   * @param started is called with the process id of a command that takes the secret
   * @throws NotDelivered
   */
  readonly deliver: (
    secret: NewSecret,
    show: () => void | Promise<void>,
    started?: (pid: number) => void,
  ) => Promise<void>
  /** Leaves nothing behind when there is no secret to deliver. */
  readonly discard: () => void
}

/**
 * Checks the destination that the options name; without any, the terminal, where the secret is shown once.
 *
 * @param mayReplace whether a file with this content may be replaced; default: no
 */
export function openDestination(
  options: SecretOptions,
  mayReplace?: (text: string, format: SecretFormat) => boolean,
): SecretDestination {
  const { secretFile: file, secretEnvFile: envFile, secretCommand: command, reveal } = options
  onlyOneDestination({ secretFile: file, secretEnvFile: envFile, secretCommand: command })
  const replaceable = (format: SecretFormat) => (text: string) =>
    mayReplace?.(text, format) ?? false
  if (file !== undefined) return fileDestination(file, 'value', replaceable('value'))
  if (envFile !== undefined) return fileDestination(envFile, 'env', replaceable('env'))
  if (command !== undefined) return commandDestination(command)
  if (reveal === true || (process.stdout.isTTY && formatOf(options) !== 'json')) return terminal()
  throw noDestination()
}

/** @throws Problem `ERR_CLI_USAGE` when more than one of these options is given */
export function onlyOneDestination(options: Readonly<Record<string, string | undefined>>): void {
  const names = Object.keys(options).filter((name) => options[name] !== undefined)
  if (names.length < 2) return
  const flags = names.map(
    (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  )
  throw new Problem(
    'ERR_CLI_USAGE',
    `${flags.join(' and ')} exclude each other`,
    'pass one of them',
  )
}

/** Rejects a command on a terminal whose secret could not be shown, before any question is asked. */
export function refuseUnlessShown(): void {
  if (!process.stdout.isTTY) throw noDestination()
}

function noDestination(): Problem {
  return new Problem(
    'ERR_CLI_USAGE',
    'refusing to print the secret: standard output is not a terminal',
    'pass --secret-file FILE, --secret-env-file FILE, --secret-command COMMAND, or --reveal to print it',
  )
}

/**
 * A file, mode 0600, or with the mode and owner of the file that it replaces.
 *
 * @param draft of a process that did not finish
 */
export function fileDestination(
  path: string,
  format: SecretFormat,
  mayReplace: (text: string) => boolean,
  draft?: string,
): SecretDestination {
  const file = secretFile(path, mayReplace, draft)
  return {
    where: `written to ${path}`,
    isShown: false,
    record: { kind: 'file', format, path: file.path, draft: file.draft },
    open: file.open,
    discard: file.discard,
    prepare: (secret) => {
      file.write(secretLines(secret, format))
    },
    deliver: () => {
      try {
        file.publish()
        return Promise.resolve()
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'the file could not be written'
        return Promise.reject(new NotDelivered(reason, true))
      }
    },
  }
}

/** The standard input of a command of the user. */
function commandDestination(command: string): SecretDestination {
  checkCommand('--secret-command', command)
  let input: ReturnType<typeof secretCommand> | undefined
  return {
    where: 'passed to the command',
    isShown: false,
    record: { kind: 'command' },
    open: () => {
      input = secretCommand(command)
    },
    prepare: ({ value }) => {
      checkSecret(value)
    },
    deliver: async (secret, _show, started) => {
      input ??= secretCommand(command)
      const status = await input.run(secret, started).catch((error: unknown) => {
        throw new NotDelivered(error instanceof Error ? error.message : 'no shell', true)
      })
      if (status !== 0) throw new NotDelivered(`the command ended with ${status}`, false)
    },
    discard: () => input?.close(),
  }
}

function terminal(): SecretDestination {
  return {
    where: 'shown once',
    isShown: true,
    record: { kind: 'terminal' },
    open: () => undefined,
    prepare: ({ value }) => {
      checkSecret(value)
    },
    deliver: (_secret, show) => showSecret(show),
    discard: () => undefined,
  }
}
