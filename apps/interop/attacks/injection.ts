import { createServer, request } from 'node:http'
import { clientCredentials, type SecretOptions } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import { listen } from '../servers/listen.mjs'
import { type Attack, product } from './attack.ts'

const FIELD = 'x-injected: 1'
const PAYLOADS: Readonly<Record<string, string>> = {
  'CR LF': `a\r\n${FIELD}`,
  LF: `a\n${FIELD}`,
  CR: `a\r${FIELD}`,
  'a second request': `a\r\n\r\nGET /injected HTTP/1.1\r\nhost: a\r\n\r\n`,
  'letters whose low octets are CR LF': `a\u010d\u010a${FIELD}`,
  'ideographs whose low octets are CR LF': `a\u560d\u560a${FIELD}`,
  NUL: `a\0${FIELD}`,
  'line separator': `a\u2028${FIELD}`,
  'next line': `a\u0085${FIELD}`,
  quote: `a", x-injected="1`,
  'quote behind a backslash': `a\\", x-injected="1`,
  'CR LF, percent-encoded': `a%0d%0a${FIELD}`,
  'folded line': `a\r\n ${FIELD}`,
}

/** What a server can choose in a challenge. */
const PARAMETERS = ['realm', 'nonce', 'opaque', 'domain', 'qop', 'algorithm', 'stale', 'userhash']

/** Where text from a server or a caller reaches a request. */
const DESTINATIONS = [
  ...PARAMETERS.map((name) => `challenge: ${name}`),
  ...['digest: username', 'digest: password'],
  ...['token', 'clientId', 'clientSecret', 'scope', 'parameters', 'token request: headers'],
  ...['userAgent', 'headers', 'projectId', 'name in the query'],
]

/** Text that would become a header field or a request of its own, in every place where text reaches a request. */
export async function injections(): Promise<{ attacks: Attack[]; close: () => Promise<void> }> {
  const seen: string[] = []
  const server = createServer((incoming, response) => {
    incoming.on('error', () => undefined).resume()
    const { url = '', rawHeaders, headers } = incoming
    const names = rawHeaders.filter((_, index) => index % 2 === 0)
    if (names.includes('x-injected') || url.startsWith('/injected')) seen.push(url)
    if (/, ?x-injected=/.test(headers.authorization?.replace(/"(?:[^"\\]|\\.)*"/g, '') ?? ''))
      seen.push(`credentials of ${url}`)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 60 }))
  })
  const { origin, close } = await listen(server)
  const attacks = product(DESTINATIONS, Object.entries(PAYLOADS)).map(
    ([destination, [kind, text]]) => ({
      name: `${destination}, ${kind}`,
      run: async () => {
        seen.length = 0
        try {
          await inject(destination, text, origin)
        } catch (error) {
          // Rejecting the text is one way to hold; it must not be in the message as it is.
          if (/[\r\n\0]/.test((error as Error).message)) return 'the message has a line end'
        }
        return seen.length > 0 ? `arrived: ${seen.join(', ')}` : undefined
      },
    }),
  )
  return { attacks, close }
}

async function inject(destination: string, text: string, origin: string): Promise<void> {
  const parameter = /^challenge: (.*)/.exec(destination)?.[1]
  if (parameter !== undefined) return answer(digestOf('user', 'password'), parameter, text, origin)
  if (destination === 'digest: username')
    return answer(digestOf(text, 'password'), 'realm', 'r', origin)
  if (destination === 'digest: password')
    return answer(digestOf('user', text), 'realm', 'r', origin)
  if (/^(userAgent|headers|projectId|name in the query)$/.test(destination)) {
    return callApi(destination, text, origin)
  }
  return callTokenEndpoint(destination, text, origin)
}

const digestOf =
  (username: string, password: string) =>
  (origins: string): Authenticator =>
    digest({ username, password, origins })

/** Answers a challenge with one parameter of the attacker's, and sends the answer with both of Node's clients. */
async function answer(
  create: (origin: string) => Authenticator,
  parameter: string,
  text: string,
  origin: string,
): Promise<void> {
  const scheme = create(origin)
  const url = new URL('/answer', origin)
  const first = await scheme.authorize({
    method: 'GET',
    url,
    target: url.pathname,
    headers: new Headers(),
  })
  const parameters = { realm: 'r', nonce: 'n', qop: 'auth', [parameter]: text }
  const quoted = Object.entries(parameters).map(
    ([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`,
  )
  const challenge = `Digest ${quoted.join(', ')}`
  const get = (name: string): string | null => (name === 'www-authenticate' ? challenge : null)
  const next = await first.settle?.({ status: 401, url, headers: { get } })
  await sendFields(url, next?.headers ?? {})
}

async function sendFields(url: URL, headers: AuthAttempt['headers']): Promise<void> {
  for (const value of Object.values(headers)) {
    if (/[\r\n\0]/.test(value)) throw new Error(`a scheme returned ${JSON.stringify(value)}`)
  }
  await fetch(url, { headers }).then((response) => response.text())
  await new Promise<void>((resolve, reject) => {
    request(url, { headers, agent: false }, (response) => {
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })
}

async function callTokenEndpoint(destination: string, text: string, origin: string): Promise<void> {
  const options: Partial<SecretOptions> = {
    ...(destination === 'clientId' && { clientId: text }),
    ...(destination === 'clientSecret' && { clientSecret: text }),
    ...(destination === 'scope' && { scope: text }),
    ...(destination === 'parameters' && { parameters: [[text, text]] as const }),
    ...(destination === 'token request: headers' && { headers: { 'x-own': text } }),
    ...(destination === 'token' && {
      fetch: () => Promise.resolve(Response.json({ access_token: text, token_type: 'Bearer' })),
    }),
  }
  const auth = clientCredentials({
    tokenEndpoint: `${origin}/token`,
    ...{ clientId: 'id', clientSecret: 'secret', origins: origin },
    ...{ maxAttempts: 1, ...options },
  })
  const url = new URL('/api', origin)
  const headers = new Headers()
  const attempt = await auth.authorize({ method: 'GET', url, target: url.pathname, headers })
  await sendFields(url, attempt.headers)
}

async function callApi(destination: string, text: string, origin: string): Promise<void> {
  const cm = new CloudManager({
    baseUrl: origin,
    fetch,
    retry: false,
    ...(destination === 'userAgent' && { userAgent: text }),
    ...(destination === 'headers' && { headers: { 'x-own': text } }),
  })
  if (destination === 'projectId') await cm.projects.get({ projectId: text })
  else if (destination === 'name in the query')
    await cm.request('GET', '/groups', { query: { [text]: text } })
  else await cm.projects.get({ projectId: 'a'.repeat(24) })
}
