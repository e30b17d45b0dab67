import { type Emulator, startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, json, keyOf, latchkey, serve } from '../process.ts'

interface Diagnosis {
  readonly cause: string | null
  readonly checks: readonly {
    readonly name: string
    readonly ok: boolean
    readonly saw: string
    readonly cause?: string
    readonly hint?: string
  }[]
}

async function diagnose(env: Record<string, string>, argument?: string): Promise<Diagnosis> {
  const { stdout, stderr } = await latchkey(
    ['diagnose', ...(argument === undefined ? [] : [argument]), '--json'],
    env,
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Diagnosis
}

const badOf = ({ checks }: Diagnosis) => checks.find(({ ok }) => !ok)

/** What a diagnosis says with these credentials: the cause, and what the check that failed saw. */
async function expectCause(
  env: Record<string, string>,
  cause: string,
  saw: RegExp,
  argument?: string,
): Promise<void> {
  const diagnosis = await diagnose(env, argument)
  expect([diagnosis.cause, badOf(diagnosis)?.saw]).toEqual([cause, expect.stringMatching(saw)])
}

test('nothing wrong ends with 0', async () => {
  await using emulator = await startEmulator()
  for (const env of [keyOf(emulator), accountOf(emulator)]) {
    expect((await json<Diagnosis>(['diagnose', '--json'], env)).cause).toBeNull()
  }
})

const DAY = 86_400_000
const PRIVATE_KEY = '00000000-0000-4000-8000-000000000000'

type EnvOf = (emulator: Emulator) => Record<string, string>
const key =
  (change: Record<string, string>): EnvOf =>
  (emulator) => ({ ...keyOf(emulator), ...change })
const account =
  (change: Record<string, string>): EnvOf =>
  (emulator) => ({ ...accountOf(emulator), ...change })
/** A service account, and a key that can look it up. */
const both =
  (change: Record<string, string>): EnvOf =>
  (emulator) => ({ ...keyOf(emulator), ...accountOf(emulator), ...change })
const swapped =
  (envOf: EnvOf): EnvOf =>
  (emulator) => {
    const { LATCHKEY_BASE_URL, ...pair } = envOf(emulator)
    const names = Object.keys(pair)
    const values = Object.values(pair).reverse()
    return {
      LATCHKEY_BASE_URL: LATCHKEY_BASE_URL!,
      ...Object.fromEntries(names.map((name, i) => [name, values[i]!])),
    }
  }
const WRONG = { LATCHKEY_CLIENT_SECRET: 'mdb_sa_sk_wrong' }
const NOBODY = { LATCHKEY_CLIENT_ID: `mdb_sa_id_${'0'.repeat(24)}` }
const SEEN = 'an account, seen by a key'
const NO_ORGANIZATION = `/orgs/${'5'.repeat(24)}`
const NO_PROJECT = `/groups/${'5'.repeat(24)}`

const cases: [string, string, EnvOf, RegExp, string?][] = [
  ['swapped-halves', 'a key', swapped(keyOf), /swapped/],
  ['swapped-halves', 'an account', swapped(accountOf), /swapped/],
  ['wrong-secret', 'a key', key({ LATCHKEY_PRIVATE_KEY: PRIVATE_KEY }), /private key is wrong/],
  ['wrong-secret', 'an account', account(WRONG), /do not match/],
  [
    'wrong-secret',
    SEEN,
    both(WRONG),
    /no secret of the account has the last characters of this one/,
  ],
  ['deleted-account', SEEN, both(NOBODY), /no service account/],
  [
    'wrong-organization',
    'a key',
    keyOf,
    /do not belong to this organization; they see Example Organization/,
    NO_ORGANIZATION,
  ],
  ['wrong-organization', 'an account', accountOf, /do not belong to this project/, NO_PROJECT],
  ['not-found', 'a key', keyOf, /does not exist/, '/nowhere'],
]
test.each(cases)('diagnose recognizes %s, with %s', async (cause, _with, envOf, saw, path) => {
  await using emulator = await startEmulator()
  await expectCause(envOf(emulator), cause, saw, path)
})

/** Makes as many tokens as the emulator allows in a minute. */
async function mintTen({ url, seed }: Emulator): Promise<void> {
  const { clientId, clientSecret } = seed.serviceAccounts[0]!
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
  for (let made = 0; made < 10; made++) {
    const { status } = await fetch(`${url}/api/oauth/token`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect(status).toBe(200)
  }
}

test.each(['oauth', 'api'] as const)(
  'diagnose recognizes ten tokens in a minute, reported as %s',
  async (form) => {
    await using emulator = await startEmulator({ switches: { tokenRateLimitBody: form } })
    await mintTen(emulator)
    await expectCause(accountOf(emulator), 'token-rate-limit', /ten token requests a minute/)
    emulator.clock.advance(60_000)
    expect((await diagnose(accountOf(emulator))).checks.at(-1)?.ok).toBe(true)
  },
)

test('diagnose recognizes a hundred valid tokens', async () => {
  await using emulator = await startEmulator({ startAt: Date.now() - 600_000 })
  for (let minute = 0; minute < 10; minute++) {
    await mintTen(emulator)
    emulator.clock.advance(60_000)
  }
  await expectCause(accountOf(emulator), 'token-limit', /hundred valid tokens/)
})

test.each([
  ['behind', 3],
  ['ahead of', -3],
])('diagnose recognizes a clock that is %s the server’s', async (words, hours) => {
  await using emulator = await startEmulator({ startAt: Date.now() + hours * 3_600_000 })
  const saw = new RegExp(`1(?:79|80) minutes ${words} the server`)
  await expectCause(keyOf(emulator), 'clock-skew', saw)
})

test.each([
  ['the secret of an account as a private key', key({ LATCHKEY_PRIVATE_KEY: 'mdb_sa_sk_x' })],
  ['a space that was copied too', key({ LATCHKEY_PRIVATE_KEY: 'a b' })],
  ['the private key of a key as a secret', account({ LATCHKEY_CLIENT_SECRET: PRIVATE_KEY })],
  ['a client id that is none', account({ LATCHKEY_CLIENT_ID: 'abcdefgh' })],
])('%s is the wrong shape', async (_name, envOf) => {
  await using emulator = await startEmulator()
  expect((await diagnose(envOf(emulator))).cause).toBe('wrong-shape')
})

/** What the only key of an organization may do. */
const KEYS = {
  'no role': { roles: ['ORG_MEMBER'] },
  'no address': { accessList: ['203.0.113.9'] },
  'no access list': { accessList: [] },
} as const
test.each([
  ['missing-role', 'no role', /needed: /, '/invites'],
  ['address-not-listed', 'no address', /127\.0\.0\.1 is not on the access list of the API key/, ''],
  ['no-access-list', 'no access list', /requires an access list, and the API key has none/, ''],
] as const)('diagnose recognizes %s of a key with %s', async (cause, key, saw, path) => {
  const organization = { name: 'One', requireAccessList: true, apiKeys: [KEYS[key]] }
  await using emulator = await startEmulator({ seed: { organizations: [organization] } })
  await expectCause(
    keyOf(emulator),
    cause,
    saw,
    `/orgs/${emulator.seed.organizations[0]!.id}${path}`,
  )
})

test.each([
  ['a login page in between', 'proxy', 200, { 'content-type': 'text/html' }, '<html>log in</html>'],
  ['a proxy that requires a password', 'proxy', 407, { 'proxy-authenticate': 'Basic realm="p"' }],
  ['a server that is down', 'outage', 503, { 'content-type': 'application/json' }, '{}'],
  ['a proxy whose server is gone', 'outage', 502, {}],
  [
    'a redirect to another address',
    'wrong-base-url',
    301,
    { location: 'https://elsewhere.example/' },
  ],
])('%s is reported as %s', async (_name, cause, status, headers, body = '') => {
  await using server = await serve((_request, response) =>
    response.writeHead(status, headers).end(body),
  )
  expect((await diagnose(server.key)).cause).toBe(cause)
})

test('a server that does not listen is named', async () => {
  const server = await serve(() => undefined)
  await server[Symbol.asyncDispose]()
  expect((await diagnose(server.key)).cause).toBe('unreachable')
})

test('a certificate that nobody signed is named', async () => {
  await using emulator = await startEmulator({ tls: true })
  expect((await diagnose(keyOf(emulator))).cause).toBe('tls')
})

test('on a terminal each check is a line, with its hint below', async () => {
  await using emulator = await startEmulator()
  const env = { ...keyOf(emulator), LATCHKEY_PRIVATE_KEY: 'x' }
  const { code, stdout } = await latchkey(['diagnose'], env)
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^ok {2}credentials: .*\nok {2}connection: [\s\S]*no {2}request: [\s\S]*to do: /,
  )
})

describe('what else the server answers', () => {
  const ORGS = { path: '*/orgs' }
  const TOKEN = { path: '*/oauth/token' }
  const json = (status: number, errorCode: string) => ({
    match: ORGS,
    respond: () => ({ status, json: { error: status, errorCode, detail: 'said so' } }),
  })
  const page = { respond: () => ({ status: 200, body: '<html>sign in</html>' }) }
  const retry = /latchkey request GET \/orgs/

  test.each([
    ['server', 'a failure', { match: ORGS, status: 500 }, keyOf, /try again later/],
    ['outage', 'an outage', { match: ORGS, status: 503 }, keyOf, /status\.mongodb\.com/],
    ['proxy', 'a page', { match: ORGS, ...page }, accountOf, /proxy or a login page/],
    ['outage', 'an outage of tokens', { match: TOKEN, status: 503 }, accountOf, /status\.mongodb/],
    ['server', 'a failure of tokens', { match: TOKEN, status: 500 }, accountOf, /try again later/],
    ['proxy', 'a page for a token', { match: TOKEN, ...page }, accountOf, /login page/],
    ['unreachable', 'no token', { match: TOKEN, drop: true }, accountOf, /network/],
    ['unreachable', 'no response', { match: ORGS, drop: true }, accountOf, /proxy in between/],
    ['rate-limit', 'too many requests', { match: ORGS, rateLimit: 'api-bare' }, keyOf, /wait/],
    ['not-found', 'Atlas', json(404, 'ATLAS_GROUP'), keyOf, /belongs to Atlas/],
    ['other', 'an unpaid bill', json(402, 'ACCOUNT_SUSPENDED'), keyOf, retry],
    ['other', 'a conflict', json(409, 'CONFLICT'), keyOf, retry],
    // Access lists accept no IPv6 address.
    [
      'address-not-listed',
      'IPv6',
      { clientAddress: '2001:db8::7' },
      keyOf,
      /IPv4 (?!.*access add)/,
    ],
  ] as const)('diagnose reports %s for %s', async (cause, _what, fault, envOf, hint) => {
    await using emulator = await startEmulator()
    emulator.faults.add(fault)
    const diagnosis = await diagnose(envOf(emulator))
    expect([diagnosis.cause, badOf(diagnosis)?.hint]).toEqual([cause, expect.stringMatching(hint)])
  })

  test('diagnose reports wrong-base-url for a redirect of the request alone', async () => {
    await using server = await serve(({ url = '' }, response) => {
      if (url.includes('/orgs')) response.writeHead(302, { location: '/login' }).end()
      else response.writeHead(401, { 'content-type': 'application/json' }).end('{}')
    })
    expect((await diagnose(server.key)).cause).toBe('wrong-base-url')
  })

  test('the look-up of a rejected secret as a whole ends at --timeout', async () => {
    await using emulator = await startEmulator()
    for (const path of ['*/orgs', '*/serviceAccounts']) {
      emulator.faults.add({ match: { path }, delay: 1_100 })
    }
    await expectCause(both(WRONG)(emulator), 'wrong-secret', /do not match/, '--timeout=2')
  })

  test('diagnose reports an expired secret by the clock of the server', async () => {
    await using emulator = await startEmulator()
    // Here the secret is valid for another 363 days.
    emulator.clock.advance(366 * DAY)
    const { checks } = await diagnose(both({})(emulator))
    const causes = checks.filter(({ ok }) => !ok).map(({ cause, saw }) => [cause, saw])
    expect(causes).toEqual([
      ['clock-skew', expect.stringMatching(/behind the server/)],
      ['expired-secret', expect.stringMatching(/the secret expired at/)],
    ])
  })
})

const env = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: PRIVATE_KEY }

test('dns: a host that nobody knows', async () => {
  const elsewhere = { ...env, LATCHKEY_BASE_URL: 'https://nowhere.invalid' }
  await expectCause(elsewhere, 'dns', /nowhere\.invalid: DNS/)
})

test('diagnose reports a proxy where nobody listens', async () => {
  const gone = await serve(() => undefined)
  await gone[Symbol.asyncDispose]()
  await expectCause({ ...env, HTTPS_PROXY: gone.url }, 'proxy', new RegExp(new URL(gone.url).host))
})

test('proxy: one that rejects the connection, not DNS, which only the proxy needs', async () => {
  // Without a listener for CONNECT, Node's server closes the connection.
  await using proxy = await serve(() => undefined)
  const elsewhere = { LATCHKEY_BASE_URL: 'https://nowhere.invalid', HTTPS_PROXY: proxy.url }
  expect((await diagnose({ ...env, ...elsewhere })).cause).toBe('proxy')
})
