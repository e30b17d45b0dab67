import { ApiError } from '../http/api-error.ts'
import type { ServiceAccountRecord, State, TeamRecord } from '../state/records.ts'

const countOf = (records: Iterable<{ readonly orgId: string }>, orgId: string): number => {
  let count = 0
  for (const record of records) if (record.orgId === orgId) count++
  return count
}

function reject(errorCode: string, detail: string, limit: number): never {
  throw new ApiError(400, errorCode, detail, { parameters: [limit] })
}

/** Rule 6: an account has at most two valid secrets. */
export function secretsPerAccount(
  { secrets }: ServiceAccountRecord,
  now: number,
  { thirdSecret }: { readonly thirdSecret: 'rejected' | 'allowed' },
): void {
  const living = secrets.filter(({ expiresAt }) => expiresAt > now)
  if (thirdSecret === 'allowed' || living.length < 2) return
  reject('MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED', 'A service account can have 2 secrets.', 2)
}

/** Rule 7: 200 service accounts in an organization. */
export function accountsPerOrganization({ serviceAccounts }: State, orgId: string): void {
  if (countOf(serviceAccounts.values(), orgId) < 200) return
  reject(
    'MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED',
    'An organization can have 200 service accounts.',
    200,
  )
}

/** Rule 8: 200 entries in the access list of an account, and in one request. */
export function entriesPerAccount(present: number, added: number): void {
  if (added <= 200 && present + added <= 200) return
  reject(
    'MAX_SERVICE_ACCOUNT_ACCESS_LIST_ENTRIES_EXCEEDED',
    'The access list of a service account can have 200 entries.',
    200,
  )
}

/** Rule 9: 500 API keys in an organization. */
export function apiKeysPerOrganization({ apiKeys }: State, orgId: string): void {
  if (countOf(apiKeys.values(), orgId) < 500) return
  reject('MAX_API_KEYS_PER_ORG_EXCEEDED', 'An organization can have 500 API keys.', 500)
}

/** Rule 30: 250 teams in an organization. */
export function teamsPerOrganization({ teams }: State, orgId: string): void {
  if (countOf(teams.values(), orgId) < 250) return
  reject('MAX_TEAMS_PER_ORG_EXCEEDED', 'An organization can have 250 teams.', 250)
}

/** Rule 30: 250 users in a team. */
export function usersPerTeam({ userIds }: Pick<TeamRecord, 'userIds'>, added: number): void {
  if (userIds.length + added <= 250) return
  reject('MAX_USERS_PER_TEAM_EXCEEDED', 'A team can have 250 users.', 250)
}
