import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CloudManager } from '@latchkey/cloud-manager'
import { readCredentials, signIn } from '@latchkey/sdk'
import { defaultProfile, listProfiles, profileFile, readProfile } from '@latchkey/sdk/profiles'
import { accountsIn } from '../credentials/find.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import { cacheFolder, tokenStore } from '../session/token-store.ts'
import type { Candidate, Position } from './candidates.ts'

/** Nobody waits longer for a name. */
const LIMIT_MS = 300
const FRESH_MS = 60_000

type Names = 'organizations' | 'projects' | 'keys' | 'accounts'

/** Names from the profiles or from Cloud Manager that could come next; none if nobody knows in time. */
export async function names(position: Position): Promise<Candidate[]> {
  const { valueOf, path, argument, typed } = position
  if (valueOf?.long === '--profile' || (path.startsWith('profile ') && argument !== undefined)) {
    return path === 'emulator' ? [] : listProfiles().map((word) => ({ word, about: 'profile' }))
  }
  const wanted = kindOf(position)
  if (wanted === undefined || typed.startsWith('-')) return []
  try {
    return await known(wanted, position)
  } catch {
    // Without credentials, or without the role, there are no names.
    return []
  }
}

function kindOf({ valueOf, path, argument }: Position): Names | undefined {
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

interface Cache {
  readonly at: number
  readonly names: readonly Candidate[]
}

async function known(wanted: Names, { given }: Position): Promise<Candidate[]> {
  const { profile, baseUrl, org, project } = given
  // A command that asks for a password or a fingerprint is not run for a completion.
  const file = profileFile(profile ?? process.env['LATCHKEY_PROFILE'] ?? defaultProfile())
  if (readProfile(file)?.credentialCommand !== undefined) return []
  const found = readCredentials({ profile })
  const id = found.kind === 'api-key' ? found.publicKey : found.clientId
  const key = [wanted, found.kind, id, baseUrl ?? found.baseUrl, org, project].join(' ')
  const cache = join(
    cacheFolder(),
    'completion',
    `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`,
  )
  const before = read(cache)
  if (before !== undefined && Date.now() - before.at < FRESH_MS) return [...before.names]
  const store = found.kind === 'service-account' ? tokenStore(found) : undefined
  const session = signIn({ ...found, baseUrl: baseUrl ?? found.baseUrl, store })
  const late = AbortSignal.timeout(LIMIT_MS)
  const cm = new CloudManager({
    fetch: (input, init) => session.fetch(input, { ...init, signal: late, redirect: 'manual' }),
    baseUrl: session.baseUrl,
    retry: false,
  })
  try {
    const all = await list(cm, wanted, org, project)
    write(cache, { at: Date.now(), names: all })
    return all
  } catch (error) {
    if (before !== undefined) return [...before.names]
    throw error
  }
}

async function list(
  cm: CloudManager,
  wanted: Names,
  org: string | undefined,
  project: string | undefined,
): Promise<Candidate[]> {
  if (wanted === 'organizations') return (await cm.organizations.list().all()).map(named)
  if (wanted === 'projects') return (await cm.projects.list().all()).map(named)
  const scope = await scopeOf(cm, org, project)
  if (scope === undefined) return []
  if (wanted === 'keys') {
    const keys = await cm.apiKeys.list(scope).all()
    return keys.map(({ publicKey, desc }) => ({ word: publicKey, about: desc }))
  }
  const accounts = await accountsIn(cm, scope)
  return accounts.map(({ name, clientId }) => ({ word: name, about: clientId }))
}

async function scopeOf(
  cm: CloudManager,
  org: string | undefined,
  project: string | undefined,
): Promise<OrganizationOrProject['scope'] | undefined> {
  if (project !== undefined) {
    const all = await cm.projects.list().all()
    const found = all.find(({ id, name }) => id === project || name === project)
    return found && { projectId: found.id }
  }
  const all = await cm.organizations.list().all()
  const found = org === undefined ? all : all.filter(({ id, name }) => id === org || name === org)
  return found.length === 1 && found[0] !== undefined ? { orgId: found[0].id } : undefined
}

function named({ id, name }: { readonly id: string; readonly name: string }): Candidate {
  return { word: name, about: id }
}

function read(file: string): Cache | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Cache // our own file
  } catch {
    return undefined
  }
}

function write(file: string, cache: Cache): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(cache), { mode: 0o600 })
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    // The next completion asks again.
  }
}
