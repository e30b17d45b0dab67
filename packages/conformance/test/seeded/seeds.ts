import type { AuthAttempt, AuthRequest, AuthResponse } from '@latchkey/contract'
import type { Faults } from '../case-failure.ts'
import { CORRECT, type Fields, type Hop, type Parts, without } from './correct-adapter.ts'

type Fault = Partial<Parts>

const keep = (): undefined => undefined

/** A fault for each value of a list; `%` in its description is the value. */
function each<T extends string | number>(
  description: string,
  values: readonly T[],
  fault: (value: T) => Fault,
): Record<string, Fault> {
  return Object.fromEntries(
    values.map((value) => [description.replace('%', String(value)), fault(value)]),
  )
}

/** Describes the request wrongly. */
function asRequest(change: (request: AuthRequest, hop: Hop) => Partial<AuthRequest>): Fault {
  return { request: (request, hop) => ({ ...request, ...change(request, hop) }) }
}

/** Describes the response wrongly. */
function asResponse(change: (response: AuthResponse) => Partial<AuthResponse>): Fault {
  return { response: (response) => ({ ...response, ...change(response) }) }
}

/** Shows the scheme another value for a field. */
function withField(change: (value: string | null, name: string) => string | null | undefined) {
  return ({ headers }: AuthRequest | AuthResponse) => ({
    headers: { get: (name: string) => change(headers.get(name), name) as string | null },
  })
}

/** Sends other fields. */
function asFields(change: (own: Fields, auth: Fields, before: Fields) => Fields): Fault {
  return { fields: (own, auth, before) => CORRECT.fields(own, change(own, auth, before), before) }
}

function settling(settle: (attempt: AuthAttempt, response: AuthResponse) => unknown): Fault {
  return {
    attempt: (attempt) => ({
      ...attempt,
      settle: (response) => settle(attempt, response) as ReturnType<typeof keep>,
    }),
  }
}

function settlingOnly(which: (status: number) => boolean): Fault {
  return settling((attempt, response) =>
    which(response.status) ? attempt.settle?.(response) : undefined,
  )
}

/** Follows one kind of redirect wrongly. */
function redirecting(status: number, change: (hop: Hop) => Partial<Hop>): Fault {
  return {
    redirect: (hop, next, found) => (found === status ? { ...next, ...change(hop) } : next),
  }
}

/** Shows the scheme other bytes than those of the body. */
function withBytes(change: (bytes: Uint8Array) => Uint8Array): Fault {
  return asRequest(({ body }) =>
    typeof body === 'function' ? { body: async () => change(await body()) } : {},
  )
}

function asText(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes))
}

const READ_ALL: Fault = {
  discard: async (response) => {
    await response.toArray()
  },
}
const NO_RACE: Fault = { race: (_signal, value) => value }
const WITH_FRAGMENT = asRequest(({ target, url }) => ({ target: target + url.hash }))
const AS_FIRST_ORIGIN = asRequest(({ url }) => ({ url: new URL(atFirstOrigin(url)) }))

/** Faults of adapters, by the case that names them. */
export const SEEDS: Faults<Fault> = {
  'rejects with the reason of the signal': {
    'rejects with an AbortError': { aborted: () => new DOMException('aborted', 'AbortError') },
    'rejects with an Error': { aborted: () => new Error('canceled') },
    'wraps the reason': { aborted: ({ reason }) => new Error('aborted', { cause: reason }) },
    'rejects with nothing': { aborted: keep },
  },
  'rejects with the reason of the signal when no reason was given': {
    'rejects with a TimeoutError': { aborted: () => new DOMException('late', 'TimeoutError') },
    'copies the reason': {
      aborted: ({ reason }) => new DOMException(String(reason), 'AbortError'),
    },
  },
  'leaves no listener on the signal': {
    'leaves the listener of every send': {
      listen: (signal, then) => (signal.addEventListener('abort', then), keep),
    },
    'leaves the listener of every send, with once': {
      listen: (signal, then) => (signal.addEventListener('abort', then, { once: true }), keep),
    },
    'leaves the listener of every wait': {
      race: (signal, value, late) => {
        signal?.addEventListener('abort', () => undefined)
        return CORRECT.race(signal, value, late)
      },
    },
  },
  'ends on abort while the scheme waits, even if it ignores the signal': {
    'waits for authorize': NO_RACE,
  },
  'ends on abort while the scheme settles, even if it ignores the signal': {
    'waits for settle': NO_RACE,
  },
  'abandons an attempt that arrives after the abort': {
    'keeps a late attempt': { race: (signal, value) => CORRECT.race(signal, value, keep) },
  },
  'sets every field of an attempt on every send': {
    'drops all fields': asFields(() => ({})),
    'drops the last field': asFields((_own, auth) =>
      Object.fromEntries(Object.entries(auth).slice(0, -1)),
    ),
    'drops the first field': asFields((_own, auth) =>
      Object.fromEntries(Object.entries(auth).slice(-1)),
    ),
    'drops all fields but authorization': asFields((_own, { authorization }) =>
      authorization === undefined ? {} : { authorization },
    ),
    'drops a field that the caller has': asFields((own, auth) => without(auth, Object.keys(own))),
    'drops a field after the first send': asFields((_own, auth, before) =>
      'x-first' in before ? without(auth, ['x-second']) : auth,
    ),
  },
  'sends the fields of the current attempt only': {
    'keeps all fields of earlier attempts': asFields((_own, auth, before) => ({
      ...before,
      ...auth,
    })),
    'keeps one field of earlier attempts': asFields((_own, auth, before) => ({
      ...auth,
      ...('x-first' in before && { 'x-first': before['x-first'] }),
    })),
  },
  'replaces credentials that the caller set': {
    'sends those in another case, too': { fields: (own, auth) => ({ ...auth, ...own }) },
    'sends those of the caller alone': {
      fields: (own, auth) => ({ ...own, ...without(auth, Object.keys(own)) }),
    },
  },
  'passes the scheme the header fields of a response, case-insensitively, and null for none': {
    'finds fields in lower case only': asResponse(
      withField((value, name) => (/[A-Z]/.test(name) ? null : value)),
    ),
    'finds fields as they were sent only': asResponse(
      withField((value, name) => (name === 'WWW-Authenticate' ? null : value)),
    ),
    'returns undefined for none': asResponse(withField((value) => value ?? undefined)),
    'returns an empty text for none': asResponse(withField((value) => value ?? '')),
  },
  'passes the scheme the header fields of the caller, case-insensitively': {
    'finds fields by exact name only': asRequest((request, { fields }) =>
      withField((_value, name) => fields[name] ?? null)(request),
    ),
    'finds fields in lower case only': asRequest(
      withField((value, name) => (/[A-Z]/.test(name) ? null : value)),
    ),
    'returns undefined for none': asRequest(withField((value) => value ?? undefined)),
    'shows no field': asRequest(withField(() => null)),
  },
  'passes the scheme every challenge of several fields': {
    'shows the first challenge': asResponse(
      withField((value) => value?.split(', Counter')[0] ?? null),
    ),
    'shows the last challenge': asResponse(
      withField((value) => value?.split(/, (?=Basic)/).at(-1) ?? null),
    ),
    'joins challenges without a space': asResponse(
      withField((value) => value?.replaceAll(', ', ',') ?? null),
    ),
  },
  'describes a response: its status and the URL that it came from': {
    'passes the origin as its URL': asResponse(({ url }) => ({ url: new URL(url.origin) })),
    'passes its URL without the query': asResponse(({ url }) => ({
      url: new URL(url.pathname, url),
    })),
    'passes 200 as the status of everything accepted': asResponse(({ status }) => ({
      status: status === 404 ? 200 : status,
    })),
  },
  'describes the request: method, URL, and the target as it is sent': {
    'passes the target without the query': asRequest(({ url }) => ({ target: url.pathname })),
    'passes the target decoded': asRequest(({ target }) => ({
      target: decodeURIComponent(target),
    })),
    'passes the URL as the target': asRequest(({ url }) => ({ target: url.href })),
    'passes the method in lower case': asRequest(({ method }) => ({
      method: method.toLowerCase(),
    })),
    'passes GET as the method': asRequest(() => ({ method: 'GET' })),
    'passes the origin as the URL': asRequest(({ url }) => ({ url: new URL(url.origin) })),
  },
  'leaves the fragment out of the target': {
    'puts the fragment into the target': WITH_FRAGMENT,
    'puts an empty fragment into the target': asRequest(({ target, url }) => ({
      target: url.href.endsWith('#') ? `${target}#` : target,
    })),
  },
  'leaves a fragment out of the target after a redirect': {
    'puts the fragment into the target': WITH_FRAGMENT,
  },
  'passes the signal of the caller to the scheme': {
    'hides the signal from the scheme': asRequest(() => ({ signal: undefined })),
  },
  'passes the scheme no body if there is none': {
    'passes an empty body': asRequest(() => ({ body: () => new Uint8Array() })),
    'passes a stream': asRequest(() => ({ body: 'one-shot' })),
  },
  'passes the scheme the bytes that it sends': {
    'decodes them as UTF-8': withBytes(asText),
    'decodes them as Latin-1': withBytes((bytes) =>
      Buffer.from(new TextDecoder().decode(bytes), 'latin1'),
    ),
    'passes a stream': asRequest(() => ({ body: 'one-shot' })),
    'passes no body': asRequest(() => ({ body: undefined })),
  },
  'sends bytes that are not text unchanged': {
    'decodes them on every send': { bytes: asText },
    'decodes them when it sends again': {
      bytes: (bytes, sends) => (sends === 1 ? bytes : asText(bytes)),
    },
    'sends seven bits': { bytes: (bytes) => bytes.map((byte) => byte & 0x7f) },
  },
  'sends a view into a larger buffer without the rest of the buffer': {
    'sends the start of the buffer': {
      bytes: (bytes) => new Uint8Array(bytes.buffer).slice(0, bytes.byteLength),
    },
  },
  'answers a challenge and returns the ordinary response': {
    'ignores the scheme': { authorizes: () => false },
    'settles twice': settling((attempt, response) => {
      void attempt.settle?.(response)
      return attempt.settle?.(response)
    }),
    'settles never': {
      attempt: ({ headers, expectsChallenge = false }) => ({ headers, expectsChallenge }),
    },
    'settles and abandons': settling((attempt, response) => {
      attempt.abandon?.(new Error('done'))
      return attempt.settle?.(response)
    }),
    'settles rejections only': settlingOnly((status) => status === 401),
    'settles accepted responses only': settlingOnly((status) => status !== 401),
  },
  'passes errors of the server to settle once, and returns them': each(
    'does not settle a %',
    [500, 404],
    (code) => settlingOnly((status) => status < code),
  ),
  'returns responses without a body, and those to HEAD': each(
    'does not settle a %',
    [204, 304],
    (code) => settlingOnly((status) => status !== code),
  ),
  'stops after four sends whatever the scheme returns': each(
    'sends % times',
    [5, 6, 1_000],
    (maxSends) => ({ maxSends }),
  ),
  'sends again when the nonce was stale': each('sends at most % times', [1, 2], (maxSends) => ({
    maxSends,
  })),
  'abandons the attempt once when no response came': {
    'never abandons it': { lost: keep },
    'abandons it twice': {
      lost: (attempt, error) => {
        attempt.abandon?.(error)
        attempt.abandon?.(error)
      },
    },
    'abandons it without a reason': { lost: (attempt) => attempt.abandon?.(undefined) },
  },
  'ends on abort during a send, and abandons the attempt once': {
    'never abandons it': { lost: keep },
  },
  'never sends the same credentials twice when an answer is lost': each(
    'repeats an answer % times',
    [1, 2, 5],
    (count) => ({ resends: (_error, { headers }) => ('authorization' in headers ? count : 0) }),
  ),
  'does not repeat a request that is lost on its first send': each(
    'repeats it % times',
    [1, 3],
    (count) => ({ resends: () => count }),
  ),
  'sends no credentials of any kind to another origin after a redirect': {
    ...each(
      'sends % of the first origin',
      ['authorization', 'cookie', 'proxy-authorization'],
      (name) => ({
        redirect: (hop, next) => {
          const others = Object.keys(hop.fields).filter((field) => field.toLowerCase() !== name)
          return { ...next, fields: { ...next.fields, ...without(hop.fields, others) } }
        },
      }),
    ),
    'sends the host of the first origin': {
      redirect: ({ url }, next) => ({ ...next, fields: { ...next.fields, host: url.host } }),
    },
    'sends all fields of the caller': {
      redirect: ({ fields }, next) => ({ ...next, fields }),
    },
    'sends the fields of the scheme': {
      redirect: (_hop, next) => ({
        ...next,
        fields: { ...next.fields, 'x-first': 'Counter field' },
      }),
    },
  },
  'does not answer a challenge of another origin': {
    'settles it for the first origin': AS_FIRST_ORIGIN,
  },
  'authorizes each hop of a redirect for its own URL': {
    'authorizes the first hop only': { authorizes: ({ url }) => !url.pathname.endsWith('/there') },
    'returns the redirect': { redirect: keep },
  },
  'follows a 303 with GET, without the body': {
    'keeps the method': redirecting(303, ({ method, body }) => ({ method, body })),
    'keeps the method without the body': redirecting(303, ({ method }) => ({ method })),
    'keeps the body': redirecting(303, ({ body }) => ({ body })),
    'keeps the content type': redirecting(303, ({ fields }) => ({ fields })),
    'returns the redirect': {
      redirect: (_hop, next, status) => (status === 303 ? undefined : next),
    },
  },
  'keeps method and body after a 307 and a 308': {
    ...each('turns a % into GET', [307, 308], (status) =>
      redirecting(status, () => ({ method: 'GET', body: {} })),
    ),
    ...each('drops the body of a %', [307, 308], (status) =>
      redirecting(status, () => ({ body: {} })),
    ),
  },
  'follows redirects of HEAD with HEAD': each(
    'turns a % into GET',
    [301, 302, 303, 307],
    (status) => redirecting(status, () => ({ method: 'GET' })),
  ),
  'returns the response body while it arrives': {
    'reads all of it first': {
      final: async (response) => {
        const chunks: Uint8Array[] = []
        for await (const chunk of response as AsyncIterable<Uint8Array>) chunks.push(chunk)
        return (async function* () {
          yield await Promise.resolve(Buffer.concat(chunks))
        })()
      },
    },
  },
  'does not wait for a rejection that never ends': {
    'reads it to its end': READ_ALL,
    'leaves it open': { discard: () => Promise.resolve() },
  },
  'does not read a rejection of 200 MB': { 'reads all of it': READ_ALL },
  'reads a short rejection to its end, so that its connection is used again': {
    'closes its connection': {
      discard: (response) => {
        response.destroy()
        return Promise.resolve()
      },
    },
  },
  'sends a stream completely after a challenge': {
    'sends a probe with the same attempt': { isProbeAuthorized: false },
    'authorizes a probe by its own method': { probe: (hop) => ({ ...hop, body: {} }) },
    'sends a probe with the fields of the body': {
      probe: (hop) => ({ ...hop, method: 'HEAD', body: {} }),
    },
    "sends a probe without the caller's fields": {
      probe: (hop) => ({ ...hop, method: 'HEAD', body: {}, fields: {} }),
    },
  },
  'sends a stream once if the server accepts it without credentials': {
    'sends an empty upload first': { probe: (hop) => ({ ...hop, body: {} }) },
  },
  'sends a rejected stream again from its copy': { 'keeps no copy': { rewind: () => false } },
  'sends a stream where HEAD is not supported': { 'keeps no copy': { rewind: () => false } },
  'sends no credentials to another origin': {
    'authorizes it for the first origin': AS_FIRST_ORIGIN,
  },
  'works with a scheme whose attempts are instances of a class': {
    'copies attempts by spread': { attempt: (attempt) => ({ ...attempt }) },
  },
}

let first = ''
/** The URL at the origin that was authorized first. */
function atFirstOrigin(url: URL): string {
  first = url.pathname.includes('redirect') || first === '' ? url.origin : first
  return url.href.replace(url.origin, first)
}
