import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { type MutableResponse, OAuth2Server } from 'oauth2-mock-server'
import { listen } from './listen.mjs'

/** A vendor's API with sessions: a login that returns JSON of its own, and 440 for an expired session. */
export interface Vendor extends AsyncDisposable {
  readonly options: {
    readonly loginUrl: string
    readonly user: string
    readonly password: string
    readonly origins: string
  }
  readonly logins: () => number
  /** Ends all sessions, as a restart of the vendor's server does. */
  endSessions(): void
}

/** oauth2-mock-server issues and signs the sessions; the API checks their signature. */
export async function startVendor(): Promise<Vendor> {
  const login = new OAuth2Server()
  await login.issuer.keys.generate('ES256')
  await login.start(0, '127.0.0.1')
  const issuer = `http://127.0.0.1:${login.address().port}`
  login.issuer.url = issuer
  const password = 'pass word +%&'
  let logins = 0
  let ended: readonly string[] = []
  let sessions: readonly string[] = []
  login.service.on('beforeResponse', (answer: MutableResponse, request: IncomingMessage) => {
    logins++
    // The mock has read the form.
    const { body } = request as IncomingMessage & { body: { password?: string } }
    if (body.password !== password) {
      Object.assign(answer, { statusCode: 403, body: { message: 'wrong password' } })
      return
    }
    const { access_token: id } = answer.body as { access_token: string }
    sessions = [...sessions, id]
    answer.body = { session: { id, minutes: 60 } }
  })
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`))
  const api = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const session = String(request.headers['x-session'])
    void (async () => {
      await text(request)
      const isSigned = await jwtVerify(session, keys).then(
        () => true,
        () => false,
      )
      response.writeHead(isSigned && !ended.includes(session) ? 200 : 440).end()
    })()
  })
  const { origin: origins, close } = await listen(api)
  return {
    options: { loginUrl: `${issuer}/token`, user: 'robot', password, origins },
    logins: () => logins,
    endSessions() {
      ended = sessions
    },
    async [Symbol.asyncDispose]() {
      await close()
      await login.stop()
    },
  }
}
