// Asks for a token that lives, in a process that is profiled.
import { clientCredentials } from '@latchkey/client-credentials'

const auth = clientCredentials({
  tokenEndpoint: 'https://bench.example/token',
  clientId: 'bench',
  clientSecret: 'secret',
  origins: 'https://bench.example',
  fetch: () =>
    Promise.resolve(Response.json({ access_token: 't', token_type: 'bearer', expires_in: 3_600 })),
})
for (let n = 0; n < 3_000_000; n++) await auth.accessToken()
process.exit()
