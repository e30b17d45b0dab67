import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { NewSecret } from './new-secret.ts'
import { runShell } from './shell-command.ts'

/** Disk space for a secret. */
const ROOM = ' '.repeat(1_024)

/** A command of the user that takes a secret on its standard input. */
export interface SecretCommand {
  /**
   * Runs the command.
   *
   * @returns `0`, or how the command failed
   */
  readonly run: (secret: NewSecret, started?: (pid: number) => void) => Promise<number | string>
  readonly close: () => void
}

/**
 * Prepares the input of a command: a private file that has no name any more, so that it is complete when the command
 * starts, however this process ends, and gone when both have ended.
 *
 * @throws Problem `ERR_CLI_FILE` when the disk is full
 */
export function secretCommand(command: string): SecretCommand {
  const descriptor = namelessFile()
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  return {
    close,
    async run(secret, started) {
      // The offset stays at the beginning, where the command reads.
      writeWhole(descriptor, secret.value)
      try {
        return await runShell(command, { stdin: descriptor, env: publicPart(secret), started })
      } finally {
        close()
      }
    },
  }
}

function namelessFile(): number {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-'))
    const file = join(folder, randomBytes(8).toString('hex'))
    const descriptor = openSync(file, 'wx+', 0o600)
    try {
      rmSync(file)
      // Reserves the space now, so that a full disk is noticed before the secret exists.
      writeWhole(descriptor, ROOM)
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
    return descriptor
  } catch (error) {
    throw new Problem(
      'ERR_CLI_FILE',
      `no temporary file can be written (${errorCode(error)})`,
      'nothing was changed; free some disk space, or set TMPDIR',
    )
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The owner of the secret, for a command that stores several: `LATCHKEY_NEW_CLIENT_ID` or
 * `LATCHKEY_NEW_PUBLIC_KEY`.
 */
function publicPart({ env, value }: NewSecret): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter(([, text]) => text !== value)
  return Object.fromEntries(
    entries.map(([name, text]) => [name.replace('LATCHKEY_', 'LATCHKEY_NEW_'), text]),
  )
}
