import { CloudManager, isCloudManagerError } from '@latchkey/cloud-manager'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import type { Connection } from '../session/connect.ts'
import { withProgress } from '../terminal/progress.ts'
import { type ListedSecret, PROOF_TIMEOUT_MS } from './rotation.ts'

/** The account of a rotation on the server. */
export interface AccountOnServer {
  /** The secrets, and the server's time when it listed them. */
  readonly list: () => Promise<{ readonly now: number; readonly secrets: readonly ListedSecret[] }>
  /** Creates a secret, with a single request. */
  readonly create: (
    secretExpiresAfterHours: number,
  ) => Promise<{ readonly id: string; readonly value: string | undefined }>
  /** Deletes a secret; a missing one is not an error. */
  readonly delete: (secretId: string) => Promise<void>
  /** Requests a token with a secret, revokes it, and returns how long it would have been valid, in ms. */
  readonly prove: (clientSecret: string) => Promise<number>
}

/** What {@link accountOnServer} needs of a signed-in session. */
export type ServerAccess = Pick<Connection, 'baseUrl' | 'fetch' | 'signInAs'>

/** With its retries a proof has ended long before a later run gives up on it. */
const MAX_PROOF_MS = PROOF_TIMEOUT_MS / 2

/** @param scope the organization or project through which the account is managed */
export function accountOnServer(
  { baseUrl, fetch, signInAs }: ServerAccess,
  scope: { readonly orgId: string } | { readonly projectId: string },
  clientId: string,
): AccountOnServer {
  const account = { ...scope, clientId }
  let dateHeader: string | null = null
  const recording: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init)
    dateHeader = response.headers.get('date')
    return response
  }
  const client = (retry?: false): CloudManager =>
    new CloudManager({
      fetch: recording,
      userAgent: 'latchkey',
      ...(retry === false && { retry }),
      baseUrl,
    })
  const cm = client()
  const once = client(false)
  const { host } = new URL(baseUrl)
  const waiting = <Value>(run: () => Promise<Value>): Promise<Value> =>
    withProgress(() => `waiting for ${host}`, run)
  return {
    list: () =>
      waiting(async () => {
        const { secrets = [] } = await cm.serviceAccounts.get(account)
        return { now: readDate(dateHeader), secrets: secrets.map(listed) }
      }),
    create: (secretExpiresAfterHours) =>
      waiting(async () => {
        const { id, secret } = await once.serviceAccounts.createSecret(account, {
          secretExpiresAfterHours,
        })
        checkId(id)
        return { id, value: secret }
      }),
    delete: (secretId) =>
      waiting(async () => {
        await cm.serviceAccounts.deleteSecret({ ...account, secretId }).catch(unlessGone)
      }),
    prove: (clientSecret) =>
      waiting(async () => {
        await using session = signInAs({ clientId, clientSecret })
        const signal = AbortSignal.timeout(MAX_PROOF_MS)
        const { expiresAt } = await session.accessToken({ signal })
        return Math.max(0, expiresAt - Date.now())
      }),
  }
}

function listed(secret: {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt?: string | null
  readonly maskedSecretValue?: string
}): ListedSecret {
  checkId(secret.id)
  const { id, lastUsedAt, maskedSecretValue } = secret
  return {
    id,
    createdAt: readTime(secret.createdAt),
    expiresAt: readTime(secret.expiresAt),
    lastUsedAt: lastUsedAt == null ? undefined : readTime(lastUsedAt),
    masked: maskedSecretValue,
  }
}

/** Whether a masked value, such as `mdb_sa_sk_...CJVJ`, can stand for this secret. */
export function isMasked(masked: string | undefined, value: string): boolean {
  return masked !== undefined && value !== '' && masked.endsWith(value.slice(-4))
}

/** Whether the server certainly did not carry out a request: it rejected it, or the request was never sent. */
export function isRejection(error: unknown): boolean {
  if (!isCloudManagerError(error)) {
    // Without a token or an answer to its challenge the request itself is not sent.
    return errorCode(error).startsWith('ERR_TOKEN_')
  }
  const { status } = error
  return status !== undefined && status >= 400 && status < 500 && status !== 408
}

function unlessGone(error: unknown): void {
  if (!isCloudManagerError(error) || error.kind !== 'not-found') throw error
}

const SAFE_ID = /^[A-Za-z0-9_-]{1,128}$/

function checkId(id: unknown): void {
  if (typeof id === 'string' && SAFE_ID.test(id)) return
  throw unexpected('a secret id with unexpected characters')
}

function readTime(text: string): number {
  const time = Date.parse(text)
  if (Number.isFinite(time)) return time
  throw unexpected("a date that can't be read")
}

/** The server's time. Ours may be off by hours, and every decision compares times of the server. */
function readDate(header: string | null): number {
  const time = header === null ? NaN : Date.parse(header)
  if (Number.isFinite(time)) return time
  throw unexpected("no Date header, without which the use of a secret can't be judged")
}

function unexpected(what: string): Problem {
  return new Problem(
    'ERR_CLI_RESPONSE',
    `the server returned ${what}`,
    'check the base URL, and for a proxy in between',
  )
}
