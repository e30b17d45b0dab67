import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { accountsIn, findAccount } from '../credentials/find.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import type { Session } from '../session/session.ts'
import { stateDirectory } from '../state/directory.ts'
import { lockHolder } from '../state/lock.ts'
import type { Column } from '../terminal/column.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printList } from '../terminal/print.ts'
import { whyKept } from './messages.ts'
import type { Step } from './next-step.ts'
import type { Outcome } from './rotate.ts'
import { lookAtAccount, type RotationTarget } from './rotate-account.ts'
import type { RotationOptions, RotationSettings } from './settings.ts'
import { dateOf } from './stop.ts'

/** A rotation under way, or how one ended, for programs. Dates are ISO 8601 in the server's time. */
interface RotationView {
  readonly clientId: string
  readonly name: string
  /** `not-due`, `pending` or `completed` after a run; the step of the rotation with `--status`. */
  readonly state: string
  readonly oldSecretId?: string | undefined
  readonly newSecretId?: string | undefined
  readonly startedAt?: string | undefined
  readonly provenAt?: string | undefined
  readonly deliveredAt?: string | undefined
  readonly oldSecretLastUsedAt?: string | undefined
  readonly oldSecretExpiresAt?: string | undefined
  readonly newSecretExpiresAt?: string | undefined
  /** When the old secret can be deleted, if nobody uses it again. */
  readonly deletableAt?: string | undefined
  /** Why the old secret is kept. */
  readonly reason?: string | undefined
  /** The process that is rotating the account at the moment. */
  readonly lockedBy?: string | undefined
}

const COLUMNS: readonly Column<RotationView>[] = [
  { title: 'ACCOUNT', of: ({ name }) => name },
  { title: 'STATE', of: ({ state }) => state },
  { title: 'NEW SECRET', of: ({ newSecretId }) => newSecretId },
  { title: 'OLD SECRET', of: ({ oldSecretId }) => oldSecretId },
  { title: 'OLD LAST USED', of: ({ oldSecretLastUsedAt = 'never' }) => oldSecretLastUsedAt },
  { title: 'OLD EXPIRES', of: ({ oldSecretExpiresAt }) => oldSecretExpiresAt },
  { title: 'NEXT', isText: true, of: ({ reason, lockedBy }) => lockedBy ?? reason },
]

/** Shows rotations that are under way, and changes nothing. */
export async function showStatus(
  session: Session,
  parent: OrganizationOrProject,
  text: string | undefined,
  options: RotationOptions & OutputOptions,
  settings: RotationSettings,
): Promise<void> {
  const directory = stateDirectory('rotate', options, process.env)
  const journals = readdirSync(directory).filter((name) => name.endsWith('.json'))
  const accounts =
    text === undefined
      ? await accountsIn(session.cm, parent.scope)
      : [await findAccount(session.cm, parent, text)]
  const rows: RotationView[] = []
  for (const { clientId, name } of accounts) {
    if (!journals.includes(`${clientId}.json`)) continue
    const target = { session, parent, clientId, name }
    const { rotation, observation, step } = await lookAtAccount(target, options, settings)
    if (rotation === undefined) continue
    rows.push({
      ...rotationView(target, { state: rotation.step, step, rotation, observation }),
      lockedBy: lockHolder(join(directory, clientId)),
    })
  }
  await printList(COLUMNS, rows, options)
}

/** How a run ended, or how far it is, for `--json`. */
export function rotationView(
  { clientId, name }: RotationTarget,
  {
    state,
    step,
    rotation,
    observation: { secrets },
  }: Pick<Outcome, 'rotation' | 'observation'> & { readonly state: string; readonly step: Step },
): RotationView {
  const old = secrets.find(({ id }) => id === rotation?.oldSecretId)
  const created = secrets.find(({ id }) => id === rotation?.newSecretId)
  return {
    clientId,
    name,
    state,
    oldSecretId: rotation?.oldSecretId,
    newSecretId: rotation?.newSecretId ?? (step.do === 'rest' ? step.newest.id : undefined),
    startedAt: date(rotation?.startedAt),
    provenAt: date(rotation?.provenAt),
    deliveredAt: date(rotation?.deliveredAt),
    oldSecretLastUsedAt: date(old?.lastUsedAt),
    oldSecretExpiresAt: date(old?.expiresAt),
    newSecretExpiresAt: date(step.do === 'rest' ? step.newest.expiresAt : created?.expiresAt),
    deletableAt: step.do === 'wait' ? date(step.dueAt) : undefined,
    reason: state === 'completed' ? undefined : reasonOf(step),
  }
}

function reasonOf(step: Step): string | undefined {
  switch (step.do) {
    case 'wait':
      return `old secret kept ${whyKept(step)}`
    case 'delete':
    case 'prove':
      return 'the next run deletes the old secret'
    case 'ask':
      return 'run again with --delivered yes or --delivered no'
    case 'stop':
      return 'run rotate again to see what is wrong'
    case 'rest':
      return undefined
    case 'create':
    case 'deliver':
    case 'finish':
    case 'forget':
    case 'record':
    case 'verify':
      return 'run rotate again to resume'
  }
}

function date(at: number | undefined): string | undefined {
  return at === undefined ? undefined : dateOf(at)
}
