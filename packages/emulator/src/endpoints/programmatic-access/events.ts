import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Permission, type Route } from '../../rules/route.ts'
import { parseDate } from '../../state/clock.ts'
import { invalidQuery } from '../../rules/conventions.ts'
import { anyOrganizationRole, anyProjectRole } from '../../rules/permissions.ts'
import type { EventRecord } from '../../state/records.ts'

/** Events of organizations and projects, the latest first. */
export const eventRoutes: readonly Route[] = [
  ...routesBelow('/orgs/{orgId}', anyOrganizationRole, 'ORG_EVENT_NOT_FOUND'),
  ...routesBelow('/groups/{groupId}', anyProjectRole, 'EVENT_NOT_FOUND'),
]

function routesBelow(parent: string, allow: Permission, errorCode: string): Route[] {
  const path = `${parent}/events`
  const one = `${path}/{eventId}`
  return [
    { method: 'GET', path, allow, handle: list },
    { method: 'GET', path: one, allow, handle: (request) => show(request, errorCode) },
  ]
}

/** An organization's events are those outside its projects. */
function eventsOf({ context, params }: ApiRequest): EventRecord[] {
  const { orgId, groupId } = params
  return [...context.state.events.values()]
    .filter((event) =>
      groupId === undefined
        ? event.orgId === orgId && event.groupId === undefined
        : event.groupId === groupId,
    )
    .reverse()
}

function list(request: ApiRequest) {
  const { query } = request
  const types = query.getAll('eventType')
  const from = readDate(query, 'minDate') ?? -Infinity
  const to = readDate(query, 'maxDate') ?? Infinity
  const items = eventsOf(request)
    .filter(({ eventTypeName }) => types.length === 0 || types.includes(eventTypeName))
    .filter(({ created }) => Date.parse(created) >= from && Date.parse(created) <= to)
    .map((event) => present(event, request))
  return { items }
}

function readDate(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const at = parseDate(text)
  if (Number.isNaN(at)) throw invalidQuery(name)
  return at
}

function show(request: ApiRequest, errorCode: string) {
  const id = param(request, 'eventId')
  const event = eventsOf(request).find((one) => one.id === id)
  if (event === undefined) throw notFound(errorCode, 'No event with this ID exists.', id)
  return { status: 200, entity: present(event, request) }
}

function present(event: EventRecord, { params, link }: ApiRequest): object {
  const parent =
    params['groupId'] === undefined ? `/orgs/${event.orgId}` : `/groups/${params['groupId']}`
  return { ...event, links: [{ href: link(`${parent}/events/${event.id}`), rel: 'self' }] }
}
