import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param } from '../../rules/route.ts'
import { idOf } from './sample.ts'
import type { Special } from './special-responses.ts'

const placeOf = (orgId: string): string => `/orgs/${orgId}/federationSettings`

/** The federation settings of an organization: they exist until they are deleted. */
export const federationAnswers: Readonly<Record<string, Special>> = {
  'GET /orgs/{orgId}/federationSettings': (request, { sample, schema }) => {
    const orgId = param(request, 'orgId')
    const id = idOf(`federation ${orgId}`)
    requireFederation(request, id)
    return { status: 200, entity: { ...sample(schema('FederationSettings'), orgId), id } }
  },
  'DELETE /federationSettings/{federationSettingsId}': ({ caller, world }) => {
    world.state.collections.set(placeOf(caller.record.orgId), new Map())
    return { status: 204 }
  },
}

/** Refuses settings that are not those of the caller's organization, or were deleted. */
export function requireFederation({ caller, world }: ApiRequest, id: string): void {
  const { orgId } = caller.record
  const deleted = world.state.collections.has(placeOf(orgId))
  if (!deleted && id === idOf(`federation ${orgId}`)) return
  throw notFound('RESOURCE_NOT_FOUND', 'No federation settings with this ID exist.', id)
}
