import { basic } from './basic.ts'
import { check, type Settings } from './settings.ts'

/** What a request proves with who the client is, besides what stands in its form. */
export interface Proof {
  readonly authorization?: string
  /** Good once, and no text may show it. */
  readonly assertion?: string
}

/** Proves who the client is (RFC 6749 section 2.3), in one way per request, and adds to the form what belongs there. */
export async function authenticateClient(
  settings: Settings,
  secret: string,
  form: URLSearchParams,
): Promise<Proof> {
  const { authMethod, clientId, basicEncoding } = settings
  if (authMethod === 'client_secret_basic') {
    return { authorization: basic(clientId, secret, basicEncoding) }
  }
  form.append('client_id', clientId)
  if (authMethod === 'client_secret_post') {
    form.append('client_secret', secret)
    return {}
  }
  // Few clients need it.
  const assertion = await import('./assertion.ts')
    .then(({ signAssertion }) => signAssertion(settings, secret))
    .catch((error: unknown) => {
      // It throws nothing but errors.
      check(false, (error as Error).message)
    })
  form.append('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
  form.append('client_assertion', assertion)
  return { assertion }
}
