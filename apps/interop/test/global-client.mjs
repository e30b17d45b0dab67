// Installs an authenticated client as the default of a whole process: `node global-client.mjs NAME SCHEME`. The token
// endpoint is on the API's origin. Prints what the server saw.
import { createServer } from 'node:http'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { clientCredentials } from '@latchkey/client-credentials'
import { digest } from '@latchkey/digest'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import { Agent, request, setGlobalDispatcher } from 'undici'
import { listen } from '../servers/listen.mjs'

const [name, scheme] = process.argv.slice(2)
const seen = { token: 0, rejected: 0, accepted: 0 }

const server = createServer((request, response) => {
  const { authorization = '' } = request.headers
  request.resume()
  if (request.url === '/token') {
    seen.token++
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: 't', token_type: 'Bearer', expires_in: 3600 }))
  } else if (authorization === 'Bearer t' || authorization.startsWith('Digest ')) {
    seen.accepted++
    response.end('accepted')
  } else {
    seen.rejected++
    response.setHeader('www-authenticate', 'Digest realm="r", nonce="n", qop="auth"')
    response.writeHead(401).end()
  }
})
const { origin: origins } = await listen(server)
const url = `${origins}/items`
let authorizations = 0

const auth =
  scheme === 'digest'
    ? digest({ username: 'u', password: 'secret', origins })
    : clientCredentials({
        tokenEndpoint: `${origins}/token`,
        clientId: 'id',
        clientSecret: 'secret',
        origins,
      })
/** @type {import('@latchkey/contract').Authenticator} */
const limited = {
  authorize: (request) => {
    // A call that comes back to its own adapter would continue until the process has no memory.
    if (++authorizations > 20) {
      console.error('more than 20 authorizations')
      process.exit(1)
    }
    return auth.authorize(request)
  },
}

/** @type {Record<string, () => () => Promise<number>>} */
const clients = {
  'global dispatcher, request': () => {
    setGlobalDispatcher(new Agent().compose(undiciAuth(limited)))
    return async () => {
      const { statusCode, body } = await request(url)
      await body.dump()
      return statusCode
    }
  },
  'global dispatcher, fetch': () => {
    setGlobalDispatcher(new Agent().compose(undiciAuth(limited)))
    return async () => (await fetch(url)).status
  },
  'global fetch': () => {
    globalThis.fetch = fetchAuth(limited)
    return async () => (await fetch(url)).status
  },
  'global fetch, wrapped': () => {
    const authenticated = fetchAuth(limited)
    globalThis.fetch = async (input, init) => {
      await Promise.resolve()
      return authenticated(new Request(input, init))
    }
    return async () => (await fetch(url)).status
  },
  'axios default adapter': () => {
    axios.defaults.adapter = axiosAuth(limited)
    return async () => (await axios.get(url)).status
  },
  'axios default adapter, instance': () => {
    axios.defaults.adapter = axiosAuth(limited)
    const client = axios.create()
    return async () => (await client.get(url)).status
  },
}

const call = clients[name ?? '']?.()
if (call === undefined) throw new Error(`no client is named ${name}`)
const statuses = []
for (let n = 0; n < 3; n++) statuses.push(await call())
console.log(JSON.stringify({ statuses, ...seen, authorizations }))
process.exit()
