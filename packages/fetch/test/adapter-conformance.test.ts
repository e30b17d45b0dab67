import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { adapterConformance } from '@latchkey/conformance'
import type { Client } from '@latchkey/conformance'
import { withAuth } from '@latchkey/fetch'
import { test } from 'vitest'
import * as undici from 'undici'

// Fetch keeps a listener on the signal until its request is collected.
setFlagsFromString('--expose-gc')
Object.assign(globalThis, { gc: runInNewContext('gc') as unknown })

const HIDES_407 = {
  'answers a proxy and the origin behind it': 'fetch turns a 407 into a network error',
}

function clientOf(fetch: typeof globalThis.fetch): Client {
  return {
    send: async ({ url, body, ...init }) => {
      const stream = typeof body === 'object' && !(body instanceof Uint8Array)
      const response = await fetch(url, {
        ...init,
        // Node sends async iterables; the types of fetch don't know them.
        ...(body === undefined ? {} : { body: body as BodyInit }),
        ...(stream ? { duplex: 'half' } : {}),
      })
      return { status: response.status, headers: response.headers, body: response.body }
    },
  }
}

adapterConformance(
  { test, skip: test.skip },
  {
    name: 'the built-in fetch',
    make: (authenticator, inner) => clientOf(withAuth(authenticator, inner && withAuth(inner))),
    except: { ...HIDES_407 },
  },
)

adapterConformance(
  { test, skip: test.skip },
  {
    name: "undici's fetch",
    make: (authenticator, inner) => {
      const agent = new undici.Agent()
      // The same function with types of its own.
      const bare = ((input: string, init: undici.RequestInit) =>
        undici.fetch(input, { ...init, dispatcher: agent })) as unknown as typeof fetch
      return {
        ...clientOf(withAuth(authenticator, inner ? withAuth(inner, bare) : bare)),
        busy: () => Object.values(agent.stats).reduce((sum, { running }) => sum + running, 0),
        close: () => agent.destroy(),
      }
    },
    except: { ...HIDES_407 },
  },
)
