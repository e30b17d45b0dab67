import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { watchEmulator } from './strangers.ts'
import { useServer } from '../../test/use-server.ts'

const run = promisify(execFile)
// Debian's own Python: what its packages are installed for.
const python = '/usr/bin/python3'

/** Both libraries have the same names for what is used here. */
const program = (library: string, session: string, digest: string) => `
import json, sys
import ${library}
given = json.load(sys.stdin)
url, api = given['url'], given['url'] + '/api/public/v1.0'
out = {}
with ${library}.${session}() as http:
    key = ${library}.${digest}(given['publicKey'], given['privateKey'])
    answers = [http.get(api + '/groups', auth=key, params={'pretty': 'true'}) for _ in range(2)]
    out['listed'] = [(one.status_code, one.json()) for one in answers]
    made = http.post(api + '/groups', auth=key, json={'name': given['name'], 'orgId': given['orgId']})
    out['made'] = (made.status_code, made.json())
    wrong = http.get(api + '/groups', auth=${library}.${digest}(given['publicKey'], 'wrong'))
    out['wrong'] = (wrong.status_code, wrong.json())
    basic = (given['clientId'], given['clientSecret'])
    issued = http.post(url + '/api/oauth/token', auth=basic, data={'grant_type': 'client_credentials'})
    out['issued'] = (issued.status_code, sorted(issued.json()))
    token = {'Authorization': 'Bearer ' + issued.json()['access_token']}
    bearer = http.get(api + '/groups', headers=token)
    out['bearer'] = (bearer.status_code, bearer.json())
    revoked = http.post(url + '/api/oauth/revoke', auth=basic, data={'token': issued.json()['access_token']})
    out['revoked'] = (revoked.status_code, revoked.text)
    out['after'] = http.get(api + '/groups', headers=token).status_code
json.dump(out, sys.stdout)
`

interface Told {
  readonly listed: readonly [number, { results: { name: string }[] }][]
  readonly made: readonly [number, { name: string }]
  readonly wrong: readonly [number, Record<string, unknown>]
  readonly issued: readonly [number, string[]]
  readonly bearer: readonly [number, { results: { name: string }[] }]
  readonly revoked: readonly [number, string]
  readonly after: number
}

const watched = useServer(watchEmulator)

async function tell(source: string, name: string): Promise<Told> {
  const { seed } = watched().emulator
  const { publicKey, privateKey } = seed.apiKeys[0]!
  const { clientId, clientSecret } = seed.serviceAccounts[0]!
  const orgId = seed.organizations[0]!.id
  const given = { url: watched().url, publicKey, privateKey, clientId, clientSecret, orgId, name }
  // Without the environment no proxy stands between.
  const running = run(python, ['-I', '-c', source], { timeout: 50_000, env: {} })
  running.child.stdin?.end(JSON.stringify(given))
  return JSON.parse((await running).stdout) as Told
}

describe.each([
  // requests' digest is remembered by the auth object, httpx's too: one challenge for all its requests.
  ['requests', 'Session', 'auth.HTTPDigestAuth'],
  ['httpx', 'Client', 'DigestAuth'],
])('Python works with %s', (library, session, digest) => {
  test(`${library} signs in with an API key and with a token, without an extra request`, async () => {
    const told = await tell(program(library, session, digest), `by ${library}`)
    const requests = watched().take()

    expect(told.listed.map(([status]) => status)).toEqual([200, 200])
    expect(told.listed[0]![1].results.length).toBeGreaterThan(0)
    expect(told.made).toMatchObject([201, { name: `by ${library}` }])
    expect(told.wrong).toMatchObject([401, { error: 401, reason: 'Unauthorized' }])
    expect(told.issued).toEqual([200, ['access_token', 'expires_in', 'token_type']])
    expect(told.bearer[0]).toBe(200)
    expect(told.bearer[1].results.map(({ name }) => name)).toContain(`by ${library}`)
    expect(told.revoked).toEqual([200, ''])
    expect(told.after).toBe(401)

    const groups = 'GET /api/public/v1.0/groups'
    expect(requests).toEqual([
      // One challenge; the nonce serves the next list and the new project too.
      ...Array<string>(3).fill(`${groups}?pretty=true`),
      'POST /api/public/v1.0/groups',
      // A wrong key: the challenge, and one try.
      groups,
      groups,
      'POST /api/oauth/token',
      groups,
      'POST /api/oauth/revoke',
      groups,
    ])
  })
})
