import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param } from '../../rules/route.ts'
import { idOf } from './sample.ts'
import type { SpecialResponse } from './special.ts'

const placeOf = (orgId: string): string => `/orgs/${orgId}/federationSettings`

/** The federation settings of an organization: they exist until they are deleted. */
export const federationResponses: Readonly<Record<string, SpecialResponse>> = {
  'GET /orgs/{orgId}/federationSettings': (request, { sample, schema }) => {
    const orgId = param(request, 'orgId')
    const id = idOf(`federation ${orgId}`)
    requireFederation(request, id)
    return { status: 200, entity: { ...sample(schema('FederationSettings'), orgId), id } }
  },
  'DELETE /federationSettings/{federationSettingsId}': ({ caller, context }) => {
    context.state.collections.set(placeOf(caller.record.orgId), new Map())
    return { status: 204 }
  },
}

/** Rejects settings that are not those of the caller's organization, or were deleted. */
export function requireFederation({ caller, context }: ApiRequest, id: string): void {
  const { orgId } = caller.record
  const deleted = context.state.collections.has(placeOf(orgId))
  if (!deleted && id === idOf(`federation ${orgId}`)) return
  throw notFound('RESOURCE_NOT_FOUND', 'No federation settings with this ID exist.', id)
}
