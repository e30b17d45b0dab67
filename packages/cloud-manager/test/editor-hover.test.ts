import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** A program of a user; the marks are the places at which hover is tested. */
const SOURCE = `
import { CloudManager } from '@latchkey/cloud-manager'
declare const fetch: typeof globalThis.fetch
const cm = new CloudManager({ fetch })
const key = await cm.apiKeys.get({ orgId: 'o', apiKeyId: 'k' })
const account = await cm.serviceAccounts.get({ orgId: 'o', clientId: 'c' })
const project = await cm.projects.get({ projectId: 'p' })
const organization = await cm.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' } })
const hosts = await cm.hosts.list({ projectId: 'p' }).all()
const config = await cm.automation.getConfig({ projectId: 'p' })
const [secret] = account.secrets ?? []
const [entry] = await cm.accessLists.list({ orgId: 'o', clientId: 'c' }).all()
const invitation = await cm.invitations.get({ orgId: 'o', invitationId: 'i' })
void [
  key.desc, key.privateKey, account.clientId, project.orgId, organization.name, hosts[0]?.port,
  config.processes, secret?.lastUsedAt, entry?.ipAddress, invitation.expiresAt, cm.apiKeys,
]
`

const file = join(import.meta.dirname, 'hovered.ts')
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  types: [],
}
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? SOURCE : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => import.meta.dirname,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => ts.sys.readFile(name),
  directoryExists: (name) => ts.sys.directoryExists(name),
})

/** What an editor shows for the last word of a piece of the program. */
function hover(piece: string): { readonly type: string; readonly description: string } {
  const at = SOURCE.indexOf(piece) + piece.length - 1
  const info = service.getQuickInfoAtPosition(file, at)
  return {
    type: ts.displayPartsToString(info?.displayParts),
    description: ts.displayPartsToString(info?.documentation),
  }
}

test('an editor shows no errors in the program', () => {
  const errors = service.getSemanticDiagnostics(file)
  expect(errors.map(({ messageText }) => messageText)).toEqual([])
})

test.each([
  ['const key', 'const key: ApiKey'],
  ['const account', 'const account: ServiceAccount'],
  ['const project', 'const project: Project'],
  ['const organization', 'const organization: Organization'],
  ['const hosts', 'const hosts: Host[]'],
  ['const config', 'const config: AutomationConfig'],
  ['const [secret', 'const secret: ServiceAccountSecret'],
  ['const [entry', 'const entry: ServiceAccountAccessListEntry'],
  ['const invitation', 'const invitation: Invitation'],
])('an editor shows a model by name: %s', (piece, type) => {
  expect(hover(piece).type).toBe(type)
})

test.each([
  ['key.desc', 'ApiKey.desc: string', /description of the API key/],
  ['key.privateKey', 'ApiKey.privateKey?: string', /private key.*secret/i],
  ['account.clientId', 'ServiceAccount.clientId: string', /client id/],
  ['project.orgId', 'Project.orgId: string', /id of the organization/],
  ['organization.name', 'Organization.name: string', /name of the organization/],
  ['hosts[0]?.port', 'Host.port?: number', /1 to 65535/],
  ['config.processes', 'AutomationConfig.processes?:', /processes.*Null if/],
  ['secret?.lastUsedAt', 'ServiceAccountSecret.lastUsedAt?: string | null', /ISO 8601/],
  ['entry?.ipAddress', 'ServiceAccountAccessListEntry.ipAddress?: string | null', /Null for/],
  ['invitation.expiresAt', 'Invitation.expiresAt?: string', /30 days/],
  ['cm.apiKeys', 'apiKeys: ApiKeys', /API keys of an organization/],
])('an editor shows a field with its description: %s', (piece, type, description) => {
  const shown = hover(piece)
  expect(shown.type).toContain(type)
  expect(shown.description).toMatch(description)
})
