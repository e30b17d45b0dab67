import { type CredentialFields, LATCHKEY } from './environment.ts'
import { errorCode } from './error-code.ts'
import type { Profile } from './profile.ts'
import { SdkError } from './sdk-error.ts'

/** Time for a password manager to ask its user. */
const TIMEOUT_MS = 120_000
const MAX_BYTES = 65_536

/** What a command may call each field: its name, or that of its variable. */
const NAMES = Object.fromEntries(
  Object.entries(LATCHKEY.fields).flatMap(([field, variables]) =>
    [field, ...variables].map((name) => [name, field]),
  ),
) as Readonly<Record<string, keyof CredentialFields>> // the keys of the table

/** Adds the output of a profile's `credentialCommand` to the profile. Standard input and error are the terminal's. */
export function withCredentialCommand(profile: Profile, file: string): CredentialFields {
  const { credentialCommand, ...fields } = profile
  if (credentialCommand === undefined) return fields
  const fail = (reason: string): SdkError =>
    new SdkError(
      'ERR_SDK_CREDENTIALS',
      `"credentialCommand" in ${file} ${reason}`,
      'run the command by itself to see what it prints',
    )
  // Most profiles have no command; loading what starts one takes longer than reading them.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { status, signal, stdout, error } = spawnSync(credentialCommand, {
    shell: true,
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: MAX_BYTES,
  })
  if (error !== undefined) {
    const code = errorCode(error) ?? ''
    throw fail(
      code === 'ETIMEDOUT'
        ? `did not end within ${TIMEOUT_MS / 1000} seconds`
        : code === 'ENOBUFS'
          ? `printed more than ${MAX_BYTES / 1024} KiB`
          : `failed (${code})`,
    )
  }
  if (status !== 0)
    throw fail(`failed with ${status === null ? String(signal) : `exit code ${status}`}`)
  const printed = fieldsIn(stdout.trim(), fields)
  if (printed === undefined) {
    throw fail(
      'printed something else than credentials (expected a JSON object, NAME=value lines, or the secret alone)',
    )
  }
  return { ...fields, ...printed }
}

/** Reads what a command printed. A single line is the secret of the id that the profile holds. */
function fieldsIn(text: string, known: CredentialFields): CredentialFields | undefined {
  if (text.startsWith('{')) return fromJson(text)
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line))
  const pairs = lines.map((line) => /^\s*(?:export\s+)?(\w+)=(.*)$/.exec(line))
  const found = pairs.flatMap((pair) => {
    const field = NAMES[pair?.[1] ?? '']
    const value = unquoted(pair?.[2] ?? '')
    return field === undefined || value === '' ? [] : [[field, value] as const]
  })
  if (found.length > 0) return Object.fromEntries(found)
  const [only = '', ...others] = lines
  if (only === '' || others.length > 0) return undefined
  if (known.clientId !== undefined) return { clientSecret: only.trim() }
  return known.publicKey === undefined ? undefined : { privateKey: only.trim() }
}

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/s.exec(value.trim())?.[2] ?? value.trim()
}

/** An object with the fields, or one inside `data`, as Vault prints a secret. */
function fromJson(text: string): CredentialFields | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  for (let depth = 0; depth < 3 && typeof json === 'object' && json !== null; depth++) {
    const found = Object.entries(json).flatMap(([name, value]: [string, unknown]) => {
      const field = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
      return field !== undefined && typeof value === 'string' && value !== ''
        ? [[field, value]]
        : []
    })
    if (found.length > 0) return Object.fromEntries(found) as CredentialFields // its fields are those of NAMES
    json = (json as { data?: unknown }).data
  }
  return undefined
}
