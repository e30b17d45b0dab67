import { organizationsOf } from './access.ts'
import type { ApiRequest, Route } from './exchange.ts'

/** Organizations (section 2.6): list. */
export const organizationRoutes: readonly Route[] = [
  { method: 'GET', path: '/orgs', answer: listOrganizations },
]

function listOrganizations({ caller, store, query, link }: ApiRequest) {
  const name = query.get('name')
  const mine = organizationsOf(caller, store)
  const items = [...store.organizations.values()]
    .filter((organization) => mine.has(organization.id))
    .filter((organization) => name === null || organization.name === name)
    .map(({ id, name }) => ({
      id,
      isDeleted: false,
      links: [{ href: link(`/orgs/${id}`), rel: 'self' }],
      name,
    }))
  return { items }
}
