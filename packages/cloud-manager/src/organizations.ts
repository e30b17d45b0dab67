import { createList, type List } from './list.ts'
import type { Organization } from './generated/models.ts'
import type { Transport } from './transport.ts'

/** The organizations that the credentials belong to. */
export interface Organizations {
  /** All of them. `GET /orgs` */
  list(): List<Organization>
}

export function createOrganizations(transport: Transport): Organizations {
  return { list: () => createList<Organization>(transport, '/orgs') }
}
