import { text } from 'node:stream/consumers'
import type { IncomingMessage } from 'node:http'
import { type MutableResponse, OAuth2Server } from 'oauth2-mock-server'
import type { AuthorizationServer } from './authorization-server.ts'

/** oauth2-mock-server, which accepts any client; here it accepts one secret. */
export async function startMockAuthorizationServer(): Promise<AuthorizationServer> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('ES512')
  await server.start(0, '127.0.0.1')
  const { port } = server.address()
  const issuer = `http://127.0.0.1:${port}`
  server.issuer.url = issuer
  const client = {
    tokenEndpoint: `${issuer}/token`,
    revocationEndpoint: `${issuer}/revoke`,
    clientId: 'interop_robot-1',
    clientSecret: 'secret_with-no.codes',
    scope: 'read',
  }
  const basic = btoa(`${client.clientId}:${client.clientSecret}`)
  server.service.on('beforeResponse', (answer: MutableResponse, request: IncomingMessage) => {
    if (request.headers.authorization === `Basic ${basic}`) return
    answer.statusCode = 401
    answer.body = { error: 'invalid_client', error_description: 'unknown client' }
  })
  // Its revocation endpoint ignores the token, so that the tests record it.
  const revocations: Promise<string>[] = []
  server.service.on('beforeRevoke', (_answer: unknown, request: IncomingMessage) => {
    revocations.push(text(request))
  })
  return {
    client,
    accepts: async (token) => {
      const forms = await Promise.all(revocations)
      return !forms.some((form) => new URLSearchParams(form).get('token') === token)
    },
    [Symbol.asyncDispose]: () => server.stop(),
  }
}
