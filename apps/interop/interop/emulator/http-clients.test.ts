import { createHash, randomBytes } from 'node:crypto'
import { endpoints, type paths } from '@latchkey/cloud-manager'
import axios, { type AxiosResponse } from 'axios'
import createClient from 'openapi-fetch'
import { describe, expect, test } from 'vitest'
import { watchEmulator } from './strangers.ts'
import { useServer } from '../../test/use-server.ts'

const watched = useServer(watchEmulator)

const API = '/api/public/v1.0'
const orgId = () => watched().emulator.seed.organizations[0]!.id
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

async function mint(): Promise<string> {
  const { clientId, clientSecret } = watched().emulator.seed.serviceAccounts[0]!
  const response = await axios.post<{ access_token: string }>(
    endpoints(watched().url).token,
    new URLSearchParams({ grant_type: 'client_credentials' }),
    { auth: { username: clientId, password: clientSecret }, proxy: false },
  )
  return response.data.access_token
}

/** What users of axios write by hand, from RFC 2617 section 3.2.2. */
function authorization(challenge: string, nc: number, method: string, uri: string): string {
  const { publicKey, privateKey } = watched().emulator.seed.apiKeys[0]!
  const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? ''
  const [realm, nonce] = [read('realm'), read('nonce')]
  const count = nc.toString(16).padStart(8, '0')
  const cnonce = randomBytes(8).toString('hex')
  const ha1 = md5(`${publicKey}:${realm}:${privateKey}`)
  const response = md5(`${ha1}:${nonce}:${count}:${cnonce}:auth:${md5(`${method}:${uri}`)}`)
  return `Digest username="${publicKey}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=auth, nc=${count}, cnonce="${cnonce}", response="${response}"`
}

describe('axios with a digest by hand', () => {
  const call = (method: string, uri: string, header?: string, data?: object) =>
    axios.request<Record<string, unknown>, AxiosResponse<Record<string, unknown>>>({
      method,
      url: watched().url + uri,
      proxy: false,
      validateStatus: () => true,
      headers: header === undefined ? {} : { authorization: header },
      ...(data !== undefined && { data }),
    })

  test('axios with a digest by hand lists and creates with one nonce', async () => {
    const uri = `${API}/groups?pretty=true`
    const rejected = await call('GET', uri)
    const challenge = String(rejected.headers['www-authenticate'])
    const listed = await call('GET', uri, authorization(challenge, 1, 'GET', uri))
    const project = { name: 'by axios', orgId: orgId() }
    const header = authorization(challenge, 2, 'POST', `${API}/groups`)
    const made = await call('POST', `${API}/groups`, header, project)
    expect([rejected.status, listed.status, made.status]).toEqual([401, 200, 201])
    expect(made.data).toMatchObject(project)
    expect(watched().take()).toEqual([`GET ${uri}`, `GET ${uri}`, `POST ${API}/groups`])
  })

  test('a count that came before is rejected, and another path too', async () => {
    const uri = `${API}/orgs`
    const challenge = String((await call('GET', uri)).headers['www-authenticate'])
    const header = authorization(challenge, 1, 'GET', uri)
    expect((await call('GET', uri, header)).status).toBe(200)
    const replayed = await call('GET', uri, header)
    expect(replayed.status).toBe(401)
    expect(String(replayed.headers['www-authenticate'])).toContain('stale=true')
    const elsewhere = authorization(challenge, 2, 'GET', `${API}/groups`)
    expect((await call('GET', uri, elsewhere)).status).toBe(401)
    expect(watched().take()).toHaveLength(4)
  })

  test('axios enters with a token', async () => {
    const listed = await call('GET', `${API}/groups`, `Bearer ${await mint()}`)
    expect(listed.status).toBe(200)
    expect(watched().take()).toEqual(['POST /api/oauth/token', `GET ${API}/groups`])
  })
})

describe('openapi-fetch with our paths', () => {
  test('openapi-fetch creates, lists and reads what our document types', async () => {
    const headers = { authorization: `Bearer ${await mint()}` }
    const api = createClient<paths>({ baseUrl: endpoints(watched().url).api, headers })
    const made = await api.POST('/orgs/{orgId}/apiKeys', {
      params: { path: { orgId: orgId() } },
      body: { desc: 'by openapi-fetch', roles: ['ORG_READ_ONLY'] },
    })
    expect(made.response.status).toBe(200)
    const apiKeyId = made.data?.id ?? ''
    const path = { orgId: orgId(), apiKeyId }
    const read = await api.GET('/orgs/{orgId}/apiKeys/{apiKeyId}', { params: { path } })
    expect(read.data?.desc).toBe('by openapi-fetch')
    const missing = await api.GET('/groups/byName/{name}', {
      params: { path: { name: 'none' } },
    })
    expect(missing.response.status).toBe(404)
    expect(missing.error).toMatchObject({ errorCode: 'GROUP_NAME_NOT_FOUND' })
    expect(watched().take()).toEqual([
      'POST /api/oauth/token',
      `POST ${API}/orgs/${orgId()}/apiKeys`,
      `GET ${API}/orgs/${orgId()}/apiKeys/${apiKeyId}`,
      `GET ${API}/groups/byName/none`,
    ])
  })

  test('openapi-fetch enters by digest with a fetch that has it', async () => {
    const api = createClient<paths>({
      baseUrl: endpoints(watched().url).api,
      fetch: async (request) => {
        const rejected = await fetch(request.clone())
        await rejected.arrayBuffer()
        const { pathname, search } = new URL(request.url)
        const challenge = rejected.headers.get('www-authenticate') ?? ''
        const answered = new Request(request)
        answered.headers.set(
          'authorization',
          authorization(challenge, 1, request.method, pathname + search),
        )
        return fetch(answered)
      },
    })
    const { data } = await api.GET('/groups', { params: { query: { itemsPerPage: 1 } } })
    expect(data?.results).toHaveLength(1)
    const target = `GET ${API}/groups?itemsPerPage=1`
    expect(watched().take()).toEqual([target, target])
  })
})
