import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param } from '../../rules/route.ts'
import type { Special } from './special-responses.ts'

const LINK = '/orgs/{orgId}/liveExport/migrationLink'

const placeOf = (request: ApiRequest): string => LINK.replace('{orgId}', param(request, 'orgId'))

/** The link for moving deployments: it is there from the start, can be deleted, and made anew. */
export const migrationAnswers: Readonly<Record<string, Special>> = {
  [`POST ${LINK}`]: (request) => {
    request.world.state.collections.delete(placeOf(request))
    return { status: 200, entity: { linkToken: request.world.ids.uuid() } }
  },
  [`DELETE ${LINK}`]: (request) => {
    requireLink(request)
    request.world.state.collections.set(placeOf(request), new Map())
    return { status: 204 }
  },
  [`GET ${LINK}/status`]: (request) => {
    requireLink(request)
    return { status: 200, entity: { status: 'SYNCED' } }
  },
}

/** An empty collection stands in the place of a link that was deleted. */
function requireLink(request: ApiRequest): void {
  if (!request.world.state.collections.has(placeOf(request))) return
  const orgId = param(request, 'orgId')
  throw notFound('RESOURCE_NOT_FOUND', `Organization ${orgId} has no migration link.`, orgId)
}
