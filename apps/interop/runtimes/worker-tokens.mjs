/* global SERVER -- defined when it is bundled */
// A worker that creates its manager at module scope, as most do. SERVER is defined when it is bundled.
import { clientCredentials, memoryTokenStore } from '@latchkey/client-credentials'
import { withAuth } from '@latchkey/fetch'

const fetchWithAuth = withAuth(
  clientCredentials({
    tokenEndpoint: `${SERVER}/token`,
    clientId: 'worker',
    clientSecret: 'a secret',
    origins: SERVER,
    store: memoryTokenStore(),
    encryptionKey: 'a key of at least 32 characters, longer',
    timeoutMs: 2_000,
    lockLeaseMs: 2_000,
  }),
)

export default {
  async fetch() {
    const { status } = await fetchWithAuth(`${SERVER}/items`)
    return new Response(null, { status })
  },
}
