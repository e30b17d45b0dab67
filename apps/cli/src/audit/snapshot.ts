/** What an audit knows about one organization. Times are epoch milliseconds. */
export interface Snapshot {
  readonly organization: { readonly id: string; readonly name: string }
  /** Whether it requires an access list for each credential; `undefined` if unknown. */
  readonly requiresAccessList: boolean | undefined
  readonly credentials: readonly AuditedCredential[]
}

/** An API key or a service account, with the same fields for both. */
export interface AuditedCredential {
  readonly kind: 'api-key' | 'service-account'
  /** The id that commands accept: the id of a key, the client id of an account. */
  readonly id: string
  /** The id for authentication: the public key, or the client id. */
  readonly publicId: string
  readonly name: string
  readonly orgRoles: readonly string[]
  /** Roles by project. */
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  /** Only accounts have them. */
  readonly secrets: readonly AuditedSecret[]
  readonly accessList: readonly AuditedEntry[]
}

export interface AuditedSecret {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly lastUsedAt: number | undefined
}

export interface AuditedEntry {
  readonly cidr: string
  readonly createdAt: number | undefined
  readonly lastUsedAt: number | undefined
  readonly requests: number
}
