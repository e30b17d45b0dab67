import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { codeSuffix, errorCode } from './error-code.ts'
import { type CredentialFields, LATCHKEY } from './environment.ts'
import { SdkError } from './sdk-error.ts'

/**
 * Fields of a profile file. All are text; a profile needs one pair of credentials, or a `credentialCommand`.
 */
export interface Profile extends CredentialFields {
  /** Shell command that prints the credentials: JSON, `NAME=value` lines, or the missing secret alone. */
  readonly credentialCommand?: string | undefined
  /** PEM file of a private certificate authority, in addition to the usual ones. */
  readonly caFile?: string | undefined
}

const FIELDS = [...Object.keys(LATCHKEY.fields), 'credentialCommand', 'caFile']

/** Without it, opening a FIFO waits for a writer. Windows has neither. */
const { O_NONBLOCK: NONBLOCK = 0 } = constants as { readonly O_NONBLOCK?: number }

/** Longer files are not profiles. */
const MAX_BYTES = 65_536

/** The folder of the profiles: `~/.config/latchkey`, or below `XDG_CONFIG_HOME`. */
export function profileFolder(): string {
  const folder = process.env['XDG_CONFIG_HOME'] ?? ''
  return join(folder === '' ? join(homedir(), '.config') : folder, 'latchkey')
}

/**
 * The file of a profile. A name with a slash or the extension `.json` is a path and returned as it is.
 *
 * @example
 * ```ts
 * import { profileFile } from '@latchkey/sdk/profiles'
 *
 * profileFile('staging') // '/home/me/.config/latchkey/staging.json'
 * ```
 */
export function profileFile(name: string): string {
  return /[/\\]|\.json$/.test(name) ? name : join(profileFolder(), `${name}.json`)
}

/**
 * Reads a profile file; `undefined` if it does not exist.
 *
 * @throws SdkError `ERR_SDK_CREDENTIALS` if it is not a regular file of this user with mode 0600 or stricter, or not an
 * object whose fields are those of {@link Profile}
 */
export function readProfile(file: string): Profile | undefined {
  const text = readPrivateFile(file)
  if (text === undefined) return undefined
  let json: unknown
  try {
    // Editors of Windows begin a file with a byte order mark.
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new SdkError('ERR_SDK_CREDENTIALS', `the profile ${file} is not JSON`)
  }
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json)
  const entries: [string, unknown][] = isObject ? Object.entries(json as object) : []
  const wrong = entries.find(
    ([name, value]) => !FIELDS.includes(name) || typeof value !== 'string' || value === '',
  )
  if (entries.length === 0 || wrong !== undefined) {
    throw new SdkError(
      'ERR_SDK_CREDENTIALS',
      `the profile ${file} must be an object whose fields are text${wrong ? `; "${wrong[0].slice(0, 40)}" is unknown, empty or not text` : ''}`,
      `its fields are ${FIELDS.join(', ')}`,
    )
  }
  return Object.fromEntries(entries)
}

/** The text of a file that only this user can read; `undefined` if there is none. */
export function readPrivateFile(file: string): string | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | NONBLOCK)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw unreadable(file, error)
  }
  try {
    const stats = fstatSync(descriptor)
    const { mode, uid, size } = stats
    if (!stats.isFile()) {
      throw new SdkError('ERR_SDK_CREDENTIALS', `the profile ${file} is not a regular file`)
    }
    const me = process.getuid?.()
    if (me !== undefined && ((mode & 0o077) !== 0 || uid !== me)) {
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        `other users can read or change the profile ${file}, which may hold a secret`,
        `run chmod 600 ${file}, and replace its secret`,
      )
    }
    if (size > MAX_BYTES) {
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        `the profile ${file} is larger than ${MAX_BYTES / 1024} KiB`,
      )
    }
    return readFileSync(descriptor, 'utf8')
  } catch (error) {
    throw error instanceof SdkError ? error : unreadable(file, error)
  } finally {
    closeSync(descriptor)
  }
}

function unreadable(file: string, cause: unknown): SdkError {
  return new SdkError('ERR_SDK_CREDENTIALS', `can't read the profile ${file}${codeSuffix(cause)}`)
}
