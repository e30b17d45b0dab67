import { Ajv2020, type JSONSchemaType } from 'ajv/dist/2020.js'
import { identifiers } from './identifiers.ts'
import type { RoleAssignment, Store } from './store.ts'

/** An API key of the seed. What is left out is made up. */
export interface SeedApiKey {
  readonly publicKey?: string
  readonly privateKey?: string
  readonly desc?: string
  /** Names of the form `ORG_…` count for the organization, `GROUP_…` for its first project. Default: `ORG_OWNER`. */
  readonly roles?: readonly string[]
}

/** A service account of the seed. What is left out is made up. */
export interface SeedServiceAccount {
  readonly clientId?: string
  readonly clientSecret?: string
  readonly name?: string
  /** As for API keys. Default: `ORG_OWNER`. */
  readonly roles?: readonly string[]
}

/** An organization with what belongs to it. */
export interface SeedOrganization {
  readonly id?: string
  readonly name: string
  readonly projects?: readonly { readonly id?: string; readonly name: string }[]
  readonly apiKeys?: readonly SeedApiKey[]
  readonly serviceAccounts?: readonly SeedServiceAccount[]
}

/** What the emulator starts with; the form of a seed file. */
export interface EmulatorSeed {
  readonly organizations: readonly SeedOrganization[]
}

const DEFAULT_SEED: EmulatorSeed = {
  organizations: [
    {
      name: 'Example Organization',
      projects: [{ name: 'Example Project' }],
      apiKeys: [{ desc: 'owner of the organization' }],
      serviceAccounts: [{ name: 'owner of the organization' }],
    },
  ],
}

const text = { type: 'string', minLength: 1, nullable: true } as const
const roles = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', pattern: '^(ORG|GROUP)_[A-Z_]+$' },
  nullable: true,
} as const
const id = { type: 'string', pattern: '^[0-9a-f]{24}$', nullable: true } as const

/** The JSON Schema (2020-12) of a seed file. */
export const seedSchema: JSONSchemaType<EmulatorSeed> = {
  type: 'object',
  required: ['organizations'],
  additionalProperties: false,
  properties: {
    organizations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          id,
          name: { type: 'string', minLength: 1, maxLength: 64 },
          projects: {
            type: 'array',
            nullable: true,
            items: {
              type: 'object',
              required: ['name'],
              additionalProperties: false,
              properties: { id, name: { type: 'string', minLength: 1, maxLength: 64 } },
            },
          },
          apiKeys: {
            type: 'array',
            nullable: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: { publicKey: text, privateKey: text, desc: text, roles },
            },
          },
          serviceAccounts: {
            type: 'array',
            nullable: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: { clientId: text, clientSecret: text, name: text, roles },
            },
          },
        },
      },
    },
  },
}

/**
 * Fills a store.
 *
 * @throws TypeError that names the field when the seed is not of its form
 */
export function fillStore(seed: unknown = DEFAULT_SEED): Store {
  const validate = new Ajv2020().compile(seedSchema)
  if (!validate(seed)) {
    const [problem] = validate.errors ?? []
    throw new TypeError(
      `"seed" is not a seed: ${problem?.instancePath ?? ''} ${problem?.message ?? ''}`,
    )
  }
  const store: Store = {
    organizations: new Map(),
    projects: new Map(),
    apiKeys: new Map(),
    serviceAccounts: new Map(),
  }
  for (const organization of seed.organizations) addOrganization(store, organization)
  return store
}

function addOrganization(store: Store, seed: SeedOrganization): void {
  const orgId = seed.id ?? identifiers.id()
  store.organizations.set(orgId, { id: orgId, name: seed.name })
  const projects = (seed.projects ?? []).map(({ id = identifiers.id(), name }) => ({
    id,
    name,
    orgId,
  }))
  for (const project of projects) store.projects.set(project.id, project)

  const assign = (names: readonly string[] = ['ORG_OWNER']): RoleAssignment[] =>
    names.map((roleName) => {
      if (roleName.startsWith('ORG_')) return { roleName, orgId }
      const [project] = projects
      if (project === undefined) throw new TypeError(`"seed": ${roleName} needs a project`)
      return { roleName, groupId: project.id }
    })
  for (const key of seed.apiKeys ?? []) {
    const publicKey = key.publicKey ?? identifiers.publicKey()
    store.apiKeys.set(publicKey, {
      id: identifiers.id(),
      desc: key.desc ?? 'API key',
      publicKey,
      privateKey: key.privateKey ?? identifiers.privateKey(),
      roles: assign(key.roles),
    })
  }
  for (const account of seed.serviceAccounts ?? []) {
    const clientId = account.clientId ?? identifiers.clientId()
    store.serviceAccounts.set(clientId, {
      clientId,
      clientSecret: account.clientSecret ?? identifiers.clientSecret(),
      name: account.name ?? 'service account',
      roles: assign(account.roles),
    })
  }
}
