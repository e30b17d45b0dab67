import { readFileSync } from 'node:fs'
import { type AuthAttempt, type AuthResponse, requestTarget } from '@latchkey/contract'
import { digest, type DigestEvent, type DigestPasswordOptions } from '@latchkey/digest'
import { expect, test } from 'vitest'
import {
  answer,
  call,
  challenges,
  credentialsOf,
  type Params,
  type Reply,
  request,
} from './exchange.ts'

interface Step {
  readonly request: { readonly method: string; readonly uri: string }
  readonly send: Params | null
  readonly reply: Reply & {
    readonly proxyChallenge?: readonly string[]
    readonly sendProxy?: Params
  }
}

interface Vector {
  readonly id: string
  readonly kind: string
  readonly field?: string
  readonly challenge: readonly string[]
  readonly request: {
    readonly method: string
    readonly uri: string
    readonly url?: string
    readonly body?: string
    readonly bodyHex?: string
  }
  readonly credentials?: { readonly username: string; readonly password: string }
  readonly cnonce?: string
  readonly nc?: number
  readonly options?: Partial<DigestPasswordOptions> & {
    readonly body?: string
    readonly cnonces?: string[]
    readonly proxyCredentials?: { readonly username: string; readonly password: string }
  }
  readonly challengeUrl: string
  readonly domain: string | null
  readonly url: string
  readonly exchange: Params
  readonly authenticationInfo: string
  readonly steps?: readonly Step[]
  readonly expect: {
    readonly params?: Params
    readonly absent?: readonly string[]
    readonly wireContains?: readonly string[]
    readonly chosen?: { nonce: string; algorithm?: string; qop?: string | null }
    readonly reason?: string
    readonly requests?: number
    readonly finalStatus?: number
    readonly uri?: string
    readonly preemptive?: boolean
    readonly rspauth?: string
    readonly nextnonce?: string
  }
}

const file = new URL('./vectors/digest.json', import.meta.url)
const all = JSON.parse(readFileSync(file, 'utf8')) as Vector[]
const of = (kind: string) => all.filter((vector) => vector.kind === kind)

test('there are vectors of each kind', () => {
  const kinds = ['response', 'select', 'refuse', 'target', 'space', 'authinfo', 'sequence']
  for (const kind of kinds) expect(of(kind).length, kind).toBeGreaterThan(5)
})

function client({ credentials, options = {}, cnonce }: Partial<Vector>, proxy = false) {
  const events: DigestEvent[] = []
  const { cnonces = cnonce === undefined ? [] : [cnonce], ...rest } = options
  // What concerns the request or the proxy is not an option.
  const settings = Object.entries(rest).filter(([name]) => !/^(?:body|proxyCr)/.test(name))
  const auth = digest({
    ...(credentials ?? { username: 'u', password: 'p' }),
    allowEmptyCredentials: true,
    ...Object.fromEntries(settings),
    origins: [
      'http://a.test',
      'http://h',
      'https://h',
      'http://EXAMPLE.com',
      'https://www.example.com',
    ],
    proxy,
    ...(cnonces[0] !== undefined && { cnonce: () => cnonces[0] ?? '' }),
    onEvent: (event) => events.push(event),
  })
  return { auth, events }
}

test.each(of('response'))('the challenge of $id gets the published response', async (vector) => {
  const proxy = vector.field === 'Proxy-Authenticate'
  const { auth } = client(vector, proxy)
  const { method, uri, url = 'http://a.test/', body, bodyHex } = vector.request
  const bytes = bodyHex === undefined ? Buffer.from(body ?? '') : Buffer.from(bodyHex, 'hex')
  const more = {
    proxy,
    url: new URL(url),
    body: (body ?? bodyHex) === undefined ? undefined : () => bytes,
  }
  const reply = (params: Params | undefined) =>
    params ? { status: 200 } : { status: proxy ? 407 : 401, challenge: vector.challenge }
  let params: Params | undefined
  let wire: string | undefined
  for (let count = 1; count <= (vector.nc ?? 1); count++) {
    const result = await call(auth, uri, reply, method, more)
    params = result.sent.at(-1)
    wire = result.wire.at(-1)
  }
  const { algorithm, ...expected } = vector.expect.params ?? {}
  expect(params).toMatchObject(expected)
  expect(params?.['algorithm']?.toLowerCase()).toBe(algorithm?.toLowerCase())
  for (const name of vector.expect.absent ?? []) expect(params).not.toHaveProperty([name])
  for (const part of vector.expect.wireContains ?? []) expect(wire).toContain(part)
})

const bodyOf = ({ options }: Vector) =>
  options?.body === 'one-shot-stream' ? { body: 'one-shot' as const } : {}

test.each(of('select'))('the published challenge of $id is chosen', async (vector) => {
  const { auth } = client(vector)
  const { sent } = await call(auth, '/', challenges(...vector.challenge), 'GET', bodyOf(vector))
  const { nonce, algorithm, qop } = vector.expect.chosen ?? {}
  expect(sent[1]?.['nonce']).toBe(nonce)
  if (algorithm !== undefined) expect(sent[1]?.['algorithm'] ?? 'MD5').toBe(algorithm)
  if (qop !== undefined) expect(sent[1]?.['qop'] ?? null).toBe(qop)
})

test.each(of('refuse'))('the published challenge of $id is not answered', async (vector) => {
  const { auth, events } = client(vector)
  const reject = () => ({ status: 401, challenge: vector.challenge })
  const { sent, status } = await call(auth, '/', reject, 'GET', bodyOf(vector))
  expect([sent, status]).toEqual([[undefined], 401])
  expect(events).toMatchObject([{ type: 'challenge-rejected', reason: vector.expect.reason }])
})

test.each(of('target'))('the published target of $id is signed', async (vector) => {
  const url = new URL(vector.request.url ?? '')
  const at = { url: new URL(url.href.replace(':8080', '')) }
  const server = challenges('Digest nonce="n"')
  const { sent } = await call(client({}).auth, requestTarget(url), server, 'GET', at)
  expect(sent[1]?.['uri']).toBe(vector.expect.uri)
})

test.each(of('space'))('the protection space is that of $id', async (vector) => {
  const { auth } = client({})
  const domain = vector.domain === null ? '' : `, domain="${vector.domain}"`
  const one = request('/', 'GET', { url: new URL(vector.challengeUrl) })
  const attempt = await auth.authorize(one)
  const challenge = [`Digest realm="r", nonce="n", qop="auth"${domain}`]
  await attempt.settle?.(answer(one.url, { status: 401, challenge }))
  const next = await auth.authorize({ ...one, url: new URL(vector.url) })
  expect(credentialsOf(next) !== undefined).toBe(vector.expect.preemptive)
})

test.each(of('authinfo'))('the published Authentication-Info of $id is read', async (vector) => {
  const { exchange, authenticationInfo, expect: expected } = vector
  const { username = '', password = '', realm, nonce, algorithm, qop, cnonce = '' } = exchange
  const { auth, events } = client({ credentials: { username, password }, cnonce })
  const field = `Digest realm="${realm!}", nonce="${nonce!}", algorithm=${algorithm!}, qop="${qop!}"`
  const result = call(auth, exchange['uri']!, (params) =>
    params ? { status: 200, authenticationInfo } : { status: 401, challenge: [field] },
  )
  if (expected.rspauth === 'invalid') {
    await expect(result).rejects.toMatchObject({ code: 'ERR_DIGEST_RSPAUTH' })
    return
  }
  await result
  // Whoever sees no bodies can only tell that there was a proof over one.
  const unchecked = qop === 'auth-int' ? ['rspauth-unchecked'] : []
  expect(events.map(({ type }) => type)).toEqual(unchecked)
  const next = credentialsOf(await auth.authorize(request('/')))
  expect(next?.['nonce']).toBe(expected.nextnonce ?? nonce)
})

test.each(of('sequence'))('the exchanges of $id are as published', async (vector) => {
  const { auth } = client(vector)
  const { proxyCredentials } = vector.options ?? {}
  const proxy = proxyCredentials && client({ credentials: proxyCredentials }, true).auth
  const seen: Record<string, string> = {}
  let requests = 0
  let status = 0
  const steps = [...(vector.steps ?? [])]
  while (steps.length > 0) {
    const { method, uri } = steps[0]!.request
    const one = request(uri, method)
    let attempt: AuthAttempt | undefined = await auth.authorize(one)
    while (attempt !== undefined) {
      let through: AuthAttempt | undefined = await proxy?.authorize(one)
      let response: AuthResponse
      do {
        const step = steps.shift()!
        requests++
        status = step.reply.status
        matches(credentialsOf(attempt), step.send, seen)
        if (step.reply.sendProxy)
          matches(through && credentialsOf(through), step.reply.sendProxy, seen)
        const challenge = step.reply.proxyChallenge ?? step.reply.challenge
        response = answer(one.url, { ...step.reply, ...(challenge && { challenge }) })
        through = await through?.settle?.(response)
      } while (through !== undefined)
      attempt = await attempt.settle?.(response)
    }
  }
  expect([requests, status]).toEqual([vector.expect.requests, vector.expect.finalStatus])
})

function matches(params: Params | undefined, send: Params | null, seen: Record<string, string>) {
  if (send === null) {
    expect(params).toBeUndefined()
    return
  }
  for (const [name, value] of Object.entries(send)) {
    // `$A` stands for any value, the same wherever it recurs.
    const expected = value.startsWith('$') ? (seen[value] ??= params?.[name] ?? '') : value
    expect([name, params?.[name]]).toEqual([name, expected])
  }
}
