import type { RoleAssignment, State } from '../state/records.ts'
import type { SeedSecrets } from './fill-state.ts'

/** The initial data of an emulator, secrets included. */
export interface Seeded {
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  readonly projects: readonly {
    readonly id: string
    readonly name: string
    readonly orgId: string
  }[]
  readonly apiKeys: readonly {
    readonly id: string
    readonly desc: string
    readonly publicKey: string
    /** Masked if it comes from a state file, which has only hashes. */
    readonly privateKey: string
    readonly roles: readonly RoleAssignment[]
  }[]
  readonly serviceAccounts: readonly {
    readonly clientId: string
    readonly name: string
    readonly description: string
    /** The first secret; masked if it comes from a state file. */
    readonly clientSecret: string
    readonly roles: readonly RoleAssignment[]
  }[]
}

/** A copy of the initial data, which later changes do not affect. */
export function seededOf(state: State, secrets: SeedSecrets): Seeded {
  return {
    organizations: [...state.organizations.values()].map(({ id, name }) => ({ id, name })),
    projects: [...state.projects.values()].map(({ id, name, orgId }) => ({ id, name, orgId })),
    apiKeys: [...state.apiKeys.values()].map(({ id, desc, publicKey, mask, roles }) => ({
      id,
      desc,
      publicKey,
      privateKey: secrets.get(publicKey) ?? mask,
      roles,
    })),
    serviceAccounts: [...state.serviceAccounts.values()].map(
      ({ clientId, name, description, secrets: kept, roles }) => ({
        clientId,
        name,
        description,
        clientSecret: secrets.get(clientId) ?? `mdb_sa_sk_...${kept[0]?.lastFour ?? ''}`,
        roles,
      }),
    ),
  }
}
