import {
  assertAuthenticator,
  assertBrowserMayFollow,
  type AuthAttempt,
  type Authenticator,
  bodyForScheme,
  redirectLocation,
  reentryGuard,
  requestBodySize,
  requestTarget,
  sendWithAuth,
} from '@latchkey/contract'
import axios, {
  type AxiosAdapter,
  type AxiosRequestConfig,
  type AxiosResponse,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { type Answer, makeSender, type Sender } from './answer.ts'
import { type CallSignal, callSignal } from './call-signal.ts'
import { isDeadForAxios } from './dead-connection.ts'
import { asAxiosError, callersReason, cleanError, finish } from './finish.ts'
import { fieldReader, firstHop, type Hop, hopConfig, probeOf } from './hop.ts'
import { notReplayable } from './not-replayable.ts'
import { nextHop } from './redirect.ts'

/**
 * Adds an authentication scheme to axios: pass the result as `adapter`. Calls resolve and reject as they do without it,
 * even if the server rejects the request; transforms, interceptors, `validateStatus`, `timeout`, `signal`, `cancelToken`,
 * progress and `maxRedirects` keep their meaning. No credential of the scheme is in the response or the error.
 *
 * A stream is sent as it is produced. If the server rejects it after at most 1 MiB, it is sent again. If the scheme
 * expects a challenge, streams and bodies above 64 KiB are sent after a `HEAD` that fetches it. Redirects are followed
 * here, so that each request is authorized for its own URL; no credential goes to another origin. `auth` and a user in
 * the URL are ignored for requests that the scheme authenticates.
 *
 * @param authenticator what `digest()`, `clientCredentials()` or your own scheme returns
 * @param adapter the adapter that sends, by name or as a function; default: the one that axios chooses, looked up at each
 * call. `axios.defaults.adapter = withAuth(…)` works: then the adapter that was the default before sends.
 * @throws TypeError if an argument is of the wrong type. The returned adapter rejects with an AxiosError that has the
 * `config`: axios' own, `ERR_BODY_NOT_REPLAYABLE` if a longer stream must be sent again (with its `response`), or what the
 * scheme throws (its `code`, the error as `cause`)
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
  assertAuthenticator(authenticator)
  if (adapter !== undefined && !['string', 'function'].includes(typeof [adapter].flat()[0])) {
    throw new TypeError(
      '"adapter" must be the name of an axios adapter, a function or a list of them',
    )
  }
  const guard = reentryGuard()
  const original = axios.defaults.adapter

  const authAdapter: AxiosAdapter = async (config) => {
    if (guard.isInside()) return getAdapter(original, config)(config)
    const current = axios.defaults.adapter
    const used = adapter ?? (current === authAdapter ? original : current)
    const sender = makeSender(used, config)
    // Only an adapter that replaced the original one can call this one again.
    const send: Sender =
      current === original ? sender : (...args) => guard.run(() => sender(...args))
    return call(authenticator, send, config, callSignal(config, used))
  }
  return authAdapter
}

async function call(
  authenticator: Authenticator,
  send: Sender,
  config: InternalAxiosRequestConfig,
  ending: CallSignal,
): Promise<AxiosResponse> {
  const { signal } = ending
  let hop: Hop | undefined
  try {
    hop = await firstHop(config)
    const { stream } = hop.body
    try {
      const response = await follow(authenticator, send, hop, config, ending)
      stream?.release()
      return response
    } catch (error) {
      stream?.cancel(error)
      throw error
    }
  } catch (error) {
    if (signal?.aborted && error === signal.reason) throw callersReason(error, config)
    throw hop ? cleanError(error, hop, config) : asAxiosError(error, config)
  } finally {
    ending.end()
  }
}

/** Sends a request and the redirects that follow from it. */
async function follow(
  authenticator: Authenticator,
  send: Sender,
  first: Hop,
  config: InternalAxiosRequestConfig,
  ending: CallSignal,
): Promise<AxiosResponse> {
  let hop = first
  const exchange = (maxRedirects?: number): Promise<Answer> =>
    sendHop(authenticator, send, hop, config, ending.signal, maxRedirects)
  const follows = config.maxRedirects !== 0
  for (let hops = 0; ; hops++) {
    const answer = await exchange(follows ? 0 : undefined)
    const isHidden = follows && answer.isHidden === true
    const location = follows ? redirectLocation(answer) : null
    if (!isHidden && location === null) {
      // From here on, axios' own adapter handles timeout and abort.
      ending.end()
      hop.body.stream?.release()
      return finish(answer, hop, config)
    }
    let next: Hop
    try {
      next = isHidden ? hop : nextHop(hop, answer, location ?? '', hops, config)
    } catch (error) {
      await answer.discard()
      throw error
    }
    if (next.body.stream?.rewind() === false) throw await notReplayable(answer, hop, config)
    await answer.discard()
    // A browser hides the target of a redirect, so it must follow the redirect itself.
    if (isHidden) return finish(await exchange(), hop, config)
    hop = next
  }
}

function sendHop(
  authenticator: Authenticator,
  send: Sender,
  hop: Hop,
  config: InternalAxiosRequestConfig,
  signal: AbortSignal | undefined,
  maxRedirects?: number,
): Promise<Answer> {
  const { url, method, body, headers, secrets } = hop
  const isLeftToBrowser = maxRedirects === undefined && config.maxRedirects !== 0
  const sendOne = (one: Hop, attempt: AuthAttempt): Promise<Answer> => {
    if (isLeftToBrowser) assertBrowserMayFollow(attempt.headers)
    return send(hopConfig(config, one, attempt, maxRedirects), secrets)
  }
  return sendWithAuth<Answer>(authenticator, {
    request: {
      method,
      url,
      target: requestTarget(url),
      headers: fieldReader(hop),
      signal,
      body: bodyForScheme(body),
    },
    send: (_headers, attempt) => sendOne(hop, attempt),
    probe: (_headers, attempt) => sendOne(probeOf(hop), attempt),
    describe: (answer) => ({
      status: answer.status,
      url: answer.url ?? url,
      headers: config.proxy === false ? withoutProxy(answer.headers) : answer.headers,
    }),
    discard: (answer) => answer.discard(),
    bodySize: () => requestBodySize(body, headers.getContentLength() as string | null),
    rewind: () => body.stream?.rewind() ?? true,
    isDeadConnection: isDeadForAxios,
    notReplayable: (answer) => notReplayable(answer, hop, config),
  })
}

/** Without a proxy, a server must not obtain the proxy's credentials. */
function withoutProxy(headers: Answer['headers']): Answer['headers'] {
  const isHidden = (name: string): boolean => name.toLowerCase() === 'proxy-authenticate'
  return {
    get: (name) => (isHidden(name) ? null : headers.get(name)),
    ...(headers.fields && {
      fields: (name) => (isHidden(name) ? [] : (headers.fields?.(name) ?? [])),
    }),
  }
}
