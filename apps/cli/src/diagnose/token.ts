import type { TokenError } from '@latchkey/client-credentials'
import { CloudManager, type ServiceAccount } from '@latchkey/cloud-manager'
import { isLatchkeyError } from '@latchkey/contract'
import { type FoundCredentials, signIn } from '@latchkey/sdk'
import type { Connection } from '../session/connect.ts'
import { bad, type CauseId, type Check, fine } from './check.ts'

const HINTS: Partial<Record<CauseId, string>> = {
  outage: 'try again later, and see https://status.mongodb.com',
  server: 'try again later',
  proxy: 'check whether a proxy or a login page is in between',
}

type Account = Extract<FoundCredentials, { kind: 'service-account' }>

/** An API key that is set next to the service account. */
export type Helper = Extract<FoundCredentials, { kind: 'api-key' }>

const NAME = 'token'

/**
 * Requests a token. The server says the same for a wrong, an expired and a deleted secret; an API key can look up which of
 * them it is.
 *
 * @param serverNow time of the server, epoch ms
 */
export async function checkToken(
  connection: Connection,
  helper: Helper | undefined,
  serverNow: number,
): Promise<Check> {
  const { credentials } = connection
  if (credentials.kind === 'api-key') return fine(NAME, 'an API key needs none')
  try {
    await connection.accessToken()
    return fine(NAME, 'a token was issued')
  } catch (error) {
    if (!isTokenError(error)) throw error
    const { status, oauthError, message } = error
    if (status === 429) {
      return bad(
        NAME,
        'token-rate-limit',
        'the limit of ten token requests a minute for an account and an address is reached',
        'wait a minute; share one token between processes',
      )
    }
    if (oauthError === 'access_denied' || status === 403) {
      return bad(
        NAME,
        'token-limit',
        'the account has a hundred valid tokens, which is its limit',
        'wait until some expire (an hour at most); share one token, or revoke tokens after use',
      )
    }
    if (oauthError === 'invalid_client') {
      return await rejectedSecret(credentials, connection, helper, serverNow)
    }
    const cause = causeOf(error)
    return bad(NAME, cause, message, HINTS[cause] ?? 'check the base URL and the network')
  }
}

async function rejectedSecret(
  { clientId, clientSecret }: Account,
  connection: Connection,
  helper: Helper | undefined,
  serverNow: number,
): Promise<Check> {
  const found = helper === undefined ? undefined : await lookUp(clientId, connection, helper)
  if (found === undefined) {
    return bad(
      NAME,
      'wrong-secret',
      'client id and secret do not match: the secret is wrong, expired or deleted, or the account was deleted',
      'compare the last four characters with those of latchkey accounts show, signed in with other credentials; if an API key is set too, diagnose says which it is',
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
      'no secret of the account has the last characters of this one',
      'it was deleted, or belongs to another account; create one with latchkey accounts secrets create',
    )
  }
  const isExpired = Date.parse(known.expiresAt) <= serverNow
  return bad(
    NAME,
    isExpired ? 'expired-secret' : 'wrong-secret',
    isExpired
      ? `the secret expired at ${known.expiresAt}`
      : 'the secret has the last characters of a secret of the account, but is a different one',
    'create one with latchkey accounts secrets create',
  )
}

async function lookUp(
  clientId: string,
  { baseUrl, timeoutMs }: Connection,
  { publicKey, privateKey, caFile }: Helper,
): Promise<ServiceAccount | 'gone' | undefined> {
  await using session = signIn({ publicKey, privateKey, baseUrl, caFile })
  const cm = new CloudManager({ fetch: session.fetch, baseUrl })
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    for await (const { id: orgId } of cm.organizations.list({ signal })) {
      for await (const account of cm.serviceAccounts.list({ orgId }, { signal })) {
        if (account.clientId === clientId) return account
      }
    }
    return 'gone'
  } catch {
    // The key lacks the role to look it up, or the server takes too long.
    return undefined
  }
}

function isTokenError(error: unknown): error is TokenError {
  return isLatchkeyError(error) && 'kind' in error
}

function causeOf({ kind, status }: TokenError): CauseId {
  if (status === 502 || status === 503 || status === 504) return 'outage'
  if (kind === 'network' || kind === 'timeout') return 'unreachable'
  if (kind === 'response') return 'proxy'
  return status !== undefined && status >= 500 ? 'server' : 'other'
}
