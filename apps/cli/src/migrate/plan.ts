import {
  type AccessEntry,
  type ApiKey,
  rolesByScope,
  type ServiceAccount,
} from '@latchkey/cloud-manager'
import { safe } from '../terminal/text.ts'
import { wrap } from '../terminal/wrap.ts'

/** What replaces one API key. */
export interface Plan {
  readonly key: { readonly id: string; readonly publicKey: string; readonly description: string }
  readonly name: string
  readonly description: string
  readonly orgRoles: readonly string[]
  /** By the project's id. */
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  /** Addresses and networks. */
  readonly accessList: readonly string[]
}

const MAX_NAME = 64
const MAX_DESCRIPTION = 250

/** Plans a service account with the same roles and the same access list as a key. */
export function planFor(key: ApiKey, accessList: readonly AccessEntry[]): Plan {
  const { id, publicKey, desc } = key
  const { orgRoles, projectRoles } = rolesByScope(key)
  return {
    key: { id, publicKey, description: desc },
    name: nameFrom(desc) || `key ${publicKey}`,
    description: `${plain(desc).slice(0, MAX_DESCRIPTION - 64)}, was API key ${publicKey}`.trim(),
    // An account needs a role in its organization; a key that has none is a member all the same.
    orgRoles: orgRoles.length === 0 ? ['ORG_MEMBER'] : orgRoles,
    projectRoles,
    accessList: accessList.map(({ cidrBlock, ipAddress }) => ipAddress ?? cidrBlock),
  }
}

/** The plan with a mark in the description, by which a migration recognizes the accounts that it created. */
export function withMark(plan: Plan, mark: string): Plan {
  return { ...plan, description: `${plan.description}, migration ${mark}` }
}

/** Whether a migration of this key created the account, by the description that it writes. */
export function isAccountOf({ description = '' }: ServiceAccount, publicKey: string): boolean {
  const [, key] = /, was API key (\S+?)(?:, migration [\da-f]{8})?$/.exec(` ${description}`) ?? []
  return key === publicKey
}

/** A name that the API accepts: letters, digits, space and `. ' , _ -`, 64 at most. */
function nameFrom(description: string): string {
  return plain(description).slice(0, MAX_NAME).trim()
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\-_.,' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The plan as a diff of removed and added lines, each wrapped at the width. */
export function diffOf(plan: Plan, deletesKey: boolean, width = Infinity): string {
  const { key, name, orgRoles, projectRoles, accessList } = plan
  const projects = Object.entries(projectRoles).map(([id, roles]) => `${roles.join(', ')} in ${id}`)
  return [
    `${deletesKey ? '-' : ' '} API key ${key.publicKey} "${key.description}"`,
    `+ service account "${name}"`,
    ...[...orgRoles, ...projects].map((role) => `+   ${role}`),
    ...accessList.map((address) => `+   access from ${address}`),
    ...(accessList.length === 0 ? ['+   no access list, as the key has none'] : []),
  ]
    .map((line) => brokenBehindMark(safe(line).replaceAll('\n', ' '), width))
    .join('\n')
}

function brokenBehindMark(line: string, width: number): string {
  const [mark = ''] = /^[-+ ] */.exec(line) ?? []
  return mark + wrap(line.slice(mark.length), ' '.repeat(mark.length), width).trimStart()
}
