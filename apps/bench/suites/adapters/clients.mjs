import { withAuth as withAxiosAuth } from '@latchkey/axios'
import { digest } from '@latchkey/digest'
import { withAuth as withFetchAuth } from '@latchkey/fetch'
import { withAuth as withUndiciAuth } from '@latchkey/undici'
import axios from 'axios'
import { Agent, request } from 'undici'
/** @import { Authenticator } from '@latchkey/contract' */

/**
 * One way to call the server: resolves when the response was read.
 *
 * @typedef {(url: string) => Promise<unknown>} Call
 */

/**
 * What is compared: the client with an adapter, and the client alone with a field that is always the same.
 *
 * @typedef {object} Client
 * @property {(authenticator: Authenticator) => Call} authenticated
 * @property {(authorization: string) => Call} bare
 */

/**
 * @param {typeof globalThis.fetch} [send]
 * @param {Record<string, string>} [headers]
 */
const overFetch =
  (send = fetch, headers = { accept: 'application/json' }) =>
  /** @param {string} url */
  async (url) =>
    (await send(url, { headers })).text()

/**
 * @param {import('undici').Dispatcher} dispatcher
 * @param {Record<string, string>} [headers]
 */
const overUndici =
  (dispatcher, headers = { accept: 'application/json' }) =>
  /** @param {string} url */
  async (url) =>
    (await request(url, { dispatcher, headers })).body.text()

const agent = new Agent()

/** @type {import('undici').Dispatcher.DispatcherComposeInterceptor} */
const idle = (dispatch) => (options, handler) => dispatch(options, handler)

/** @type {Readonly<Record<string, Client>>} */
export const CLIENTS = {
  fetch: {
    authenticated: (authenticator) => overFetch(withFetchAuth(authenticator)),
    bare: (authorization) => overFetch(fetch, { accept: 'application/json', authorization }),
  },
  undici: {
    authenticated: (authenticator) => overUndici(agent.compose(withUndiciAuth(authenticator))),
    bare: (authorization) => overUndici(agent, { accept: 'application/json', authorization }),
  },
  /** What composing costs when the interceptor does nothing: no adapter can do better. */
  'undici, idle interceptor': {
    authenticated: () => {
      const headers = { accept: 'application/json', authorization: 'Bearer constant' }
      return overUndici(agent.compose(idle), headers)
    },
    bare: (authorization) => overUndici(agent, { accept: 'application/json', authorization }),
  },
  axios: {
    authenticated: (authenticator) => {
      const client = axios.create({ adapter: withAxiosAuth(authenticator, 'http') })
      return (url) => client.get(url)
    },
    bare: (authorization) => {
      const client = axios.create({ adapter: 'http', headers: { authorization } })
      return (url) => client.get(url)
    },
  },
}

/** @type {Readonly<Record<string, (origin: string) => Authenticator>>} */
export const SCHEMES = {
  bearer: (origin) => ({
    authorize: ({ url }) =>
      url.origin === origin ? { headers: { authorization: 'Bearer constant' } } : { headers: {} },
  }),
  digest: (origin) => digest({ username: 'user', password: 'secret', origins: origin }),
}
