import { invalidField } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { rejectUnknownField } from '../../rules/conventions.ts'
import { anyOrganizationRole, organizationOf, organizationOwner } from '../../rules/permissions.ts'
import { programmaticAccessRoutes } from './routes.ts'

const OFFERED =
  /^\/(?:orgs(?:\/\{orgId\}(?:\/groups|\/(?:apiKeys|serviceAccounts)(?:\/.*)?)?)?|groups(?:\/byName\/\{name\}|\/\{groupId\}(?:\/(?:apiKeys|serviceAccounts)(?:\/.*)?)?)?)?$/
const OLD_NAME = /\/whitelist(?:\/|$)/

/** Bodies that differ from Cloud Manager's, with the checks of their fields. */
const BODIES: Readonly<Record<string, (body: unknown) => void>> = {
  'POST /groups': checkNewProject,
  'PATCH /groups/{groupId}': checkProject,
}

/** Programmatic access on the Atlas paths: the same rules, presented as Atlas does. */
export const atlasRoutes: readonly Route[] = [
  ...programmaticAccessRoutes
    .filter(({ path }) => OFFERED.test(path) && !OLD_NAME.test(path))
    .map((route): Route => {
      const check = BODIES[`${route.method} ${route.path}`]
      if (check === undefined) return route
      const handle: Route['handle'] = (request) => {
        check(request.body)
        return route.handle(request)
      }
      return { ...route, hasCheckedBody: false, handle }
    }),
  {
    method: 'GET',
    path: '/orgs/{orgId}/settings',
    allow: anyOrganizationRole,
    handle: (request) => ({ status: 200, entity: settingsOf(request) }),
  },
  {
    method: 'PATCH',
    path: '/orgs/{orgId}/settings',
    allow: organizationOwner,
    hasCheckedBody: false,
    handle: changeSettings,
  },
]

function settingsOf(request: ApiRequest): object {
  const { requireAccessList, maxSecretHours } = organizationOf(request, param(request, 'orgId'))
  return {
    apiAccessListRequired: requireAccessList,
    maxServiceAccountSecretValidityInHours: maxSecretHours ?? null,
    multiFactorAuthRequired: false,
    restrictEmployeeAccess: false,
  }
}

const SETTINGS: Readonly<Record<string, (value: unknown) => boolean>> = {
  apiAccessListRequired: (value) => typeof value === 'boolean',
  maxServiceAccountSecretValidityInHours: (value) =>
    value === null ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 8 && value <= 8760),
}

function changeSettings(request: ApiRequest) {
  checkFields(request.body, SETTINGS)
  const organization = organizationOf(request, param(request, 'orgId'))
  const { apiAccessListRequired: isRequired, maxServiceAccountSecretValidityInHours: hours } =
    fieldsOf(request.body)
  if (typeof isRequired === 'boolean') organization.requireAccessList = isRequired
  if (typeof hours === 'number') organization.maxSecretHours = hours
  if (hours === null) delete organization.maxSecretHours
  return { status: 200, entity: settingsOf(request) }
}

const PROJECT: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string',
  orgId: (value) => typeof value === 'string',
  tags: (value) => Array.isArray(value) && value.every(isTag),
  withDefaultAlertsSettings: (value) => typeof value === 'boolean',
  regionUsageRestrictions: (value) => typeof value === 'string',
}

function checkNewProject(body: unknown): void {
  const fields = fieldsOf(body)
  for (const name of ['name', 'orgId']) {
    if (fields[name] !== undefined) continue
    throw invalidField(
      'MISSING_ATTRIBUTE',
      name,
      `The required attribute ${name} was not specified.`,
    )
  }
  checkProject(body)
}

function checkProject(body: unknown): void {
  checkFields(body, PROJECT)
}

function checkFields(
  body: unknown,
  known: Readonly<Record<string, (value: unknown) => boolean>>,
): void {
  for (const [name, value] of Object.entries(fieldsOf(body))) {
    const isValid = Object.hasOwn(known, name) ? known[name] : undefined
    if (isValid === undefined) throw rejectUnknownField(name.slice(0, 64))
    if (!isValid(value)) throw invalid(name)
  }
}

function isTag(tag: unknown): boolean {
  if (typeof tag !== 'object' || tag === null) return false
  const { key, value, ...others } = tag as Readonly<Record<string, unknown>> // any object
  return typeof key === 'string' && typeof value === 'string' && Object.keys(others).length === 0
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('(the body)')
  return body as Readonly<Record<string, unknown>> // an object that is not an array
}

function invalid(name: string) {
  return invalidField('INVALID_ATTRIBUTE', name, `An invalid attribute ${name} was specified.`)
}
