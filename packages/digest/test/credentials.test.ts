import { createHash } from 'node:crypto'
import { digest, type DigestOptions, isDigestError } from '@latchkey/digest'
import { expect, test } from 'vitest'
import {
  accepts,
  answer,
  call,
  challenge,
  challenges,
  options,
  rejected,
  request,
  url,
} from './exchange.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const RIGHT = md5('user:r:secret')

const decomposed = 'a\u0308'
test.each([
  ['utf-8', decomposed, '', 'username', 'a\xcc\x88'],
  ['utf-8', decomposed, ', charset="utf-8"', 'username', '\xc3\xa4'],
  ['latin1', 'ä', ', charset=UTF-8', 'username', '\xe4'],
  ['username*', 'ä (ö)', '', 'username*', "UTF-8''%C3%A4%20%28%C3%B6%29"],
  ['username*', 'plain', '', 'username', 'plain'],
] as const)(
  'the user name is encoded: %s %j with%s',
  async (usernameEncoding, username, more, name, value) => {
    const auth = digest({ ...options, username, usernameEncoding })
    const { sent } = await call(auth, '/', challenges(challenge('n', more)))
    expect(sent[1]?.[name]).toBe(value)
    expect(Object.keys(sent[1] ?? {}).filter((key) => key.startsWith('username'))).toEqual([name])
  },
)

test('a user name with a colon goes only to servers that take the name hashed', async () => {
  const auth = digest({ ...options, username: 'a:b' })
  const message = expect.stringMatching(/username.*colon/) as string
  const error = { code: 'ERR_DIGEST_CREDENTIALS', message }
  await expect(call(auth, '/', accepts('n'))).rejects.toMatchObject(error)
  expect((await call(auth, '/', accepts('n', ', userhash=true'))).status).toBe(200)
})

test.each<[string, string[], (asked: string[]) => object]>([
  [
    'a password',
    ['r', 'r', 'r'],
    (asked) => ({
      password: async (realm: string) => {
        asked.push(realm)
        return 'secret'
      },
    }),
  ],
  [
    'a hash',
    ['r MD5', 'r MD5', 'r MD5-sess'],
    (asked) => ({
      password: undefined,
      ha1: async (realm: string, algorithm: string) => {
        asked.push(`${realm} ${algorithm}`)
        return RIGHT.toUpperCase()
      },
    }),
  ],
])('%s that is looked up is asked for once for each challenge', async (_, expected, lookUp) => {
  const asked: string[] = []
  const auth = digest({ ...options, ...lookUp(asked) })
  const { sent } = await call(auth, '/', accepts('n1'))
  const { nc = '', cnonce = '', response } = sent[1] ?? {}
  expect(response).toBe(md5(`${RIGHT}:n1:${nc}:${cnonce}:auth:${md5('GET:/')}`))
  await call(auth, '/', accepts('n1'))
  await call(auth, '/', accepts('n2', ', stale=true'))
  await call(auth, '/', accepts('n3', ', algorithm=MD5-sess'))
  expect(asked).toEqual(expected)
})

test.each([
  ['password', ''],
  ['password', 'a\nb'],
  ['password', 7],
  ['password', undefined],
  ['ha1', ''],
  ['ha1', 'x'.repeat(32)],
  ['ha1', RIGHT.slice(1)],
  ['ha1', 7],
])('a function for %s that returns %j is rejected with a code', async (name, wrong) => {
  // A caller without types may return anything.
  const wrongly = { ...options, password: undefined, [name]: () => wrong } as unknown
  const result = call(digest(wrongly as DigestOptions), '/', accepts('n1'))
  await expect(result).rejects.toMatchObject({
    code: 'ERR_DIGEST_CREDENTIALS',
    message: expect.stringContaining(`"${name}"`) as string,
  })
})

test('a password function can return an empty password if that is allowed', async () => {
  const auth = digest({ ...options, password: () => '', allowEmptyCredentials: true })
  expect((await call(auth, '/', accepts('n1'))).status).toBe(200)
})

test('a password function that fails rejects the call, and the next one continues', async () => {
  let calls = 0
  const password = () => {
    if (++calls === 1) throw new Error('no vault')
    return 'secret'
  }
  const auth = digest({ ...options, password })
  const first = await auth.authorize(request('/'))
  const second = auth.authorize(request('/'))
  const settled = (async () => first.settle?.(answer(url, rejected('n1'))))()
  await expect(settled).rejects.toThrow('no vault')
  expect((await second).expectsChallenge).toBe(true)
})

test.each([
  [{ username: 'a\nb' }],
  [{ username: 'a\u0000' }],
  [{ username: '\ud800' }],
  [{ username: 'Ω', usernameEncoding: 'latin1' as const }],
  [{ password: 'secret\r\n' }],
  [{ password: 'a\u007f' }],
])('%j is rejected at once with a code, and not repeated', (wrong) => {
  let thrown: unknown
  try {
    digest({ ...options, ...wrong })
  } catch (error) {
    thrown = error
  }
  expect(isDigestError(thrown) && thrown.code).toBe('ERR_DIGEST_CREDENTIALS')
  expect(String(thrown)).toMatch(/username.*password/)
  expect(String(thrown)).not.toContain('secret')
})
