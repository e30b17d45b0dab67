import { parseChallenges } from '@latchkey/auth-header'
import { expect } from 'vitest'
import { account } from '../../servers/account.ts'
import type { RelayedRequest } from '../../servers/counting-relay.ts'

/** The parameters of a request's digest credentials; none: an empty object. */
export function credentialsOf(
  request: RelayedRequest | undefined,
  field: 'authorization' | 'proxy-authorization' = 'authorization',
): Readonly<Record<string, string>> {
  return parseChallenges(request?.headers[field] ?? '')[0]?.params ?? {}
}

/** No request used a count of a nonce that another one used, and none showed the password. */
export function expectDistinctCounts(
  requests: readonly RelayedRequest[],
  field: 'authorization' | 'proxy-authorization' = 'authorization',
): void {
  const used = requests
    .map((request) => credentialsOf(request, field))
    .filter(({ nonce }) => nonce !== undefined)
    .map(({ nonce, nc }) => `${nonce} ${nc}`)
  expect(new Set(used).size).toBe(used.length)
  expect(used.length).toBeGreaterThan(0)
  expect(JSON.stringify(requests)).not.toContain(account.password)
}
