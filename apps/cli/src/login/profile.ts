import {
  defaultProfile,
  deleteProfile,
  listProfiles,
  type Profile,
  profileFile,
  readProfile,
  useProfile,
} from '@latchkey/sdk/profiles'
import { explain } from '../errors/failure.ts'
import { Problem } from '../errors/problem.ts'
import { agree } from '../terminal/ask.ts'
import type { Column } from '../terminal/column.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printList, printOne } from '../terminal/print.ts'
import { tell } from '../terminal/text.ts'

/** A profile, as `--json` prints it: without secrets. */
interface ProfileView {
  readonly name: string
  readonly isDefault: boolean
  readonly kind: 'api-key' | 'service-account' | 'command' | undefined
  /** Client id or public key. */
  readonly id: string | undefined
  readonly baseUrl: string
  readonly file: string
}

const COLUMNS: readonly Column<ProfileView>[] = [
  { title: 'NAME', of: ({ name }) => name },
  { title: 'DEFAULT', of: ({ isDefault }) => (isDefault ? 'yes' : '') },
  { title: 'CREDENTIAL', isText: true, of: ({ kind }) => KINDS[kind ?? 'none'] },
  { title: 'ID', of: ({ id }) => id },
  { title: 'BASE URL', of: ({ baseUrl }) => baseUrl },
]

const DETAILS: readonly Column<ProfileView>[] = [
  ...COLUMNS,
  { title: 'FILE', of: ({ file }) => file },
]

const KINDS = {
  'api-key': 'API key',
  'service-account': 'service account',
  command: 'from a command',
  none: 'unreadable',
}

export async function listAllProfiles(options: OutputOptions): Promise<void> {
  await printList(COLUMNS, listProfiles().map(viewOf), options)
}

export async function showProfile(name: string | undefined, options: OutputOptions): Promise<void> {
  const wanted = name ?? defaultProfile()
  if (!listProfiles().includes(wanted)) {
    throw new Problem(
      'ERR_CLI_NOT_FOUND',
      `there is no profile ${wanted}`,
      'latchkey profile list shows the profiles, latchkey login creates one',
    )
  }
  // What is wrong with it is the point of showing it.
  fields(wanted)
  await printOne(DETAILS, viewOf(wanted), options)
}

export function useProfileByName(name: string): void {
  translated(() => {
    useProfile(name)
  })
  tell(`commands use the profile ${name} if nothing else is set`)
}

export async function deleteProfileByName(
  name: string,
  options: { readonly yes?: boolean },
): Promise<void> {
  await agree(`this deletes the profile ${name} and its secret`, options)
  translated(() => {
    deleteProfile(name)
  })
  tell(`profile ${name} deleted`)
}

function viewOf(name: string): ProfileView {
  let profile: Profile = {}
  try {
    profile = fields(name)
  } catch {
    // Listed as unreadable; `profile show` says why.
  }
  const { clientId, publicKey, credentialCommand, baseUrl } = profile
  const kind =
    clientId !== undefined ? 'service-account' : publicKey !== undefined ? 'api-key' : undefined
  return {
    ...{ name, isDefault: name === defaultProfile() },
    kind: kind ?? (credentialCommand === undefined ? undefined : 'command'),
    id: clientId ?? publicKey,
    baseUrl: baseUrl ?? 'https://cloud.mongodb.com',
    file: profileFile(name),
  }
}

function fields(name: string): Profile {
  return translated(() => readProfile(profileFile(name)) ?? {})
}

/** The SDK's errors in this program's codes. */
function translated<Value>(run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    throw explain(error)
  }
}
