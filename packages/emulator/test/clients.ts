import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { type Emulator, type EmulatorOptions, startEmulator } from '@latchkey/emulator'
import { checkResponse } from './response-schema.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

export interface EndpointResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly json: Record<string, unknown>
}

export interface Send {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

/** Sends exactly this target. */
export function send(
  emulator: Emulator,
  target: string,
  { method = 'GET', headers = {}, body }: Send = {},
) {
  const { hostname, port } = new URL(emulator.url)
  return new Promise<EndpointResponse>((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path: target, method, headers, agent: false },
      (incoming) => {
        let text = ''
        incoming.on('data', (chunk) => (text += String(chunk)))
        incoming.on('end', () => {
          const status = incoming.statusCode ?? 0
          try {
            checkResponse(method, target, status, text, String(incoming.headers['content-type']))
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
          const json = (/^[{[]/.test(text) ? JSON.parse(text) : {}) as Record<string, unknown>
          resolve({ status, headers: incoming.headers, text, json })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** A digest made by hand from RFC 2617 section 3.2.2: no code is shared with the emulator or with our client. */
export function digestHeader(
  challenge: string,
  [user, password]: readonly [string, string],
  method: string,
  uri: string,
  nc = '00000001',
): string {
  const nonce = /nonce="([^"]+)"/.exec(challenge)?.[1] ?? ''
  const realm = /realm="([^"]+)"/.exec(challenge)?.[1] ?? ''
  const response = md5(
    `${md5(`${user}:${realm}:${password}`)}:${nonce}:${nc}:c:auth:${md5(`${method}:${uri}`)}`,
  )
  return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=auth, nc=${nc}, cnonce="c", response="${response}"`
}

export async function challengeOf(emulator: Emulator, target = '/api/public/v1.0/groups') {
  const { headers } = await send(emulator, target)
  return String(headers['www-authenticate'])
}

interface Key {
  readonly publicKey: string
  readonly privateKey: string
}

/** One call with an API key, by default the first one. */
export async function callWithKey(
  emulator: Emulator,
  path: string,
  options: Send = {},
  key: Key = emulator.seed.apiKeys[0]!,
  target = `/api/public/v1.0${path}`,
) {
  const user = [key.publicKey, key.privateKey] as const
  const challenge = await challengeOf(emulator)
  const authorization = digestHeader(challenge, user, options.method ?? 'GET', target)
  return send(emulator, target, { ...options, headers: { ...options.headers, authorization } })
}

export function basicOf(emulator: Emulator): string {
  const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
  return `Basic ${btoa(`${clientId}:${clientSecret}`)}`
}

export function oauth(
  emulator: Emulator,
  path: string,
  form: Record<string, string>,
  authorization = basicOf(emulator),
) {
  return send(emulator, `/api/oauth/${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
}

export const grant = { grant_type: 'client_credentials' }

export async function issueToken(emulator: Emulator): Promise<string> {
  return String((await oauth(emulator, 'token', grant)).json['access_token'])
}

export async function callWithToken(
  emulator: Emulator,
  token: string,
  path = '/groups',
  options: Send = {},
) {
  return send(emulator, `/api/public/v1.0${path}`, {
    ...options,
    headers: { ...options.headers, authorization: `Bearer ${token}` },
  })
}

/** A request with a JSON body: a value, or octets that are sent as they are. */
export const json = (method: string, body: unknown): Send => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
})
export const post = (body: unknown): Send => json('POST', body)
export const put = (body: unknown): Send => json('PUT', body)
export const patch = (body: unknown): Send => json('PATCH', body)
export const DELETE: Send = { method: 'DELETE' }

/** Calls with a key and says status and code: `400 INVALID_ATTRIBUTE`. */
export async function outcome(
  emulator: Emulator,
  path: string,
  options?: Send,
  key?: Key,
): Promise<string> {
  const { status, json: body } = await callWithKey(emulator, path, options, key)
  return body['errorCode'] === undefined
    ? String(status)
    : `${status} ${JSON.stringify(body['errorCode']).slice(1, -1)}`
}

/** A control endpoint, opened by the control token. */
export function control(emulator: Emulator, method: string, path: string, body?: unknown) {
  const authorization = `Bearer ${emulator.controlToken}`
  const { headers, ...options } = body === undefined ? { method } : json(method, body)
  return send(emulator, `/emulator/${path}`, { ...options, headers: { ...headers, authorization } })
}

type Entity = Record<string, unknown>

export type Started = Awaited<ReturnType<typeof givenEmulator>>

/** An emulator for one test, with the paths of its initial data, and calls with its first key or account. */
export async function givenEmulator(options: EmulatorOptions = {}) {
  const emulator = await startEmulator(options)
  const { organizations, projects, apiKeys, serviceAccounts } = emulator.seed
  const orgId = organizations[0]!.id
  const org = `/orgs/${orgId}`
  const call = (path: string, options?: Send, key?: Key) =>
    callWithKey(emulator, path, options, key)
  const items = async (list: string): Promise<Entity[]> => {
    const found = JSON.parse((await call(list)).text) as Entity[] | { results: Entity[] }
    return Array.isArray(found) ? found : found.results
  }
  return {
    ...emulator,
    orgId,
    org,
    group: `/groups/${projects[0]?.id ?? ''}`,
    account: `${org}/serviceAccounts/${serviceAccounts[0]?.clientId ?? ''}`,
    key: `${org}/apiKeys/${apiKeys[0]?.id ?? ''}`,
    send: (target: string, options?: Send) => send(emulator, target, options),
    /** `Authorization` of the first key for a GET. */
    digest: (challenge: string, uri: string, nc?: string) =>
      digestHeader(challenge, [apiKeys[0]!.publicKey, apiKeys[0]!.privateKey], 'GET', uri, nc),
    call,
    outcome: (path: string, options?: Send, key?: Key) => outcome(emulator, path, options, key),
    items,
    firstId: async (list: string) => String((await items(list))[0]!['id']),
    issueToken: () => issueToken(emulator),
    callWithToken: (token: string, path?: string, options?: Send) =>
      callWithToken(emulator, token, path, options),
    requestToken: (authorization?: string) => oauth(emulator, 'token', grant, authorization),
    control: (method: string, path: string, body?: unknown) =>
      control(emulator, method, path, body),
  }
}

export const newKey = (...roles: readonly string[]) => post({ desc: 'key', roles })

/** A seed of one organization. */
export const organization = (more: object) => ({ organizations: [{ name: 'O', ...more }] })
