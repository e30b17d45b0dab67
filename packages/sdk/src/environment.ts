import { SdkError } from './sdk-error.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The value of the first variable that is set; an empty one counts as not set. */
export function firstSet(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
}

/** What a source of credentials holds: an environment, or a profile. */
export interface CredentialFields {
  readonly publicKey?: string | undefined
  readonly privateKey?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly baseUrl?: string | undefined
}

/** Names of the fields, as a person knows them: variables, or fields of a file. */
export type FieldNames = Readonly<Record<keyof CredentialFields, string>>

/** One tool's variables, read together so that a secret goes to the host that was set next to it. */
interface Tool {
  readonly source: string
  /** Of several names for a field, the first that is set counts. */
  readonly fields: Readonly<Record<keyof CredentialFields, readonly [string, ...string[]]>>
  /** Names the service instead of a host: `cloud`, `cloudgov`, `cloud-manager`, `ops-manager`. */
  readonly service?: string
}

/** Latchkey's own variables. */
export const LATCHKEY: Tool = {
  source: 'LATCHKEY_* variables',
  fields: {
    publicKey: ['LATCHKEY_PUBLIC_KEY'],
    privateKey: ['LATCHKEY_PRIVATE_KEY'],
    clientId: ['LATCHKEY_CLIENT_ID'],
    clientSecret: ['LATCHKEY_CLIENT_SECRET'],
    baseUrl: ['LATCHKEY_BASE_URL'],
  },
}

const TOOLS: readonly Tool[] = [
  LATCHKEY,
  {
    source: 'MCLI_* variables',
    fields: {
      publicKey: ['MCLI_PUBLIC_API_KEY'],
      privateKey: ['MCLI_PRIVATE_API_KEY'],
      clientId: ['MCLI_CLIENT_ID'],
      clientSecret: ['MCLI_CLIENT_SECRET'],
      baseUrl: ['MCLI_OPS_MANAGER_URL'],
    },
    service: 'MCLI_SERVICE',
  },
  {
    source: 'MONGODB_ATLAS_* variables',
    fields: {
      publicKey: ['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PUBLIC_KEY'],
      privateKey: ['MONGODB_ATLAS_PRIVATE_API_KEY', 'MONGODB_ATLAS_PRIVATE_KEY'],
      clientId: ['MONGODB_ATLAS_CLIENT_ID'],
      clientSecret: ['MONGODB_ATLAS_CLIENT_SECRET'],
      baseUrl: ['MONGODB_ATLAS_OPS_MANAGER_URL', 'MONGODB_ATLAS_BASE_URL'],
    },
    service: 'MONGODB_ATLAS_SERVICE',
  },
]

const COMMERCIAL = 'https://cloud.mongodb.com'
const GOVERNMENT = 'https://cloud.mongodbgov.com'

/** The values of one tool's variables, with their names. */
export interface EnvironmentSource {
  readonly source: string
  readonly values: CredentialFields
  readonly names: FieldNames
}

/** The variables of each tool that are set, the tool that counts first. */
export function* environmentSources(env: Environment): Generator<EnvironmentSource> {
  for (const { source, fields, service } of TOOLS) {
    const found = Object.entries(fields).map(([field, names]) => {
      const set = names.filter((name) => (env[name] ?? '') !== '')
      if (field === 'baseUrl') requireSameHost(set, env)
      rejectQuoted(set, env)
      return [field, set[0] ?? names[0], set[0] && env[set[0]]] as const
    })
    const values: CredentialFields = Object.fromEntries(
      found.flatMap(([field, , value]) => (value ? [[field, value]] : [])),
    )
    const names = Object.fromEntries(found.map(([field, name]) => [field, name])) as FieldNames // every field of the table
    // The name of a missing half is of the same form as that of the other half.
    const { publicKey, privateKey } = fields
    const form = Math.max(publicKey.indexOf(names.publicKey), privateKey.indexOf(names.privateKey))
    const nameOf = (field: 'publicKey' | 'privateKey'): string =>
      values[field] === undefined ? (fields[field][form] ?? '') : names[field]
    const isEmpty = Object.keys(values).every((field) => field === 'baseUrl')
    yield {
      source,
      names: { ...names, publicKey: nameOf('publicKey'), privateKey: nameOf('privateKey') },
      values:
        values.baseUrl !== undefined || service === undefined || isEmpty
          ? values
          : { ...values, baseUrl: hostOfService(service, env) },
    }
  }
}

/** `docker --env-file` keeps the quotation marks of `NAME="value"`. */
function rejectQuoted(names: readonly string[], env: Environment): void {
  const quoted = names.find((name) => /^(["']).*\1$/s.test(env[name] ?? ''))
  if (quoted === undefined) return
  throw new SdkError(
    'ERR_SDK_CREDENTIALS',
    `the value of ${quoted} is in quotation marks`,
    'remove them from the file that sets it: docker --env-file, for one, keeps them',
  )
}

/** Two variables that name different hosts: nobody can tell which of them the secret belongs to. */
function requireSameHost(names: readonly string[], env: Environment): void {
  const [first = '', second] = names
  if (second === undefined || originOf(env[first]) === originOf(env[second])) return
  throw new SdkError(
    'ERR_SDK_BASE_URL',
    `${first} and ${second} name different hosts`,
    'unset one of them, or set LATCHKEY_BASE_URL',
  )
}

function originOf(text = ''): string {
  return URL.canParse(text) ? new URL(text).origin : text
}

/** The host of a service by its name. `undefined`: the default. */
function hostOfService(variable: string, env: Environment): string | undefined {
  const name = (env[variable] ?? '').toLowerCase()
  if (name === '') return undefined
  if (name === 'cloud' || name === 'cloud-manager') return COMMERCIAL
  if (name === 'cloudgov') return GOVERNMENT
  const urls = variable.replace(/SERVICE$/, 'OPS_MANAGER_URL')
  throw new SdkError(
    'ERR_SDK_BASE_URL',
    `${variable} names a service whose host is unknown (expected cloud, cloudgov or cloud-manager)`,
    `set ${urls} to its address`,
  )
}
