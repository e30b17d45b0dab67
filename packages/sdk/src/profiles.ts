import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeSuffix, errorCode } from './error-code.ts'
import { defaultProfile, defaultProfileFile } from './default-profile.ts'
import { type Profile, profileFile, profileFolder } from './profile.ts'
import { SdkError } from './sdk-error.ts'

export { defaultProfile } from './default-profile.ts'
export { type Profile, profileFile, readProfile } from './profile.ts'

const NAME = /^[\w-][\w.-]{0,63}$/

/**
 * Names of the profiles in the folder of this user, sorted.
 *
 * @example
 * ```ts
 * import { listProfiles } from '@latchkey/sdk/profiles'
 *
 * listProfiles() // ['default', 'staging']
 * ```
 */
export function listProfiles(): string[] {
  try {
    return readdirSync(profileFolder())
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new SdkError('ERR_SDK_CREDENTIALS', `can't read the folder ${profileFolder()}`)
  }
}

/**
 * Writes a profile, with mode 0600 in a folder of mode 0700, replacing a profile of the same name as a whole.
 *
 * @returns its file
 * @throws SdkError `ERR_SDK_CREDENTIALS` if the name is not letters, digits, `.`, `_` and `-`, or the file can't be written
 */
export function writeProfile(name: string, profile: Profile): string {
  requireName(name)
  const file = profileFile(name)
  const fields = Object.entries(profile).filter(([, value]) => value !== undefined)
  writePrivate(file, `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`)
  return file
}

/**
 * Makes a profile the default one.
 *
 * @throws SdkError `ERR_SDK_CREDENTIALS` if there is no such profile
 */
export function useProfile(name: string): void {
  requireExisting(name)
  writePrivate(defaultProfileFile(), `${name}\n`)
}

/**
 * Deletes a profile. If it was the default one, the profile `default` is used again.
 *
 * @throws SdkError `ERR_SDK_CREDENTIALS` if there is no such profile
 */
export function deleteProfile(name: string): void {
  requireExisting(name)
  rmSync(profileFile(name), { force: true })
  if (defaultProfile() === name) rmSync(defaultProfileFile(), { force: true })
}

function requireExisting(name: string): void {
  requireName(name)
  if (listProfiles().includes(name)) return
  throw new SdkError(
    'ERR_SDK_CREDENTIALS',
    `there is no profile ${name}`,
    'latchkey profile list shows the profiles',
  )
}

function requireName(name: string): void {
  if (NAME.test(name) && !name.endsWith('.json')) return
  throw new SdkError(
    'ERR_SDK_CREDENTIALS',
    'the name of a profile is up to 64 letters, digits, ".", "_" and "-"',
  )
}

/** Replaces a file as a whole: a reader sees the old text or the new one. */
function writePrivate(file: string, text: string): void {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // The folder could not be created either.
    }
    throw new SdkError('ERR_SDK_CREDENTIALS', `can't write ${file}${codeSuffix(error)}`)
  }
}
