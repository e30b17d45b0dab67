import { connect } from './connect.ts'
import { createLimiter, type LimitOptions } from './limiter.ts'
import type { Connection, ConnectOptions } from './connection.ts'
import { type AccessLists, accessLists } from './resources/access-lists.ts'
import { type ApiKeys, apiKeys } from './resources/api-keys.ts'
import { type Invitations, invitations } from './resources/invitations.ts'
import { type Organizations, organizations } from './resources/organizations.ts'
import { type Projects, projects } from './resources/projects.ts'
import { type Root, root } from './resources/root.ts'
import { type ServiceAccounts, serviceAccounts } from './resources/service-accounts.ts'
import { type Teams, teams } from './resources/teams.ts'
import { type Users, users } from './resources/users.ts'

/** What {@link CloudManager} takes. */
export interface CloudManagerOptions extends Omit<ConnectOptions, 'limiter'> {
  /** Bounds what is sent, and heeds `RateLimit-*`. Default: no bounds, and no `RateLimit-*`. */
  readonly limits?: LimitOptions | undefined
}

/**
 * The MongoDB Cloud Manager API, typed. It works over any `fetch`; credentials are that fetch's affair.
 *
 * @throws TypeError when an option is wrong
 *
 * @example
 * ```ts
 * import { CloudManager } from '@latchkey/cloud-manager'
 *
 * export async function projectNames(fetch: typeof globalThis.fetch): Promise<string[]> {
 *   const cm = new CloudManager({ fetch })
 *   const names: string[] = []
 *   for await (const project of cm.projects.list()) names.push(project.name)
 *   return names
 * }
 * ```
 */
export class CloudManager {
  /** Any operation of the API, typed by the OpenAPI document. */
  readonly request: Connection['request']
  readonly accessLists: AccessLists
  readonly apiKeys: ApiKeys
  readonly invitations: Invitations
  readonly organizations: Organizations
  readonly projects: Projects
  readonly root: Root
  readonly serviceAccounts: ServiceAccounts
  readonly teams: Teams
  readonly users: Users

  constructor({ limits, ...options }: CloudManagerOptions) {
    const limiter = limits && createLimiter(limits, options.clock)
    const connection = connect({ ...options, limiter })
    this.request = connection.request
    this.accessLists = accessLists(connection)
    this.apiKeys = apiKeys(connection)
    this.invitations = invitations(connection)
    this.organizations = organizations(connection)
    this.projects = projects(connection)
    this.root = root(connection)
    this.serviceAccounts = serviceAccounts(connection)
    this.teams = teams(connection)
    this.users = users(connection)
  }
}
