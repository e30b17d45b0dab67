import { withCredentialCommand } from './credential-command.ts'
import {
  type CredentialFields,
  environmentSources,
  type FieldNames,
  firstSet,
  LATCHKEY,
} from './environment.ts'
import { type Profile, profileFile, readProfile } from './profile.ts'
import { defaultProfile } from './default-profile.ts'
import { SdkError } from './sdk-error.ts'

/** Which of the two kinds of credentials. */
export type CredentialKind = 'api-key' | 'service-account'

/** An API key: HTTP Digest. */
export interface ApiKeyCredentials {
  readonly kind: 'api-key'
  readonly publicKey: string
  readonly privateKey: string
}

/** A service account: OAuth 2.0 client credentials. */
export interface ServiceAccountCredentials {
  readonly kind: 'service-account'
  readonly clientId: string
  readonly clientSecret: string
}

/** Credentials and their source. `console.log` and `JSON.stringify` show no secret. */
export type FoundCredentials = (ApiKeyCredentials | ServiceAccountCredentials) & {
  /** The base URL that was set next to them; `undefined`: the default. */
  readonly baseUrl: string | undefined
  /** The CA file of the profile. */
  readonly caFile: string | undefined
  /** Where they come from: `LATCHKEY_* variables`, or the path of a profile. */
  readonly source: string
}

/** Options for {@link readCredentials}. */
export interface ReadCredentialsOptions {
  /** Name of a profile, or the path of its file. Default: `LATCHKEY_PROFILE`. */
  readonly profile?: string | undefined
  /** Which kind, if a source has both. Default: the service account. */
  readonly auth?: CredentialKind | undefined
}

/**
 * Finds credentials without signing in. The first source with credentials is used: the profile named by the option or by
 * `LATCHKEY_PROFILE`; else the variables of Latchkey, of mongocli, of the Atlas CLI and Terraform; else the default profile.
 * A host is only taken from the source of its credentials, except that `LATCHKEY_BASE_URL` overrides the other variables' and the
 * default profile's.
 *
 * @throws SdkError `ERR_SDK_CREDENTIALS` if there are none, or only half of a pair; `ERR_SDK_BASE_URL` if variables contradict
 *
 * @example
 * ```ts
 * import { readCredentials } from '@latchkey/sdk'
 *
 * const { kind, source } = readCredentials()
 * console.log(`${kind} from ${source}`)
 * ```
 */
export function readCredentials(options: ReadCredentialsOptions = {}): FoundCredentials {
  const { auth } = options
  for (const { isExplicit, source, values, names } of sources(options.profile)) {
    const pairs = pairsIn(values, names)
    if (pairs.length === 0) {
      if (!isExplicit) continue
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        `the profile ${source} has no credentials`,
        'its fields are clientId and clientSecret, publicKey and privateKey, or credentialCommand',
      )
    }
    const credentials = pairs.find(({ kind }) => (auth ?? kind) === kind)
    if (credentials === undefined) {
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        `${source} ${source.endsWith('variables') ? 'hold' : 'holds'} only ${auth === 'api-key' ? 'a service account' : 'an API key'}, not ${auth === 'api-key' ? 'an API key' : 'a service account'}`,
      )
    }
    const ours = firstSet(process.env, 'LATCHKEY_BASE_URL')
    const baseUrl = isExplicit ? (values.baseUrl ?? ours) : (ours ?? values.baseUrl)
    return redacted({ ...credentials, baseUrl, caFile: values.caFile, source })
  }
  throw new SdkError(
    'ERR_SDK_CREDENTIALS',
    'no credentials were found',
    'run latchkey login, or set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET (service account) or LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY (API key)',
  )
}

interface Source {
  /** It was named, so it has to have credentials. */
  readonly isExplicit: boolean
  readonly source: string
  readonly values: CredentialFields & Pick<Profile, 'caFile'>
  readonly names: FieldNames
}

function* sources(option: string | undefined): Generator<Source> {
  const named = option ?? firstSet(process.env, 'LATCHKEY_PROFILE')
  if (named !== undefined) {
    const found = profileSource(named, true)
    if (found === undefined) {
      throw new SdkError(
        'ERR_SDK_CREDENTIALS',
        `there is no profile ${profileFile(named)}`,
        'latchkey profile list shows the profiles, latchkey login creates one',
      )
    }
    yield found
    return
  }
  for (const found of environmentSources(process.env)) yield { ...found, isExplicit: false }
  const found = profileSource(defaultProfile(), false)
  if (found !== undefined) yield found
}

function profileSource(name: string, isExplicit: boolean): Source | undefined {
  const source = profileFile(name)
  const profile = readProfile(source)
  if (profile === undefined) return undefined
  const fields = Object.keys(LATCHKEY.fields)
  const names = Object.fromEntries(
    fields.map((name) => [name, `"${name}" in ${source}`]),
  ) as FieldNames // the keys of the table
  return { isExplicit, source, values: withCredentialCommand(profile, source), names }
}

/** The complete pairs, service account first. */
function pairsIn(
  { clientId, clientSecret, publicKey, privateKey }: CredentialFields,
  names: FieldNames,
): (ApiKeyCredentials | ServiceAccountCredentials)[] {
  requireBoth(names.clientId, clientId, names.clientSecret, clientSecret)
  requireBoth(names.publicKey, publicKey, names.privateKey, privateKey)
  return [
    ...(clientId !== undefined && clientSecret !== undefined
      ? [{ kind: 'service-account', clientId, clientSecret } as const]
      : []),
    ...(publicKey !== undefined && privateKey !== undefined
      ? [{ kind: 'api-key', publicKey, privateKey } as const]
      : []),
  ]
}

function requireBoth(aName: string, a: unknown, bName: string, b: unknown): void {
  if ((a === undefined) === (b === undefined)) return
  const [set, missing] = a === undefined ? [bName, aName] : [aName, bName]
  throw new SdkError(
    'ERR_SDK_CREDENTIALS',
    `${set} is set, but ${missing} is not`,
    `set ${missing} too`,
  )
}

/** Keeps the secret out of logs; a copy by spreading still has it. */
function redacted(found: FoundCredentials): FoundCredentials {
  const shown = (): object => ({
    ...found,
    ...(found.kind === 'api-key' ? { privateKey: 'REDACTED' } : { clientSecret: 'REDACTED' }),
  })
  return Object.defineProperties(found, {
    toJSON: { value: shown },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: shown },
  })
}
