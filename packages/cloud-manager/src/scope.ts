/** An organization. */
export interface OrgScope {
  /** The organization's id. */
  readonly orgId: string
  readonly projectId?: undefined
}

/** A project. */
export interface ProjectScope {
  /** The project's id; the API calls it a group. */
  readonly projectId: string
  readonly orgId?: undefined
}

/** An organization or one of its projects, whichever id is given. */
export type Scope = OrgScope | ProjectScope
