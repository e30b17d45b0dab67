import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, ends, keyOf, latchkey, makeHome, serve } from '../process.ts'

const doors = [
  ['an API key', keyOf],
  ['a service account', accountOf],
] as const

describe.each(doors)('with %s', (_name, credentialsOf) => {
  test('request lists and creates projects', async () => {
    await using emulator = await startEmulator()
    const env = credentialsOf(emulator)
    const orgId = emulator.seed.organizations[0]!.id
    const data = JSON.stringify({ name: 'My Project', orgId })
    const created = await latchkey(['request', 'POST', '/groups', '--data', data], env)
    expect([created.code, created.stderr]).toEqual([0, ''])
    expect(JSON.parse(created.stdout)).toMatchObject({ name: 'My Project' })
    const listed = await latchkey(
      ['request', 'get', '/groups', '--query', 'name=My Project', '--pretty'],
      env,
    )
    expect(JSON.parse(listed.stdout)).toMatchObject({ totalCount: 1 })
    expect(listed.stdout).toContain('\n  "results"')
  })

  test('a wrong secret is reported with the server’s words and a hint', async () => {
    await using emulator = await startEmulator()
    const env = credentialsOf(emulator)
    const wrong = Object.fromEntries(
      Object.entries(env).map(([n, v]) => [n, /PRIVATE|SECRET/.test(n) ? 'wrong-secret' : v]),
    )
    const { code, stderr, stdout } = await latchkey(['request', 'GET', '/groups'], wrong)
    expect(code).toBe(1)
    expect(stderr).toMatch(/not authorized|rejected the client id or the client secret/)
    expect(stderr).toContain('hint: ')
    expect(stderr + stdout).not.toContain('wrong-secret')
    expect(stderr).not.toContain('    at ')
  })
})

test('a wrong key costs two requests', async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(401, {
      'content-type': 'application/json',
      'www-authenticate': `Digest realm="r", nonce="${Math.random()}", qop="auth", algorithm=MD5`,
    })
    response.end('{"detail":"You are not authorized for this resource.","error":401}')
  })
  expect((await latchkey(['request', 'GET', '/groups'], server.key)).code).toBe(1)
  expect(server.seen).toHaveLength(2)
})

test.each([
  ['/a b', '/api/public/v1.0/a%20b'],
  ['/orgs/1/accessList/10.0.0.0%2F8', '/api/public/v1.0/orgs/1/accessList/10.0.0.0%2F8'],
  [
    '/groups/1/serviceAccounts/mdb_sa_id_x:invite',
    '/api/public/v1.0/groups/1/serviceAccounts/mdb_sa_id_x:invite',
  ],
  ['/groups?a=b%2Fc&d', '/api/public/v1.0/groups?a=b%2Fc&d'],
  ['/api/oauth/x', '/api/oauth/x'],
])('%s reaches the server unchanged, and the digest is made for it', async (path, target) => {
  await using server = await serve((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.headers.authorization === undefined) {
      response.writeHead(401, { 'www-authenticate': 'Digest realm="r", nonce="n", qop="auth"' })
    }
    response.end('{}')
  })
  const { code } = await latchkey(['request', 'GET', path], server.key)
  expect(code).toBe(0)
  expect(server.seen.map(({ url }) => url)).toEqual([target, target])
  expect(server.seen[1]?.headers.authorization).toContain(`uri="${target}"`)
})

test('a path from /api/ on stays below the prefix of the base URL', async () => {
  await using server = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const env = { ...server.key, LATCHKEY_BASE_URL: `${server.url}/mms/` }
  expect((await latchkey(['request', 'GET', '/api/public/v1.0/groups'], env)).code).toBe(0)
  expect(server.seen.map(({ url }) => url)).toEqual(['/mms/api/public/v1.0/groups'])
})

const JSON_TYPE = { 'content-type': 'application/json' }
const HTML_TYPE = { 'content-type': 'text/html' }
const elsewhere = { location: 'https://elsewhere.example/' }
const notListed =
  '{"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","parameters":["192.0.2.7"],"detail":"no\\u001b[31m"}'
const answers: [string, number, Record<string, string>, string, RegExp][] = [
  ['HTML', 200, HTML_TYPE, '<!doctype html>', /HTML instead of JSON/],
  ['503', 503, JSON_TYPE, '{}', /503 Service Unavailable/],
  ['502 of a proxy', 502, HTML_TYPE, '<h1>Bad', /HTML instead of JSON \(status 502/],
  ['a redirect', 302, elsewhere, '', /redirects to another address \(302\): https:\/\/elsewhere/],
  [
    'an address that is not listed',
    403,
    JSON_TYPE,
    notListed,
    /403 Forbidden: IP_ADDRESS_NOT_ON_ACCESS_LIST: .*address 192\.0\.2\.7[\s\S]*hint: .*API access list/,
  ],
]
test.each(answers)(
  '%s is reported in one clear line',
  async (_name, status, headers, body, words) => {
    await using server = await serve((_request, response) => {
      response.writeHead(status, headers).end(body)
    })
    const { code, stderr } = await latchkey(['request', 'GET', '/groups'], server.key)
    expect(code).toBe(1)
    expect(stderr).toMatch(words)
    expect(stderr).not.toContain('    at ')
    expect(stderr).not.toContain('\u001b')
    expect(stderr.split('\n').length).toBeLessThanOrEqual(3)
  },
)

test('a port that nobody listens on is reported in one clear line', async () => {
  const server = await serve(() => undefined)
  await server[Symbol.asyncDispose]()
  await ends(
    latchkey(['request', 'GET', '/groups'], server.key),
    1,
    /127\.0\.0\.1:\d+: no server listens .*ECONNREFUSED/,
  )
})

test('a port that fetch does not use is reported in one clear line', async () => {
  const env = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: 'x' }
  const args = ['request', 'GET', '/groups', '--base-url', 'http://127.0.0.1:9']
  await ends(latchkey(args, env), 1, 'the request failed: bad port')
})

test('a server without TLS is reported in one clear line', async () => {
  await using server = await serve((_request, response) => response.end())
  const env = { ...server.key, LATCHKEY_BASE_URL: server.url.replace('http', 'https') }
  await ends(latchkey(['request', 'GET', '/groups'], env), 1, /TLS failed/)
})

const key = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: 'not-a-real-secret' }
/** What is wrong with the words of a command; text is split at its spaces. */
const cases: [string, string | string[], Record<string, string>, RegExp][] = [
  [
    'no credentials',
    'request GET /groups',
    {},
    /set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET/,
  ],
  [
    'another origin',
    'request GET https://evil.example/x',
    key,
    /credentials are not sent elsewhere/,
  ],
  [
    'a path that Git Bash changed',
    ['request', 'GET', 'C:/Program Files/Git/groups'],
    key,
    /latchkey request GET groups/,
  ],
  ['dots', 'request GET /groups/../x', key, /"\.\."/],
  ['encoded dots', 'request GET /groups/%2e%2E/x', key, /"\.\."/],
  ['a fragment', 'request GET /groups#x', key, /"#"/],
  ['data that is not JSON', 'request POST /x --data {', key, /not JSON/],
  ['a file that is not there', 'request POST /x --data @/nowhere', key, /can't read/],
  ['a query without a name', 'request GET /x --query =a', key, /--query/],
  ['data for a GET', 'request GET /x --data {}', key, /GET takes no --data/],
  [
    'a password in the address',
    'request GET https://me:not-a-real-secret@cloud.mongodb.com/x',
    key,
    /contains a user name or a password/,
  ],
  [
    'a secret behind an unknown option',
    'request GET /x --private-key=not-a-real-secret',
    key,
    /unknown option '--private-key'\n/,
  ],
  [
    'a secret behind a short option',
    'request GET /x -pnot-a-real-secret',
    key,
    /unknown option '-p'\n/,
  ],
  [
    'a secret for a choice',
    'request GET /x --auth not-a-real-secret!',
    key,
    /'--auth <kind>'.*Allowed choices are api-key, service-account/,
  ],
  ['a secret for a command', 'mdb_sa_sk_not-a-real-secret', key, /unknown command\n/],
  ['a method that is none', 'request G3T /x', key, /not an HTTP method/],
  ['an unknown option', 'request GET /x --colour', key, /unknown option/],
  ['an unknown command', 'dance', key, /unknown command/],
  ['a token with --auth api-key', 'token --auth api-key', {}, /--auth asks for the API key/],
  ['a token for an API key', 'token', key, /hold only an API key, not a service account/],
  ['a port that is none', 'emulator --port x', {}, /--port/],
  ['a seed that is not there', 'emulator --seed /nowhere', {}, /can't be read/],
  ['no command', [], {}, /Usage: latchkey/],
]
test.each(cases)('%s ends with 2', async (_name, given, env, words) => {
  const args = typeof given === 'string' ? given.split(' ') : given
  const { code, stderr, stdout } = await latchkey(args, env)
  expect(stderr).toMatch(words)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).not.toContain('not-a-real-secret')
})

test('the service account is used when both are set, unless --auth says otherwise', async () => {
  await using emulator = await startEmulator()
  const env = { ...keyOf(emulator), ...accountOf(emulator) }
  const root = async (...more: string[]) =>
    JSON.parse((await latchkey(['request', 'GET', '/', ...more], env)).stdout) as object
  expect(await root()).not.toHaveProperty('apiKey')
  expect(await root('--auth', 'api-key')).toHaveProperty('apiKey')
})

test('data comes from standard input and from a file', async () => {
  await using emulator = await startEmulator()
  using folder = makeHome()
  const orgId = emulator.seed.organizations[0]!.id
  const file = join(folder.home, 'project.json')
  writeFileSync(file, JSON.stringify({ name: 'from a file', orgId }))
  const env = keyOf(emulator)
  const post = (data: string, input = '') =>
    latchkey(['request', 'POST', '/groups', '--data', data, '--json'], env, input)
  expect(JSON.parse((await post(`@${file}`)).stdout)).toMatchObject({ status: 201 })
  const piped = await post('-', JSON.stringify({ name: 'from input', orgId }))
  expect(JSON.parse(piped.stdout)).toMatchObject({ body: { name: 'from input' } })
})

test('--include prints the status and the headers first', async () => {
  await using emulator = await startEmulator()
  const { stdout } = await latchkey(['request', 'GET', '/groups', '--include'], keyOf(emulator))
  expect(stdout).toMatch(
    /^HTTP 200 OK\n[\s\S]*\ncontent-type: application\/json\n[\s\S]*\n\n\{"links/,
  )
})

test.each([
  [['token'], 'ERR_CLI_CREDENTIALS', 'no credentials were found'],
  [['token', '--colour'], 'ERR_CLI_USAGE', "unknown option '--colour'"],
  [['request', 'GET'], 'ERR_CLI_USAGE', "missing required argument 'path'"],
])('%j --json prints the error %s', async (args, code, message) => {
  const result = await latchkey([...args, '--json'])
  expect(result.code).toBe(2)
  expect(JSON.parse(result.stderr)).toMatchObject({ error: { code, message } })
})

test('a rejection by the server has its status and error code', async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(409, { 'content-type': 'application/json' })
    response.end('{"errorCode":"GROUP_ALREADY_EXISTS","detail":"taken","error":409}')
  })
  const { code, stderr } = await latchkey(['request', 'GET', '/x', '--json'], server.key)
  expect(code).toBe(1)
  expect(JSON.parse(stderr)).toMatchObject({
    error: { code: 'ERR_CLI_REJECTED', status: 409, errorCode: 'GROUP_ALREADY_EXISTS' },
  })
})

const body = '{"n":12345678901234567890,"x":1.0,"e":[],"s":"\\u00e9: {\u0085"}'
const indented =
  '{\n  "n": 12345678901234567890,\n  "x": 1.0,\n  "e": [],\n  "s": "\\u00e9: {\u0085"\n}\n'
test.each([
  ['--pretty', body, indented],
  ['--query=a=b', body, `${body}\n`],
  ['--json', body.replaceAll(',', ' ,\n'), `"body":${body}}\n`],
])('with %s, what the server sent stays as it is', async (option, sent, printed) => {
  await using server = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json').end(sent)
  })
  const { stdout } = await latchkey(['request', 'GET', '/x', option], server.key)
  expect(stdout.slice(-printed.length)).toBe(printed)
})

test('a server that does not answer in time is named', async () => {
  await using server = await serve(() => undefined)
  const args = ['request', 'GET', '/x', '--timeout', '0.2']
  const { code, stderr } = await latchkey(args, server.key)
  expect(code).toBe(1)
  expect(stderr).toContain(`${new URL(server.url).host}: the server did not respond in time`)
})
