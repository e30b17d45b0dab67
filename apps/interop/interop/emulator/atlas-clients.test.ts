import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { beforeAll, describe, expect, test } from 'vitest'
import { installOnDemand } from '../../servers/on-demand.ts'

let modules: URL
beforeAll(() => {
  modules = installOnDemand()
}, 300_000)

type Call = (...values: unknown[]) => Promise<Record<string, unknown>>
type Client = Readonly<Record<'organization' | 'project', Readonly<Record<string, Call>>>>

describe('mongodb-atlas-api-client', () => {
  const clientOf = (emulator: Emulator, path: string): Client => {
    const getClient = createRequire(modules)('mongodb-atlas-api-client') as (o: object) => Client // untyped
    const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
    const baseUrl = emulator.url + path
    return getClient({ publicKey, privateKey, baseUrl, projectId: emulator.seed.projects[0]!.id })
  }

  test.each([
    ['/api/public/v1.0', {}],
    ['/api/atlas/v2', { headers: { accept: 'application/vnd.atlas.2023-01-01+json' } }],
  ])(
    'mongodb-atlas-api-client manages organizations and projects below %s',
    async (path, httpOptions) => {
      await using emulator = await startEmulator()
      const { organization, project } = clientOf(emulator, path)
      const options = { httpOptions }
      const orgId = emulator.seed.organizations[0]!.id
      expect(await organization['getAll']!(options)).toMatchObject({ totalCount: 1 })
      expect(await organization['getById']!(orgId, options)).toMatchObject({ id: orgId })
      expect(await organization['getAllProjectsForOrganization']!(orgId, options)).toMatchObject({
        totalCount: 1,
      })
      expect(
        await organization['rename']!(orgId, { name: 'Renamed' }, merged(options)),
      ).toMatchObject({
        name: 'Renamed',
      })
      const made = await project['create']!({ name: 'New', orgId }, merged(options))
      expect(made).toMatchObject({ name: 'New', orgId })
      expect(await project['getById']!(made['id'], options)).toMatchObject({ name: 'New' })
      expect(await project['getByName']!('New', options)).toMatchObject({ id: made['id'] })
      expect(await project['getAll']!(options)).toMatchObject({ totalCount: 2 })
      expect(await project['delete']!(made['id'], options)).toBe(true)
      const { publicKey } = emulator.seed.apiKeys[0]!
      expect(new Set(emulator.requests.map(({ credential }) => credential))).toEqual(
        new Set([undefined, publicKey]),
      )
    },
  )

  /** The client's own header fields are replaced by those of the options. */
  function merged({ httpOptions }: { httpOptions: { headers?: Record<string, string> } }) {
    const headers = { 'content-type': 'application/json', ...httpOptions.headers }
    return { httpOptions: { headers } }
  }
})

test('mongodb-mcp-server signs in over TLS and lists organizations and projects', async () => {
  await using emulator = await startEmulator({ tls: true })
  const home = mkdtempSync(join(tmpdir(), 'mcp-server-'))
  const certificate = join(home, 'certificate.pem')
  writeFileSync(certificate, emulator.certificate ?? '')
  const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
  const main = fileURLToPath(new URL('mongodb-mcp-server/dist/esm/index.js', modules))
  const server = spawn(process.execPath, [main], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      SSL_CERT_FILE: certificate,
      MDB_MCP_API_BASE_URL: emulator.url,
      MDB_MCP_API_CLIENT_ID: clientId,
      MDB_MCP_API_CLIENT_SECRET: clientSecret,
      MDB_MCP_TELEMETRY: 'disabled',
    },
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  try {
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
    const send = (message: object) =>
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
    const responseTo = async (id: number): Promise<string> => {
      for (;;) {
        const line: IteratorResult<string, unknown> = await lines.next()
        if (line.done === true) throw new Error('the server ended')
        if ((JSON.parse(line.value) as { id?: number }).id === id) return line.value
      }
    }
    const clientInfo = { name: 'test', version: '1' }
    send({
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo },
    })
    await responseTo(1)
    send({ method: 'notifications/initialized' })
    const call = (id: number, name: string) => {
      send({ id, method: 'tools/call', params: { name, arguments: {} } })
      return responseTo(id)
    }
    expect(await call(2, 'atlas-list-orgs')).toContain(emulator.seed.organizations[0]!.id)
    expect(await call(3, 'atlas-list-projects')).toContain(emulator.seed.projects[0]!.id)
  } finally {
    server.kill()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  expect(emulator.requests.map(({ path, status }) => `${path} ${status}`).slice(0, 3)).toEqual([
    '/api/oauth/token 200',
    '/api/atlas/v2/orgs 200',
    '/api/atlas/v2/groups 200',
  ])
})
