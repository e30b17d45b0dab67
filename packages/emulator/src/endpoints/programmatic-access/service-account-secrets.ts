import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Permission, type Route } from '../../rules/route.ts'
import { presentSecret } from '../../rules/secrets.ts'
import { sharedAccountNeedsOwner } from '../../rules/shared-account.ts'
import { organizationOwner, projectUserAdmin } from '../../rules/permissions.ts'
import type { ServiceAccountRecord } from '../../state/records.ts'
import { recordCredential } from './credential-changes.ts'
import { memberOf } from './project-service-accounts.ts'
import { accountOf, addSecret } from './service-account-view.ts'

type Find = (request: ApiRequest) => ServiceAccountRecord

const ofOrganization: Find = (request) => accountOf(request, param(request, 'orgId'))
const ofProject: Find = (request) => {
  const account = memberOf(request)
  sharedAccountNeedsOwner(request, account, param(request, 'groupId'))
  return account
}

/** Secrets of service accounts. */
export const serviceAccountSecretRoutes: readonly Route[] = [
  ...routesBelow('/orgs/{orgId}', organizationOwner, ofOrganization),
  ...routesBelow('/groups/{groupId}', projectUserAdmin, ofProject),
]

function routesBelow(parent: string, allow: Permission, find: Find): Route[] {
  const path = `${parent}/serviceAccounts/{clientId}/secrets`
  const one = `${path}/{secretId}`
  return [
    { method: 'POST', path, allow, handle: (request) => create(request, find(request)) },
    { method: 'DELETE', path: one, allow, handle: (request) => remove(request, find(request)) },
  ]
}

function create(request: ApiRequest, account: ServiceAccountRecord) {
  const { secretExpiresAfterHours } = request.body as { secretExpiresAfterHours: unknown }
  const { record, text } = addSecret(request, account, secretExpiresAfterHours)
  recordCredential(request, account, 'SECRET_ADDED')
  return { status: 201, entity: presentSecret(record, request.context.switches, text) }
}

function remove(request: ApiRequest, account: ServiceAccountRecord) {
  const id = param(request, 'secretId')
  const { state, switches } = request.context
  if (!account.secrets.some((secret) => secret.id === id)) {
    throw notFound('RESOURCE_NOT_FOUND', 'No secret with this ID exists.', id)
  }
  account.secrets = account.secrets.filter((secret) => secret.id !== id)
  if (switches.tokensExpireWithSecret === 'yes') {
    for (const { jti, secretId } of state.tokens.values()) {
      if (secretId === id) state.tokens.delete(jti)
    }
  }
  recordCredential(request, account, 'SECRET_DELETED')
  return { status: 204 }
}
