import { clientCredentials } from '@latchkey/client-credentials'

/** Loads the code that signs, which is read from disk at its first use: no virtual time waits for a disk. */
export async function loadSigning(): Promise<void> {
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'a secret of at least 32 characters',
    authMethod: 'client_secret_jwt',
    origins: 'https://api.example',
    fetch: () => Promise.resolve(Response.json({ access_token: 'at', token_type: 'Bearer' })),
  })
  // Whether it signs well is what the tests find out.
  await auth.accessToken().catch(() => undefined)
}
