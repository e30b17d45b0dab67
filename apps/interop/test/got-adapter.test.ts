import { Readable } from 'node:stream'
import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { gotWithAuth } from '../examples/got-adapter.ts'

const NO_INNER = 'the example has one scheme'

const PENDING = Object.fromEntries(
  [
    'shows the scheme the header fields of a response, case-insensitively, and null for none',
    'sends a stream completely after a challenge',
    'sends a rejected stream again from its copy',
    'sends a stream again that was rejected before its end',
    'sends a stream where HEAD is not supported',
    'passes the response on with ERR_BODY_NOT_REPLAYABLE',
    'ends on abort while the scheme waits, even if it ignores the signal',
    'ends on abort while the scheme settles, even if it ignores the signal',
    'abandons an attempt that arrives after the abort',
    'rejects with the reason of the signal',
    'rejects with the reason of the signal when no reason was given',
    'leaves no listener on the signal',
    'sends no credentials of any kind to another origin after a redirect',
    'follows a 303 with GET, without the body',
    'follows redirects of HEAD with HEAD',
  ].map((name) => [name, 'not yet']),
)

adapterConformance(
  { test, skip: test.skip },
  {
    name: 'got',
    make: (authenticator) => {
      const got = gotWithAuth(authenticator)
      return {
        send: async ({ url, method, headers, body, signal }) => {
          const sent =
            typeof body === 'object' && !(body instanceof Uint8Array) ? Readable.from(body) : body
          const { response, stream } = await got(url, {
            // The kit's methods are all known to got.
            method: method as 'GET',
            headers,
            ...(sent === undefined ? {} : { body: sent }),
            ...(signal ? { signal } : {}),
          })
          return {
            status: response.statusCode,
            headers: { get: (name) => response.headers[name]?.toString() ?? null },
            body: stream as AsyncIterable<Uint8Array>,
          }
        },
      }
    },
    except: {
      ...PENDING,
      'answers two schemes, one of a gateway and one of the origin': NO_INNER,
      'answers a proxy and the origin behind it': NO_INNER,
    },
  },
)
