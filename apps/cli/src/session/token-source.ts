import { homedir } from 'node:os'
import { join } from 'node:path'
import { type ClientCredentials, clientCredentials } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'
import { endpoints } from '@latchkey/cloud-manager/endpoints'
import type { Credentials } from './credentials.ts'

/** The source of a service account's tokens. They are kept between calls: an account may have a hundred live ones. */
export function tokenSource(
  { clientId, clientSecret }: Extract<Credentials, { kind: 'service-account' }>,
  baseUrl: string | undefined,
  timeoutMs: number,
): ClientCredentials {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  return clientCredentials({
    store: fileTokenStore(tokenDirectory(process.env)),
    tokenEndpoint,
    revocationEndpoint,
    clientId,
    clientSecret,
    origins: new URL(api).origin,
    timeoutMs,
  })
}

function tokenDirectory(env: NodeJS.ProcessEnv): string {
  const cache = env['XDG_CACHE_HOME'] ?? ''
  return join(cache === '' ? join(homedir(), '.cache') : cache, 'latchkey', 'tokens')
}
