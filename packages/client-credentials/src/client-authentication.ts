import { basic } from './basic.ts'
import { check, type Settings } from './settings.ts'

/**
 * Proves who the client is (RFC 6749 section 2.3), in one way per request: gives the value of `Authorization`, or adds to
 * the form what belongs there.
 */
export async function authenticateClient(
  settings: Settings,
  secret: string,
  form: URLSearchParams,
): Promise<string | undefined> {
  const { authMethod, clientId, basicEncoding } = settings
  if (authMethod === 'client_secret_basic') return basic(clientId, secret, basicEncoding)
  form.append('client_id', clientId)
  if (authMethod === 'client_secret_post') {
    form.append('client_secret', secret)
    return undefined
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
  return undefined
}
