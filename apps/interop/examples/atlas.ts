import { signIn, type SignInOptions } from '@latchkey/sdk'
import createClient from 'openapi-fetch'

const JSON_2023 = 'application/vnd.atlas.2023-01-01+json'

/** Two operations of the Atlas Admin API, in the form that openapi-typescript generates from its document. */
type AtlasPaths = Record<'/api/atlas/v2/groups' | '/api/atlas/v2/orgs', { get: ListOperation }>

interface ListOperation {
  parameters: { query?: { itemsPerPage?: number; pageNum?: number } }
  responses: { 200: { content: { [JSON_2023]: { results: { id: string; name: string }[] } } } }
}

/** The Atlas Admin API on the host that the credentials belong to. */
export function atlasClient(options?: SignInOptions) {
  const session = signIn(options)
  const client = createClient<AtlasPaths>({
    baseUrl: session.origin,
    fetch: session.fetch,
    headers: { accept: JSON_2023 },
  })
  return { client, close: session.close }
}
