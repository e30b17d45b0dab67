import { readFileSync } from 'node:fs'
import { digest, type DigestAlgorithm, type DigestEvent } from '@latchkey/digest'
import { expect, test } from 'vitest'
import { call, type Reply } from './exchange.ts'

interface Vector {
  readonly id: string
  readonly kind: string
  readonly field?: string
  readonly challenge: readonly (string | { parts: [string, number][] })[]
  readonly request: { readonly method: string; readonly uri: string }
  readonly credentials?: { readonly username: string; readonly password: string }
  readonly cnonce?: string
  readonly nc?: number
  readonly options?: { readonly algorithms?: DigestAlgorithm[] } & Record<string, unknown>
  readonly expect: {
    readonly params?: Readonly<Record<string, string>>
    readonly absent?: readonly string[]
    readonly wireContains?: readonly string[]
    readonly identity?: string
    readonly chosen?: { nonce: string; algorithm?: string; qop?: string | null }
    readonly reason?: string
    readonly requests?: number
    readonly finalStatus?: number
  }
  readonly steps?: readonly {
    readonly request: { readonly method: string; readonly uri: string }
    readonly send: Readonly<Record<string, string>> | null
    readonly reply: Reply & Readonly<Record<string, unknown>>
    readonly parallel?: number
  }[]
}

const file = new URL('./vectors/digest.json', import.meta.url)
const all = JSON.parse(readFileSync(file, 'utf8')) as Vector[]

// What this package does not do: bodies in the hash, hashed user names, other encodings, proxies, nonces announced ahead.
const NOT_HERE =
  /qop=\\"auth-int\\"|userhash|usernameEncoding|proxy|nextnonce|requireQop|parallel|one-shot|"qop":"auth-int"/i
const here = all.filter(
  ({ field = '', challenge, request, options, steps }) =>
    !NOT_HERE.test(JSON.stringify([field, challenge, request, options, steps])),
)
const of = (kind: string) => here.filter((vector) => vector.kind === kind)

const fieldsOf = ({ challenge }: Vector) =>
  challenge.map((field) =>
    typeof field === 'string' ? field : field.parts.map(([part, n]) => part.repeat(n)).join(''),
  )

test('there are vectors of each kind', () => {
  for (const kind of ['response', 'select', 'refuse', 'sequence']) {
    expect(of(kind).length, kind).toBeGreaterThan(2)
  }
})

function client({ credentials = { username: 'u', password: 'p' }, options, cnonce }: Vector) {
  const events: DigestEvent[] = []
  const auth = digest({
    ...credentials,
    origins: ['http://a.test', 'http://h'],
    ...(options?.algorithms && { algorithms: options.algorithms }),
    ...(cnonce !== undefined && { cnonce: () => cnonce }),
    onEvent: (event) => events.push(event),
  })
  return { auth, events }
}

test.each(of('response'))('answers $id', async (vector) => {
  const { auth } = client(vector)
  const challenge = fieldsOf(vector)
  const { method, uri } = vector.request
  let params: Readonly<Record<string, string>> | undefined
  for (let count = 1; count <= (vector.nc ?? 1); count++) {
    const { sent } = await call(
      auth,
      uri,
      (sent) => (sent ? { status: 200 } : { status: 401, challenge }),
      method,
    )
    params = sent.at(-1)
  }
  const { algorithm, ...expected } = vector.expect.params ?? {}
  expect(params).toMatchObject(expected)
  if (algorithm !== undefined) {
    expect(params?.['algorithm']?.toLowerCase()).toBe(algorithm.toLowerCase())
  }
  for (const name of vector.expect.absent ?? []) expect(params).not.toHaveProperty([name])
})

test.each(of('select'))('chooses $id', async (vector) => {
  const { auth } = client(vector)
  const { sent } = await call(auth, '/', (params) =>
    params ? { status: 200 } : { status: 401, challenge: fieldsOf(vector) },
  )
  const { nonce, algorithm, qop } = vector.expect.chosen ?? {}
  expect(sent[1]?.['nonce']).toBe(nonce)
  if (algorithm !== undefined) expect(sent[1]?.['algorithm'] ?? 'MD5').toBe(algorithm)
  if (qop !== undefined) expect(sent[1]?.['qop'] ?? null).toBe(qop)
})

test.each(of('refuse'))('does not answer $id', async (vector) => {
  const { auth, events } = client(vector)
  const { sent, status } = await call(auth, '/', () => ({
    status: 401,
    challenge: fieldsOf(vector),
  }))
  expect(sent).toEqual([undefined])
  expect(status).toBe(401)
  expect(events).toMatchObject([{ type: 'challenge-refused' }])
})

test.each(of('sequence').filter(({ id }) => !id.includes('redirect')))(
  'follows $id',
  async (vector) => {
    const cnonce = (vector.options?.['cnonces'] as string[] | undefined)?.[0]
    const { auth } = client(cnonce === undefined ? vector : { ...vector, cnonce })
    const steps = [...(vector.steps ?? [])]
    let sends = 0
    let status = 0
    while (steps.length > 0) {
      const { uri } = steps[0]!.request
      const result = await call(auth, uri, (params) => {
        const step = steps.shift()
        expect(step?.request.uri).toBe(uri)
        if (step?.send === null) expect(params).toBeUndefined()
        else expect(params).toMatchObject(withoutWildcards(step?.send ?? {}))
        return step!.reply
      })
      sends += result.sent.length
      status = result.status
    }
    expect(sends).toBe(vector.expect.requests)
    expect(status).toBe(vector.expect.finalStatus)
  },
)

function withoutWildcards(send: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(send).filter(([, value]) => !value.startsWith('$')))
}
