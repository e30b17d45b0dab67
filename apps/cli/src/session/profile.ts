import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../errors/problem.ts'

/** What a profile file may hold. */
export interface Profile {
  readonly publicKey?: string
  readonly privateKey?: string
  readonly clientId?: string
  readonly clientSecret?: string
  readonly baseUrl?: string
}

const FIELDS = ['publicKey', 'privateKey', 'clientId', 'clientSecret', 'baseUrl'] as const

/** Where the profile with this name is; a name with a slash or an ending is a file. */
export function profileFile(name: string): string {
  if (/[/\\]|\.json$/.test(name)) return name
  const folder = process.env['XDG_CONFIG_HOME'] ?? ''
  return join(folder === '' ? join(homedir(), '.config') : folder, 'latchkey', `${name}.json`)
}

/** Reads a profile file, or `undefined` when there is none. A file that others can read is refused. */
export function readProfile(file: string): Profile | undefined {
  const text = readPrivate(file)
  if (text === undefined) return undefined
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem('ERR_CLI_CREDENTIALS', `the profile ${file} is not JSON`)
  }
  const entries: [string, unknown][] =
    typeof json === 'object' && json !== null ? Object.entries(json) : []
  const wrong = entries.find(
    ([name, value]) => !FIELDS.some((field) => field === name) || typeof value !== 'string',
  )
  if (entries.length === 0 || wrong !== undefined) {
    throw new Problem(
      'ERR_CLI_CREDENTIALS',
      `the profile ${file} must be an object with strings${wrong ? `; "${wrong[0]}" is not one of its fields or no string` : ''}`,
      `its fields are ${FIELDS.join(', ')}`,
    )
  }
  return Object.fromEntries(entries)
}

function readPrivate(file: string): string | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Problem('ERR_CLI_CREDENTIALS', `the profile ${file} can't be read`)
  }
  try {
    const { mode, uid } = fstatSync(descriptor)
    const me = process.getuid?.()
    if (me !== undefined && ((mode & 0o077) !== 0 || uid !== me)) {
      throw new Problem(
        'ERR_CLI_CREDENTIALS',
        `the profile ${file} can be read by others, and it holds a secret`,
        `chmod 600 ${file}, and consider its secret as known`,
      )
    }
    return readFileSync(descriptor, 'utf8')
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('ERR_CLI_CREDENTIALS', `the profile ${file} can't be read`)
  } finally {
    closeSync(descriptor)
  }
}
