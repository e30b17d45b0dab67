import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { formatOf, type OutputFormat } from '../terminal/format.ts'
import { Problem } from '../errors/problem.ts'
import { checkCommand } from './shell-command.ts'
import { showSecret } from './shown-secret.ts'

/** Where a new secret goes. */
export interface SecretOptions {
  readonly secretFile?: string
  readonly secretEnvFile?: string
  readonly secretCommand?: string
  readonly reveal?: boolean
  readonly output?: OutputFormat
  readonly json?: boolean
}

/** A secret that was made just now, and the names under which programs look for it. */
export interface NewSecret {
  /** `LATCHKEY_PUBLIC_KEY` and the like, in the order in which they are written. */
  readonly env: Readonly<Record<string, string>>
  /** The secret itself. */
  readonly value: string
}

/** A place for a secret that was opened before the secret existed, so that none is made that has nowhere to go. */
export interface SecretSink {
  /** What a person is told afterwards: where the secret went. */
  readonly where: string
  /** Whether the secret may stand in what the command itself prints. */
  readonly isShown: boolean
  /** @param show prints the secret, for the one place that is standard output */
  readonly put: (secret: NewSecret, show: () => void | Promise<void>) => Promise<void>
  /** Leaves nothing behind when there is no secret to put. */
  readonly discard: () => void
}

/** Opens the place that the options name; without any, the terminal, where the secret is shown once. */
export function openSecretSink(options: SecretOptions): SecretSink {
  const { secretFile, secretEnvFile, secretCommand, reveal } = options
  const chosen = [secretFile, secretEnvFile, secretCommand].filter((one) => one !== undefined)
  if (chosen.length > 1) {
    throw new Problem(
      'ERR_CLI_USAGE',
      '--secret-file, --secret-env-file and --secret-command exclude each other',
    )
  }
  if (secretFile !== undefined) return fileSink(secretFile, ({ value }) => `${value}\n`)
  if (secretEnvFile !== undefined) return fileSink(secretEnvFile, envLines)
  if (secretCommand !== undefined) return commandSink(secretCommand)
  if (reveal === true || (process.stdout.isTTY && formatOf(options) !== 'json')) {
    return {
      where: 'shown once',
      isShown: true,
      put: (_secret, show) => showSecret(show),
      discard: () => undefined,
    }
  }
  throw nowhereToGo()
}

/** Whether a secret that a person is asked about could be shown: asked before the questions, not after. */
export function refuseUnlessShown(): void {
  if (!process.stdout.isTTY) throw nowhereToGo()
}

function nowhereToGo(): Problem {
  return new Problem(
    'ERR_CLI_USAGE',
    'the new secret has nowhere to go: standard output is no terminal',
    'give --secret-file FILE, --secret-env-file FILE, --secret-command COMMAND, or --reveal to print it',
  )
}

/** Room for a secret, taken before there is one: on a full disk nothing is made. As lines of a file they say nothing. */
const ROOM = '\n'.repeat(1_024)

/** Creates the file at once, for its owner only; one that holds anything is never overwritten. */
function fileSink(file: string, text: (secret: NewSecret) => string): SecretSink {
  const descriptor = openOwn(file)
  try {
    writeSync(descriptor, ROOM, 0)
    fsyncSync(descriptor)
  } catch (error) {
    closeSync(descriptor)
    rmSync(file, { force: true })
    const reason = `the file ${file} can't be written${codeOf(error)}`
    throw new Problem('ERR_CLI_FILE', reason, 'nothing was changed; give a file on another disk')
  }
  return {
    where: `written to ${file}`,
    isShown: false,
    discard: () => {
      closeSync(descriptor)
      rmSync(file, { force: true })
    },
    put: (secret) => {
      try {
        const length = writeSync(descriptor, text(secret), 0)
        ftruncateSync(descriptor, length)
        fsyncSync(descriptor)
      } catch (error) {
        rmSync(file, { force: true })
        return Promise.reject(notDelivered(`${file} can't be written${codeOf(error)}`))
      } finally {
        closeSync(descriptor)
      }
      return Promise.resolve()
    },
  }
}

function openOwn(file: string): number {
  const { O_RDWR, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  try {
    return openSync(file, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!exists)
      throw new Problem(
        'ERR_CLI_FILE',
        `the file ${file} can't be created${codeOf(error)}`,
        'nothing was changed; give another name',
      )
  }
  try {
    // A file of our own with nothing but room is what a crash before the secret was there leaves behind.
    const descriptor = openSync(file, O_RDWR | O_NOFOLLOW)
    const status = fstatSync(descriptor)
    const isOurs =
      status.isFile() &&
      status.uid === process.getuid?.() &&
      (status.size === 0 ||
        (status.size === ROOM.length && readFileSync(descriptor, 'utf8') === ROOM))
    if (isOurs) {
      fchmodSync(descriptor, 0o600)
      return descriptor
    }
    closeSync(descriptor)
  } catch {
    // Told below.
  }
  throw new Problem(
    'ERR_CLI_FILE',
    `the file ${file} is already there, and a secret is never written over another`,
    'give a name that is free',
  )
}

function envLines({ env }: NewSecret): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/** Hands the secret to a command of the user's, on its standard input. */
function commandSink(command: string): SecretSink {
  checkCommand('--secret-command', command)
  return {
    where: 'handed to the command',
    isShown: false,
    discard: () => undefined,
    put: async (secret) => {
      const stdio = ['pipe', process.stderr, process.stderr] as const
      const env = { ...process.env, ...publicPart(secret) }
      const child = spawn(command, { shell: true, stdio: [...stdio], env })
      const exited = once(child, 'exit')
      // A command that does not read its input is judged by its exit code.
      child.stdin.on('error', () => undefined)
      child.stdin.end(secret.value)
      const [code, signal] = (await exited) as [number | null, string | null] // the event's arguments
      if (code !== 0) throw notDelivered(`the command ended with ${code ?? signal ?? '?'}`)
    },
  }
}

/** Whose secret it is, for a command that stores several: `LATCHKEY_NEW_CLIENT_ID` or `LATCHKEY_NEW_PUBLIC_KEY`. */
function publicPart({ env, value }: NewSecret): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter(([, text]) => text !== value)
  return Object.fromEntries(
    entries.map(([name, text]) => [name.replace('LATCHKEY_', 'LATCHKEY_NEW_'), text]),
  )
}

/** The secret exists, but nobody has it. */
function notDelivered(reason: string): Problem {
  return new Problem(
    'ERR_CLI_SECRET_LOST',
    `the secret was made but not handed over: ${reason}`,
    'delete it and make another one; it cannot be read again',
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
}
