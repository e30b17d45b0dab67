import { type AxiosResponse, type InternalAxiosRequestConfig, isAxiosError } from 'axios'
import type { Answer } from './answer.ts'
import type { Hop } from './hop.ts'

/** What axios makes of the answer, with the caller's own config in it and without the scheme's credentials. */
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

/** The same error, without the scheme's credentials. */
export function cleanError(error: unknown, hop: Hop, config: InternalAxiosRequestConfig): unknown {
  if (!isAxiosError(error)) return error
  if (error.response) withoutSecrets(error.response, hop, config)
  return withoutSecrets(error, hop, config)
}

function withoutSecrets<Holder extends { config?: unknown; request?: unknown }>(
  holder: Holder,
  { url, method }: Hop,
  config: InternalAxiosRequestConfig,
): Holder {
  if (holder.config) holder.config = config
  const { request } = holder
  if (typeof request !== 'object' || request === null) return holder
  if ('getHeader' in request) {
    // Node's request shows its fields in many places: this takes its stand, with what people read of it.
    holder.request = {
      method,
      protocol: url.protocol,
      host: url.host,
      path: url.pathname + url.search,
      res: { responseUrl: url.href },
    }
  } else if ('headers' in request && request.headers instanceof Headers) {
    for (const name of ['authorization', 'proxy-authorization']) request.headers.delete(name)
  }
  return holder
}
