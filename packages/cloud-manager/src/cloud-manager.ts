import { endpoints } from './endpoints.ts'
import { createOrganizations, type Organizations } from './organizations.ts'
import { createProjects, type Projects } from './projects.ts'
import { createTransport } from './transport.ts'

/** What {@link CloudManager} takes. */
export interface CloudManagerOptions {
  /** The fetch that knows the credentials, such as `withAuth(…)` of `@latchkey/fetch`. */
  readonly fetch: typeof globalThis.fetch
  /** Default: `https://cloud.mongodb.com`. Ops Manager and a path prefix work too. */
  readonly baseUrl?: string
  /** Sent as `User-Agent`. Default: what the fetch sends. */
  readonly userAgent?: string
}

/**
 * The MongoDB Cloud Manager API, typed. It works over any `fetch`; credentials are that fetch's affair.
 *
 * @throws TypeError when `baseUrl` can't be one
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
  readonly organizations: Organizations
  readonly projects: Projects

  constructor({ fetch, baseUrl, userAgent }: CloudManagerOptions) {
    const transport = createTransport(endpoints(baseUrl).api, fetch, userAgent)
    this.organizations = createOrganizations(transport)
    this.projects = createProjects(transport)
  }
}
