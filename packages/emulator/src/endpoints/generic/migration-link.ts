import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param } from '../../rules/route.ts'
import type { SpecialResponse } from './special.ts'

const LINK = '/orgs/{orgId}/liveExport/migrationLink'

const placeOf = (request: ApiRequest): string => LINK.replace('{orgId}', param(request, 'orgId'))

/** The link to Atlas for moving deployments. It exists at the start, can be deleted and created again. */
export const migrationResponses: Readonly<Record<string, SpecialResponse>> = {
  [`POST ${LINK}`]: (request) => {
    request.context.state.collections.delete(placeOf(request))
    return { status: 200, entity: { status: 'SYNCED' } }
  },
  [`DELETE ${LINK}`]: (request) => {
    requireLink(request)
    request.context.state.collections.set(placeOf(request), new Map())
    return { status: 204 }
  },
  [`GET ${LINK}/status`]: (request) => {
    requireLink(request)
    return { status: 200, entity: { status: 'SYNCED' } }
  },
}

/** An empty collection marks a deleted link. */
function requireLink(request: ApiRequest): void {
  if (!request.context.state.collections.has(placeOf(request))) return
  const orgId = param(request, 'orgId')
  throw notFound('RESOURCE_NOT_FOUND', `Organization ${orgId} has no migration link.`, orgId)
}
