/** A role in an organization or in a project, never in both. */
export interface RoleAssignment {
  readonly roleName: string
  readonly orgId?: string
  readonly groupId?: string
}

export interface OrganizationRecord {
  readonly id: string
  readonly name: string
}

export interface ProjectRecord {
  readonly id: string
  readonly name: string
  readonly orgId: string
}

export interface ApiKeyRecord {
  readonly id: string
  readonly desc: string
  readonly publicKey: string
  readonly privateKey: string
  readonly roles: readonly RoleAssignment[]
}

export interface ServiceAccountRecord {
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  readonly roles: readonly RoleAssignment[]
}

/** Everything that the emulator knows, by id; API keys by their public key. */
export interface Store {
  readonly organizations: Map<string, OrganizationRecord>
  readonly projects: Map<string, ProjectRecord>
  readonly apiKeys: Map<string, ApiKeyRecord>
  readonly serviceAccounts: Map<string, ServiceAccountRecord>
}
