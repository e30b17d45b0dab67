import { Readable } from 'node:stream'
import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { gotWithAuth } from '../examples/got-adapter.ts'

const NO_INNER = 'the example has one scheme'

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
      'answers two schemes, one of a gateway and one of the origin': NO_INNER,
      'answers a proxy and the origin behind it': NO_INNER,
    },
  },
)
