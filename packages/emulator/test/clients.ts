import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { Emulator } from '@latchkey/emulator'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

export interface Answer {
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
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path: target, method, headers, agent: false },
      (incoming) => {
        let text = ''
        incoming.on('data', (chunk) => (text += String(chunk)))
        incoming.on('end', () => {
          const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json })
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

/** One call with the first API key. */
export async function callWithKey(emulator: Emulator, path: string, options: Send = {}) {
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
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

export async function mint(emulator: Emulator): Promise<string> {
  const { json } = await oauth(emulator, 'token', { grant_type: 'client_credentials' })
  return String(json['access_token'])
}

export async function callWithToken(emulator: Emulator, token: string, path = '/groups') {
  return send(emulator, `/api/public/v1.0${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
}
