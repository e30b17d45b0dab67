import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { TLSSocket } from 'node:tls'
import { listen } from './listen.mjs'

const CERTIFICATE_ONLY = 'mtls.login.example'
const AUTHORIZATION_SERVERS = ['login.example', CERTIFICATE_ONLY, 'login.microsoftonline.com']
const APIS = ['api.example', 'graph.microsoft.com']
const TOKEN = 'issued-by-a-documented-host'

/** The hosts that the documentation uses as examples. */
export interface DocumentedHosts {
  /** The environment in which a Node process reaches these servers under the hosts' names. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface DocumentedClient {
  readonly clientId: string
  readonly clientSecret: string
}

interface JsonResponse {
  readonly status: number
  readonly json: unknown
}

/**
 * Serves the example hosts with TLS. The authorization servers issue a token to this client, to any signed assertion, and, at
 * mtls.login.example, to a certificate. The APIs accept that token.
 */
export async function startDocumentedHosts(client: DocumentedClient): Promise<DocumentedHosts> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-hosts-'))
  const pemFile = join(folder, 'certificate.pem')
  const pem = selfSigned([...AUTHORIZATION_SERVERS, ...APIS])
  writeFileSync(pemFile, pem)
  const tls = { key: pem, cert: pem, ca: pem, requestCert: true, rejectUnauthorized: false }
  const server = createServer(tls, (request, response) => {
    void respond(request, client).then(({ status, json }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    })
  })
  const { port, close } = await listen(server)
  const preload = new URL('reach-documented-hosts.mjs', import.meta.url)
  return {
    env: {
      NODE_OPTIONS: `--import=${preload.href}`,
      NODE_EXTRA_CA_CERTS: pemFile,
      DOCUMENTED_HOSTS_PORT: String(port),
      TLS_CERT_FILE: pemFile,
      TLS_KEY_FILE: pemFile,
    },
    async close() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function respond(request: IncomingMessage, client: DocumentedClient): Promise<JsonResponse> {
  const host = request.headers.host ?? ''
  const { pathname } = new URL(request.url ?? '/', `https://${host}`)
  if (APIS.includes(host)) {
    const isAuthenticated = request.headers.authorization === `Bearer ${TOKEN}`
    return { status: isAuthenticated ? 200 : 401, json: {} }
  }
  const discovery = /^(.*)\/\.well-known\/(?:openid-configuration|oauth-authorization-server)$/
  const tenant = discovery.exec(pathname)?.[1]
  if (tenant !== undefined) return { status: 200, json: metadata(`https://${host}${tenant}`) }
  if (request.method !== 'POST') return { status: 404, json: {} }
  const form = new URLSearchParams(await text(request))
  if (form.get('grant_type') !== 'client_credentials')
    return { status: 400, json: { error: 'unsupported_grant_type' } }
  if (!isClient(host, request, form, client))
    return { status: 401, json: { error: 'invalid_client' } }
  return { status: 200, json: { access_token: TOKEN, token_type: 'Bearer', expires_in: 3600 } }
}

function isClient(
  host: string,
  { socket, headers }: IncomingMessage,
  form: URLSearchParams,
  { clientId, clientSecret }: DocumentedClient,
): boolean {
  if (host === CERTIFICATE_ONLY) return socket instanceof TLSSocket && socket.authorized
  if (form.has('client_assertion')) return form.get('client_assertion')?.split('.').length === 3
  const basic = `Basic ${btoa([clientId, clientSecret].map(encodeURIComponent).join(':'))}`
  const isInForm = form.get('client_id') === clientId && form.get('client_secret') === clientSecret
  return headers.authorization === basic || isInForm
}

/** RFC 8414 section 2, and what OpenID Connect Discovery adds. */
function metadata(issuer: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    authorization_endpoint: `${issuer}/authorize`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function selfSigned(hosts: readonly string[]): string {
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'
  const names = hosts.map((host) => `DNS:${host}`).join()
  const options = `-subj /CN=documented -addext subjectAltName=${names} -keyout - -out -`
  return execFileSync('openssl', [...request.split(' '), ...options.split(' ')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
