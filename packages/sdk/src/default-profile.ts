import { join } from 'node:path'
import { profileFolder, readPrivateFile } from './profile.ts'

/** Holds the name of the default profile, if it is not `default`. */
export function defaultProfileFile(): string {
  return join(profileFolder(), 'default-profile')
}

/**
 * The name of the profile that is used if nothing else is set: what `latchkey profile use` chose, else `default`.
 */
export function defaultProfile(): string {
  const name = readPrivateFile(defaultProfileFile())?.trim() ?? ''
  return name === '' ? 'default' : name
}
