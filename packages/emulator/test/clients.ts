import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { Emulator } from '@latchkey/emulator'
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
  { publicKey, privateKey }: Key = emulator.seed.apiKeys[0]!,
) {
  const target = `/api/public/v1.0${path}`
  const challenge = await challengeOf(emulator)
  const authorization = digestHeader(
    challenge,
    [publicKey, privateKey],
    options.method ?? 'GET',
    target,
  )
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

export async function issueToken(emulator: Emulator): Promise<string> {
  const { json } = await oauth(emulator, 'token', { grant_type: 'client_credentials' })
  return String(json['access_token'])
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

export const json = (method: string, body: unknown): Send => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Calls with a key and says status and code: `400 INVALID_ATTRIBUTE`. */
export async function outcome(
  emulator: Emulator,
  path: string,
  options: Send = {},
  key: Key = emulator.seed.apiKeys[0]!,
): Promise<string> {
  const { status, json: body } = await callWithKey(emulator, path, options, key)
  return body['errorCode'] === undefined
    ? String(status)
    : `${status} ${JSON.stringify(body['errorCode']).slice(1, -1)}`
}

/** A control endpoint, opened by the control token. */
export function control(emulator: Emulator, method: string, path: string, body?: unknown) {
  return send(emulator, `/emulator/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${emulator.controlToken}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}
