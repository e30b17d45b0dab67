import { ha1Of, hashSecret, maskPrivateKey } from '../state/secret-hash.ts'
import type { EmulatorClock } from '../state/clock.ts'
import type { Identifiers } from '../state/identifiers.ts'
import { entryOf, requiresAccessListByDefault } from '../rules/access-list.ts'
import type { AccessEntry, ProjectRecord, RoleAssignment, State } from '../state/records.ts'
import {
  defaultSeed,
  type EmulatorSeed,
  type SeedApiKey,
  type SeedOrganization,
  type SeedRole,
  type SeedServiceAccount,
} from './seed.ts'

const HOUR_MS = 3_600_000
const YEAR_H = 8760

/** The secrets of the seed, by public key or client id: the state has only hashes. */
export type SeedSecrets = ReadonlyMap<string, string>

/**
 * Fills a state from a seed.
 *
 * @throws TypeError that names the field when the seed is not of its form
 */
export async function fillState(
  state: State,
  seed: EmulatorSeed | undefined,
  ids: Identifiers,
  clock: EmulatorClock,
): Promise<SeedSecrets> {
  if (seed !== undefined) await checkSeed(seed)
  const filling = new Filling(state, ids, clock.now())
  for (const organization of (seed ?? defaultSeed).organizations) filling.add(organization)
  return filling.secrets
}

/** A seed file has no types. The check is loaded with the first seed: most tests need none. */
async function checkSeed(seed: EmulatorSeed): Promise<void> {
  const { default: validators } = await import('../generated/seed-validator.js')
  const isSeed = validators['seed']
  if (isSeed?.(seed) === true) return
  const [problem] = isSeed?.errors ?? []
  const { additionalProperty } = problem?.params ?? {}
  const name = typeof additionalProperty === 'string' ? ` "${additionalProperty.slice(0, 64)}"` : ''
  throw new TypeError(
    `"seed" is not a seed: ${problem?.instancePath ?? ''} ${problem?.message ?? ''}${name}`,
  )
}

class Filling {
  readonly secrets = new Map<string, string>()
  readonly #state: State
  readonly #ids: Identifiers
  readonly #now: number

  constructor(state: State, ids: Identifiers, now: number) {
    this.#state = state
    this.#ids = ids
    this.#now = now
  }

  add(seed: SeedOrganization): void {
    const orgId = this.#unique(seed.id, this.#state.organizations, 'organization')
    const requireAccessList =
      seed.requireAccessList ?? requiresAccessListByDefault('user interface')
    this.#state.organizations.set(orgId, {
      id: orgId,
      name: seed.name,
      requireAccessList,
      ...(seed.maxSecretHours !== undefined && { maxSecretHours: seed.maxSecretHours }),
    })
    const projects = (seed.projects ?? []).map(({ id, name }) => this.#project(orgId, id, name))
    const assign = (roles: readonly SeedRole[]): RoleAssignment[] =>
      roles.map((role) => assignmentOf(role, orgId, projects))
    for (const key of seed.apiKeys ?? []) this.#addKey(orgId, key, assign)
    for (const account of seed.serviceAccounts ?? []) this.#addAccount(orgId, account, assign)
    this.#addPeople(orgId, seed, assign)
  }

  #project(orgId: string, given: string | undefined, name: string): ProjectRecord {
    const id = this.#unique(given, this.#state.projects, 'project')
    const project = { id, orgId, name, createdAt: this.#now }
    this.#state.projects.set(id, project)
    return project
  }

  #addKey(orgId: string, seed: SeedApiKey, assign: Assign): void {
    const id = this.#unique(seed.id, this.#state.apiKeys, 'API key')
    const publicKey = seed.publicKey ?? this.#ids.publicKey()
    if (this.#state.apiKeysByPublicKey.has(publicKey)) {
      throw new TypeError(`"seed" has the public key ${publicKey} twice`)
    }
    const privateKey = seed.privateKey ?? this.#ids.privateKey()
    const key = {
      id,
      orgId,
      desc: seed.desc ?? 'API key',
      publicKey,
      ha1: ha1Of(publicKey, privateKey),
      mask: maskPrivateKey(privateKey),
      createdAt: this.#now,
      roles: assign(seed.roles ?? ['ORG_OWNER']),
      accessList: this.#entries(seed.accessList),
    }
    this.#state.apiKeys.set(id, key)
    this.#state.apiKeysByPublicKey.set(publicKey, key)
    this.secrets.set(publicKey, privateKey)
  }

  #addAccount(orgId: string, seed: SeedServiceAccount, assign: Assign): void {
    const clientId = seed.clientId ?? this.#ids.clientId()
    if (this.#state.serviceAccounts.has(clientId)) {
      throw new TypeError(`"seed" has the client id ${clientId} twice`)
    }
    const given = seed.secrets ?? [
      seed.clientSecret === undefined ? {} : { secret: seed.clientSecret },
    ]
    const secrets = given.map(
      ({ secret = this.#ids.clientSecret(), expiresAfterHours = YEAR_H }) => {
        // The first secret is the one in the initial data.
        if (!this.secrets.has(clientId)) this.secrets.set(clientId, secret)
        const expiresAt = this.#now + expiresAfterHours * HOUR_MS
        return { id: this.#ids.id(), createdAt: this.#now, expiresAt, ...hashSecret(secret) }
      },
    )
    this.#state.serviceAccounts.set(clientId, {
      clientId,
      orgId,
      name: seed.name ?? 'service account',
      description: seed.description ?? 'service account',
      createdAt: this.#now,
      roles: assign(seed.roles ?? ['ORG_OWNER']),
      secrets,
      accessList: this.#entries(seed.accessList),
    })
  }

  #addPeople(orgId: string, { users = [], teams = [] }: SeedOrganization, assign: Assign): void {
    const byName = new Map<string, string>()
    for (const { id: given, username, firstName = 'First', lastName = 'Last', roles } of users) {
      const id = this.#unique(given, this.#state.users, 'user')
      byName.set(username, id)
      this.#state.users.set(id, {
        id,
        username,
        firstName,
        lastName,
        emailAddress: username,
        roles: assign(roles ?? ['ORG_MEMBER']),
        accessList: [],
      })
    }
    for (const { id: given, name, usernames, roles = [] } of teams) {
      const id = this.#unique(given, this.#state.teams, 'team')
      const userIds = usernames.map((username) => {
        const found = byName.get(username)
        if (found === undefined) throw new TypeError(`"seed": there is no user ${username}`)
        return found
      })
      this.#state.teams.set(id, { id, orgId, name, userIds, roles: assign(roles) })
    }
  }

  #entries(texts: readonly string[] = ['127.0.0.1']): AccessEntry[] {
    return texts.map((entry) => {
      const read = entryOf(entry, this.#now)
      if (read === undefined)
        throw new TypeError(`"seed": ${entry} is not an IPv4 address or block`)
      return read
    })
  }

  #unique(given: string | undefined, taken: ReadonlyMap<string, unknown>, what: string): string {
    const id = given ?? this.#ids.id()
    if (taken.has(id)) throw new TypeError(`"seed" has the ${what} id ${id} twice`)
    return id
  }
}

type Assign = (roles: readonly SeedRole[]) => RoleAssignment[]

function assignmentOf(
  role: SeedRole,
  orgId: string,
  projects: readonly ProjectRecord[],
): RoleAssignment {
  if (typeof role === 'string' && role.startsWith('ORG_')) return { orgId, roleName: role }
  const roleName = typeof role === 'string' ? role : role.roleName
  const project =
    typeof role === 'string' ? projects[0] : projects.find(({ name }) => name === role.project)
  if (project === undefined) throw new TypeError(`"seed": ${roleName} needs a project`)
  return { groupId: project.id, roleName }
}
