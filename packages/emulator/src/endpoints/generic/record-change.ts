import type { Operation } from '../../document/document.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { ApiRequest } from '../../rules/route.ts'

/** Writes an event for a change. No source names events of these endpoints, so the name is derived from the path. */
export function recordChange(request: ApiRequest, { method, path }: Operation): void {
  const { groupId } = request.params
  const kind = path
    .split('/')
    .filter((part) => !part.includes('{'))
    .at(-1)
  const name = (kind ?? 'resource').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
  const verb = { POST: 'CREATED', DELETE: 'DELETED' }[method] ?? 'UPDATED'
  recordEvent(request, `${name}_${verb}`, {
    orgId: request.caller.record.orgId,
    ...(groupId !== undefined && { groupId }),
  })
}
