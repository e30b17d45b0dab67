import { digest } from '@latchkey/digest'
import { expect, test } from 'vitest'
import {
  answer,
  call,
  credentialsOf,
  options as common,
  type Params,
  rejected,
  type Reply,
  request,
  url,
} from './exchange.ts'

const options = { ...common, origins: ['http://a.test', 'http://b.test'] }
const challenged = (realm: string, nonce: string, domain?: string): Reply => ({
  status: 401,
  challenge: [
    `Digest realm="${realm}", nonce="${nonce}", qop="auth"${domain === undefined ? '' : `, domain="${domain}"`}`,
  ],
})
const server =
  (realm: string, domain?: string, nonce = `of-${realm}`) =>
  (params: Params | undefined) =>
    params?.['nonce'] === nonce ? { status: 200 } : challenged(realm, nonce, domain)

type Auth = ReturnType<typeof digest>
async function nonceAt(auth: Auth, address: string) {
  const attempt = await auth.authorize(request(address))
  // Others wait for the first one that has no nonce.
  attempt.abandon?.(new Error('not sent'))
  return credentialsOf(attempt)?.['nonce']
}

/** Makes calls that end with a nonce of a realm, and returns which nonce is then used at an address. */
async function after(...calls: readonly (readonly [string, ...Parameters<typeof server>])[]) {
  const auth = digest(options)
  for (const [path, ...challenge] of calls) await call(auth, path, server(...challenge))
  return (address: string) => nonceAt(auth, address)
}

test('a challenge without domain leaves another realm the folder in which it was challenged', async () => {
  const nonce = await after(['/first/folder/file.txt', 'first'], ['/x', 'second'])
  for (const path of ['/first/folder/other/file', '/first/folder'])
    expect(await nonce(path), path).toBe('of-first')
  for (const path of ['/first/file.txt', '/first/folder2/', '/', '/new'])
    expect(await nonce(path), path).toBe('of-second')
})

test('a challenge without domain leaves another realm a URL at the top', async () => {
  const nonce = await after(['/x', 'first'], ['/y', 'second'])
  expect([await nonce('/x'), await nonce('/y')]).toEqual(['of-first', 'of-second'])
})

test.each([
  ['one more request', ['/b/1', '/c/2', '/d', '/a/2', '/a/3', '/e/f/g'], [2, 1, 1, 2, 1, 1]],
  ['no folder from it', ['/a/2', '/a/3', '/b', '/'], [2, 1, 1, 1]],
])('a challenge without domain of a renamed device takes %s', async (_, paths, expected) => {
  const auth = digest(options)
  await call(auth, '/a/1', server('old'))
  const sends: number[] = []
  for (const path of paths) sends.push((await call(auth, path, server('new'))).sent.length)
  expect(sends).toEqual(expected)
})

test('a challenge without domain of the realm that has the whole origin renews it there', async () => {
  const nonce = await after(['/deep/x', 'a', undefined, 'n1'], ['/deep/x', 'a', undefined, 'n2'])
  expect(await nonce('/')).toBe('n2')
})

test.each([
  ...['', ' ', 'null', '::', 'DVRDVS', ':80', '\\"', '192.168.1.64:80', 'camera.local:80', 'api'],
  ...['*', '//', 'http://192.168.1.64/', 'https://a.test/', '//a.test/', 'ftp://a.test/'],
  ...['http://[', `/${'long'.repeat(20_000)}`],
])('a domain without a usable entry counts as absent: $0', async (domain) => {
  const nonce = await after(['/deep/x', 'r', domain])
  for (const path of ['/', '/other']) expect(await nonce(path)).toBe('of-r')
  expect(await nonce('http://b.test/')).toBeUndefined()
})

test.each(['http://[', 'mailto:a@b.test', '//', 'http://elsewhere.test/ftp'])(
  'a domain with the unusable entry %j has its other entries',
  async (entry) => {
    const nonce = await after(['/x', 'r', `${entry} /api/`])
    expect([await nonce('/api/x'), await nonce('/other')]).toEqual(['of-r', undefined])
  },
)

test.each([
  ['the folder of the challenged URL', '/deep/down/x', '/api', '/deep/down/y', '/deep/x'],
  ['a challenged URL at the top', '/x', '/api', '/x', '/y'],
  ['what is below an entry', '/x', '/one', '/one/x', '/ones'],
  ['what is below an entry with a slash', '/x', '/two/', '/two/x?y', '/two2'],
  ['an entry itself', '/x', '/one', '/one', '/on'],
  ['an entry itself with a slash', '/x', '/one', '/one/', '/'],
  ['an entry with a slash without that', '/x', '/two/', '/two', '/'],
  ['entries with commas between them, as in RFC 2069', '/x', '/one,/two', '/two/x', '/three'],
  ['an origin in any case', '/x', 'HTTP://B.test/api', 'http://b.test/api/1', 'http://b.test/'],
])('a domain protects %s', async (_, challenged, domain, inside, outside) => {
  const nonce = await after([challenged, 'r', domain])
  expect([await nonce(inside), await nonce(outside)]).toEqual(['of-r', undefined])
})

test('a domain of a longer path wins over a shorter one, whichever came last', async () => {
  const first = ['/api/v1/x', 'inner', '/api/v1'] as const
  const second = ['/api/x', 'outer', '/api'] as const
  const nonce = await after(first, second)
  expect([await nonce('/api/v1/y'), await nonce('/api/v2/y')]).toEqual(['of-inner', 'of-outer'])
  const renewed = await after(first, second, [...first, 'renewed'])
  expect([await renewed('/api/v1/y'), await renewed('/api/v2/y')]).toEqual(['renewed', 'of-outer'])
})

test('a domain of another realm replaces the protection space', async () => {
  const nonce = await after(['/api/x', 'first', '/api'], ['/api/x', 'second', '/api'])
  expect(await nonce('/api/y')).toBe('of-second')
})

test('two domains of one realm are two protection spaces', async () => {
  const nonce = await after(['/a/x', 'r', '/a', 'of-a'], ['/b/x', 'r', '/b', 'of-b'])
  expect([await nonce('/a/y'), await nonce('/b/y')]).toEqual(['of-a', 'of-b'])
})

test('a domain of thousands of entries leaves a bounded number, and the next call works', async () => {
  const auth = digest(options)
  const many = Array.from({ length: 5_000 }, (_, n) => `/p${n}`).join(' ')
  await call(auth, '/p0/x', server('r', many))
  expect(await nonceAt(auth, '/p0/x')).toBe('of-r')
  expect(await nonceAt(auth, '/p4999/x')).toBeUndefined()
  expect((await call(auth, '/p4999/x', server('r', many))).status).toBe(200)
})

test('domains of thousands of realms leave the shortest paths, and each call works', async () => {
  const auth = digest(options)
  await call(auth, '/r/x', server('short', '/r'))
  for (let n = 0; n < 200; n++)
    expect((await call(auth, `/long/${n}/x`, server(`${n}`, `/long/${n}/`))).status).toBe(200)
  expect(await nonceAt(auth, '/r/x')).toBe('of-short')
})

test('an address with a user name in it is at its origin', async () => {
  const nonce = await after(['http://a.test/x', 'a'])
  expect(await nonce('http://some:body@a.test/x')).toBe('of-a')
  expect(await nonce('http://a.test.elsewhere.test/')).toBeUndefined()
  expect(await nonce('http://elsewhere.test/http://a.test/')).toBeUndefined()
})

test('a nonce given ahead that is rejected at once takes the others with it', async () => {
  const auth = digest(options)
  let given = 0
  const ahead = (params: Params | undefined): Reply =>
    params ? { status: 200, authenticationInfo: `nextnonce="m${++given}"` } : rejected('n1')
  await call(auth, '/', ahead)
  const three = await Promise.all([1, 2, 3].map(async () => auth.authorize(request('/'))))
  for (const [at, attempt] of three.entries()) {
    const info = { status: 200, authenticationInfo: `nextnonce="w${at}"` }
    await attempt.settle?.(answer(url, info))
  }
  // The server started anew: it knows none of the three.
  const counts = [0, 0, 0]
  for (const at of counts.keys()) {
    const { sent } = await call(auth, '/', server('r', undefined, 'after'))
    counts[at] = sent.length
  }
  expect(counts).toEqual([2, 1, 1])
})

test('the rejection of a nonce that calls shared does not harm one given ahead', async () => {
  const auth = digest(options)
  await call(auth, '/', server('r', undefined, 'n1'))
  const [one, two] = [await auth.authorize(request('/')), await auth.authorize(request('/'))]
  await two.settle?.(answer(url, { status: 200, authenticationInfo: 'nextnonce="ahead"' }))
  const again = await one.settle?.(answer(url, rejected('n2')))
  expect(again && credentialsOf(again)?.['nonce']).toBe('n2')
  expect(await nonceAt(auth, 'http://a.test/')).toBe('ahead')
})

test('counts of a thousand nonces later start anew', async () => {
  const auth = digest(options)
  const renew = (nonce: string) =>
    call(auth, '/', (_, send) => (send === 1 ? rejected(nonce) : { status: 200 }))
  const first = await renew('n')
  for (let n = 0; n < 999; n++) await renew(`m${n}`)
  expect((await renew('n')).sent.at(-1)).toMatchObject({ nonce: 'n', nc: '00000003' })
  for (let n = 0; n < 1_001; n++) await renew(`k${n}`)
  const { sent } = await renew('n')
  expect(sent.at(-1)).toMatchObject({ nonce: 'n', nc: '00000001' })
  expect(sent.at(-1)?.['cnonce']).not.toBe(first.sent.at(-1)?.['cnonce'])
})
