import {
  addEntries,
  requireListedAddress,
  needsAccessList,
  keepCallersEntry,
  readEntries,
  requiresAccessListByDefault,
} from './access-list.ts'
import { paging, rejectUnknownField } from './conventions.ts'
import { belowApi, plainHttpRedirect } from '../http/addresses.ts'
import { activeTokenLimit, digestChallenge, tokenEnd, tokenRequestLimit } from './authentication.ts'
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

/** `stated`: in a document of Cloud Manager. Otherwise the nearest thing that states it, or nothing does. */
export type Confidence = 'stated' | 'atlas' | 'ops-manager' | 'inferred'

/** One rule that the emulator follows. */
export interface RuleInfo {
  /** The number in the rule sheet; two rules can share one. */
  readonly row: number
  /** The name of the function that holds it. */
  readonly name: string
  /** Where it comes from: a document, or an issue of a public repository. */
  readonly source: string
  readonly confidence: Confidence
}

// Any of the functions: the sheet needs their names only.
type RuleFunction = (...values: never[]) => unknown

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
]

/** The rules that the emulator follows, with their sources. Where sources disagree, `switchTable` says so. */
export const ruleList: readonly RuleInfo[] = rows.map(([row, { name }, confidence, source]) => ({
  row,
  name,
  source,
  confidence,
}))
