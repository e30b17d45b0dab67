import { Problem } from '../errors/problem.ts'
import { type Profile, profileFile, readProfile } from './profile.ts'

/** One of the two doors, with its keys. */
export type Credentials =
  | { readonly kind: 'api-key'; readonly publicKey: string; readonly privateKey: string }
  | { readonly kind: 'service-account'; readonly clientId: string; readonly clientSecret: string }

export interface Found {
  /** Service account first; both when both are complete. */
  readonly credentials: readonly Credentials[]
  readonly baseUrl: string | undefined
}

/** A place that may hold credentials, by the names that a person knows them by. */
interface Source {
  readonly values: Profile
  readonly names: Readonly<Record<keyof Profile, string>>
}

type Environment = Readonly<Record<string, string | undefined>>

const LATCHKEY = {
  publicKey: 'LATCHKEY_PUBLIC_KEY',
  privateKey: 'LATCHKEY_PRIVATE_KEY',
  clientId: 'LATCHKEY_CLIENT_ID',
  clientSecret: 'LATCHKEY_CLIENT_SECRET',
  baseUrl: 'LATCHKEY_BASE_URL',
}
const MONGOCLI = {
  publicKey: 'MCLI_PUBLIC_API_KEY',
  privateKey: 'MCLI_PRIVATE_API_KEY',
  clientId: '',
  clientSecret: '',
  baseUrl: 'MCLI_OPS_MANAGER_URL',
}
const ATLAS = {
  publicKey: 'MONGODB_ATLAS_PUBLIC_API_KEY',
  privateKey: 'MONGODB_ATLAS_PRIVATE_API_KEY',
  clientId: 'MONGODB_ATLAS_CLIENT_ID',
  clientSecret: 'MONGODB_ATLAS_CLIENT_SECRET',
  baseUrl: '',
}

/**
 * Looks for credentials: the profile that was asked for; else `LATCHKEY_…`, the profile `default`, the names of mongocli,
 * those of the Atlas CLI. The first place that has any is the one that counts.
 */
export function findCredentials(profileName: string | undefined, env: Environment): Found {
  for (const source of sources(profileName, env)) {
    const credentials = complete(source)
    if (credentials.length === 0) continue
    const ours = env['LATCHKEY_BASE_URL'] === '' ? undefined : env['LATCHKEY_BASE_URL']
    const theirs = source.values.baseUrl
    return { credentials, baseUrl: profileName === undefined ? (ours ?? theirs) : (theirs ?? ours) }
  }
  throw new Problem(
    'ERR_CLI_CREDENTIALS',
    'no credentials were found',
    'set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET for a service account, or LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY for an API key',
  )
}

function* sources(profileName: string | undefined, env: Environment): Generator<Source> {
  if (profileName !== undefined) {
    const file = profileFile(profileName)
    const values = readProfile(file)
    if (values === undefined)
      throw new Problem('ERR_CLI_CREDENTIALS', `there is no profile ${file}`)
    yield { values, names: namesIn(file) }
    return
  }
  yield fromEnvironment(LATCHKEY, env)
  const file = profileFile('default')
  const values = readProfile(file)
  if (values !== undefined) yield { values, names: namesIn(file) }
  yield fromEnvironment(MONGOCLI, env)
  yield fromEnvironment(ATLAS, env)
}

function fromEnvironment(names: Source['names'], env: Environment): Source {
  const values = Object.entries(names)
    .map(([field, name]) => [field, env[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  return { names, values: Object.fromEntries(values) }
}

function namesIn(file: string): Source['names'] {
  const name = (field: string): string => `"${field}" in ${file}`
  return {
    publicKey: name('publicKey'),
    privateKey: name('privateKey'),
    clientId: name('clientId'),
    clientSecret: name('clientSecret'),
    baseUrl: name('baseUrl'),
  }
}

function complete({ values, names }: Source): Credentials[] {
  const found: Credentials[] = []
  const { clientId, clientSecret, publicKey, privateKey } = values
  requireBoth(names.clientId, clientId, names.clientSecret, clientSecret)
  requireBoth(names.publicKey, publicKey, names.privateKey, privateKey)
  if (clientId !== undefined && clientSecret !== undefined) {
    found.push({ kind: 'service-account', clientId, clientSecret })
  }
  if (publicKey !== undefined && privateKey !== undefined) {
    found.push({ kind: 'api-key', publicKey, privateKey })
  }
  return found
}

function requireBoth(aName: string, a: unknown, bName: string, b: unknown): void {
  if ((a === undefined) === (b === undefined)) return
  const [set, missing] = a === undefined ? [bName, aName] : [aName, bName]
  throw new Problem(
    'ERR_CLI_CREDENTIALS',
    `${set} is set, but ${missing} is not`,
    `set ${missing} too`,
  )
}
