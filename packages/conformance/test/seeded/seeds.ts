import type { AuthAttempt, AuthResponse } from '@latchkey/contract'
import { CORRECT, type Parts, without } from './correct-adapter.ts'

/** One kind of fault, in several variants, and a case that names it. */
export interface Seed {
  readonly fault: string
  readonly case: string
  readonly variants: Readonly<Record<string, Partial<Parts>>>
  /** Only the deadline of the case ends it. */
  readonly hangs?: true
}

const keep = (): undefined => undefined

/** A variant for each value of a list. */
function each<T extends string | number>(
  values: readonly T[],
  parts: (value: T) => Partial<Parts>,
): Record<string, Partial<Parts>> {
  return Object.fromEntries(values.map((value) => [String(value), parts(value)]))
}

function changedResponse(change: (response: AuthResponse) => AuthResponse): Partial<Parts> {
  return { response: change }
}

const getOf = (get: (name: string) => string | null | undefined) => ({
  get: get as (name: string) => string | null,
})

export const SEEDS: readonly Seed[] = [
  {
    fault: "rejects with an error of its own instead of the signal's reason",
    case: 'rejects with the reason of the signal',
    variants: {
      AbortError: { aborted: () => new DOMException('aborted', 'AbortError') },
      'an Error': { aborted: () => new Error('canceled') },
      'a wrapped reason': { aborted: ({ reason }) => new Error('aborted', { cause: reason }) },
      nothing: { aborted: () => undefined },
    },
  },
  {
    fault: 'replaces the default reason',
    case: 'rejects with the reason of the signal when no reason was given',
    variants: {
      TimeoutError: { aborted: () => new DOMException('timed out', 'TimeoutError') },
      'a copy': { aborted: ({ reason }) => new DOMException(String(reason), 'AbortError') },
    },
  },
  {
    fault: 'leaves a listener on the signal',
    case: 'leaves no listener on the signal',
    variants: {
      'of every send': { listen: (signal, then) => (signal.addEventListener('abort', then), keep) },
      'of every send, with once': {
        listen: (signal, then) => (signal.addEventListener('abort', then, { once: true }), keep),
      },
      'of every wait': {
        race: (signal, value, late) => {
          signal?.addEventListener('abort', () => undefined)
          return CORRECT.race(signal, value, late)
        },
      },
    },
  },
  {
    fault: 'does not race with the signal',
    case: 'ends on abort while the scheme waits, even if it ignores the signal',
    hangs: true,
    variants: { 'waits for authorize': { race: (_signal, value) => value } },
  },
  {
    fault: 'does not race settle with the signal',
    case: 'ends on abort while the scheme settles, even if it ignores the signal',
    hangs: true,
    variants: { 'waits for settle': { race: (_signal, value) => value } },
  },
  {
    fault: 'keeps a late attempt',
    case: 'abandons an attempt that arrives after the abort',
    variants: { 'does nothing': { race: (signal, value) => CORRECT.race(signal, value, keep) } },
  },
  {
    fault: 'drops a field of an attempt',
    case: 'sets every field of an attempt on every send',
    variants: {
      'the last': {
        fields: (own, auth, before) =>
          CORRECT.fields(own, Object.fromEntries(Object.entries(auth).slice(0, -1)), before),
      },
      'the first': {
        fields: (own, auth, before) =>
          CORRECT.fields(own, Object.fromEntries(Object.entries(auth).slice(-1)), before),
      },
      'all but authorization': {
        fields: (own, { authorization }, before) =>
          CORRECT.fields(own, authorization === undefined ? {} : { authorization }, before),
      },
      'where the caller has one': {
        fields: (own, auth, before) => CORRECT.fields(own, without(auth, Object.keys(own)), before),
      },
      'after the first send': {
        fields: (own, auth, before) =>
          CORRECT.fields(own, 'x-first' in before ? without(auth, ['x-second']) : auth, before),
      },
    },
  },
  {
    fault: 'keeps the fields of earlier attempts',
    case: 'sends the fields of the current attempt only',
    variants: {
      all: { fields: (own, auth, before) => ({ ...own, ...before, ...auth }) },
      'of the scheme': {
        fields: (own, auth, before) => ({
          ...CORRECT.fields(own, auth, before),
          ...('x-first' in before && { 'x-first': before['x-first'] }),
        }),
      },
    },
  },
  {
    fault: "sends the caller's credentials next to those of the scheme",
    case: 'replaces credentials that the caller set',
    variants: {
      'in another case': { fields: (own, auth) => ({ ...auth, ...own }) },
      'if it has some': { fields: (own, auth) => ({ ...own, ...without(auth, Object.keys(own)) }) },
    },
  },
  {
    fault: 'shows response fields by exact name only',
    case: 'passes the scheme the header fields of a response, case-insensitively, and null for none',
    variants: {
      'lower case': changedResponse(({ headers, ...rest }) => ({
        ...rest,
        headers: getOf((name) => (/[A-Z]/.test(name) ? null : headers.get(name))),
      })),
      'as sent': changedResponse(({ headers, ...rest }) => ({
        ...rest,
        headers: getOf((name) => (name === 'WWW-Authenticate' ? null : headers.get(name))),
      })),
      'undefined for none': changedResponse(({ headers, ...rest }) => ({
        ...rest,
        headers: getOf((name) => headers.get(name) ?? undefined),
      })),
      'an empty text for none': changedResponse(({ headers, ...rest }) => ({
        ...rest,
        headers: getOf((name) => headers.get(name) ?? ''),
      })),
    },
  },
  {
    fault: 'shows request fields wrongly',
    case: 'passes the scheme the header fields of the caller, case-insensitively',
    variants: {
      'by exact name': {
        request: (request, { fields }) => ({
          ...request,
          headers: getOf((name) => fields[name] ?? null),
        }),
      },
      'in lower case only': {
        request: (request) => ({
          ...request,
          headers: getOf((name) => (/[A-Z]/.test(name) ? null : request.headers.get(name))),
        }),
      },
      'undefined for none': {
        request: (request) => ({
          ...request,
          headers: getOf((name) => request.headers.get(name) ?? undefined),
        }),
      },
      'not at all': { request: (request) => ({ ...request, headers: getOf(() => null) }) },
    },
  },
  {
    fault: 'shows one challenge of several',
    case: 'passes the scheme every challenge of several fields',
    variants: {
      'the first': changedResponse((response) => ({
        ...response,
        headers: getOf((name) => response.headers.get(name)?.split(', Counter')[0] ?? null),
      })),
      'the last': changedResponse((response) => ({
        ...response,
        headers: getOf(
          (name) =>
            response.headers
              .get(name)
              ?.split(/, (?=Basic)/)
              .at(-1) ?? null,
        ),
      })),
      'joined without a space': changedResponse((response) => ({
        ...response,
        headers: getOf((name) => response.headers.get(name)?.replaceAll(', ', ',') ?? null),
      })),
    },
  },
  {
    fault: 'describes a response wrongly',
    case: 'describes a response: its status and the URL that it came from',
    variants: {
      'the origin as its URL': changedResponse((response) => ({
        ...response,
        url: new URL(response.url.origin),
      })),
      'without the query': changedResponse((response) => ({
        ...response,
        url: new URL(response.url.pathname, response.url),
      })),
      '200 as the status of everything accepted': changedResponse((response) => ({
        ...response,
        status: response.status === 404 ? 200 : response.status,
      })),
    },
  },
  {
    fault: 'describes the target wrongly',
    case: 'describes the request: method, URL, and the target as it is sent',
    variants: {
      'without the query': {
        request: (request) => ({ ...request, target: request.url.pathname }),
      },
      decoded: {
        request: (request) => ({ ...request, target: decodeURIComponent(request.target) }),
      },
      absolute: { request: (request) => ({ ...request, target: request.url.href }) },
      'the method in lower case': {
        request: (request) => ({ ...request, method: request.method.toLowerCase() }),
      },
      'GET as the method': { request: (request) => ({ ...request, method: 'GET' }) },
      'the origin as the URL': {
        request: (request) => ({ ...request, url: new URL(request.url.origin) }),
      },
    },
  },
  {
    fault: 'puts the fragment into the target',
    case: 'leaves the fragment out of the target',
    variants: {
      whole: { request: (request) => ({ ...request, target: request.target + request.url.hash }) },
      'as an empty one': {
        request: (request) => ({
          ...request,
          target: request.url.href.endsWith('#') ? `${request.target}#` : request.target,
        }),
      },
    },
  },
  {
    fault: 'puts the fragment of a redirect into the target',
    case: 'leaves a fragment out of the target after a redirect',
    variants: {
      whole: { request: (request) => ({ ...request, target: request.target + request.url.hash }) },
    },
  },
  {
    fault: 'hides the signal from the scheme',
    case: 'passes the signal of the caller to the scheme',
    variants: { 'no signal': { request: (request) => ({ ...request, signal: undefined }) } },
  },
  {
    fault: 'claims a body that does not exist',
    case: 'passes the scheme no body if there is none',
    variants: {
      'an empty one': { request: (request) => ({ ...request, body: () => new Uint8Array() }) },
      'a stream': { request: (request) => ({ ...request, body: 'one-shot' }) },
    },
  },
  {
    fault: 'shows the scheme other bytes than it sends',
    case: 'passes the scheme the bytes that it sends',
    variants: {
      'decoded as UTF-8': {
        request: (request, { body }) => ({
          ...request,
          body: () => new TextEncoder().encode(new TextDecoder().decode(body?.bytes())),
        }),
      },
      'as Latin-1': {
        request: (request, { body }) => ({
          ...request,
          body: () => Buffer.from(new TextDecoder().decode(body?.bytes()), 'latin1'),
        }),
      },
      'a stream': { request: (request) => ({ ...request, body: 'one-shot' }) },
      'no body': { request: (request) => ({ ...request, body: undefined }) },
    },
  },
  {
    fault: 'changes bytes that are not text',
    case: 'sends bytes that are not text unchanged',
    variants: {
      'on every send': {
        bytes: (bytes) => new TextEncoder().encode(new TextDecoder().decode(bytes)),
      },
      'when it sends again': {
        bytes: (bytes, sends) =>
          sends === 1 ? bytes : new TextEncoder().encode(new TextDecoder().decode(bytes)),
      },
      'to seven bits': { bytes: (bytes) => bytes.map((byte) => byte & 0x7f) },
    },
  },
  {
    fault: 'sends the buffer of a view',
    case: 'sends a view into a larger buffer without the rest of the buffer',
    variants: {
      'on every send': {
        bytes: (bytes) => new Uint8Array(bytes.buffer).slice(0, bytes.byteLength),
      },
    },
  },
  {
    fault: 'settles wrongly',
    case: 'answers a challenge and returns the ordinary response',
    variants: {
      twice: {
        attempt: (attempt) => ({
          ...attempt,
          settle: (response) => {
            void attempt.settle?.(response)
            return attempt.settle?.(response)
          },
        }),
      },
      never: {
        attempt: ({ headers, expectsChallenge = false }) => ({ headers, expectsChallenge }),
      },
      'and abandons too': {
        attempt: (attempt) => ({
          ...attempt,
          settle: (response) => {
            attempt.abandon?.(new Error('done'))
            return attempt.settle?.(response)
          },
        }),
      },
      'rejections only': {
        attempt: (attempt) => settleOnly(attempt, ({ status }) => status === 401),
      },
      'accepted responses only': {
        attempt: (attempt) => settleOnly(attempt, ({ status }) => status !== 401),
      },
    },
  },
  {
    fault: 'does not settle errors of the server',
    case: 'passes errors of the server to settle once, and returns them',
    variants: each([500, 404], (code) => ({
      attempt: (attempt) => settleOnly(attempt, ({ status }) => status < code),
    })),
  },
  {
    fault: 'does not settle responses without a body',
    case: 'returns responses without a body, and those to HEAD',
    variants: each([204, 304], (code) => ({
      attempt: (attempt) => settleOnly(attempt, ({ status }) => status !== code),
    })),
  },
  {
    fault: 'sends too often',
    case: 'stops after four sends whatever the scheme returns',
    variants: each([5, 6, 1_000], (maxSends) => ({ maxSends })),
  },
  {
    fault: 'sends too seldom',
    case: 'sends again when the nonce was stale',
    variants: each([1, 2], (maxSends) => ({ maxSends })),
  },
  {
    fault: 'does not abandon a lost attempt',
    case: 'abandons the attempt once when no response came',
    variants: {
      never: { lost: keep },
      twice: {
        lost: (attempt, error) => {
          attempt.abandon?.(error)
          attempt.abandon?.(error)
        },
      },
      'without a reason': {
        lost: (attempt) => {
          attempt.abandon?.(undefined)
        },
      },
    },
  },
  {
    fault: 'does not abandon an aborted attempt',
    case: 'ends on abort during a send, and abandons the attempt once',
    variants: { never: { lost: keep } },
  },
  {
    fault: 'sends the same credentials twice',
    case: 'never sends the same credentials twice when an answer is lost',
    variants: each([1, 2, 5], (count) => ({
      resends: (_error, { headers }) => ('authorization' in headers ? count : 0),
    })),
  },
  {
    fault: 'repeats a lost request',
    case: 'does not repeat a request that is lost on its first send',
    variants: each([1, 3], (count) => ({ resends: () => count })),
  },
  {
    fault: 'takes a credential of the caller to another origin',
    case: 'sends no credentials of any kind to another origin after a redirect',
    variants: {
      ...each(['authorization', 'cookie', 'proxy-authorization', 'host'], (name) => ({
        redirect: (hop, next) => ({
          ...next,
          fields: {
            ...next.fields,
            ...Object.fromEntries(
              Object.entries(name === 'host' ? { host: hop.url.host } : hop.fields).filter(
                ([field]) => field.toLowerCase() === name,
              ),
            ),
          },
        }),
      })),
      all: { redirect: (hop, next) => ({ ...next, fields: hop.fields }) },
      'those of the scheme': {
        redirect: (_hop, next) => ({
          ...next,
          fields: { ...next.fields, 'x-first': 'Counter field' },
        }),
      },
    },
  },
  {
    fault: 'answers a challenge of another origin',
    case: 'does not answer a challenge of another origin',
    variants: {
      'settles it for the first origin': {
        request: (request) => ({ ...request, url: new URL(firstOf(request.url)) }),
      },
    },
  },
  {
    fault: 'does not authorize the hops of a redirect',
    case: 'authorizes each hop of a redirect for its own URL',
    variants: {
      'only the first': { authorizes: ({ url }) => !url.pathname.endsWith('/there') },
      'returns the redirect': { redirect: keep },
    },
  },
  {
    fault: 'follows a 303 wrongly',
    case: 'follows a 303 with GET, without the body',
    variants: {
      'keeps the method': {
        redirect: (hop, next, status) =>
          status === 303 ? { ...next, method: hop.method, body: hop.body } : next,
      },
      'keeps the method without the body': {
        redirect: (hop, next, status) => (status === 303 ? { ...next, method: hop.method } : next),
      },
      'keeps the body': {
        redirect: (hop, next, status) => (status === 303 ? { ...next, body: hop.body } : next),
      },
      'keeps the content type': {
        redirect: (hop, next, status) => (status === 303 ? { ...next, fields: hop.fields } : next),
      },
      'returns it': { redirect: (_hop, next, status) => (status === 303 ? undefined : next) },
    },
  },
  {
    fault: 'follows a 307 or 308 wrongly',
    case: 'keeps method and body after a 307 and a 308',
    variants: each([307, 308], (code) => ({
      redirect: (_hop, next, status) =>
        status === code ? { ...next, method: 'GET', body: undefined } : next,
    })),
  },
  {
    fault: 'loses the body of a redirect',
    case: 'keeps method and body after a 307 and a 308',
    variants: each([307, 308], (code) => ({
      redirect: (_hop, next, status) => (status === code ? { ...next, body: undefined } : next),
    })),
  },
  {
    fault: 'follows a redirect of HEAD wrongly',
    case: 'follows redirects of HEAD with HEAD',
    variants: each([301, 302, 303, 307], (code) => ({
      redirect: (_hop, next, status) => (status === code ? { ...next, method: 'GET' } : next),
    })),
  },
  {
    fault: 'reads a whole response before it returns it',
    case: 'returns the response body while it arrives',
    hangs: true,
    variants: {
      always: {
        final: async (response) => {
          const chunks: Uint8Array[] = []
          for await (const chunk of response as AsyncIterable<Uint8Array>) chunks.push(chunk)
          return (async function* () {
            yield await Promise.resolve(Buffer.concat(chunks))
          })()
        },
      },
    },
  },
  {
    fault: 'waits for a rejection that never ends',
    case: 'does not wait for a rejection that never ends',
    hangs: true,
    variants: {
      'reads it': {
        discard: async (response) => {
          await response.toArray()
        },
      },
    },
  },
  {
    fault: 'does not let go of a rejection',
    case: 'does not wait for a rejection that never ends',
    hangs: true,
    variants: { 'leaves it': { discard: () => Promise.resolve() } },
  },
  {
    fault: 'reads a large rejection',
    case: 'does not read a rejection of 200 MB',
    hangs: true,
    variants: {
      whole: {
        discard: async (response) => {
          await response.toArray()
        },
      },
    },
  },
  {
    fault: 'closes the connection of every rejection',
    case: 'reads a short rejection to its end, so that its connection is used again',
    variants: {
      'destroys it': {
        discard: (response) => {
          response.destroy()
          return Promise.resolve()
        },
      },
    },
  },
  {
    fault: 'authorizes the probe as the upload',
    case: 'sends a stream completely after a challenge',
    variants: {
      'with the same attempt': { isProbeAuthorized: false },
      'by its own method': { probe: (hop) => ({ ...hop, body: undefined }) },
      'with the fields of the body': {
        probe: (hop) => ({ ...hop, method: 'HEAD', body: undefined }),
      },
      "without the caller's fields": {
        probe: (hop) => ({ ...hop, method: 'HEAD', body: undefined, fields: {} }),
      },
    },
  },
  {
    fault: 'asks with an empty request of the same method',
    case: 'sends a stream once if the server accepts it without credentials',
    variants: { 'an empty upload': { probe: (hop) => ({ ...hop, body: undefined }) } },
  },
  {
    fault: 'keeps no copy of a stream',
    case: 'sends a rejected stream again from its copy',
    variants: { 'gives up': { isCopying: false } },
  },
  {
    fault: 'keeps no copy of a stream where HEAD is not supported',
    case: 'sends a stream where HEAD is not supported',
    variants: { 'gives up': { isCopying: false } },
  },
  {
    fault: 'sends credentials elsewhere',
    case: 'sends no credentials to another origin',
    variants: {
      'asks the scheme for the first origin': {
        request: (request) => ({ ...request, url: new URL(firstOf(request.url)) }),
      },
    },
  },
  {
    fault: 'copies attempts',
    case: 'works with a scheme whose attempts are instances of a class',
    variants: { 'by spread': { attempt: (attempt) => ({ ...attempt }) } },
  },
]

function settleOnly(attempt: AuthAttempt, which: (response: AuthResponse) => boolean): AuthAttempt {
  return {
    ...attempt,
    settle: (response) => (which(response) ? attempt.settle?.(response) : undefined),
  }
}

let first = ''
/** The URL at the origin that was authorized first. */
function firstOf(url: URL): string {
  first = url.pathname.includes('redirect') || first === '' ? url.origin : first
  return url.href.replace(url.origin, first)
}
