import type { TokenStore } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import { readCredentials, signIn } from '@latchkey/sdk'
import { defaultProfile, listProfiles, profileFile, readProfile } from '@latchkey/sdk/profiles'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import { tokenStore } from '../session/token-store.ts'
import type { Candidate, Position } from './candidates.ts'
import { readNames, writeNames } from './name-cache.ts'

/** How long listed names are reused, in ms. */
const FRESH_MS = 60_000

type Kind = 'organizations' | 'projects' | 'keys' | 'accounts'

/** How long names may take. */
export interface NameLimits {
  /** Epoch ms. */
  readonly now: () => number
  /** Aborts when nobody waits for more names. */
  readonly signal: AbortSignal
}

/** Names of profiles, or from Cloud Manager, that could come next: those that are known when the signal aborts. */
export async function names(position: Position, limits: NameLimits): Promise<readonly Candidate[]> {
  const { valueOf, path, argument, typed, given } = position
  if (valueOf?.long === '--profile' || (path.startsWith('profile ') && argument !== undefined)) {
    return path === 'emulator' ? [] : listProfiles().map((word) => ({ word, about: 'profile' }))
  }
  const kind = kindOf(position)
  if (kind === undefined || typed.startsWith('-')) return []
  try {
    return (await openLister(given, limits)?.list(kind, given)) ?? []
  } catch {
    // Without credentials there are no names.
    return []
  }
}

function kindOf({ valueOf, path, argument }: Position): Kind | undefined {
  if (valueOf !== undefined) {
    if (valueOf.long === '--org') return 'organizations'
    return valueOf.long === '--project' ? 'projects' : undefined
  }
  const name = argument?.name()
  if (name === 'organization') return 'organizations'
  if (name === 'project') return 'projects'
  if (name === 'key') return 'keys'
  return name === 'account' && path !== '' ? 'accounts' : undefined
}

type Given = Position['given']

interface Lister {
  readonly list: (kind: Kind, given: Given) => Promise<readonly Candidate[]>
}

/** Lists names with the credentials of the command that is being typed. `undefined`: a command would be run to get them. */
function openLister({ profile, baseUrl }: Given, { now, signal }: NameLimits): Lister | undefined {
  // A command that asks for a password or a fingerprint is not run for a completion.
  const file = profileFile(profile ?? process.env['LATCHKEY_PROFILE'] ?? defaultProfile())
  if (readProfile(file)?.credentialCommand !== undefined) return undefined
  const found = readCredentials({ profile })
  const url = baseUrl ?? found.baseUrl
  const id = found.kind === 'api-key' ? found.publicKey : found.clientId
  const store = found.kind === 'service-account' ? withoutLease(tokenStore(found)) : undefined
  const session = signIn({ ...found, baseUrl: url, store })
  const cm = new CloudManager({
    fetch: (input, init) => session.fetch(input, { ...init, signal, redirect: 'manual' }),
    baseUrl: session.baseUrl,
    retry: false,
  })

  /** Names that were listed in the last minute, else those that the server lists in time. */
  async function cached(
    name: string,
    list: AsyncIterable<Candidate>,
  ): Promise<readonly Candidate[]> {
    const key = [name, found.kind, id, url].join(' ')
    const before = readNames(key)
    const age = before === undefined ? Infinity : now() - before.at
    if (before !== undefined && age >= 0 && age < FRESH_MS) return before.names
    const all: Candidate[] = []
    try {
      for await (const one of list) all.push(one)
    } catch {
      // Too late, or rejected: old names help more than the first page of new ones.
      return before?.names ?? all
    }
    writeNames(key, { at: now(), names: all })
    return all
  }

  const organizations = () => cached('organizations', named(cm.organizations.list()))
  const projects = () => cached('projects', named(cm.projects.list()))

  async function scopeOf({
    org,
    project,
  }: Given): Promise<OrganizationOrProject['scope'] | undefined> {
    const wanted = project ?? org
    const all = await (project === undefined ? organizations() : projects())
    const same = ({ word, about }: Candidate): boolean => wanted === word || wanted === about
    const [only, ...others] = wanted === undefined ? all : all.filter(same)
    if (only === undefined || others.length > 0) return undefined
    return project === undefined ? { orgId: only.about } : { projectId: only.about }
  }

  return {
    async list(kind, given) {
      if (kind === 'organizations') return organizations()
      if (kind === 'projects') return projects()
      const scope = await scopeOf(given)
      if (scope === undefined) return []
      const name = `${kind} ${Object.values(scope).join('')}`
      return cached(name, kind === 'keys' ? keys(cm, scope) : accounts(cm, scope))
    },
  }
}

/** A completion that ends in the middle of a token request must leave no lease behind, for which the next command would wait. */
function withoutLease(store: TokenStore): TokenStore {
  return {
    shared: store.shared,
    get: (...key) => store.get(...key),
    set: (...token) => store.set(...token),
    delete: (...token) => store.delete(...token),
  }
}

/** The name completes; the ID is shown next to it. */
async function* named(
  list: AsyncIterable<{ readonly id: string; readonly name: string }>,
): AsyncGenerator<Candidate> {
  for await (const { id, name } of list) yield { word: name, about: id }
}

async function* keys(
  cm: CloudManager,
  scope: OrganizationOrProject['scope'],
): AsyncGenerator<Candidate> {
  const list = 'orgId' in scope ? cm.apiKeys.list(scope) : cm.apiKeys.list(scope)
  for await (const { publicKey, desc } of list) yield { word: publicKey, about: desc }
}

async function* accounts(
  cm: CloudManager,
  scope: OrganizationOrProject['scope'],
): AsyncGenerator<Candidate> {
  const list = 'orgId' in scope ? cm.serviceAccounts.list(scope) : cm.serviceAccounts.list(scope)
  for await (const { name, clientId } of list) yield { word: name, about: clientId }
}
