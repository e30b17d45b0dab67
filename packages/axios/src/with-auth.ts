import { type Authenticator, requestTarget, sendWithAuth } from '@latchkey/contract'
import axios, {
  type AxiosAdapter,
  type AxiosRequestConfig,
  type InternalAxiosRequestConfig,
} from 'axios'
import { type Answer, makeSender, type Sender } from './answer.ts'
import { cleanError, finish } from './finish.ts'
import { fieldReader, type Hop, firstHop, forScheme, hopConfig, probeOf } from './hop.ts'
import { nextHop, redirectOf } from './redirect.ts'

/**
 * Gives axios an authentication scheme: the result goes into `adapter`. Calls resolve and reject as they do without it,
 * also when the server refused; transforms, interceptors, `validateStatus`, progress and `maxRedirects` keep their
 * meaning. No credential of the scheme is in the `config` or `request` of a response or an error.
 *
 * Bodies that can be read again are sent again when the server asks for it. A stream is sent once, after a `HEAD` where
 * the scheme expects a challenge. Redirects are followed here, so that each hop is authorised for its own URL; no
 * credential goes to another origin.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or a scheme of your own returns
 * @param adapter the adapter to send with, by name or as a function; default: axios chooses, as it does without this
 * @throws LatchkeyError `ERR_BODY_NOT_REPLAYABLE` when a stream would have to be sent twice; AxiosError; what the scheme
 * throws
 *
 * @example
 * ```ts
 * import { withAuth } from '@latchkey/axios'
 * import { digest } from '@latchkey/digest'
 * import axios from 'axios'
 *
 * const auth = digest({ username: 'user', password: 'secret', origins: 'https://api.example' })
 * const client = axios.create({ adapter: withAuth(auth) })
 * export const items = () => client.get('https://api.example/items')
 * ```
 */
export function withAuth(
  authenticator: Authenticator,
  adapter?: AxiosRequestConfig['adapter'],
): AxiosAdapter {
  return async (config) => {
    const send = makeSender(adapter ?? axios.defaults.adapter, config)
    let hop = firstHop(config)
    const follows = config.maxRedirects !== 0
    for (let hops = 0; ; hops++) {
      const answer = await authorise(authenticator, send, hop, config, follows ? 0 : undefined)
      // A browser hides redirects from code: there it has to follow by itself.
      if (follows && answer.isHidden) {
        return await finish(await authorise(authenticator, send, hop, config), hop, config)
      }
      const location = follows ? redirectOf(answer) : null
      if (location === null) return await finish(answer, hop, config)
      await answer.discard()
      hop = nextHop(hop, answer, location, hops, config)
    }
  }
}

async function authorise(
  authenticator: Authenticator,
  send: Sender,
  hop: Hop,
  config: InternalAxiosRequestConfig,
  maxRedirects?: number,
): Promise<Answer> {
  const { url, method, body } = hop
  const signal = config.signal instanceof AbortSignal ? config.signal : undefined
  try {
    return await sendWithAuth<Answer>(authenticator, {
      request: {
        method,
        url,
        target: requestTarget(url),
        headers: fieldReader(hop),
        signal,
        body: forScheme(body),
      },
      send: (headers) => send(hopConfig(config, hop, headers, maxRedirects)),
      probe: (headers) => send(hopConfig(config, probeOf(hop), headers, maxRedirects)),
      describe: (answer) => ({
        status: answer.status,
        url: answer.url ?? url,
        headers: answer.headers,
      }),
      discard: (answer) => answer.discard(),
    })
  } catch (error) {
    const { response } = error as { response?: Partial<Answer> }
    await response?.discard?.()
    throw cleanError(error, hop, config)
  }
}
