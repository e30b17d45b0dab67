import { createList, type List } from './list.ts'
import type { Project } from './generated/models.ts'
import { isObject, notTheApi, type Transport } from './transport.ts'

/** The projects that the credentials can see. */
export interface Projects {
  /** All of them. `GET /groups` */
  list(): List<Project>
  /**
   * Makes a project in an organization; needs Organization Owner or Organization Project Creator. `POST /groups`
   *
   * @throws CloudManagerError with `errorCode` `GROUP_ALREADY_EXISTS`, `INVALID_GROUP_NAME`, …
   */
  create(project: { readonly name: string; readonly orgId: string }): Promise<Project>
}

export function createProjects(transport: Transport): Projects {
  return {
    list: () => createList<Project>(transport, '/groups'),
    create: async (project) => {
      const created = await transport.request('POST', '/groups', project)
      if (!isObject(created) || typeof created['id'] !== 'string') throw notTheApi(200)
      // The API documents the project that it answers with.
      return created as unknown as Project
    },
  }
}
