import { clientCredentials } from '@latchkey/client-credentials'
import type { Authenticator } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import { SECRETS } from './secrets.ts'

export const SCHEMES = ['digest', 'client credentials'] as const
export type Scheme = (typeof SCHEMES)[number]

/** A scheme with the secrets that attacks try to get, for one origin; `issue` returns its tokens. */
export function schemeOf(
  scheme: Scheme,
  origins: string,
  issue = (): string => SECRETS.token,
): Authenticator {
  const { username, password, clientId, clientSecret } = SECRETS
  if (scheme === 'digest') return digest({ username, password, origins })
  return clientCredentials({
    tokenEndpoint: 'https://authorization.example/token',
    ...{ clientId, clientSecret, origins },
    fetch: () =>
      Promise.resolve(
        Response.json({ access_token: issue(), token_type: 'Bearer', expires_in: 3600 }),
      ),
  })
}
