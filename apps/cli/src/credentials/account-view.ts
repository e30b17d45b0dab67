import type { AccessEntry, ServiceAccount, ServiceAccountSecret } from '@latchkey/cloud-manager'
import type { Column } from '../terminal/column.ts'
import type { ProjectNames } from './credential-type.ts'
import { entryLines } from '../access-lists/entry-view.ts'

/** A service account, as `--json` prints it. */
export interface AccountView {
  readonly kind: 'service-account'
  readonly clientId: string
  readonly name: string
  readonly description: string | undefined
  readonly createdAt: string
  /** Roles in the organization or project that was queried. */
  readonly roles: readonly string[]
  readonly secrets: readonly SecretView[]
  /** Ids; only when one account is shown. */
  readonly projects?: readonly string[] | undefined
  readonly accessList?: readonly AccessEntry[]
}

/** A secret, as `--json` prints it. */
export interface SecretView {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | undefined
  readonly masked: string | undefined
  /** Only in the response that created it, and only with `--reveal`. */
  readonly secret?: string
}

export function secretView(one: ServiceAccountSecret): SecretView {
  const { id, createdAt, expiresAt, lastUsedAt, maskedSecretValue } = one
  return {
    id,
    createdAt,
    expiresAt,
    lastUsedAt: lastUsedAt ?? undefined,
    masked: maskedSecretValue,
  }
}

/** A secret that was just created: with its value if it can be shown, otherwise masked as in later responses. */
export function newSecretView(view: SecretView, value: string, isShown: boolean): SecretView {
  return isShown
    ? { ...view, secret: value }
    : { ...view, masked: `mdb_sa_sk_...${value.slice(-4)}` }
}

export function accountView(
  { clientId, name, description, createdAt, roles, secrets }: ServiceAccount,
  more: Pick<AccountView, 'projects' | 'accessList'> = {},
): AccountView {
  return {
    kind: 'service-account',
    clientId,
    name,
    description,
    createdAt,
    roles,
    secrets: (secrets ?? []).map(secretView),
    ...more,
  }
}

export const ACCOUNT_COLUMNS: readonly Column<AccountView>[] = [
  { title: 'CLIENT ID', of: ({ clientId }) => clientId },
  { title: 'NAME', isText: true, of: ({ name }) => name },
  { title: 'ROLES', isText: true, of: ({ roles }) => roles.join('\n') },
  { title: 'CREATED', isExtra: true, of: ({ createdAt }) => day(createdAt) },
  { title: 'LAST USED', isExtra: true, of: ({ secrets }) => day(lastUse(secrets)) ?? 'never' },
  {
    title: 'EXPIRES',
    of: ({ secrets }) => secrets.map(({ expiresAt }) => day(expiresAt)).join('\n'),
  },
]

function day(time: string | undefined): string | undefined {
  return time?.slice(0, 10)
}

/** When any of the secrets was last used. */
function lastUse(secrets: readonly SecretView[]): string | undefined {
  return secrets
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .sort()
    .at(-1)
}

export const ACCOUNT_DETAILS = (names: ProjectNames): readonly Column<AccountView>[] => [
  ...ACCOUNT_COLUMNS.slice(0, 2),
  { title: 'DESCRIPTION', isText: true, of: ({ description }) => description },
  { title: 'CREATED', of: ({ createdAt }) => createdAt },
  { title: 'ROLES', isText: true, of: ({ roles }) => roles.join('\n') },
  { title: 'NEW SECRET', isSecret: true, of: ({ secrets }) => secrets[0]?.secret },
  { title: 'SECRETS', of: ({ secrets }) => secrets.map(secretLine).join('\n') },
  {
    title: 'PROJECTS',
    of: ({ projects }) => projects?.map((id) => names.get(id) ?? id).join('\n'),
  },
  { title: 'ACCESS LIST', of: ({ accessList }) => accessList && entryLines(accessList) },
]

export const SECRET_COLUMNS: readonly Column<SecretView>[] = [
  { title: 'ID', of: ({ id }) => id },
  { title: 'SECRET', isSecret: true, of: ({ secret, masked }) => secret ?? masked },
  { title: 'CREATED', of: ({ createdAt }) => createdAt },
  { title: 'EXPIRES', of: ({ expiresAt }) => expiresAt },
  { title: 'LAST USED', of: ({ lastUsedAt }) => lastUsedAt ?? 'never' },
]

function secretLine({ id, masked, createdAt, expiresAt, lastUsedAt }: SecretView): string {
  return `${id} ${masked === undefined ? '' : `${masked} `}created ${createdAt}, expires ${expiresAt}, ${lastUsedAt === undefined ? 'never used' : `last used ${lastUsedAt}`}`
}
