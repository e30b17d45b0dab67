import { digest } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
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

describe('a challenge without domain', () => {
  test('protects the whole origin', async () => {
    const auth = digest(options)
    await call(auth, '/deep/down/x', server('a'))
    expect(await nonceAt(auth, 'http://a.test/')).toBe('of-a')
    expect(await nonceAt(auth, 'http://a.test/elsewhere')).toBe('of-a')
    expect(await nonceAt(auth, 'http://b.test/')).toBeUndefined()
  })

  test.each([undefined, '', ' '])('counts as one where domain is %j', async (domain) => {
    const auth = digest(options)
    await call(auth, '/deep/x', server('a', domain))
    expect(await nonceAt(auth, 'http://a.test/')).toBe('of-a')
  })

  test('leaves another realm the folder in which it was challenged', async () => {
    const auth = digest(options)
    await call(auth, '/first/folder/file.txt', server('first'))
    await call(auth, '/x', server('second'))
    for (const path of ['first/folder/other/file', 'first/folder'])
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBe('of-first')
    for (const path of ['first/file.txt', 'first/folder2/', '', 'new'])
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBe('of-second')
  })

  test('leaves another realm a URL at the top', async () => {
    const auth = digest(options)
    await call(auth, '/x', server('first'))
    await call(auth, '/y', server('second'))
    expect(await nonceAt(auth, 'http://a.test/y')).toBe('of-second')
    expect(await nonceAt(auth, 'http://a.test/x')).toBe('of-first')
  })

  test('a challenge without domain of a renamed device takes one more request', async () => {
    const auth = digest(options)
    await call(auth, '/a/1', server('old'))
    const sends: number[] = []
    for (const path of ['/b/1', '/c/2', '/d', '/a/2', '/a/3', '/e/f/g'])
      sends.push((await call(auth, path, server('new'))).sent.length)
    expect(sends).toEqual([2, 1, 1, 2, 1, 1])
  })

  test('a challenge without domain of a renamed device takes no folder from it', async () => {
    const auth = digest(options)
    await call(auth, '/a/1', server('old'))
    const sends: number[] = []
    for (const path of ['/a/2', '/a/3', '/b', '/'])
      sends.push((await call(auth, path, server('new'))).sent.length)
    expect(sends).toEqual([2, 1, 1, 1])
  })

  test('a challenge without domain of the realm that has the whole origin renews it there', async () => {
    const auth = digest(options)
    await call(auth, '/deep/x', server('a', undefined, 'n1'))
    await call(auth, '/deep/x', server('a', undefined, 'n2'))
    expect(await nonceAt(auth, 'http://a.test/')).toBe('n2')
  })
})

describe('a domain', () => {
  const unusable = [
    ...['null', '::', 'DVRDVS', ':80', '"', '192.168.1.64:80', 'camera.local:80', 'api', '*', '//'],
    ...['http://192.168.1.64/', 'https://a.test/', '//a.test/', 'ftp://a.test/', 'http://['],
  ].map((domain) => [domain, domain] as const)

  test.each([...unusable, ['a path of 80 kB', `/${'long'.repeat(20_000)}`] as const])(
    'a domain without a usable entry, %s, counts as absent',
    async (_name, domain) => {
      const auth = digest(options)
      await call(auth, '/deep/x', server('r', domain.replace('"', '\\"')))
      expect(await nonceAt(auth, 'http://a.test/')).toBe('of-r')
      expect(await nonceAt(auth, 'http://a.test/other')).toBe('of-r')
      expect(await nonceAt(auth, 'http://b.test/')).toBeUndefined()
    },
  )

  test('a domain that does not cover the challenged URL is extended by its folder', async () => {
    const auth = digest(options)
    await call(auth, '/deep/down/x', server('r', '/api'))
    for (const path of ['api/x', 'deep/down/x', 'deep/down/y'])
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBe('of-r')
    for (const path of ['', 'deep/x', 'other'])
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBeUndefined()
  })

  test('a domain that does not cover a challenged URL at the top is extended by that URL', async () => {
    const auth = digest(options)
    await call(auth, '/x', server('r', '/api'))
    expect(await nonceAt(auth, 'http://a.test/x')).toBe('of-r')
    expect(await nonceAt(auth, 'http://a.test/y')).toBeUndefined()
  })

  test('may have commas between its entries, as RFC 2069 wants it', async () => {
    const auth = digest(options)
    await call(auth, '/one/x', server('r', '/one,/two,http://b.test/'))
    expect(await nonceAt(auth, 'http://a.test/two/x')).toBe('of-r')
    expect(await nonceAt(auth, 'http://b.test/')).toBe('of-r')
  })

  test('names our origins in any case', async () => {
    const auth = digest(options)
    await call(auth, '/x', server('r', 'HTTP://B.test/api'))
    expect(await nonceAt(auth, 'http://b.test/api/1')).toBe('of-r')
  })

  test('a domain of a longer path wins over a shorter one, whichever came last', async () => {
    const auth = digest(options)
    await call(auth, '/api/v1/x', server('inner', '/api/v1'))
    await call(auth, '/api/x', server('outer', '/api'))
    expect(await nonceAt(auth, 'http://a.test/api/v1/y')).toBe('of-inner')
    expect(await nonceAt(auth, 'http://a.test/api/v2/y')).toBe('of-outer')
    await call(auth, '/api/v1/x', server('inner', '/api/v1', 'renewed'))
    expect(await nonceAt(auth, 'http://a.test/api/v1/y')).toBe('renewed')
    expect(await nonceAt(auth, 'http://a.test/api/v2/y')).toBe('of-outer')
  })

  test('a domain of another realm replaces the protection space', async () => {
    const auth = digest(options)
    await call(auth, '/api/x', server('first', '/api'))
    await call(auth, '/api/x', server('second', '/api'))
    expect(await nonceAt(auth, 'http://a.test/api/y')).toBe('of-second')
  })

  test('tells two spaces of one realm apart', async () => {
    const auth = digest(options)
    await call(auth, '/a/x', server('r', '/a', 'of-a'))
    await call(auth, '/b/x', server('r', '/b', 'of-b'))
    expect(await nonceAt(auth, 'http://a.test/a/y')).toBe('of-a')
    expect(await nonceAt(auth, 'http://a.test/b/y')).toBe('of-b')
  })

  test.each(['http://[', 'mailto:a@b.test', '//', 'http://elsewhere.test/ftp'])(
    'passes over the entry %j and takes the others',
    async (entry) => {
      const auth = digest(options)
      await call(auth, '/x', server('r', `${entry} /api/`))
      expect(await nonceAt(auth, 'http://a.test/api/x')).toBe('of-r')
      expect(await nonceAt(auth, 'http://a.test/other')).toBeUndefined()
    },
  )

  test('is one place for all that follows it, with and without a slash at its end', async () => {
    const auth = digest(options)
    await call(auth, '/x', server('r', '/one /two/'))
    for (const path of ['one', 'one/', 'one/x', 'two', 'two/', 'two/x?y'])
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBe('of-r')
    for (const path of ['', 'on', 'ones', 'two2']) {
      expect(await nonceAt(auth, `http://a.test/${path}`), path).toBeUndefined()
    }
  })

  test('a domain of thousands of entries leaves a bounded number, and the next call works', async () => {
    const auth = digest(options)
    const many = Array.from({ length: 5_000 }, (_, n) => `/p${n}`).join(' ')
    await call(auth, '/p0/x', server('r', many))
    expect(await nonceAt(auth, 'http://a.test/p0/x')).toBe('of-r')
    expect(await nonceAt(auth, 'http://a.test/p4999/x')).toBeUndefined()
    expect((await call(auth, '/p4999/x', server('r', many))).status).toBe(200)
  })

  test('domains of thousands of realms leave the shortest paths, and each call works', async () => {
    const auth = digest(options)
    await call(auth, '/r/x', server('short', '/r'))
    for (let n = 0; n < 200; n++) {
      expect((await call(auth, `/long/${n}/x`, server(`${n}`, `/long/${n}/`))).status).toBe(200)
    }
    expect(await nonceAt(auth, 'http://a.test/r/x')).toBe('of-short')
  })
})

test('an address with a user name in it is at its origin', async () => {
  const auth = digest(options)
  await call(auth, 'http://a.test/x', server('a'))
  expect(await nonceAt(auth, 'http://some:body@a.test/x')).toBe('of-a')
  expect(await nonceAt(auth, 'http://a.test.elsewhere.test/')).toBeUndefined()
  expect(await nonceAt(auth, 'http://elsewhere.test/http://a.test/')).toBeUndefined()
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
