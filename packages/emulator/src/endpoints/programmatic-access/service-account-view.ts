import { type ApiError, notFound } from '../../http/api-error.ts'
import { type ApiRequest, param } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { hashSecret } from '../../state/secret-hash.ts'
import { accountsPerOrganization, secretsPerAccount } from '../../rules/limits.ts'
import { accountDescription, accountName } from '../../rules/names.ts'
import { rolesIn, sameOrganization, type Scope } from '../../rules/roles.ts'
import { presentSecret, secretLifetime, shortenOlderSecrets } from '../../rules/secrets.ts'
import type { RoleAssignment, SecretRecord, ServiceAccountRecord } from '../../state/records.ts'

/** A secret and its value, which is returned only once. */
export interface NewSecret {
  readonly record: SecretRecord
  readonly text: string
}

/** An account as the API shows it: with the names of its roles in the requested organization or project. */
export function presentAccount(
  account: ServiceAccountRecord,
  scope: Scope,
  { context }: ApiRequest,
  fresh?: NewSecret,
): object {
  return {
    clientId: account.clientId,
    createdAt: dateText(account.createdAt),
    description: account.description,
    name: account.name,
    roles: rolesIn(account.roles, scope),
    secrets: account.secrets.map((secret) =>
      presentSecret(secret, context.switches, secret === fresh?.record ? fresh.text : undefined),
    ),
  }
}

/** The account of the path, of this organization. */
export function accountOf(request: ApiRequest, orgId: string): ServiceAccountRecord {
  const clientId = param(request, 'clientId')
  const account = request.context.state.serviceAccounts.get(clientId)
  if (account !== undefined && sameOrganization(account, orgId)) return account
  throw accountNotFound(clientId)
}

export function accountNotFound(clientId: string): ApiError {
  return notFound('RESOURCE_NOT_FOUND', 'No service account with this client ID exists.', clientId)
}

/** The body that creates an account. */
export interface NewAccount {
  readonly name: string
  readonly description: string
  readonly secretExpiresAfterHours: unknown
}

export function createAccount(
  request: ApiRequest,
  orgId: string,
  { name, description, secretExpiresAfterHours }: NewAccount,
  roles: readonly RoleAssignment[],
): { account: ServiceAccountRecord; secret: NewSecret } {
  const { state, clock, ids, switches } = request.context
  const account: ServiceAccountRecord = {
    clientId: ids.clientId(),
    orgId,
    name: accountName(name, switches),
    description: accountDescription(description, switches),
    createdAt: clock.now(),
    roles,
    secrets: [],
    accessList: [],
  }
  accountsPerOrganization(state, orgId)
  const secret = addSecret(request, account, secretExpiresAfterHours)
  state.serviceAccounts.set(account.clientId, account)
  return { account, secret }
}

/** Adds a secret to an account. */
export function addSecret(
  { context }: ApiRequest,
  account: ServiceAccountRecord,
  hours: unknown,
): NewSecret {
  const { state, clock, ids, switches } = context
  const organization = state.organizations.get(account.orgId) ?? {}
  const lifetime = secretLifetime(hours, switches, organization)
  const now = clock.now()
  secretsPerAccount(account, now, switches)
  const text = ids.clientSecret()
  const record = { id: ids.id(), createdAt: now, expiresAt: now + lifetime, ...hashSecret(text) }
  shortenOlderSecrets(account.secrets, now)
  account.secrets.push(record)
  return { record, text }
}
