/** Which side the emulator takes where the sources disagree. */
export interface Switches {
  /** Greatest life of a client secret in hours. */
  readonly maxSecretHours: number
  /** Whether an organization's service account can be renamed. */
  readonly renameAccount: 'refused' | 'allowed'
  /** Characters of names and descriptions of service accounts. */
  readonly accountCharset: 'ascii' | 'unicode'
  /** Roles that may manage the credentials of a project. */
  readonly projectCredentialAdmins: 'user-admin' | 'owner-or-user-admin'
  /** Whether `ORG_USER_ADMIN`, which the role list lacks, may manage credentials as `ORG_OWNER` does. */
  readonly orgUserAdmin: 'unknown' | 'owner-alias'
  /** How an API key is assigned to a project. */
  readonly assignApiKey: 'patch' | 'patch-or-post'
  /** Status of the removal of an API key from a project. */
  readonly removeProjectApiKey: 200 | 204
  /** Status of `API_KEY_NOT_FOUND`. */
  readonly apiKeyNotFound: 400 | 404
  /** Status of `API_KEY_CANNOT_CREATE_ORG`. */
  readonly apiKeyCannotCreateOrg: 401 | 403
  /** Code when a key lacks the role to create a project. */
  readonly cannotCreateProject: 'API_KEY_CANNOT_CREATE_GROUP' | 'NOT_ORG_GROUP_CREATOR'
  /** Body of the token endpoint's 429. */
  readonly tokenRateLimitBody: 'oauth' | 'api'
  /** What the token endpoint's limit counts. */
  readonly tokenRateLimitKey: 'client' | 'address-and-client'
  /** Name of the challenge's parameter for the quality of protection. */
  readonly challengeQop: 'op' | 'qop'
  /** An access list entry that is there already. */
  readonly repeatedEntry: 'ignored' | '409'
  /** Field of a service account's access list entry. */
  readonly entryLastUsed: 'lastUsed' | 'lastUsedAt'
  /** What stands for the hidden part of a secret. */
  readonly maskEllipsis: '…' | '...'
  /** Client authentication at the token endpoint. */
  readonly basicEncoding: 'raw' | 'raw-or-form'
  /** The token beyond the hundredth of an account. */
  readonly tooManyTokens: '403' | '429'
  /** A secret beyond the second. */
  readonly thirdSecret: 'refused' | 'allowed'
  /** Whether tokens end with the secret that they were minted with. */
  readonly tokensEndWithSecret: 'no' | 'yes'
  /** Whether a used nonce that is too old is called `stale=true`. */
  readonly staleNonce: 'stale' | 'plain'
}

export type SwitchName = keyof Switches

/** `literal`: what the documentation says. `observed`: what users saw, or what the API's younger version says. */
export type ProfileName = 'literal' | 'observed'

/** One contradiction between sources. */
export interface SwitchInfo<Value> {
  readonly literal: Value
  readonly observed: Value
  /** What can be chosen; absent: any positive number. */
  readonly values?: readonly Value[]
  readonly topic: string
}

type SwitchTable = { readonly [Name in SwitchName]: SwitchInfo<Switches[Name]> }

/** All contradictions, with both sides of each. */
export const switchTable: SwitchTable = {
  maxSecretHours: { literal: 8766, observed: 8766, topic: 'longest life of a secret, hours' },
  renameAccount: {
    literal: 'refused',
    observed: 'allowed',
    values: ['refused', 'allowed'],
    topic: 'name in PATCH of a service account',
  },
  accountCharset: {
    literal: 'ascii',
    observed: 'unicode',
    values: ['ascii', 'unicode'],
    topic: 'characters of account names',
  },
  projectCredentialAdmins: {
    literal: 'user-admin',
    observed: 'owner-or-user-admin',
    values: ['user-admin', 'owner-or-user-admin'],
    topic: 'who manages project credentials',
  },
  orgUserAdmin: {
    literal: 'unknown',
    observed: 'owner-alias',
    values: ['unknown', 'owner-alias'],
    topic: 'role ORG_USER_ADMIN',
  },
  assignApiKey: {
    literal: 'patch',
    observed: 'patch-or-post',
    values: ['patch', 'patch-or-post'],
    topic: 'assign an API key to a project',
  },
  removeProjectApiKey: {
    literal: 200,
    observed: 204,
    values: [200, 204],
    topic: 'remove an API key from a project',
  },
  apiKeyNotFound: {
    literal: 400,
    observed: 404,
    values: [400, 404],
    topic: 'status of API_KEY_NOT_FOUND',
  },
  apiKeyCannotCreateOrg: {
    literal: 401,
    observed: 403,
    values: [401, 403],
    topic: 'status of API_KEY_CANNOT_CREATE_ORG',
  },
  cannotCreateProject: {
    literal: 'API_KEY_CANNOT_CREATE_GROUP',
    observed: 'NOT_ORG_GROUP_CREATOR',
    values: ['API_KEY_CANNOT_CREATE_GROUP', 'NOT_ORG_GROUP_CREATOR'],
    topic: 'key without the role to create a project',
  },
  tokenRateLimitBody: {
    literal: 'oauth',
    observed: 'api',
    values: ['oauth', 'api'],
    topic: '429 of the token endpoint',
  },
  tokenRateLimitKey: {
    literal: 'client',
    observed: 'address-and-client',
    values: ['client', 'address-and-client'],
    topic: 'what the ten mints a minute are counted by',
  },
  challengeQop: {
    literal: 'op',
    observed: 'qop',
    values: ['op', 'qop'],
    topic: 'parameter in the challenge',
  },
  repeatedEntry: {
    literal: 'ignored',
    observed: '409',
    values: ['ignored', '409'],
    topic: 'address that is in the list already',
  },
  entryLastUsed: {
    literal: 'lastUsed',
    observed: 'lastUsedAt',
    values: ['lastUsed', 'lastUsedAt'],
    topic: "field of an account's access list entry",
  },
  maskEllipsis: {
    literal: '…',
    observed: '...',
    values: ['…', '...'],
    topic: 'hidden part of a secret',
  },
  basicEncoding: {
    literal: 'raw-or-form',
    observed: 'raw-or-form',
    values: ['raw', 'raw-or-form'],
    topic: 'Basic at the token endpoint',
  },
  tooManyTokens: {
    literal: '403',
    observed: '403',
    values: ['403', '429'],
    topic: 'the 101st live token',
  },
  thirdSecret: {
    literal: 'refused',
    observed: 'refused',
    values: ['refused', 'allowed'],
    topic: 'a third secret',
  },
  tokensEndWithSecret: {
    literal: 'no',
    observed: 'no',
    values: ['no', 'yes'],
    topic: 'tokens of a deleted secret',
  },
  staleNonce: {
    literal: 'stale',
    observed: 'stale',
    values: ['stale', 'plain'],
    topic: 'challenge after a nonce that is too old',
  },
}

/** The names of all switches. */
export const switchNames: readonly SwitchName[] =
  // The keys of an object of this type.
  Object.keys(switchTable) as SwitchName[]

/**
 * The switches of a profile, with those that are chosen one by one.
 *
 * @throws TypeError that names the switch when there is no such profile, switch or value
 */
export function readSwitches(
  profile: ProfileName = 'observed',
  chosen: Partial<Switches> = {},
): Switches {
  if (!['literal', 'observed'].includes(profile)) {
    throw new TypeError('"profile" must be literal or observed')
  }
  for (const [name, value] of Object.entries(chosen)) checkSwitch(name, value)
  const entries = switchNames.map((name): [string, unknown] => [name, switchTable[name][profile]])
  // Every switch has a value of the table, and what was chosen was checked against it.
  return { ...(Object.fromEntries(entries) as Partial<Switches>), ...chosen } as Switches
}

function checkSwitch(name: string, value: unknown): void {
  const info = switchNames.includes(name as SwitchName) // the list holds the names only
    ? (switchTable[name as SwitchName] as SwitchInfo<unknown>)
    : undefined
  if (info === undefined) throw new TypeError(`"switches" has no ${name.slice(0, 64)}`)
  const fits = info.values
    ? info.values.includes(value)
    : typeof value === 'number' && Number.isInteger(value) && value > 0
  if (fits) return
  const choice = info.values?.map(String).join(' or ') ?? 'a positive whole number'
  throw new TypeError(`"switches.${name}" must be ${choice}`)
}

/** The table that the emulator shows at start: what each switch is set to, and both sides. */
export function describeSwitches(switches: Switches): string {
  const rows = switchNames.map((name) => {
    const { literal, observed, topic } = switchTable[name]
    return [name, String(switches[name]), String(literal), String(observed), topic]
  })
  const table = [['switch', 'set to', 'literal', 'observed', 'topic'], ...rows]
  const widths = [0, 1, 2, 3].map((n) => Math.max(...table.map((row) => (row[n] ?? '').length)))
  return table.map((row) => row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')).join('\n')
}
