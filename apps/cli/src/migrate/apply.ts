import type { CloudManager } from '@latchkey/cloud-manager'
import { type Changes, orUndo } from '../session/changes.ts'
import { Problem } from '../errors/problem.ts'
import type { Plan } from './plan.ts'

/** The account that was created, with its secret. */
export interface Migrated {
  readonly clientId: string
  readonly secret: string
}

/** Creates the account of a plan. If a step fails, the account is deleted again. */
export async function applyPlan(
  cm: CloudManager,
  orgId: string,
  plan: Plan,
  secretExpiresAfterHours: number,
  { make }: Changes,
  {
    verify,
    undone,
  }: {
    /** Checks the new account; a rejection deletes it again. */
    readonly verify: (migrated: Migrated) => Promise<void>
    /** Called when the account was deleted again. */
    readonly undone: () => void
  },
): Promise<Migrated> {
  const { name, description, orgRoles, projectRoles, accessList } = plan
  const body = { name, description, roles: [...orgRoles], secretExpiresAfterHours }
  const account = await make(
    `service account "${name}" created for API key ${plan.key.publicKey}`,
    () => cm.serviceAccounts.create({ orgId }, body),
  )
  const { clientId } = account
  return orUndo(
    async () => {
      const secret = account.secrets?.[0]?.secret
      if (secret === undefined)
        throw new Problem('ERR_CLI_RESPONSE', 'the server returned no secret')
      for (const [projectId, roles] of Object.entries(projectRoles)) {
        await make(`its roles in project ${projectId} assigned`, () =>
          cm.serviceAccounts.invite({ projectId, clientId }, { roles: [...roles] }),
        )
      }
      if (accessList.length > 0) {
        const entries = accessList.map((one) =>
          one.includes('/') ? { cidrBlock: one } : { ipAddress: one },
        )
        await make('its access list filled', () => cm.accessLists.add({ orgId, clientId }, entries))
      }
      await verify({ clientId, secret })
      return { clientId, secret }
    },
    async () => {
      await cm.serviceAccounts.delete({ orgId, clientId })
      undone()
    },
    `the service account ${clientId}`,
  )
}
