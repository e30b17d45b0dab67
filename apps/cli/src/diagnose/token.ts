import { clientCredentials, type TokenError } from '@latchkey/client-credentials'
import { CloudManager, endpoints, type ServiceAccount } from '@latchkey/cloud-manager'
import { isLatchkeyError } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import type { Credentials } from '../session/credentials.ts'
import { bad, type CauseId, type Check, fine } from './check.ts'

type Account = Extract<Credentials, { kind: 'service-account' }>
type Key = Extract<Credentials, { kind: 'api-key' }>

const NAME = 'token'

/**
 * Mints a token and gives it back. A refusal says the same for a wrong, an expired and a deleted secret; an API key that
 * is set too can look which of them it is.
 */
export async function checkToken(
  account: Account,
  baseUrl: string | undefined,
  timeoutMs: number,
  helper: Key | undefined,
): Promise<Check> {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  const { clientId, clientSecret } = account
  await using source = clientCredentials({
    ...{ tokenEndpoint, revocationEndpoint, clientId, clientSecret, timeoutMs, maxAttempts: 1 },
    origins: new URL(api).origin,
  })
  try {
    await source.accessToken()
    return fine(NAME, 'a token was made')
  } catch (error) {
    if (!isTokenError(error)) throw error
    const { status, oauthError, message } = error
    if (status === 429) {
      return bad(
        NAME,
        'token-rate-limit',
        'ten tokens a minute may be made for an account and an address, and they were made',
        'wait a minute; share tokens between processes instead of making one each',
      )
    }
    if (oauthError === 'access_denied' || status === 403) {
      return bad(
        NAME,
        'token-limit',
        'the account has a hundred live tokens, which is as many as it may',
        'wait until some expire (an hour at most); share tokens, or revoke them after use',
      )
    }
    if (oauthError === 'invalid_client') return await refusedSecret(account, baseUrl, helper)
    return bad(NAME, causeOf(error), message, 'check the base URL and the network')
  }
}

async function refusedSecret(
  { clientId, clientSecret }: Account,
  baseUrl: string | undefined,
  helper: Key | undefined,
): Promise<Check> {
  const found = helper === undefined ? undefined : await lookUp(clientId, baseUrl, helper)
  if (found === undefined) {
    return bad(
      NAME,
      'wrong-secret',
      'client id and secret do not fit: the secret is wrong, expired or deleted, or the account is gone',
      'compare the last four characters with latchkey accounts show, with other credentials; set an API key too, and diagnose says which it is',
    )
  }
  if (found === 'gone') {
    return bad(
      NAME,
      'deleted-account',
      'there is no service account with this client id',
      'check the client id; was the account deleted?',
    )
  }
  const tail = clientSecret.slice(-4)
  const known = (found.secrets ?? []).find(({ maskedSecretValue }) =>
    maskedSecretValue?.endsWith(tail),
  )
  if (known === undefined) {
    return bad(
      NAME,
      'wrong-secret',
      'the account has no secret that ends like this one',
      'it was deleted, or belongs to another account; make a new one with latchkey accounts secrets create',
    )
  }
  return bad(
    NAME,
    Date.parse(known.expiresAt) <= Date.now() ? 'expired-secret' : 'wrong-secret',
    Date.parse(known.expiresAt) <= Date.now()
      ? `the secret expired at ${known.expiresAt}`
      : 'the secret ends like one of the account, but is not the same',
    'make a new one with latchkey accounts secrets create',
  )
}

async function lookUp(
  clientId: string,
  baseUrl: string | undefined,
  { publicKey: username, privateKey: password }: Key,
): Promise<ServiceAccount | 'gone' | undefined> {
  const origins = new URL(endpoints(baseUrl).api).origin
  const cm = new CloudManager({
    fetch: withAuth(digest({ username, password, origins })),
    ...(baseUrl !== undefined && { baseUrl }),
  })
  try {
    for await (const { id: orgId } of cm.organizations.list()) {
      for await (const account of cm.serviceAccounts.list({ orgId })) {
        if (account.clientId === clientId) return account
      }
    }
    return 'gone'
  } catch {
    // The key may not look; then nothing more can be said.
    return undefined
  }
}

function isTokenError(error: unknown): error is TokenError {
  return isLatchkeyError(error) && 'kind' in error
}

function causeOf({ kind, status }: TokenError): CauseId {
  if (kind === 'network' || kind === 'timeout') return 'unreachable'
  if (kind === 'response') return 'proxy'
  return status !== undefined && status >= 500 ? 'server' : 'other'
}
