import { invalidField } from '../../http/api-error.ts'
import { asSchema } from '../../document/document.ts'
import type { Context } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'

/** The stored form of bodies that create an item, if it differs from the body; by list. */
export const writtenForms: Readonly<Record<string, (body: Entity, context: Context) => Entity>> = {
  // Written in upper case, read in lower case. The logs are available immediately.
  '/groups/{groupId}/logCollectionJobs': (body) => ({
    ...body,
    resourceType: String(body['resourceType']).toLowerCase(),
    status: 'SUCCESS',
  }),
  '/groups/{groupId}/agentapikeys': (body, { clock, ids }) => ({
    ...body,
    createdTime: clock.now(),
    key: ids.uuid().replaceAll('-', ''),
  }),
  '/groups/{groupId}/clusters/{clusterId}/restoreJobs': restoreJob,
}

const DAY_MS = 86_400_000
const POINTS = ['snapshotId', 'checkpointId', 'pointInTimeUTCMillis', 'oplogTs']

/** Exactly one point in time; a time must be within the last day. An automated restore is shown as `HTTP`. */
function restoreJob(body: Entity, { clock }: Context): Entity {
  const now = clock.now()
  const [first, second] = POINTS.filter((name) => body[name] !== undefined)
  if (second !== undefined) {
    throw invalidField(
      'INVALID_ATTRIBUTE',
      second,
      `${String(first)} and ${second} exclude each other.`,
    )
  }
  const { pointInTimeUTCMillis: point } = body
  if (typeof point === 'number' && (point > now || point < now - DAY_MS)) {
    const detail = 'The point in time must lie within the last 24 hours.'
    throw invalidField('INVALID_ATTRIBUTE', 'pointInTimeUTCMillis', detail)
  }
  const delivery = asSchema(body['delivery'])
  for (const name of ['targetGroupId', 'targetClusterId']) {
    if (delivery['methodName'] !== 'AUTOMATED_RESTORE' || delivery[name] !== undefined) continue
    const field = `delivery.${name}`
    throw invalidField('MISSING_ATTRIBUTE', field, `An automated restore needs ${field}.`)
  }
  return { ...body, delivery: { ...delivery, methodName: 'HTTP' } }
}
