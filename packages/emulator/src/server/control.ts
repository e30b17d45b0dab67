import type { HttpResponse } from '../http/http-response.ts'
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { asSchema } from '../document/document.ts'
import { ApiError, invalidField, notFound } from '../http/api-error.ts'
import type { EmulatorClock } from '../state/clock.ts'
import type { Fault, FaultList } from './faults.ts'
import { parseJson, readOctets, requireJson } from '../http/request-body.ts'
import type { Switches } from '../state/switches.ts'
import type { State } from '../state/records.ts'

/** Control endpoints lie here, outside the API. */
export const CONTROL_PATH = '/emulator/'

/** What a test may do that no user of the service could. */
export interface Controlled {
  readonly token: string
  readonly clock: EmulatorClock
  readonly faults: FaultList
  readonly state: State
  readonly switches: Switches
}

/** Settings of an organization that its API has no call for. */
export interface OrganizationSettings {
  /** Whether credentials without an access list are refused. */
  readonly requireAccessList?: boolean
  /** The organization's own limit of the life of secrets in hours; `null`: none. */
  readonly maxSecretHours?: number | null
}

/** Answers `/emulator/*` to those who have the control token. */
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
    return run(`${request.method ?? ''} ${path.slice(CONTROL_PATH.length)}`, body, controlled)
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
  { clock, faults, state, switches }: Controlled,
): HttpResponse {
  const [, id = ''] = /^(?:DELETE faults|PATCH organizations)\/([0-9a-f]{1,24})$/.exec(what) ?? []
  switch (id === '' ? what : what.slice(0, -id.length)) {
    case 'GET clock':
      return { status: 200, json: { now: clock.now() } }
    case 'POST clock/advance':
      clock.advance(numberIn(body, 'ms'))
      return { status: 200, json: { now: clock.now() } }
    case 'GET switches':
      return { status: 200, json: switches }
    case 'GET faults':
      return {
        status: 200,
        json: faults.list().map(({ id, hits, fault }) => ({ id, hits, ...fault })),
      }
    case 'POST faults':
      // The list checks it.
      return { status: 201, json: { id: faults.add(body as Fault).id } }
    case 'DELETE faults':
      faults.clear()
      return { status: 204 }
    case 'DELETE faults/': {
      const fault = faults.list().find((one) => one.id === Number(id))
      if (fault === undefined) throw notFound('RESOURCE_NOT_FOUND', 'There is no such fault.', id)
      fault.remove()
      return { status: 204 }
    }
    case 'PATCH organizations/':
      return { status: 200, json: configureOrganization(state, id, body) }
    default:
      throw notFound('RESOURCE_NOT_FOUND', 'There is no such control endpoint.', what.slice(0, 100))
  }
}

/**
 * Changes the settings of an organization.
 *
 * @throws TypeError when there is no such organization or setting
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

function numberIn(body: unknown, name: string): number {
  const value = asSchema(body)[name]
  if (typeof value === 'number') return value
  throw invalidField('MISSING_ATTRIBUTE', name, `The attribute ${name} must be a number.`)
}

function holdsToken(field: string | undefined, token: string): boolean {
  const given = Buffer.from(/^bearer +(\S+)$/i.exec(field ?? '')?.[1] ?? '')
  const right = Buffer.from(token)
  return given.length === right.length && timingSafeEqual(given, right)
}
