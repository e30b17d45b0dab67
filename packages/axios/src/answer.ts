import {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { lookingTransport } from '#transport'
import { drain } from './drain.ts'
import { lookingFetch } from './looking-fetch.ts'

/** The head of an answer, seen before axios reads its body. */
export interface Head {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  /** All fields, for the caller's `beforeRedirect`. */
  fields(): Record<string, string>
  /** Where it came from, when that is not where the request went. */
  readonly url?: URL | undefined
  /** A redirect that the runtime doesn't show. */
  readonly isHidden?: boolean
  /** Lets axios have it. */
  goOn(): void
  /** Reads it to its end when it is short, cuts it off otherwise, and ends axios' own waiting. */
  discard(): Promise<void>
}

/** Is called with the head of every answer, where the adapter lets us see it. */
export type Look = (head: Head) => void

/** An answer that axios may still be reading. */
export interface Answer extends Omit<Head, 'goOn'> {
  /** What axios makes of it: resolves or rejects as `validateStatus` says. */
  readonly end: () => Promise<AxiosResponse>
}

export type Sender = (config: InternalAxiosRequestConfig) => Promise<Answer>

/**
 * Sends by way of axios' own adapter. Those for Node and fetch show an answer as soon as its head is there, so that a
 * refusal's body is never read into memory; others when axios has it all.
 */
export function makeSender(
  adapters: AxiosRequestConfig['adapter'],
  config: InternalAxiosRequestConfig,
): Sender {
  const adapter = getAdapter(adapters, config)
  return (config) =>
    new Promise((resolve, reject) => {
      const look: Look = (head) => {
        const end: Answer['end'] = () => {
          head.goOn()
          return done
        }
        resolve(Object.assign(head, { end }))
      }
      const done = start(adapter, config, look)
      done.then(
        (response) => {
          resolve(ended(response, done))
        },
        (error: unknown) => {
          if (error instanceof AxiosError && error.response) resolve(ended(error.response, done))
          // What axios rejects with is the caller's.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          else reject(error)
        },
      )
    })
}

function start(
  adapter: AxiosAdapter,
  config: InternalAxiosRequestConfig,
  look: Look,
): Promise<AxiosResponse> {
  const { adapterName } = adapter as { adapterName?: string }
  if (adapterName === 'http') {
    // Axios doesn't say what a transport is.
    const transport: unknown = lookingTransport(config.transport as never, config.timeout, look)
    return adapter(Object.assign({}, config, { transport }))
  }
  if (adapter === fetchAdapter(config)) {
    const looking = lookingFetch(config, look)
    return getAdapter('fetch', looking)(looking)
  }
  return adapter(config)
}

function fetchAdapter(config: InternalAxiosRequestConfig): AxiosAdapter | undefined {
  return typeof fetch === 'function' ? getAdapter('fetch', config) : undefined
}

function ended(response: AxiosResponse, done: Promise<AxiosResponse>): Answer {
  const headers = AxiosHeaders.from(response.headers as AxiosHeaders)
  // Of an XMLHttpRequest: it follows redirects by itself.
  const { responseURL } = (response.request ?? {}) as { responseURL?: string }
  return {
    status: response.status,
    headers: {
      get: (name) => {
        const value = headers.get(name)
        return value ? String(value) : null
      },
    },
    fields: () => headers.toJSON() as Record<string, string>,
    url: responseURL ? new URL(responseURL) : undefined,
    end: () => done,
    discard: () => drain(response.data),
  }
}
