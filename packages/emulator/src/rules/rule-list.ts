import {
  addEntries,
  requireListedAddress,
  needsAccessList,
  keepCallersEntry,
  readEntries,
  requiresAccessListByDefault,
} from './access-list.ts'
import { apiRequestLimit } from './api-rate-limit.ts'
import { atlasMediaType } from './atlas-version.ts'
import { paging, rejectUnknownField } from './conventions.ts'
import { belowApi, plainHttpRedirect } from '../http/addresses.ts'
import {
  activeTokenLimit,
  digestChallenge,
  tokenEnd,
  tokenRequestLimit,
  unauthorizedResponse,
} from './authentication.ts'
import {
  accountsPerOrganization,
  apiKeysPerOrganization,
  entriesPerAccount,
  secretsPerAccount,
  teamsPerOrganization,
  usersPerTeam,
} from './limits.ts'
import { accountDescription, accountName, apiKeyDescription } from './names.ts'
import {
  leaveOrganization,
  leaveProject,
  memberOfOrganization,
  replaceRoles,
  rolesOfScope,
  sameOrganization,
} from './roles.ts'
import { presentSecret, secretLifetime, shortenOlderSecrets } from './secrets.ts'

/**
 * Where a rule comes from: a document of Cloud Manager (`stated`), of Atlas or of Ops Manager, recorded responses, or nothing
 * but inference.
 */
export type Confidence = 'stated' | 'atlas' | 'ops-manager' | 'recorded' | 'inferred'

/** A rule that the emulator follows. `RULES.md` lists all of them. */
export interface RuleInfo {
  /** The number of the rule. Two functions can share one. */
  readonly row: number
  /** The name of the function that implements the rule. */
  readonly name: string
  readonly rule: string
  /** A document, or an issue of a public repository. */
  readonly source: string
  readonly confidence: Confidence
}

// Only the names of the functions are used.
type RuleFunction = (...values: never[]) => unknown

const RULES: Readonly<Record<number, string>> = {
  1: 'The API is below /api/public/v1.0; the OAuth endpoints are /api/oauth/token and /api/oauth/revoke.',
  2: 'The digest challenge has MD5, the realm "MMS Public API", domain="", qop="auth" and stale.',
  3: 'An access token is valid for 3600 seconds and cannot be refreshed.',
  4: 'The token endpoint accepts ten requests a minute for each address and client.',
  5: 'A service account has at most 100 active tokens.',
  6: 'A service account has at most two secrets.',
  7: 'An organization has at most 200 service accounts.',
  8: 'The access list of a service account has at most 200 entries, and a request adds at most 200.',
  9: 'An organization has at most 500 API keys.',
  10: 'A secret is valid for 8 to 8766 hours, and no longer than its organization allows.',
  11: 'A secret is only in the response that creates it; later it is masked.',
  12: 'A new secret shortens the validity of the older one to seven days at most.',
  13: 'The name of a service account has 1 to 64 characters of a set, and need not be unique.',
  14: 'The description of a service account has 1 to 250 characters of the same set.',
  15: 'The description of an API key has 1 to 250 characters.',
  16: 'A credential has at least one role; organization endpoints take organization roles, project endpoints project roles.',
  17: 'Changing roles replaces all roles in that organization or project.',
  18: 'Adding to an access list keeps the other entries; each entry of the request is one address or one block, and none is repeated.',
  19: 'Callers cannot remove their own address from an access list.',
  20: 'Access lists apply to requests of the API, not to the token and revocation endpoints.',
  21: 'If the organization requires access lists, a credential without entries is rejected; otherwise an empty list allows all addresses.',
  22: 'Organizations that are created in the user interface require access lists; those created by the API do not.',
  23: 'Deleting a credential from the organization removes it from all projects.',
  24: 'Removing a credential from a project keeps it in the organization, and valid.',
  25: 'A credential that is created in a project becomes a member of the organization.',
  26: 'A credential belongs to one organization, and has roles in its projects only.',
  27: 'Unknown fields of a body are rejected by name.',
  28: 'Pages count from 1 and have 1 to 500 items, by default 100.',
  29: 'A request over plain http is redirected to https with 301.',
  30: 'An organization has at most 250 teams, and a team at most 250 users.',
  31: 'The API limits requests by token buckets for each endpoint set and project, organization or credential.',
  32: 'A request for an Atlas path names a version by its date in Accept; other dates get 406.',
  33: 'The 401 for missing or wrong credentials has a challenge and the code UNEXPECTED_ERROR, in older reports no code.',
}

const rows: readonly (readonly [number, RuleFunction, Confidence, source: string])[] = [
  [1, belowApi, 'stated', 'Cloud Manager docs, reference/api/service-accounts'],
  [2, digestChallenge, 'atlas', 'rendered Atlas v1.0 API pages, 401 header block'],
  [3, tokenEnd, 'stated', 'Cloud Manager docs, Programmatic Access'],
  [4, tokenRequestLimit, 'stated', 'Cloud Manager docs, 429-rate-limited; Terraform provider 3791'],
  [5, activeTokenLimit, 'atlas', 'MongoDB limits, Service Account Limits'],
  [6, secretsPerAccount, 'atlas', 'MongoDB limits, Service Account Limits'],
  [7, accountsPerOrganization, 'atlas', 'MongoDB limits, Service Account Limits'],
  [8, entriesPerAccount, 'atlas', 'MongoDB limits; Atlas Admin API v2, maxItems'],
  [9, apiKeysPerOrganization, 'stated', 'Cloud Manager docs, create-org-api-key-access-list'],
  [10, secretLifetime, 'stated', 'Cloud Manager docs, create-service-account-secret'],
  [11, presentSecret, 'stated', 'Cloud Manager docs, list-table-serviceAccounts-params'],
  [12, shortenOlderSecrets, 'atlas', 'Atlas docs, rotate-service-account-secrets'],
  [13, accountName, 'atlas', 'Atlas Admin API v2, OrgServiceAccountRequest'],
  [14, accountDescription, 'stated', 'Cloud Manager docs, create-one-org-service-account'],
  [15, apiKeyDescription, 'stated', 'Cloud Manager docs, create-one-org-api-key'],
  [16, rolesOfScope, 'stated', 'Cloud Manager docs, create-one-org-api-key'],
  [17, replaceRoles, 'stated', 'Cloud Manager docs, update-one-apiKey-in-one-project'],
  [18, readEntries, 'stated', 'Cloud Manager docs, create-project-sa-access-list'],
  [18, addEntries, 'stated', 'Cloud Manager docs, create-project-sa-access-list'],
  [19, keepCallersEntry, 'ops-manager', 'Ops Manager error codes; Atlas CLI 1704'],
  [20, needsAccessList, 'atlas', 'Atlas docs, fact-service-account-token-ip-access'],
  [21, requireListedAddress, 'stated', 'Cloud Manager docs, configure-public-api-access'],
  [22, requiresAccessListByDefault, 'stated', 'Cloud Manager docs, configure-public-api-access'],
  [23, leaveOrganization, 'stated', 'Cloud Manager docs, steps-delete-*-from-org'],
  [24, leaveProject, 'stated', 'Cloud Manager docs, steps-delete-service-account-from-project'],
  [25, memberOfOrganization, 'atlas', 'Atlas Admin API v2, createGroupServiceAccount'],
  [26, sameOrganization, 'stated', 'Cloud Manager docs, Programmatic Access'],
  [27, rejectUnknownField, 'ops-manager', 'Ops Manager docs, core/api'],
  [28, paging, 'stated', 'Cloud Manager docs, base-query-list-parameters'],
  [29, plainHttpRedirect, 'atlas', 'Atlas docs, configure-api-access'],
  [30, teamsPerOrganization, 'ops-manager', 'Ops Manager error codes'],
  [30, usersPerTeam, 'ops-manager', 'Ops Manager error codes'],
  [31, apiRequestLimit, 'atlas', 'Atlas docs, api-rate-limits'],
  [32, atlasMediaType, 'atlas', 'Atlas docs, versioned-api-overview; mongodb-atlas-api-client 58'],
  [33, unauthorizedResponse, 'recorded', 'Atlas CLI test recordings of August 2026; Go client 29'],
]

/** The rules that the emulator follows, with their sources. {@link switchTable} has both sides where sources disagree. */
export const ruleList: readonly RuleInfo[] = rows.map(([row, { name }, confidence, source]) => ({
  row,
  name,
  rule: RULES[row] ?? '',
  source,
  confidence,
}))
