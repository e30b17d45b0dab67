import type { RoleAssignment, State } from '../state/records.ts'
import type { SeedSecrets } from './fill-state.ts'

/** What the emulator started with, secrets included, so that a program can use them. */
export interface Seeded {
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  readonly projects: readonly {
    readonly id: string
    readonly name: string
    readonly orgId: string
  }[]
  readonly apiKeys: readonly {
    readonly id: string
    readonly publicKey: string
    /** Masked when it comes from a state file, which keeps hashes only. */
    readonly privateKey: string
    readonly roles: readonly RoleAssignment[]
  }[]
  readonly serviceAccounts: readonly {
    readonly clientId: string
    /** Its first secret; masked when it comes from a state file. */
    readonly clientSecret: string
    readonly roles: readonly RoleAssignment[]
  }[]
}

/** A picture of the start that later changes leave as it is. */
export function seededOf(state: State, secrets: SeedSecrets): Seeded {
  return {
    organizations: [...state.organizations.values()].map(({ id, name }) => ({ id, name })),
    projects: [...state.projects.values()].map(({ id, name, orgId }) => ({ id, name, orgId })),
    apiKeys: [...state.apiKeys.values()].map(({ id, publicKey, mask, roles }) => ({
      id,
      publicKey,
      privateKey: secrets.get(publicKey) ?? mask,
      roles,
    })),
    serviceAccounts: [...state.serviceAccounts.values()].map(
      ({ clientId, secrets: kept, roles }) => ({
        clientId,
        clientSecret: secrets.get(clientId) ?? `mdb_sa_sk_...${kept[0]?.lastFour ?? ''}`,
        roles,
      }),
    ),
  }
}
