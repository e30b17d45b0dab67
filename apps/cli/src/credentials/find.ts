import type { ApiKey, CloudManager, ServiceAccount } from '@latchkey/cloud-manager'
import { askOne, type Choice, mayAsk } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import type { Place } from '../organizations/scope.ts'

/** Finds an API key by its id, its public key or its description. */
export async function findKey(
  cm: CloudManager,
  { scope, name }: Place,
  text: string | undefined,
): Promise<ApiKey> {
  const keys = await cm.apiKeys.list(scope).all()
  if (text === undefined) {
    return choose('KEY', keys, ({ id, publicKey, desc }) => ({
      value: id,
      label: desc,
      hint: publicKey,
    }))
  }
  const found =
    keys.find(({ id, publicKey }) => id === text || publicKey === text) ??
    onlyOne(
      keys.filter(({ desc }) => desc === text),
      'API keys',
      text,
      ({ id }) => id,
    )
  if (found !== undefined) return found
  throw notFound('API key', text, name, 'keys')
}

/** Finds a service account by its client id or its name. */
export async function findAccount(
  cm: CloudManager,
  { scope, name }: Place,
  text: string | undefined,
): Promise<ServiceAccount> {
  if (text !== undefined && /^mdb_sa_id_[\da-f]{24}$/i.test(text))
    return cm.serviceAccounts.get({ ...scope, clientId: text })
  const accounts = await accountsIn(cm, scope)
  if (text === undefined) {
    const choice = ({ clientId, name: label }: ServiceAccount) => ({
      value: clientId,
      label,
      hint: clientId,
    })
    return choose('ACCOUNT', accounts, choice)
  }
  const named = accounts.filter((account) => account.name === text)
  const found = onlyOne(named, 'service accounts', text, ({ clientId }) => clientId)
  if (found !== undefined) return found
  throw notFound('service account', text, name, 'accounts')
}

/** Has a person choose when the argument was left out. */
async function choose<Item>(
  argument: string,
  items: readonly Item[],
  choiceOf: (item: Item) => Choice,
): Promise<Item> {
  if (items.length > 0 && mayAsk()) {
    const value = await askOne(`Which ${argument.toLowerCase()}?`, items.map(choiceOf))
    const chosen = items.find((item) => choiceOf(item).value === value)
    if (chosen !== undefined) return chosen
  }
  throw new Problem('ERR_CLI_USAGE', `${argument} is missing`, '--help says more')
}

function onlyOne<Item>(
  found: readonly Item[],
  what: string,
  text: string,
  idOf: (item: Item) => string,
): Item | undefined {
  if (found.length < 2) return found[0]
  throw new Problem(
    'ERR_CLI_USAGE',
    `${found.length} ${what} are called "${text}": ${found.map(idOf).join(', ')}`,
    'give the id',
  )
}

function notFound(what: string, text: string, place: string, command: string): Problem {
  // A private key or a secret given by mistake is not repeated.
  const shown = /^(mdb_sa_sk_|[\da-f]{8}-[\da-f]{4}-)/i.test(text) ? '' : ` "${text}"`
  return new Problem(
    'ERR_CLI_NOT_FOUND',
    `${place} has no ${what}${shown}`,
    `latchkey ${command} list shows them`,
  )
}

/** The accounts of an organization or a project. */
export function accountsIn(
  cm: CloudManager,
  scope: Place['scope'],
): Promise<readonly ServiceAccount[]> {
  return ('orgId' in scope ? cm.serviceAccounts.list(scope) : cm.serviceAccounts.list(scope)).all()
}
