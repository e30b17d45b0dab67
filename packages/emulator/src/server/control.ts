import type { HttpResponse } from '../http/http-response.ts'
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { asSchema } from '../document/document.ts'
import { ApiError, invalidField, notFound } from '../http/api-error.ts'
import type { EmulatorClock } from '../state/clock.ts'
import type { Fault } from './fault.ts'
import type { FaultList } from './faults.ts'
import type { RequestLog } from './request-log.ts'
import { parseJson, readOctets, requireJson } from '../http/request-body.ts'
import type { Switches } from '../state/switches.ts'
import type { State } from '../state/records.ts'

/** The control endpoints are below this path, outside the API. */
export const CONTROL_PATH = '/emulator/'

/** The parts that tests control. */
export interface Controlled {
  readonly token: string
  readonly clock: EmulatorClock
  readonly faults: FaultList
  readonly state: State
  readonly switches: Switches
  readonly log: RequestLog
  readonly reset: () => Promise<void>
}

/** Settings of an organization that version 1.0 of the API cannot change. */
export interface OrganizationSettings {
  /** Whether credentials without an access list are rejected. */
  readonly requireAccessList?: boolean
  /** The organization's own limit for the validity of secrets, in hours; `null` for none. */
  readonly maxSecretHours?: number | null
}

/** Responds to `/emulator/…` for callers with the control token. */
export async function handleControl(
  request: IncomingMessage,
  path: string,
  controlled: Controlled,
): Promise<HttpResponse> {
  if (!holdsToken(request.headers.authorization, controlled.token)) {
    throw new ApiError(401, undefined, 'The control endpoints need the control token.', {
      headers: { 'www-authenticate': 'Bearer realm="emulator"' },
    })
  }
  const octets = await readOctets(request)
  if (octets.length > 0) requireJson(request)
  const body = octets.length > 0 ? parseJson(octets) : {}
  try {
    return await run(`${request.method ?? ''} ${path.slice(CONTROL_PATH.length)}`, body, controlled)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new ApiError(400, 'INVALID_ATTRIBUTE', error.message)
    }
    throw error
  }
}

function run(
  what: string,
  body: unknown,
  { clock, faults, state, switches, log, reset }: Controlled,
): HttpResponse | Promise<HttpResponse> {
  const [, id = ''] = /^(?:DELETE faults|PATCH organizations)\/([0-9a-f]{1,24})$/.exec(what) ?? []
  switch (id === '' ? what : what.slice(0, -id.length)) {
    case 'GET clock':
      return { status: 200, json: { now: clock.now() } }
    case 'POST clock/advance':
      clock.advance(durationIn(body))
      return { status: 200, json: { now: clock.now() } }
    case 'GET switches':
      return { status: 200, json: switches }
    case 'GET faults':
      return {
        status: 200,
        json: faults.list().map(({ id, hits, fault }) => ({ id, hits, ...fault })),
      }
    case 'POST faults':
      return { status: 201, json: addedFault(faults, body) }
    case 'DELETE faults':
      faults.clear()
      return { status: 204 }
    case 'DELETE faults/': {
      const fault = faults.list().find((one) => one.id === Number(id))
      if (fault === undefined) throw notFound('RESOURCE_NOT_FOUND', 'There is no such fault.', id)
      fault.remove()
      return { status: 204 }
    }
    case 'GET requests':
      return { status: 200, json: log.entries }
    case 'DELETE requests':
      log.clear()
      return { status: 204 }
    case 'POST reset':
      return reset().then(() => ({ status: 204 }))
    case 'PATCH organizations/':
      return { status: 200, json: configureOrganization(state, id, body) }
    default:
      throw notFound('RESOURCE_NOT_FOUND', 'There is no such control endpoint.', what.slice(0, 100))
  }
}

/**
 * Changes the settings of an organization.
 *
 * @throws TypeError if the organization or the setting does not exist
 */
export function configureOrganization(
  { organizations }: State,
  id: string,
  settings: unknown,
): OrganizationSettings {
  const organization = organizations.get(id)
  if (organization === undefined) throw new TypeError('there is no organization with this id')
  const given = typeof settings === 'object' && settings !== null ? Object.entries(settings) : []
  for (const [name, value] of given as [string, unknown][]) {
    if (name === 'requireAccessList' && typeof value === 'boolean') {
      organization.requireAccessList = value
    } else if (name === 'maxSecretHours' && typeof value === 'number' && value >= 8) {
      organization.maxSecretHours = value
    } else if (name === 'maxSecretHours' && value === null) delete organization.maxSecretHours
    else throw new TypeError(`an organization has no setting "${name.slice(0, 64)}" of this type`)
  }
  const { requireAccessList, maxSecretHours = null } = organization
  return { requireAccessList, maxSecretHours }
}

function addedFault(faults: FaultList, body: unknown): object {
  const { id, warning } = faults.add(body as Fault) // checked by the list
  return { id, warning }
}

/** `{ "ms": 3600000 }` or `{ "duration": "1h" }`. */
function durationIn(body: unknown): number | string {
  const { ms, duration } = asSchema(body)
  if (typeof ms === 'number') return ms
  if (typeof duration === 'string' || typeof duration === 'number') return duration
  throw invalidField(
    'MISSING_ATTRIBUTE',
    'ms',
    'The attribute ms must be a number, or the attribute duration a text such as 1h.',
  )
}

function holdsToken(field: string | undefined, token: string): boolean {
  const given = Buffer.from(/^bearer +(\S+)$/i.exec(field ?? '')?.[1] ?? '')
  const right = Buffer.from(token)
  return given.length === right.length && timingSafeEqual(given, right)
}
