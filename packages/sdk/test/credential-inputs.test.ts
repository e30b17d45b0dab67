import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { LatchkeyError } from '@latchkey/contract'
import {
  connect,
  isSdkError,
  readCredentials,
  SdkError,
  signIn,
  type SignInOptions,
} from '@latchkey/sdk'
import {
  deleteProfile,
  listProfiles,
  readProfile,
  useProfile,
  writeProfile,
} from '@latchkey/sdk/profiles'
import { describe, expect, test, vi } from 'vitest'
import { isBypassed } from '../src/no-proxy.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const SECRET = 'secret-value'

function failure(run: () => unknown): SdkError {
  try {
    run()
  } catch (error) {
    if (isSdkError(error)) return error
    throw error
  }
  throw new Error('expected an SdkError')
}

describe('a credential command', () => {
  const account = { clientId: 'mdb_sa_id_1', clientSecret: SECRET }
  const key = { publicKey: 'abcdefgh', privateKey: SECRET }
  const found = (profile: object, printed: string) => {
    const file = join(state.home, 'printed')
    writeFileSync(file, printed)
    putProfile(state.home, 'p', { ...profile, credentialCommand: `cat '${file}'` })
    return { ...readCredentials({ profile: 'p' }) }
  }

  test.each([
    ['a JSON object', {}, JSON.stringify(account), account],
    ['JSON after spaces', {}, `\n  ${JSON.stringify(key)}\n`, key],
    [
      'JSON with names of variables',
      {},
      JSON.stringify({ LATCHKEY_CLIENT_ID: 'mdb_sa_id_1', LATCHKEY_CLIENT_SECRET: SECRET }),
      account,
    ],
    ['JSON inside data', {}, JSON.stringify({ data: account }), account],
    ['JSON inside data of data', {}, JSON.stringify({ data: { data: key, metadata: {} } }), key],
    [
      'JSON with fields of other types',
      account,
      JSON.stringify({ clientId: 7, clientSecret: SECRET, x: null }),
      account,
    ],
    [
      'variables',
      {},
      `LATCHKEY_CLIENT_ID=mdb_sa_id_1\nLATCHKEY_CLIENT_SECRET=${SECRET}\n`,
      account,
    ],
    [
      'variables of a shell',
      {},
      `# c\n\n  export   LATCHKEY_PUBLIC_KEY='abcdefgh'\r\nexport LATCHKEY_PRIVATE_KEY="${SECRET}" \n`,
      key,
    ],
    [
      'a variable with one quote',
      {},
      `LATCHKEY_CLIENT_ID='x\nLATCHKEY_CLIENT_SECRET=a'b'`,
      { clientId: "'x", clientSecret: "a'b'" },
    ],
    [
      'a variable that is empty',
      { clientSecret: SECRET },
      'LATCHKEY_CLIENT_ID=mdb_sa_id_1\nLATCHKEY_CLIENT_SECRET=\n',
      account,
    ],
    [
      'the client secret alone',
      { clientId: 'mdb_sa_id_1' },
      `# from the vault\n  ${SECRET}  \n`,
      account,
    ],
    ['the private key alone', { publicKey: 'abcdefgh' }, `${SECRET}\n`, key],
  ])('a credential command can print %s', (_name, profile, printed, expected) => {
    expect(found(profile, printed)).toMatchObject(expected)
  })

  test.each([
    ['nothing', { clientId: 'i' }, ''],
    ['two lines', { clientId: 'i' }, 'one\ntwo\n'],
    ['a secret without an id', {}, SECRET],
    ['JSON that is not closed', {}, '{"clientId"'],
    ['an object without credentials', {}, '{"a":1,"data":null}'],
    ['an object too deep inside data', {}, JSON.stringify({ data: { data: { data: account } } })],
    ['names that objects have', {}, '{"constructor":"x","toString":"y"}'],
    ['an empty value', {}, '{"clientId":"","clientSecret":""}'],
  ])('prints %s instead', (_name, profile, printed) => {
    const { code, message, hint } = failure(() => found(profile, printed))
    expect(code).toBe('ERR_SDK_CREDENTIALS')
    expect(message).toMatch(/"credentialCommand" in .*p\.json printed/)
    expect(message).not.toContain(SECRET)
    expect(hint).toMatch(/command/)
  })

  test.each([
    ['fails', 'exit 3', /exit code 3/],
    ['is killed', 'kill -9 $$', /SIGKILL/],
    ['prints too much', 'head -c 70000 /dev/zero', /64 KiB/],
  ])('a credential command that %s is reported', (_name, credentialCommand, reason) => {
    putProfile(state.home, 'p', { credentialCommand })
    expect(failure(() => readCredentials({ profile: 'p' })).message).toMatch(reason)
  })
})

describe('NO_PROXY', () => {
  test.each([
    ['*', 'https://a.example/', true],
    ['', 'https://a.example/', false],
    [' , ,', 'https://a.example/', false],
    ['.', 'https://a.example/', false],
    [':443', 'https://a.example/', false],
    ['b.example,a.example', 'https://a.example/', true],
    ['b.example a.example', 'https://a.example/', true],
    ['b.example,\n \ta.example', 'https://a.example/', true],
    ['A.EXAMPLE', 'https://a.example/', true],
    ['a.example', 'https://a.example./', true],
    ['a.example.', 'https://a.example/', true],
    ['example', 'https://a.example/', true],
    ['.example', 'https://a.example/', true],
    ['*.example', 'https://a.example/', true],
    ['ample', 'https://a.example/', false],
    ['a.example:443', 'https://a.example/', true],
    ['a.example:443', 'http://a.example/', false],
    ['a.example:80', 'http://a.example/', true],
    ['a.example:8443', 'https://a.example:8443/', true],
    ['a.example:844', 'https://a.example:8443/', false],
    ['a.example:x', 'https://a.example/', false],
    ['10.0.0.1', 'http://10.0.0.1/', true],
    ['0.0.1', 'http://10.0.0.1/', false],
    ['10.0.0.0/8', 'http://10.1.2.3/', true],
    ['10.0.0.0/8', 'http://11.1.2.3/', false],
    ['10.0.0.1/32', 'http://10.0.0.1/', true],
    ['10.0.0.1/32', 'http://10.0.0.2/', false],
    ['10.0.0.0/33', 'http://10.0.0.1/', false],
    ['10.0.0.0/x8', 'http://10.0.0.1/', false],
    ['10.0.0.0/8x', 'http://10.0.0.1/', false],
    ['10.0.0.0/', 'http://10.0.0.1/', false],
    ['10.0.0.0/8', 'http://a.example/', false],
    ['a.example/8', 'http://a.example/', false],
    ['::1', 'http://[::1]/', true],
    ['[::1]', 'http://[::1]/', true],
    ['[::1]:8080', 'http://[::1]:8080/', true],
    ['[::1]:8080', 'http://[::1]:80/', false],
    ['::1', 'http://[::2]/', false],
    ['fd00::/8', 'http://[fd12::1]/', true],
    ['[fd00::]/8', 'http://[fd12::1]/', true],
    ['fd00::/129', 'http://[fd12::1]/', false],
    ['::1/128', 'http://[::1]/', true],
    ['10.0.0.1', 'http://[::ffff:10.0.0.1]/', true],
  ])('NO_PROXY %j applies to %s: %s', (noProxy, url, expected) => {
    expect(isBypassed(new URL(url), noProxy)).toBe(expected)
  })

  test('is not set', () => {
    expect(isBypassed(new URL('https://a.example/'))).toBe(false)
  })
})

describe('options', () => {
  const account = { clientId: 'i', clientSecret: SECRET }
  test.each([
    ['no object', 'text', /the options must be an object/],
    ['null', null, /the options must be an object/],
    ['an unknown name', { ...account, secret: 1 }, /unknown option "secret"/],
    ['a name that objects have', { ...account, toString: 1 }, /unknown option "toString"/],
    [
      'an empty text',
      { clientId: '', clientSecret: SECRET },
      /"clientId" must be text that is not empty/,
    ],
    [
      'null for text',
      { clientId: null, clientSecret: SECRET },
      /"clientId" must be text that is not empty/,
    ],
    ['a number for text', { publicKey: 1, privateKey: SECRET }, /"publicKey" must be text/],
    [
      'a number for a secret',
      { clientId: 'i', clientSecret: 1 },
      /"clientSecret" must be text .* list .* function/,
    ],
    ['a bigint for a secret', { clientId: 'i', clientSecret: 1n }, /"clientSecret" must be/],
    ['an object for a secret', { clientId: 'i', clientSecret: {} }, /"clientSecret" must be/],
    ['another kind', { auth: 'basic' }, /"auth" must be "api-key" or "service-account"/],
    ['zero for a time', { ...account, timeoutMs: 0 }, /"timeoutMs" must be a positive number/],
    ['text for a time', { ...account, timeoutMs: '1' }, /"timeoutMs" must be a positive number/],
    ['an object for a fetch', { ...account, fetch: {} }, /"fetch" must be a function/],
    ['text for a store', { ...account, store: 'redis' }, /"store" must be an object/],
    ['half of an account', { clientId: 'i' }, /"clientId" needs "clientSecret"/],
    ['the other half', { clientSecret: SECRET }, /"clientSecret" needs "clientId"/],
    ['half of a key', { publicKey: 'p' }, /"publicKey" needs "privateKey"/],
    ['the other half of a key', { privateKey: SECRET }, /"privateKey" needs "publicKey"/],
    [
      'both',
      { ...account, publicKey: 'p', privateKey: 'k' },
      /"clientId" and "publicKey" exclude each other/,
    ],
    [
      'a profile as well',
      { ...account, profile: 'p' },
      /"clientId" and "profile" exclude each other/,
    ],
  ])('options with %s are rejected', (_name, options, message) => {
    const run = () => signIn(options as SignInOptions)
    expect(run).toThrow(TypeError)
    expect(run).toThrow(message)
  })

  test.each([
    ['text', SECRET],
    ['a list', [SECRET]],
    ['a function', () => SECRET],
  ])('a secret can be %s', (_name, clientSecret) => {
    expect(signIn({ clientId: 'i', clientSecret }).kind).toBe('service-account')
  })

  test.each(['api-key', 'service-account'] as const)('%s selects one of two', (auth) => {
    putProfile(state.home, 'p', { ...account, publicKey: 'p', privateKey: 'k' })
    expect(signIn({ profile: 'p', auth }).kind).toBe(auth)
  })

  test('what readCredentials returned can be passed on, with undefined values', () => {
    putProfile(state.home, 'p', account)
    const { kind, ...found } = readCredentials({ profile: 'p' })
    const options = { ...found, kind, fetch: undefined, timeoutMs: undefined }
    expect(signIn(options as unknown as SignInOptions).kind).toBe('service-account')
  })

  test('the store and the time limit reach the token manager', async () => {
    const stored: unknown[] = []
    const store = {
      shared: false,
      get: () => Promise.resolve(undefined),
      set: (...args: unknown[]) => {
        stored.push(args)
        return Promise.resolve()
      },
      delete: () => Promise.resolve(),
    }
    const fetch = () =>
      Promise.resolve(Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 60 }))
    await signIn({ ...account, store, fetch }).accessToken()
    expect(stored).toHaveLength(1)
    const silent = signIn({ ...account, timeoutMs: 20, fetch: () => new Promise(() => undefined) })
    await expect(silent.accessToken()).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_TOKEN|^ERR_OAUTH/) as string,
    })
    const aborted = signIn(account).accessToken({ signal: AbortSignal.abort(new Error('left')) })
    await expect(aborted).rejects.toThrow('left')
  })

  test('addresses lose the path of the API, and an API key has no token', async () => {
    const session = signIn({
      publicKey: 'p',
      privateKey: 'k',
      baseUrl: 'https://cloud.mongodb.com/api/public/v1.0',
    })
    expect(session).toMatchObject({
      baseUrl: 'https://cloud.mongodb.com',
      origin: 'https://cloud.mongodb.com',
    })
    await expect(session.accessToken()).rejects.toMatchObject({
      code: 'ERR_SDK_CREDENTIALS',
      message: expect.stringContaining('service account') as string,
    })
  })

  test('options of the client reach it, and those of signing in do not', () => {
    expect(() => connect({ ...account, maxPages: 0 })).toThrow(/maxPages/)
    expect(
      connect({ ...account, userAgent: 'a/1', retry: false, headers: { 'x-a': '1' } }),
    ).toBeDefined()
  })
})

describe('found credentials', () => {
  test.each([
    { clientId: 'i', clientSecret: SECRET },
    { publicKey: 'p', privateKey: SECRET },
  ])('%j are not shown, and a copy has them', (fields) => {
    putProfile(state.home, 'p', fields)
    const found = readCredentials({ profile: 'p' })
    for (const shown of [inspect(found), JSON.stringify(found)]) {
      expect(shown).not.toContain(SECRET)
      expect(shown).toContain('REDACTED')
      expect(shown).toContain(found.source)
    }
    expect({ ...found }).toMatchObject(fields)
  })

  test('found credentials of one kind are not those of the other one', () => {
    putProfile(state.home, 'p', { publicKey: 'p', privateKey: SECRET })
    const { message } = failure(() => readCredentials({ profile: 'p', auth: 'service-account' }))
    expect(message).toMatch(/holds only an API key, not a service account/)
    putProfile(state.home, 'q', { clientId: 'i', clientSecret: SECRET })
    const other = failure(() => readCredentials({ profile: 'q', auth: 'api-key' }))
    expect(other.message).toMatch(/holds only a service account, not an API key/)
  })

  test('are missing, in half or at all', () => {
    expect(failure(() => readCredentials())).toMatchObject({
      code: 'ERR_SDK_CREDENTIALS',
      hint: expect.stringContaining('latchkey login') as string,
    })
    putProfile(state.home, 'p', { clientId: 'i' })
    expect(failure(() => readCredentials({ profile: 'p' }))).toMatchObject({
      message: expect.stringMatching(
        /"clientId" in .* is set, but "clientSecret" in .* is not/,
      ) as string,
    })
    putProfile(state.home, 'q', { privateKey: 'k' })
    expect(failure(() => readCredentials({ profile: 'q' })).message).toMatch(
      /"privateKey" .* is set, but "publicKey"/,
    )
    putProfile(state.home, 'r', { baseUrl: 'https://a.example' })
    expect(failure(() => readCredentials({ profile: 'r' })).message).toMatch(/has no credentials/)
    expect(failure(() => readCredentials({ profile: 'none' })).message).toMatch(
      /there is no profile .*none\.json/,
    )
  })

  test('a default profile without credentials counts as missing', () => {
    putProfile(state.home, 'default', { baseUrl: 'https://a.example' })
    expect(failure(() => readCredentials()).message).toMatch(/no credentials were found/)
  })

  test('the base URL of a named profile precedes the variable, and the variable that of a default one', () => {
    const profile = { clientId: 'i', clientSecret: SECRET, baseUrl: 'https://profile.example' }
    putProfile(state.home, 'p', profile)
    putProfile(state.home, 'default', profile)
    vi.stubEnv('LATCHKEY_BASE_URL', 'https://variable.example')
    expect(readCredentials({ profile: 'p' }).baseUrl).toBe('https://profile.example')
    expect(readCredentials().baseUrl).toBe('https://variable.example')
  })
})

describe('profiles', () => {
  const profile = { clientId: 'i', clientSecret: SECRET }

  test.each([
    ['no JSON', '{', /is not JSON/],
    ['a list', '[]', /must be an object whose fields are text$/],
    ['null', 'null', /must be an object whose fields are text$/],
    ['text', '"a"', /must be an object whose fields are text$/],
    ['an empty object', '{}', /must be an object whose fields are text$/],
    ['an unknown field', `{"${'n'.repeat(50)}":"a"}`, /"n{40}" is unknown, empty or not text/],
    ['a number', '{"clientId":1}', /"clientId" is unknown, empty or not text/],
    ['an empty text', '{"clientId":""}', /"clientId" is unknown/],
    ['too much', `{"clientId":"${'a'.repeat(70_000)}"}`, /is larger than 64 KiB/],
  ])('a profile with %s is rejected', (_name, text, message) => {
    const file = putProfile(state.home, 'p', text)
    expect(failure(() => readProfile(file)).message).toMatch(message)
  })

  test('a folder, a missing file and a file that others can read', () => {
    const folder = join(state.home, 'folder')
    mkdirSync(folder, { mode: 0o700 })
    expect(failure(() => readProfile(folder)).message).toMatch(/not a regular file/)
    expect(readProfile(join(state.home, 'none.json'))).toBeUndefined()
    const file = putProfile(state.home, 'p', profile)
    expect(failure(() => readProfile(join(file, 'x.json'))).message).toMatch(
      /can't read .* \(ENOTDIR\)/,
    )
    for (const mode of [0o620, 0o604, 0o610]) {
      chmodSync(file, mode)
      expect(failure(() => readProfile(file)).hint).toMatch(/chmod 600/)
    }
    chmodSync(file, 0o400)
    expect(readProfile(file)).toEqual(profile)
  })

  test('are written for this user alone, listed in order, used and deleted', () => {
    expect(listProfiles()).toEqual([])
    const file = writeProfile('staging', { ...profile, baseUrl: undefined })
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(profile, null, 2)}\n`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    writeProfile('a.b-c_1', profile)
    writeFileSync(join(file, '../notes.txt'), '')
    expect(listProfiles()).toEqual(['a.b-c_1', 'staging'])
    useProfile('staging')
    expect({ ...readCredentials() }).toMatchObject({ ...profile, source: file })
    deleteProfile('a.b-c_1')
    expect({ ...readCredentials() }).toMatchObject({ source: file })
    deleteProfile('staging')
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(join(file, '..'))).toEqual(['notes.txt'])
    expect(failure(() => readCredentials()).message).toMatch(/no credentials/)
  })

  test.each(['', '../a', 'a/b', 'a.json', '.a', 'a b', 'a'.repeat(65)])(
    '%j is not a name',
    (name) => {
      expect(failure(() => writeProfile(name, profile)).message).toMatch(/the name of a profile/)
      expect(
        failure(() => {
          deleteProfile(name)
        }).message,
      ).toMatch(/the name of a profile/)
    },
  )

  test('what cannot be written or found', () => {
    expect(
      failure(() => {
        useProfile('none')
      }),
    ).toMatchObject({
      message: 'there is no profile none',
      hint: expect.stringContaining('profile list') as string,
    })
    writeFileSync(join(state.home, '.config'), '')
    expect(failure(() => writeProfile('p', profile)).message).toMatch(
      /can't write .*p\.json \((ENOTDIR|EEXIST)\)/,
    )
    expect(failure(() => listProfiles()).message).toMatch(/can't read the folder/)
  })

  test('errors of other packages are not errors of this one', () => {
    expect(isSdkError(new LatchkeyError('ERR_OTHER', 'no'))).toBe(false)
    expect(isSdkError({ code: 'ERR_SDK_PROXY' })).toBe(false)
    expect(new SdkError('ERR_SDK_PROXY', 'no').name).toBe('SdkError')
  })
})

describe('diagnostics', () => {
  test.each(['latchkey:request:start', 'latchkey:request:end'])(
    '%s alone is published',
    async (name) => {
      const seen: Record<string, unknown>[] = []
      const listen = (message: unknown): void => {
        seen.push({ ...(message as object) })
      }
      subscribe(name, listen)
      try {
        const fetch = (input: unknown) =>
          String(input).includes('fail')
            ? Promise.reject(new Error('lost'))
            : Promise.resolve(new Response('', { status: 201, headers: { 'cf-ray': 'ray-1' } }))
        const { plainFetch } = signIn({
          publicKey: 'p',
          privateKey: 'k',
          fetch: fetch,
        })
        await plainFetch('https://a.example/b?c=d', { method: 'PUT' })
        await plainFetch(new Request('https://a.example/e', { method: 'POST' }))
        await plainFetch(new URL('https://cloud.mongodb.com/api/oauth/token'))
        await expect(plainFetch('https://a.example/fail')).rejects.toThrow('lost')
        expect(seen.map(({ method, url, purpose }) => [method, url, purpose])).toEqual([
          ['PUT', 'https://a.example/b', 'api'],
          ['POST', 'https://a.example/e', 'api'],
          ['GET', 'https://cloud.mongodb.com/api/oauth/token', 'token'],
          ['GET', 'https://a.example/fail', 'api'],
        ])
        if (name.endsWith('start')) return
        expect(seen[0]).toMatchObject({ status: 201, requestId: 'ray-1' })
        expect(seen[0]?.['durationMs']).toBeLessThan(10_000)
        expect(seen[3]).toMatchObject({
          error: expect.objectContaining({ message: 'lost' }) as Error,
        })
      } finally {
        unsubscribe(name, listen)
      }
    },
  )
})
