/** A role in an organization or in a project, never in both. */
export interface RoleAssignment {
  readonly roleName: string
  readonly orgId?: string
  readonly groupId?: string
}

export interface OrganizationRecord {
  readonly id: string
  name: string
  /** Whether credentials without an access list are rejected (rules 21 and 22). */
  requireAccessList: boolean
  /** The organization's own limit for the validity of secrets; absent for the service's. */
  maxSecretHours?: number
}

export interface ProjectRecord {
  readonly id: string
  readonly orgId: string
  name: string
  tags?: readonly string[]
  /** Tags as the Atlas paths have them. */
  atlasTags?: readonly { readonly key: string; readonly value: string }[]
  /** Whether the project started with the default alert configurations. Absent: yes. */
  readonly withDefaultAlertsSettings?: boolean
  readonly createdAt: number
}

/** An address or a block of an access list. */
export interface AccessEntry {
  /** In canonical form: `203.0.113.7/32`. */
  readonly cidr: string
  /** The address, when it is a single one. */
  readonly address?: string
  readonly createdAt: number
  count: number
  lastUsedAt?: number
  lastUsedAddress?: string
}

/** The common fields of API keys and service accounts. */
export interface CredentialRecord {
  /** The one organization that it belongs to (rule 26). */
  readonly orgId: string
  roles: readonly RoleAssignment[]
  accessList: AccessEntry[]
}

export interface ApiKeyRecord extends CredentialRecord {
  readonly id: string
  desc: string
  readonly publicKey: string
  /** MD5 of public key, realm and private key (RFC 7616 section 3.4.2): the private key itself is not kept. */
  readonly ha1: string
  /** The private key as the API shows it later. */
  readonly mask: string
  readonly createdAt: number
}

export interface SecretRecord {
  readonly id: string
  readonly createdAt: number
  expiresAt: number
  readonly salt: string
  /** SHA-256 of salt and secret: the secret itself is not kept. */
  readonly hash: string
  /** The last four characters, which the API shows. */
  readonly lastFour: string
  lastUsedAt?: number
}

export interface ServiceAccountRecord extends CredentialRecord {
  readonly clientId: string
  name: string
  description: string
  readonly createdAt: number
  secrets: SecretRecord[]
}

export interface UserRecord {
  readonly id: string
  readonly username: string
  firstName: string
  lastName: string
  emailAddress: string
  country?: string
  mobileNumber?: string
  roles: readonly RoleAssignment[]
  accessList: AccessEntry[]
}

export interface TeamRecord {
  readonly id: string
  readonly orgId: string
  name: string
  userIds: readonly string[]
  /** The project roles that its users have through it, by project. */
  roles: readonly RoleAssignment[]
}

export interface InvitationRecord {
  readonly id: string
  readonly orgId: string
  /** Absent: an invitation to the organization. */
  readonly groupId?: string
  readonly username: string
  readonly inviterUsername: string
  readonly createdAt: number
  readonly expiresAt: number
  roles: readonly string[]
  teamIds: readonly string[]
}

/** An event as the API shows it, without its links. */
export interface EventRecord {
  readonly id: string
  readonly created: string
  readonly eventTypeName: string
  readonly isGlobalAdmin: boolean
  readonly orgId: string
  readonly groupId?: string | undefined
  readonly [detail: string]: string | number | boolean | undefined
}

/** An active access token, by its `jti`. */
export interface TokenRecord {
  readonly jti: string
  readonly clientId: string
  readonly secretId: string
  readonly expiresAt: number
}

/** An entity of the generic endpoints, as the API shows it. */
export type Entity = Readonly<Record<string, unknown>>

/** All data of an emulator. */
export interface State {
  readonly organizations: Map<string, OrganizationRecord>
  readonly projects: Map<string, ProjectRecord>
  readonly apiKeys: Map<string, ApiKeyRecord>
  /** Index of `apiKeys` by public key. */
  readonly apiKeysByPublicKey: Map<string, ApiKeyRecord>
  readonly serviceAccounts: Map<string, ServiceAccountRecord>
  readonly users: Map<string, UserRecord>
  readonly teams: Map<string, TeamRecord>
  readonly invitations: Map<string, InvitationRecord>
  readonly events: Map<string, EventRecord>
  readonly tokens: Map<string, TokenRecord>
  /** Collections of the rest of the API that were written to, by their path below the API. */
  readonly collections: Map<string, Map<string, Entity>>
}

export function createState(): State {
  return {
    organizations: new Map(),
    projects: new Map(),
    apiKeys: new Map(),
    apiKeysByPublicKey: new Map(),
    serviceAccounts: new Map(),
    users: new Map(),
    teams: new Map(),
    invitations: new Map(),
    events: new Map(),
    tokens: new Map(),
    collections: new Map(),
  }
}
