/** Documented or observed behavior to follow where sources disagree. {@link switchTable} lists both sides and the defaults. */
export interface Switches {
  /** The longest validity of a client secret, in hours. */
  readonly maxSecretHours: number
  /** Whether an organization's service account can be renamed. */
  readonly renameAccount: 'rejected' | 'allowed'
  /** Characters of names and descriptions of service accounts. */
  readonly accountCharset: 'ascii' | 'unicode'
  /** Roles that can manage the credentials of a project. */
  readonly projectCredentialAdmins: 'user-admin' | 'owner-or-user-admin'
  /** Whether `ORG_USER_ADMIN`, which is missing from the role list, can manage credentials as `ORG_OWNER` does. */
  readonly orgUserAdmin: 'unknown' | 'owner-alias'
  /** How an API key is assigned to a project. */
  readonly assignApiKey: 'patch' | 'patch-or-post'
  /** Status for removing an API key from a project. */
  readonly removeProjectApiKey: 200 | 204
  /** Status of `API_KEY_NOT_FOUND`. */
  readonly apiKeyNotFound: 400 | 404
  /** Status of `API_KEY_CANNOT_CREATE_ORG`. */
  readonly apiKeyCannotCreateOrg: 401 | 403
  /** Code when a key lacks the role to create a project. */
  readonly cannotCreateProject: 'API_KEY_CANNOT_CREATE_GROUP' | 'NOT_ORG_GROUP_CREATOR'
  /**
   * Where `POST /orgs` puts the organization: in the response itself (Ops Manager) or in its field `organization` (Atlas).
   * Atlas paths always return the second form.
   */
  readonly createdOrganization: 'top-level' | 'field'
  /** `errorCode` of the 401 for missing or wrong credentials. */
  readonly unauthorizedCode: 'none' | 'UNEXPECTED_ERROR'
  /** Whether `nc` must have eight digits, as RFC 7616 requires; MongoDB's Kubernetes operator sends `nc=1`. */
  readonly strictNonceCount: boolean
  /** Where the API's own rate limit applies: nowhere, to the Atlas paths, or to all paths. */
  readonly apiRateLimit: 'off' | 'atlas' | 'all'
  /** Body of the token endpoint's 429. */
  readonly tokenRateLimitBody: 'oauth' | 'api'
  /** What the token endpoint's limit counts. */
  readonly tokenRateLimitKey: 'client' | 'address-and-client'
  /** Name of the challenge's parameter for the quality of protection. */
  readonly challengeQop: 'op' | 'qop'
  /** The response to adding an access list entry that exists. */
  readonly repeatedEntry: 'ignored' | '409'
  /** Name of the field in a service account's access list entry. */
  readonly entryLastUsed: 'lastUsed' | 'lastUsedAt'
  /** The characters in place of the hidden part of a secret. */
  readonly maskEllipsis: '…' | '...'
  /** Client authentication at the token endpoint. */
  readonly basicEncoding: 'raw' | 'raw-or-form'
  /** Status for an account's 101st active token. */
  readonly tooManyTokens: '403' | '429'
  /** Whether an account can have a third secret. */
  readonly thirdSecret: 'rejected' | 'allowed'
  /** Whether deleting a secret revokes the tokens that were issued with it. */
  readonly tokensExpireWithSecret: 'no' | 'yes'
  /** Whether the challenge for an expired nonce says `stale=true`. */
  readonly staleNonce: 'stale' | 'plain'
}

export type SwitchName = keyof Switches

/**
 * `literal`: as the documentation says. `observed`: as users observed it, or as the documentation of the newer
 * API version says.
 */
export type ProfileName = 'literal' | 'observed'

/** The two sides of a contradiction between sources. */
export interface SwitchInfo<Value> {
  readonly literal: Value
  readonly observed: Value
  /** The possible values; absent for any positive whole number. */
  readonly values?: readonly Value[]
  readonly topic: string
}

type SwitchTable = { readonly [Name in SwitchName]: SwitchInfo<Switches[Name]> }

/** A switch whose values are both sides, which can be the same, and `others`. */
function between<Value>(
  topic: string,
  literal: Value,
  observed: Value,
  ...others: readonly Value[]
): SwitchInfo<Value> {
  return { literal, observed, values: [...new Set([literal, observed, ...others])], topic }
}

/** All switches with both sides of each. */
export const switchTable: SwitchTable = {
  maxSecretHours: { literal: 8766, observed: 8766, topic: 'longest validity of a secret, hours' },
  renameAccount: between('name in PATCH of a service account', 'rejected', 'allowed'),
  accountCharset: between('characters of account names', 'ascii', 'unicode'),
  projectCredentialAdmins: between(
    'who manages project credentials',
    'user-admin',
    'owner-or-user-admin',
  ),
  orgUserAdmin: between('role ORG_USER_ADMIN', 'unknown', 'owner-alias'),
  assignApiKey: between('assign an API key to a project', 'patch', 'patch-or-post'),
  removeProjectApiKey: between('remove an API key from a project', 200, 204),
  apiKeyNotFound: between('status of API_KEY_NOT_FOUND', 400, 404),
  apiKeyCannotCreateOrg: between('status of API_KEY_CANNOT_CREATE_ORG', 401, 403),
  cannotCreateProject: between(
    'code when a key cannot create a project',
    'API_KEY_CANNOT_CREATE_GROUP',
    'NOT_ORG_GROUP_CREATOR',
  ),
  createdOrganization: between(
    'where POST /orgs puts the organization',
    'top-level',
    'top-level',
    'field',
  ),
  unauthorizedCode: between('errorCode of a wrong key', 'none', 'UNEXPECTED_ERROR'),
  strictNonceCount: between('nc must have eight digits', true, false),
  apiRateLimit: between("paths with the API's own rate limit", 'off', 'atlas', 'all'),
  tokenRateLimitBody: between('429 of the token endpoint', 'oauth', 'api'),
  tokenRateLimitKey: between(
    'what the ten token requests a minute count',
    'client',
    'address-and-client',
  ),
  challengeQop: between('parameter in the challenge', 'op', 'qop'),
  repeatedEntry: between('adding an address that is in the list', 'ignored', '409'),
  entryLastUsed: between("field of an account's access list entry", 'lastUsed', 'lastUsedAt'),
  maskEllipsis: between('hidden part of a secret', '…', '...'),
  basicEncoding: {
    literal: 'raw-or-form',
    observed: 'raw-or-form',
    values: ['raw', 'raw-or-form'],
    topic: 'Basic at the token endpoint',
  },
  tooManyTokens: between('the 101st active token', '403', '403', '429'),
  thirdSecret: between('a third secret', 'rejected', 'rejected', 'allowed'),
  tokensExpireWithSecret: between('whether tokens expire with their secret', 'no', 'no', 'yes'),
  staleNonce: between('challenge for an expired nonce', 'stale', 'stale', 'plain'),
}

/** The names of all switches. */
export const switchNames: readonly SwitchName[] =
  // The keys of an object of this type.
  Object.keys(switchTable) as SwitchName[]

/**
 * Returns the switches of a profile with the changes of `chosen`.
 *
 * @param profile documented behavior to follow where sources disagree. Default: `'observed'`
 * @throws TypeError that names the switch if the profile, the switch or the value does not exist
 *
 * @example
 * ```ts
 * import { readSwitches } from '@latchkey/emulator'
 *
 * readSwitches('literal', { apiRateLimit: 'off' }).apiRateLimit // 'off'
 * ```
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
  if (info === undefined)
    throw new TypeError(
      `"switches" has no "${name.slice(0, 64)}" (expected one of ${switchNames.join(', ')})`,
    )
  const fits = info.values
    ? info.values.includes(value)
    : typeof value === 'number' && Number.isInteger(value) && value > 0
  if (fits) return
  const choice = info.values?.map(String).join(' or ') ?? 'a positive whole number'
  throw new TypeError(`"switches.${name}" must be ${choice}`)
}

/**
 * Returns a table of all switches as text: name, current value, the value in each profile, and topic.
 *
 * @example
 * ```ts
 * import { describeSwitches, readSwitches } from '@latchkey/emulator'
 *
 * console.log(describeSwitches(readSwitches()))
 * ```
 */
export function describeSwitches(switches: Switches): string {
  const rows = switchNames.map((name) => {
    const { literal, observed, topic } = switchTable[name]
    return [name, String(switches[name]), String(literal), String(observed), topic]
  })
  const table = [['switch', 'set to', 'literal', 'observed', 'topic'], ...rows]
  const widths = [0, 1, 2, 3].map((n) => Math.max(...table.map((row) => (row[n] ?? '').length)))
  return table.map((row) => row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')).join('\n')
}
