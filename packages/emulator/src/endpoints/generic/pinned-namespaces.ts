import { invalidField } from '../../http/api-error.ts'
import type { EndpointResponse, ApiRequest } from '../../rules/route.ts'
import type { GenericTools, SpecialResponse } from './special.ts'

const COLL_STATS = '/groups/{groupId}/clusters/{hostClusterId}/collStats'
const MAX_PINNED = 5

/** Pins and unpins namespaces; at most five can be pinned. */
export const pinningResponses: Readonly<Record<string, SpecialResponse>> = {
  [`PATCH ${COLL_STATS}/pinned`]: (request, tools) =>
    change(request, tools, (pinned, named) => [...new Set([...pinned, ...named])]),
  [`PATCH ${COLL_STATS}/unpin`]: (request, tools) =>
    change(request, tools, (pinned, named) => pinned.filter((one) => !named.includes(one))),
}

function change(
  { body }: ApiRequest,
  { single, keep }: GenericTools,
  to: (pinned: readonly string[], named: readonly string[]) => readonly string[],
): EndpointResponse {
  // The body and the stored entity have this form.
  const { namespaces: named } = body as { namespaces: readonly string[] }
  const { namespaces: pinned } = single(`${COLL_STATS}/pinned`) as { namespaces: readonly string[] }
  const namespaces = to(pinned, named)
  if (namespaces.length > MAX_PINNED) {
    const detail = `At most ${MAX_PINNED} namespaces can be pinned.`
    throw invalidField('INVALID_ATTRIBUTE', 'namespaces', detail)
  }
  keep(`${COLL_STATS}/pinned`, { namespaces })
  return { status: 200, entity: { namespaces } }
}
