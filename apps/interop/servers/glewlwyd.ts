import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { AuthorizationServer } from './authorization-server.ts'
import { startServer } from './real-server.ts'

const run = promisify(execFile)
const schema = '/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3'
const modules = '/usr/lib/glewlwyd'

/** Glewlwyd of Debian's package, in C, on an SQLite file: ES512 tokens, Basic without decoding, 403 to a wrong secret. */
export async function startGlewlwyd(): Promise<AuthorizationServer> {
  const server = await startServer(async ({ folder, port }) => {
    const database = join(folder, 'glewlwyd.db')
    await run('sqlite3', [database, `.read ${schema}`])
    const config = join(folder, 'glewlwyd.conf')
    await writeFile(
      config,
      `port = ${port}
bind_address = "127.0.0.1"
external_url = "http://127.0.0.1:${port}/"
login_url = "login.html"
api_prefix = "api"
log_mode = "console"
log_level = "ERROR"
session_key = "GLEWLWYD2_SESSION_ID"
admin_session_authentication = "cookie"
login_api_enabled = true
admin_scope = "g_admin"
profile_scope = "g_profile"
user_module_path = "${modules}/user"
client_module_path = "${modules}/client"
user_auth_scheme_module_path = "${modules}/scheme"
plugin_module_path = "${modules}/plugin"
hash_algorithm = "SHA512"
database = { type = "sqlite3"; path = "${database}" }
`,
    )
    return { command: 'glewlwyd', args: ['-c', config] }
  })
  const api = `${server.url}/api`
  const client = {
    tokenEndpoint: `${api}/door/token`,
    revocationEndpoint: `${api}/door/revoke`,
    clientId: 'interop_robot-1',
    clientSecret: 's3cr:et+%/_-é',
    scope: 'interop',
  }
  await prepare(api, client)
  return {
    client,
    accepts: (token) => isActive(`${api}/door/introspect`, client, token),
    [Symbol.asyncDispose]: async () => {
      await server.stop()
    },
  }
}

/** Asks the introspection endpoint (RFC 7662). */
async function isActive(
  endpoint: string,
  client: { clientId: string; clientSecret: string },
  token: string,
): Promise<boolean> {
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ token }),
  })
  // RFC 7662 section 2.2.
  const { active } = (await response.json()) as { active: boolean }
  return active
}

/** Makes the scope, the client and a plugin instance `door`, as an administrator would in the browser. */
async function prepare(
  api: string,
  client: { clientId: string; clientSecret: string },
): Promise<void> {
  const login = await post(`${api}/auth/`, { username: 'admin', password: 'password' })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  await post(`${api}/scope`, { name: 'interop', display_name: 'interop' }, cookie)
  await post(
    `${api}/client`,
    {
      client_id: client.clientId,
      password: client.clientSecret,
      name: 'robot',
      enabled: true,
      confidential: true,
      scope: ['interop'],
      authorization_type: ['client_credentials'],
      redirect_uri: [],
    },
    cookie,
  )
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-521',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
  })
  const parameters = {
    'jwt-type': 'ecdsa',
    'jwt-key-size': '512',
    key: privateKey,
    cert: publicKey,
    'access-token-duration': 3600,
    'refresh-token-duration': 3600,
    'code-duration': 600,
    'refresh-token-rolling': false,
    'auth-type-code-enabled': false,
    'auth-type-implicit-enabled': false,
    'auth-type-password-enabled': false,
    'auth-type-client-enabled': true,
    'auth-type-refresh-enabled': false,
    'auth-type-device-enabled': false,
    'introspection-revocation-allowed': true,
    'introspection-revocation-allow-target-client': true,
  }
  await post(
    `${api}/mod/plugin`,
    { module: 'oauth2-glewlwyd', name: 'door', display_name: 'door', enabled: true, parameters },
    cookie,
  )
}

async function post(url: string, json: unknown, cookie = ''): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(json),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response
}
