import { signAssertion } from './assertion.ts'
import { basic } from './basic.ts'
import type { Settings } from './settings.ts'

/** One proof of who the client is (RFC 6749 section 2.3). */
export interface ClientAuthentication {
  readonly authorization?: string
  /** What goes into the form. */
  readonly parameters: readonly (readonly [string, string])[]
}

/** Proves who the client is, in one way per request. An assertion is made afresh each time. */
export async function authenticateClient(
  settings: Settings,
  secret: string | undefined,
): Promise<ClientAuthentication> {
  const { authMethod, clientId } = settings
  if (authMethod === 'client_secret_basic') {
    return { authorization: basic(clientId, secret ?? '', settings.basicEncoding), parameters: [] }
  }
  const id = ['client_id', clientId] as const
  if (authMethod === 'client_secret_post') {
    return { parameters: [id, ['client_secret', secret ?? '']] }
  }
  return {
    parameters: [
      id,
      ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
      ['client_assertion', await signAssertion(settings, secret)],
    ],
  }
}
