import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudManager, endpoints, isCloudManagerError } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => unknown

async function serve(handle: Handler) {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => handle(request, response, body))
  })
  // An idle connection is not closed under a slow machine's next request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    cm: new CloudManager({ baseUrl: origin, fetch, userAgent: 'test/1', retry: false }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const project = (n: number) => ({ id: `${n}`, name: `P${n}`, orgId: 'o' })

describe('endpoints', () => {
  test.each([
    [undefined, 'https://cloud.mongodb.com'],
    ['https://cloud.mongodb.com/', 'https://cloud.mongodb.com'],
    ['https://ops.example:8443/mms//', 'https://ops.example:8443/mms'],
  ])('%s', (baseUrl, base) => {
    expect(endpoints(baseUrl)).toEqual({
      api: `${base}/api/public/v1.0`,
      token: `${base}/api/oauth/token`,
      revocation: `${base}/api/oauth/revoke`,
    })
  })

  test.each([
    '',
    'cloud.mongodb.com',
    'ftp://a.example',
    'https://a.example?x',
    'https://u:p@a.example',
  ])('%j is refused', (baseUrl) => {
    expect(() => endpoints(baseUrl)).toThrow(TypeError)
  })
})

describe('lists', () => {
  test('walk all pages, fetching one at a time', async () => {
    const pages: (string | null)[] = []
    await using server = await serve((request, response) => {
      const query = new URL(request.url ?? '', 'http://x').searchParams
      pages.push(query.get('pageNum'))
      const count = query.get('pageNum') === '3' ? 7 : Number(query.get('itemsPerPage'))
      response.end(JSON.stringify({ results: Array.from({ length: count }, (_, n) => project(n)) }))
    })
    const names: string[] = []
    for await (const { name } of server.cm.projects.list()) {
      names.push(name)
      if (names.length === 500) expect(pages).toEqual(['1'])
    }
    expect(names).toHaveLength(1007)
    expect(pages).toEqual(['1', '2', '3'])
    expect(await server.cm.projects.list().all()).toHaveLength(1007)
    expect(await server.cm.projects.list().page(3)).toHaveLength(7)
  })

  test('of organizations read alike', async () => {
    await using server = await serve((request, response) => {
      expect(request.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'test/1' })
      response.end(JSON.stringify({ results: [{ id: 'o', name: request.url, unknown: 1 }] }))
    })
    const [organization] = await server.cm.organizations.list().all()
    expect(organization?.name).toBe('/api/public/v1.0/orgs?pageNum=1&itemsPerPage=500')
  })
})

test('creates a project with a JSON body', async () => {
  await using server = await serve((request, response, body) => {
    expect([request.method, request.url]).toEqual(['POST', '/api/public/v1.0/groups'])
    expect(request.headers['content-type']).toBe('application/json')
    response.writeHead(201).end(JSON.stringify({ id: 'p', ...(JSON.parse(body) as object) }))
  })
  expect(await server.cm.projects.create({ name: 'P', orgId: 'o' })).toEqual({
    id: 'p',
    name: 'P',
    orgId: 'o',
  })
})

describe('refusals', () => {
  test.each([
    [
      409,
      { errorCode: 'GROUP_ALREADY_EXISTS', detail: 'A group\u001b[31m exists', parameters: ['P'] },
      {
        code: 'ERR_CLOUD_MANAGER_REFUSED',
        status: 409,
        errorCode: 'GROUP_ALREADY_EXISTS',
        detail: 'A group [31m exists',
        parameters: ['P'],
      },
    ],
    [
      401,
      { error: 401, reason: 'Unauthorized' },
      { code: 'ERR_CLOUD_MANAGER_REFUSED', status: 401 },
    ],
    [502, '<html>', { code: 'ERR_CLOUD_MANAGER_RESPONSE', status: 502 }],
    [200, '<html>', { code: 'ERR_CLOUD_MANAGER_RESPONSE' }],
    [200, '', { code: 'ERR_CLOUD_MANAGER_RESPONSE' }],
    [200, null, { code: 'ERR_CLOUD_MANAGER_RESPONSE' }],
    [200, [], { code: 'ERR_CLOUD_MANAGER_RESPONSE' }],
    [200, { results: 'x' }, { code: 'ERR_CLOUD_MANAGER_RESPONSE' }],
  ])('status %i with %j', async (status, body, expected) => {
    await using server = await serve((_request, response) => {
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
    })
    const calls = [
      server.cm.projects.list().all(),
      server.cm.projects.create({ name: 'P', orgId: 'o' }),
    ]
    for (const call of calls) {
      const error: unknown = await call.catch((e: unknown) => e)
      expect(isCloudManagerError(error)).toBe(true)
      expect(error).toMatchObject(expected)
    }
  })
})
