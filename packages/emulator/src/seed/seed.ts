/** A role of the seed: `ORG_…` in the organization, `GROUP_…` in its first project or in the named one. */
export type SeedRole = string | { readonly roleName: string; readonly project: string }

/** An API key of the seed. Omitted values are generated. */
export interface SeedApiKey {
  readonly id?: string
  readonly publicKey?: string
  readonly privateKey?: string
  readonly desc?: string
  /** Default: `ORG_OWNER`. */
  readonly roles?: readonly SeedRole[]
  /** Addresses and blocks. Default: `127.0.0.1`; an empty list allows none if lists are required. */
  readonly accessList?: readonly string[]
}

/** A client secret of the seed. */
export interface SeedSecret {
  /** Default: generated. */
  readonly secret?: string
  /** When the secret expires, in hours from the start. Default: 8760. */
  readonly expiresAfterHours?: number
}

/** A service account of the seed. Omitted values are generated. */
export interface SeedServiceAccount {
  readonly clientId?: string
  /** The only secret. For several secrets, or another validity, use `secrets`. */
  readonly clientSecret?: string
  readonly secrets?: readonly SeedSecret[]
  readonly name?: string
  readonly description?: string
  /** Default: `ORG_OWNER`. */
  readonly roles?: readonly SeedRole[]
  /** Addresses and blocks. Default: `127.0.0.1`; an empty list allows none if lists are required. */
  readonly accessList?: readonly string[]
}

/** A user of the seed. */
export interface SeedUser {
  readonly id?: string
  /** An e-mail address. */
  readonly username: string
  readonly firstName?: string
  readonly lastName?: string
  /** Default: `ORG_MEMBER`. */
  readonly roles?: readonly SeedRole[]
}

/** A team of the seed. */
export interface SeedTeam {
  readonly id?: string
  readonly name: string
  /** Names of users of the same organization. */
  readonly usernames: readonly string[]
  /** Roles in projects. Default: none. */
  readonly roles?: readonly SeedRole[]
}

/** An organization with what belongs to it. */
export interface SeedOrganization {
  readonly id?: string
  readonly name: string
  /** Whether credentials need an access list. Default: true, as for organizations created in the user interface. */
  readonly requireAccessList?: boolean
  /** The organization's own limit for the validity of secrets, in hours. */
  readonly maxSecretHours?: number
  readonly projects?: readonly { readonly id?: string; readonly name: string }[]
  readonly apiKeys?: readonly SeedApiKey[]
  readonly serviceAccounts?: readonly SeedServiceAccount[]
  readonly users?: readonly SeedUser[]
  readonly teams?: readonly SeedTeam[]
}

/** The initial data of an emulator; the form of a seed file. */
export interface EmulatorSeed {
  readonly $schema?: string
  readonly organizations: readonly SeedOrganization[]
}

/** One organization with a project, an API key and a service account with the role `ORG_OWNER`, and a user. */
export const defaultSeed: EmulatorSeed = {
  organizations: [
    {
      name: 'Example Organization',
      projects: [{ name: 'Example Project' }],
      apiKeys: [{ desc: 'owner of the organization' }],
      serviceAccounts: [{ name: 'owner', description: 'owner of the organization' }],
      users: [
        {
          username: 'jane@example.com',
          firstName: 'Jane',
          lastName: 'Doe',
          roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'],
        },
      ],
    },
  ],
}

const text = { type: 'string', minLength: 1 }
const id = { type: 'string', pattern: '^[0-9a-f]{24}$' }
const roleName = { type: 'string', pattern: '^(ORG|GROUP)_[A-Z_]+$' }
const roles = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      roleName,
      {
        type: 'object',
        required: ['roleName', 'project'],
        additionalProperties: false,
        properties: { roleName, project: { ...text, description: 'The name of a project.' } },
      },
    ],
  },
}
const accessList = { type: 'array', items: { type: 'string', pattern: '^[0-9.]+(/[0-9]+)?$' } }
const object = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})
const arrayOf = (items: object): object => ({ type: 'array', items })

/** The JSON Schema (2020-12) of a seed file; published as `@latchkey/emulator/seed.schema.json`. */
export const seedSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Seed of the Cloud Manager emulator',
  ...object(['organizations'], {
    $schema: { type: 'string' },
    organizations: {
      minItems: 1,
      ...arrayOf(
        object(['name'], {
          id,
          name: { type: 'string', minLength: 1, maxLength: 64 },
          requireAccessList: { type: 'boolean', default: true },
          maxSecretHours: { type: 'integer', minimum: 8 },
          projects: arrayOf(object(['name'], { id, name: text })),
          apiKeys: arrayOf(
            object([], {
              id,
              publicKey: { type: 'string', pattern: '^[^:"\\\\\\s]+$' },
              privateKey: text,
              desc: { type: 'string', minLength: 1, maxLength: 250 },
              roles,
              accessList,
            }),
          ),
          serviceAccounts: arrayOf(
            object([], {
              clientId: text,
              clientSecret: text,
              secrets: {
                minItems: 1,
                maxItems: 2,
                ...arrayOf(
                  object([], { secret: text, expiresAfterHours: { type: 'number', minimum: 0 } }),
                ),
              },
              name: { type: 'string', minLength: 1, maxLength: 64 },
              description: { type: 'string', minLength: 1, maxLength: 250 },
              roles,
              accessList,
            }),
          ),
          users: arrayOf(
            object(['username'], { id, username: text, firstName: text, lastName: text, roles }),
          ),
          teams: arrayOf(
            object(['name', 'usernames'], { id, name: text, usernames: arrayOf(text), roles }),
          ),
        }),
      ),
    },
  }),
}
