/** An address that belongs to a resource. */
export interface Link {
  readonly rel: string
  readonly href: string
}

/** A project; in paths it is called a group. */
export interface Project {
  readonly id: string
  readonly name: string
  readonly orgId: string
  readonly activeAgentCount?: number
  readonly replicaSetCount?: number
  readonly shardCount?: number
  readonly publicApiEnabled?: boolean
  readonly links?: readonly Link[]
}

/** An organization. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly isDeleted?: boolean
  readonly links?: readonly Link[]
}
