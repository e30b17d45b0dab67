import type { CloudManager, ServiceAccount } from '@latchkey/cloud-manager'
import { Problem } from '../errors/problem.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import { askOne, mayAsk } from '../terminal/ask.ts'
import { apiKeys } from './api-keys.ts'
import type { CredentialType } from './credential-type.ts'
import { serviceAccounts } from './service-accounts.ts'

/** Finds a credential by its id, its public id or its label; without any, a person chooses. */
export async function findCredential<Item, View>(
  type: CredentialType<Item, View>,
  cm: CloudManager,
  { scope, name }: OrganizationOrProject,
  text: string | undefined,
): Promise<Item> {
  const byId = text === undefined ? undefined : type.get?.(cm, scope, text)
  if (byId !== undefined) return byId
  const items = await type.list(cm, scope)
  if (text === undefined) return choose(type, items)
  const exact = items.find((item) => type.id(item) === text || type.publicId(item) === text)
  if (exact !== undefined) return exact
  const [found, ...others] = items.filter((item) => type.label(item) === text)
  if (found !== undefined && others.length === 0) return found
  if (found !== undefined) {
    const ids = [found, ...others].map(type.id).join(', ')
    throw new Problem(
      'ERR_CLI_USAGE',
      `${others.length + 1} ${type.noun}s are called "${text}": ${ids}`,
      'use the ID',
    )
  }
  // A private key or a secret that was passed by mistake is not repeated.
  const shown = /^(mdb_sa_sk_|[\da-f]{8}-[\da-f]{4}-)/i.test(text) ? '' : ` "${text}"`
  throw new Problem(
    'ERR_CLI_NOT_FOUND',
    `${name} has no ${type.noun}${shown}`,
    `latchkey ${type.command} list shows them`,
  )
}

async function choose<Item, View>(
  type: CredentialType<Item, View>,
  items: readonly Item[],
): Promise<Item> {
  if (items.length > 0 && mayAsk()) {
    const choices = items.map((item) => ({
      value: type.id(item),
      label: type.label(item),
      hint: type.publicId(item),
    }))
    const value = await askOne(`Which ${type.argument}?`, choices)
    const chosen = items.find((item) => type.id(item) === value)
    if (chosen !== undefined) return chosen
  }
  throw new Problem(
    'ERR_CLI_USAGE',
    `${type.argument.toUpperCase()} is missing`,
    `pass a name or id; latchkey ${type.command} list prints them`,
  )
}

/** Finds an API key. */
export function findKey(cm: CloudManager, parent: OrganizationOrProject, text: string | undefined) {
  return findCredential(apiKeys, cm, parent, text)
}

/** Finds a service account. */
export function findAccount(
  cm: CloudManager,
  parent: OrganizationOrProject,
  text: string | undefined,
): Promise<ServiceAccount> {
  return findCredential(serviceAccounts, cm, parent, text)
}

/** The service accounts of an organization or a project. */
export function accountsIn(
  cm: CloudManager,
  scope: OrganizationOrProject['scope'],
): Promise<readonly ServiceAccount[]> {
  return serviceAccounts.list(cm, scope)
}
