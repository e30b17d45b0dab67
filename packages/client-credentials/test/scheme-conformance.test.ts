import { clientCredentials } from '@latchkey/client-credentials'
import { schemeConformance } from '@latchkey/conformance'
import { test } from 'vitest'

/** The tokens that the endpoint of one scheme has issued. */
const issued = new Set<string>()
let tokens = 0

const endpoint: typeof globalThis.fetch = (_url, init) => {
  init?.signal?.throwIfAborted()
  const token = `token-${++tokens}-0123456789abcdef`
  issued.add(token)
  return Promise.resolve(
    Response.json({ access_token: token, token_type: 'Bearer', expires_in: 3600 }),
  )
}

schemeConformance(
  { test, skip: test.skip },
  {
    name: 'client credentials:',
    make: ({ origins, secret }) =>
      clientCredentials({
        tokenEndpoint: 'https://as.example/token',
        clientId: 'conformance',
        clientSecret: secret,
        origins,
        fetch: endpoint,
      }),
    server: ({ headers }) =>
      issued.has(headers.get('authorization')?.replace('Bearer ', '') ?? '')
        ? { status: 200 }
        : { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  },
)
