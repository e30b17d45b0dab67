import {
  AxiosError,
  type AxiosRequestConfig,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { isFetch } from './answer.ts'

/** The signal of a call, and how to remove its listeners. */
export interface CallSignal {
  readonly signal: AbortSignal | undefined
  end(): void
}

const NOTHING = (): void => undefined

/** Combines `signal`, `cancelToken` and `timeout`: each of them ends the wait for a scheme. */
export function callSignal(
  config: InternalAxiosRequestConfig,
  adapters: AxiosRequestConfig['adapter'],
): CallSignal {
  const { signal: given, cancelToken, timeout } = config
  if (!cancelToken && !timeout) {
    if (given === undefined) return { signal: undefined, end: NOTHING }
    if (given instanceof AbortSignal) return { signal: given, end: NOTHING }
  }
  const controller = new AbortController()
  const onAbort = (): void => {
    // A signal of another implementation may have no reason.
    controller.abort((given as AbortSignal).reason)
  }
  const onCancel = (reason: unknown): void => {
    controller.abort(reason)
  }
  const timer = timeout
    ? setTimeout(() => {
        controller.abort(timeoutError(config, adapters))
      }, timeout)
    : undefined
  if (given?.aborted) onAbort()
  else given?.addEventListener?.('abort', onAbort)
  // The types of axios don't have what its own adapters use.
  const token = cancelToken as unknown as CancelToken | undefined
  token?.subscribe(onCancel)
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      given?.removeEventListener?.('abort', onAbort)
      token?.unsubscribe(onCancel)
    },
  }
}

interface CancelToken {
  subscribe(listener: (reason: unknown) => void): void
  unsubscribe(listener: (reason: unknown) => void): void
}

/** The same error as from axios' own adapters, which differ. */
function timeoutError(
  config: InternalAxiosRequestConfig,
  adapters: AxiosRequestConfig['adapter'],
): AxiosError {
  const { timeout = 0, timeoutErrorMessage, transitional } = config
  const usual = `timeout of ${timeout}ms exceeded`
  if (isFetch(getAdapter(adapters, config), config)) {
    return new AxiosError(usual, AxiosError.ETIMEDOUT, config)
  }
  const code = transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED
  return new AxiosError(timeoutErrorMessage ?? usual, code, config)
}
