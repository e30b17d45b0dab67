import {
  AxiosError,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
  isCancel,
} from 'axios'
import type { Answer } from './answer.ts'
import type { Hop } from './hop.ts'

/** The result of axios for the response, with the caller's own config and without the scheme's credentials. */
export async function finish(
  answer: Answer,
  hop: Hop,
  config: InternalAxiosRequestConfig,
): Promise<AxiosResponse> {
  try {
    return withoutSecrets(await answer.end(), hop, config)
  } catch (error) {
    throw cleanError(error, hop, config)
  }
}

/** An error of axios without the scheme's credentials; every other one as an AxiosError with the `config`. */
export function cleanError(error: unknown, hop: Hop, config: InternalAxiosRequestConfig): unknown {
  if (isAxiosError(error)) {
    if (error.response) withoutSecrets(error.response, hop, config)
    return withoutSecrets(error, hop, config)
  }
  return isCancel(error) ? error : asAxiosError(error, config)
}

/**
 * The caller's reason for an abort. If it is an error of axios, axios' adapter for fetch sets the config and the request of
 * the send on it, perhaps later than this: they have the scheme's fields.
 */
export function callersReason(reason: unknown, config: InternalAxiosRequestConfig): unknown {
  if (!isAxiosError(reason)) return reason
  for (const [name, value] of Object.entries({ config, request: undefined })) {
    const get = (): unknown => value
    Reflect.defineProperty(reason, name, { get, set: () => undefined, configurable: true })
  }
  return reason
}

/** Handlers of errors read `error.config`. The original is the `cause`. */
export function asAxiosError(
  error: unknown,
  config: InternalAxiosRequestConfig,
  response?: AxiosResponse,
): AxiosError {
  const { message, code } = error as { message?: string; code?: string }
  const wrapped = new AxiosError(message ?? String(error), code, config, undefined, response)
  // A scheme may throw any value; the types of axios allow only errors.
  Object.defineProperty(wrapped, 'cause', { value: error, configurable: true, writable: true })
  return wrapped
}

function withoutSecrets<Holder extends { config?: unknown; request?: unknown }>(
  holder: Holder,
  { url, method, secrets }: Hop,
  config: InternalAxiosRequestConfig,
): Holder {
  if (holder.config) holder.config = config
  const { request } = holder
  if (typeof request !== 'object' || request === null) return holder
  if ('headers' in request && request.headers instanceof Headers) {
    for (const name of secrets) request.headers.delete(name)
  } else if ('getHeader' in request || 'sentHeaders' in request) {
    // Node's request shows its fields in many properties. This object has the ones that programs read.
    holder.request = {
      method,
      protocol: url.protocol,
      host: url.host,
      path: url.pathname + url.search,
      res: { responseUrl: url.href },
    }
  }
  return holder
}
