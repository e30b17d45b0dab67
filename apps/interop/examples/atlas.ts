import { signIn, type SignInOptions } from '@latchkey/sdk'
import createClient from 'openapi-fetch'

/** A few operations of the Atlas Admin API, in the form that openapi-typescript generates from its document. */
interface AtlasPaths {
  '/api/atlas/v2/groups': {
    get: {
      parameters: { query?: { itemsPerPage?: number; pageNum?: number } }
      responses: { 200: { content: { [JSON_2023]: Page<{ id: string; name: string }> } } }
    }
  }
  '/api/atlas/v2/orgs': {
    get: {
      parameters: { query?: { itemsPerPage?: number; pageNum?: number } }
      responses: { 200: { content: { [JSON_2023]: Page<{ id: string; name: string }> } } }
    }
  }
}

interface Page<Item> {
  results: Item[]
  totalCount?: number
}

const JSON_2023 = 'application/vnd.atlas.2023-01-01+json'

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
